"""The loop of pages on the first screen, as QML sees it."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.attract import TURN_S, Turn, turn_at

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Attract(QObject):
    """Which turn it is, where all stands in it, and whether the large button is bright."""

    changed = Signal()

    def __init__(
        self, clock: Callable[[], float] = monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._turn = Turn(0, clock())
        self._views = 1

    @Property(int, notify=changed, final=True)
    def turn(self) -> int:
        return self._turn.number

    @Property(int, notify=changed, final=True)
    def view(self) -> int:
        return self._turn.view

    @property
    def views(self) -> int:
        """How many views the loop has."""
        return self._views

    @property
    def rounds(self) -> int:
        """How many times all views were shown."""
        return self._turn.round

    @Slot(int)
    def loopThrough(self, views: int) -> None:
        """The loop has so many views."""
        self._views = max(1, views)

    @Property(float, notify=changed, final=True)
    def shiftX(self) -> float:
        return self._turn.shift_mm[0]

    @Property(float, notify=changed, final=True)
    def shiftY(self) -> float:
        return self._turn.shift_mm[1]

    @Property(bool, notify=changed, final=True)
    def isBright(self) -> bool:
        return self._turn.is_bright

    @Slot()
    def look(self) -> None:
        """Goes on to the next turn when it is time."""
        self._become(turn_at(self._turn, self._clock(), self._views))

    def go_on(self) -> None:
        """Goes on to the next turn at once."""
        self._become(turn_at(self._turn, self._turn.began_s + TURN_S, self._views))

    @Slot()
    def restart(self) -> None:
        """Begins with the first page, for the next one who comes."""
        self._become(Turn(0, self._clock()))

    def _become(self, turn: Turn) -> None:
        before, self._turn = self._turn, turn
        if turn.number != before.number:
            self.changed.emit()
