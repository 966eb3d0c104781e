"""A finger on the glass."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

SWIPE_STEPS = 8
SWIPE_STEP_MS = 6


class Finger:
    """One finger that touches a window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device = QTest.createTouchDevice()

    def tap(self, place: QPoint) -> None:
        """Touches a place and lets go."""
        self.press(place)
        self.release(place)

    def swipe(self, start: QPoint, end: QPoint) -> None:
        """Draws a line across the glass."""
        self.press(start)
        for step in range(1, SWIPE_STEPS + 1):
            wait(SWIPE_STEP_MS)
            place = start + (end - start) * step / SWIPE_STEPS
            QTest.touchEvent(self._window, self._device).move(0, place, self._window).commit()
        self.release(end)

    def press(self, place: QPoint) -> None:
        """Touches a place."""
        QTest.touchEvent(self._window, self._device).press(0, place, self._window).commit()

    def release(self, place: QPoint) -> None:
        """Lets go of it."""
        QTest.touchEvent(self._window, self._device).release(0, place, self._window).commit()


def wait(milliseconds: int) -> None:
    """Lets the program go on; QTest.qWait would keep Python's lock."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
