"""Somebody comes before the kiosk has built what lies behind its first screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import App
from kiosk.core.settings import Settings
from tests.screens import items
from tests.screens.crew import CORNER_MM
from tests.screens.hand import Hand, rest
from tests.screens.panels import UPRIGHT
from tests.waiting import Clock


@pytest.fixture
def app(qapp: QGuiApplication) -> Iterator[App]:
    """A kiosk whose window was shown just now."""
    app = App(Settings(), UPRIGHT, clock=Clock())
    complaints: list[str] = []
    app.engine.warnings.connect(lambda found: complaints.extend(map(str, found)))
    yield app
    app.close()
    assert not complaints


@pytest.fixture
def window(app: App) -> QQuickWindow:
    """Its window."""
    window = app.open()
    window.show()
    rest(window)
    return window


def test_a_touch_begins(app: App, window: QQuickWindow) -> None:
    was_furnished = window.property("isFurnished")
    Hand(window, UPRIGHT.px_per_mm).touch(items.named(window, "start"))

    assert not was_furnished
    assert items.named(window, "screen:Home").isVisible()


def test_three_touches_in_the_corner_let_staff_in(
    window: QQuickWindow, app: App, qtbot: QtBot
) -> None:
    inset = round(CORNER_MM * UPRIGHT.px_per_mm)
    for _ in range(3):
        Hand(window, UPRIGHT.px_per_mm).touch_at(QPoint(window.width() - inset, inset))

    qtbot.waitUntil(app.staff_room.gate.is_open)


def test_a_key_is_heard(app: App, window: QQuickWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Tab)
    rest(window)

    assert window.property("isFurnished")
    assert app.visit.property("isSpoken")
