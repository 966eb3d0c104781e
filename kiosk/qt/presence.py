"""Somebody is there: each touch, click and key that reaches the window counts as a person's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QEventPoint, QInputDevice, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.core.idle import Idle

LETS_GO = (
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.KeyRelease,
    QEvent.Type.Wheel,
)


class Presence(QObject):
    """Watches what reaches a window, and keeps nothing of it from anybody."""

    acted = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        idle: Idle,
        clock: Callable[[], float],
        px_per_mm: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._idle, self._clock, self._px_per_mm = idle, clock, px_per_mm
        self._down: set[str] = set()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._note_touch(event)
        elif isinstance(event, QMouseEvent):
            self._note_mouse(event)
        elif isinstance(event, QKeyEvent):
            self._note_key(event)
        elif event.type() == QEvent.Type.Wheel:
            self._idle.act(self._clock())
        if event.type() in LETS_GO:
            self.acted.emit()
        return False

    def _note_touch(self, event: QTouchEvent) -> None:
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchCancel):
            self._lift_all()  # a release that got lost must not rest here for ever
        if event.type() != QEvent.Type.TouchCancel:
            for point in event.points():
                self._note_point(f"touch:{point.id()}", point)

    def _note_point(self, name: str, point: QEventPoint) -> None:
        scale = self._px_per_mm()
        x_mm, y_mm = point.position().x() / scale, point.position().y() / scale
        match point.state():
            case QEventPoint.State.Pressed:
                self._down.add(name)
                self._idle.press(self._clock(), name, x_mm, y_mm)
            case QEventPoint.State.Released:
                self._down.discard(name)
                self._idle.release(self._clock(), name)
            case _ if name in self._down:
                self._idle.move(self._clock(), name, x_mm, y_mm)

    def _note_mouse(self, event: QMouseEvent) -> None:
        if event.deviceType() == QInputDevice.DeviceType.TouchScreen:
            return  # Qt makes a mouse of each touch that nobody took; the touch was noted
        if event.type() == QEvent.Type.MouseMove and event.buttons().value == 0:
            self._idle.hover(self._clock())
        else:
            self._note_point("mouse", event.points()[0])

    def _note_key(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        # Not by its letter: a key that is let go under another shift has another one then.
        name = f"key:{event.nativeScanCode() or event.key()}"
        if event.type() == QEvent.Type.KeyPress:
            self._idle.press(self._clock(), name)
        elif event.type() == QEvent.Type.KeyRelease:
            self._idle.release(self._clock(), name)

    def _lift_all(self) -> None:
        for name in self._down:
            self._idle.release(self._clock(), name)
        self._down.clear()
