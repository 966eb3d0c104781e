"""Every frame brings a change, and no frame brings another."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLoggingCategory
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.qt.frames import Frames
from kiosk.qt.pixel import keep_frames_coming
from tests.qt.window import Windows

DRAWN = "qt.scenegraph.softwarecontext.renderer"
NOTHING = "render QRegion(null) "


@pytest.fixture
def told() -> Iterator[None]:
    """Qt's own drawing tells what it hands over."""
    QLoggingCategory.setFilterRules(f"{DRAWN}.debug=true")
    yield
    QLoggingCategory.setFilterRules("")


def clock() -> float:
    return 1.0


def drawn(qtlog: object) -> list[str]:
    return [record.message for record in qtlog.records if record.message.startswith("render ")]  # type: ignore[attr-defined] # pytest-qt's fixture has no public type


def present(window: QQuickWindow, frames: Frames, qtbot: QtBot, count: int) -> None:
    for _ in range(count):
        frames.ask()
        qtbot.waitUntil(lambda: frames.asked_s is None)


@pytest.mark.usefixtures("told")
def test_without_the_pixel_qt_presents_frames_without_a_change(
    windows: Windows, qtbot: QtBot, qtlog: object
) -> None:
    window = windows.open()
    present(window, Frames(window, clock), qtbot, 5)

    assert any(line.startswith(NOTHING) for line in drawn(qtlog))


@pytest.mark.usefixtures("told")
def test_with_the_pixel_every_frame_has_a_change(
    windows: Windows, qtbot: QtBot, qtlog: object
) -> None:
    window = windows.open()
    keep_frames_coming(window)
    present(window, Frames(window, clock), qtbot, 5)

    assert len(drawn(qtlog)) >= 5
    assert not [line for line in drawn(qtlog) if line.startswith(NOTHING)]


@pytest.mark.usefixtures("told")
def test_the_pixel_asks_for_no_frame(windows: Windows, qtbot: QtBot, qtlog: object) -> None:
    window = windows.open()
    keep_frames_coming(window)
    present(window, Frames(window, clock), qtbot, 3)
    before = len(drawn(qtlog))
    qtbot.wait(150)

    assert len(drawn(qtlog)) <= before + 1


def test_windows_with_the_pixel_come_and_go(windows: Windows, qtbot: QtBot) -> None:
    for _ in range(20):
        window = windows.open()
        keep_frames_coming(window)
        present(window, Frames(window, clock), qtbot, 2)
        window.hide()
        window.show()
        present(window, Frames(window, clock), qtbot, 2)
        windows.close()
