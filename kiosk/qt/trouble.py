"""An error that nobody expected, as QML sees it: a calm screen stands, and the visit is over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.trouble import CALM_S, Troubles

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Trouble(QObject):
    """Stands on the glass for some seconds after an error."""

    changed = Signal()
    begun = Signal()
    tooOften = Signal()
    _struck = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._troubles = clock, Troubles()
        self._is_shown = False
        self._end = QTimer(self, singleShot=True, interval=round(1000 * CALM_S))
        self._end.timeout.connect(self.pass_over)
        self._soon = QTimer(self, singleShot=True, interval=0)  # never within what has just failed
        self._soon.timeout.connect(self._begin)
        self._struck.connect(self._note)
        self._is_ending = False

    @Property(bool, notify=changed, final=True)
    def isShown(self) -> bool:
        return self._is_shown

    def strike(self) -> None:
        """Something failed that nobody expected to fail, in whatever thread."""
        self._struck.emit()

    @Slot()
    def pass_over(self) -> None:
        """It is over: the kiosk is as new."""
        self._show(is_shown=False)

    @Slot()
    def _note(self) -> None:
        """What fails while the visit is ended may leave some of it: only a new start clears."""
        if self._is_ending:
            self.tooOften.emit()
        elif not self._is_shown:
            self._soon.start()

    @Slot()
    def _begin(self) -> None:
        is_too_often = self._troubles.note(self._clock())
        self._show(is_shown=True)
        self._end.start()
        if is_too_often:
            self.tooOften.emit()
        else:
            self._is_ending = True
            self.begun.emit()
            self._is_ending = False

    def _show(self, *, is_shown: bool) -> None:
        self._is_shown = is_shown
        self.changed.emit()
