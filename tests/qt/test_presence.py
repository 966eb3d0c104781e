"""Whatever reaches the window is somebody; what is merely held there is not, for long."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.core.idle import KEEP, Idle, Place, Verdict
from kiosk.qt.presence import Presence
from tests.qt.window import Windows
from tests.waiting import PATIENCE, Clock

PX_PER_MM = 4.0
HERE, THERE = QPoint(50, 50), QPoint(150, 200)


class Watched:
    """A window that is watched, in a visit."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self.clock = Clock()
        self.idle = Idle(PATIENCE, self.clock.now)
        self.idle.arrive(self.clock.now, Place.MENU)
        self.touchscreen = QTest.createTouchDevice()
        self.acts = 0
        presence = Presence(window, self.idle, self.clock, lambda: PX_PER_MM)
        presence.acted.connect(self._note)

    def wait(self, seconds: int) -> Verdict:
        for _ in range(seconds):
            self.clock.now += 1
            self.idle.look(self.clock.now)
        return self.idle.look(self.clock.now).verdict

    def press(self, place: QPoint) -> None:
        QTest.touchEvent(self.window, self.touchscreen).press(0, place, self.window).commit()

    def move(self, place: QPoint) -> None:
        QTest.touchEvent(self.window, self.touchscreen).move(0, place, self.window).commit()

    def release(self, place: QPoint) -> None:
        QTest.touchEvent(self.window, self.touchscreen).release(0, place, self.window).commit()

    def _note(self) -> None:
        self.acts += 1


@pytest.fixture
def watched(windows: Windows) -> Watched:
    return Watched(windows.open())


def touch(watched: Watched) -> None:
    watched.press(HERE)
    watched.release(HERE)


def click(watched: Watched) -> None:
    QTest.mouseClick(watched.window, Qt.MouseButton.LeftButton, pos=HERE)


def type_a_key(watched: Watched) -> None:
    QTest.keyClick(watched.window, Qt.Key.Key_Tab)


def move_the_mouse(watched: Watched) -> None:
    QTest.mouseMove(watched.window, HERE)
    QTest.mouseMove(watched.window, THERE)


@pytest.mark.parametrize("act", [touch, click, type_a_key, move_the_mouse])
def test_whoever_does_something_is_there(watched: Watched, act: Callable[[Watched], None]) -> None:
    watched.wait(59)
    act(watched)

    assert watched.wait(59) is Verdict.KEEP
    assert watched.wait(1) is Verdict.WARN


@pytest.mark.parametrize("act", [touch, click, type_a_key])
def test_any_touch_or_key_answers_the_warning(
    watched: Watched, act: Callable[[Watched], None]
) -> None:
    watched.wait(80)
    act(watched)

    assert watched.idle.look(watched.clock.now) == KEEP
    assert watched.acts == 1


def test_a_finger_that_moves_is_there(watched: Watched) -> None:
    watched.press(HERE)
    for step in range(20):
        watched.wait(29)
        watched.move((HERE, THERE)[step % 2])

    assert watched.idle.strays == 0


def test_a_finger_that_rests_is_soon_nobody(watched: Watched) -> None:
    watched.press(HERE)

    assert watched.wait(89) is Verdict.KEEP
    assert watched.wait(1) is Verdict.WARN
    assert watched.idle.strays == 1
    watched.release(HERE)


def test_a_mouse_that_a_touchscreen_pretends_is_not_held_down(watched: Watched) -> None:
    watched.press(HERE)
    watched.release(HERE)
    watched.wait(31)

    assert watched.idle.strays == 0


def test_a_key_that_something_lies_on_is_soon_nobody(watched: Watched) -> None:
    QTest.keyPress(watched.window, Qt.Key.Key_Space)
    for _ in range(90):
        watched.wait(1)
        repeat = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True
        )
        QCoreApplication.sendEvent(watched.window, repeat)

    assert watched.wait(0) is Verdict.WARN
    QTest.keyRelease(watched.window, Qt.Key.Key_Space)
