"""Hears whatever reaches the window: a knock at the gate, a touch of staff, a touch in the dark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEventPoint, QInputDevice, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.core.knock import Knock

# F12, three times, for a kiosk with a keyboard; by its number, for naming Qt takes 12 ms.
GATE_KEY = 0x0100003B
LATE_MS = 250  # by then the finger is off the glass, and what it touched has answered
FROM_A_PERSON = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.ShortcutOverride,
)
BEGINS = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress)


class Knocks(QObject):
    """Keeps nothing from anybody, unless the glass is being wiped or is dark."""

    knocked = Signal()
    touched = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        clock: Callable[[], float],
        px_per_mm: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self._px_per_mm, self._is_deaf = px_per_mm, _never
        self._knock = Knock()
        self._late = QTimer(self, interval=LATE_MS, singleShot=True)
        self._late.timeout.connect(self.knocked)
        window.installEventFilter(self)

    def keep_quiet_while(self, is_deaf: Callable[[], bool]) -> None:
        """While this says so, what is touched must not be felt by what is shown."""
        self._is_deaf = is_deaf

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in FROM_A_PERSON:
            return False
        is_deaf = self._is_deaf()
        if event.type() in BEGINS:
            self.touched.emit()
            if not is_deaf and self._is_knock(event):
                self._late.start()
        if is_deaf:
            event.accept()  # or Qt makes a mouse of the touch
        return is_deaf

    def _is_knock(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            is_key = event.key() == GATE_KEY and not event.isAutoRepeat()
            return is_key and self._knock.strike(self._clock())
        if isinstance(event, QTouchEvent) and event.pointCount() == 1:
            return self._is_corner(event.points()[0])
        if isinstance(event, QMouseEvent):
            is_touch = event.deviceType() == QInputDevice.DeviceType.TouchScreen
            return not is_touch and self._is_corner(event.points()[0])
        return False

    def _is_corner(self, point: QEventPoint) -> bool:
        scale, place = self._px_per_mm(), point.position()
        from_right_mm = (self._window.width() - place.x()) / scale
        return self._knock.press(self._clock(), from_right_mm, place.y() / scale)


def _never() -> bool:
    """Nobody has asked for quiet."""
    return False
