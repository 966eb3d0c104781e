"""The frames of a window: whether one that was asked for is still awaited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtQuick import QQuickWindow


class Frames(QObject):
    """Asks a window for frames, and notes when they are presented."""

    begun = Signal()

    def __init__(self, window: QQuickWindow, clock: Callable[[], float]) -> None:
        super().__init__(window)
        self._window, self._clock = window, clock
        self.asked_s: float | None = clock()
        self.has_presented = False
        # Sent from the drawing thread where Qt Quick has one, and by its software drawing too.
        window.frameSwapped.connect(self._note, type=Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Wants a frame even of a page that has not changed; a wish that got lost is repeated."""
        if self.asked_s is None:
            self.asked_s = self._clock()
        self._window.update()

    @Slot()
    def _note(self) -> None:
        self.asked_s = None
        if not self.has_presented:
            self.has_presented = True
            self.begun.emit()
