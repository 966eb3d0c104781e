"""Fingers on the glass of the kiosk as it runs in a clinic, offscreen, by a clock of the test."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import App
from kiosk.core.panel import Panel, density
from kiosk.core.settings import Settings
from tests.waiting import Clock

PANEL = Panel(1080, 1920, density(1080, 1920, 24.0))


class Glass:
    """The whole program, and ten fingers before it."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.app = App(Settings(), PANEL, self.clock)
        self.app.visit.keepStill(True)
        self.window = self.app.open()
        self.app.furnish()
        self.app.attend()
        self.app.sieve.hold_double_taps()
        self.window.show()
        self.device = QTest.createTouchDevice()
        self.settle()

    def close(self) -> None:
        """Takes the program down."""
        self.app.close()

    @property
    def screen(self) -> str:
        """The name of the open screen."""
        names = [item.objectName() for item in self._all() if item.isVisible()]
        return next(name for name in reversed(names) if name.startswith("screen:"))

    def place(self, name: str) -> QPoint:
        """The middle of a control."""
        item = next(item for item in self._all() if item.objectName() == name and item.isVisible())
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def press(self, *places: QPoint) -> None:
        """So many fingers go down at once."""
        sequence = QTest.touchEvent(self.window, self.device)
        for finger, place in enumerate(places):
            sequence.press(finger, place, self.window)
        sequence.commit()
        self.settle()

    def move(self, *places: QPoint) -> None:
        """They slide."""
        sequence = QTest.touchEvent(self.window, self.device)
        for finger, place in enumerate(places):
            sequence.move(finger, place, self.window)
        sequence.commit()
        self.settle()

    def release(self, *places: QPoint) -> None:
        """They are lifted."""
        sequence = QTest.touchEvent(self.window, self.device)
        for finger, place in enumerate(places):
            sequence.release(finger, place, self.window)
        sequence.commit()
        self.settle()

    def join(self, first: QPoint, second: QPoint) -> None:
        """A second finger goes down while the first one rests."""
        sequence = QTest.touchEvent(self.window, self.device)
        sequence.stationary(0).press(1, second, self.window).commit()
        self.settle()

    def leave(self, second: QPoint) -> None:
        """The second finger is lifted, and the first one rests on."""
        sequence = QTest.touchEvent(self.window, self.device)
        sequence.stationary(0).release(1, second, self.window).commit()
        self.settle()

    def tap(self, place: QPoint) -> None:
        """One finger, down and up."""
        self.press(place)
        self.release(place)

    def settle(self) -> None:
        """Lets everything happen that is due."""
        QGuiApplication.processEvents()
        self.window.grabWindow()

    def _all(self) -> list[QQuickItem]:
        found = [self.window.contentItem()]
        for item in found:
            found += item.childItems()
        return found
