"""One person's time at the glass: what they chose for their eyes."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_PERCENTS = (100, 130, 160, 200)


@QmlElement
@QmlSingleton
class Visit(QObject):
    """How this visitor reads; all of it is forgotten when the visit ends."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text_percent = TEXT_PERCENTS[0]
        self._less_motion = False

    @Property(str, constant=True, final=True)
    def fontFamily(self) -> str:
        return "Noto Sans"

    @Property(int, notify=changed, final=True)
    def textPercent(self) -> int:
        return self._text_percent

    @Property(bool, notify=changed, final=True)
    def lessMotion(self) -> bool:
        return self._less_motion

    def read_at(self, text_percent: int) -> None:
        """Shows text larger or smaller from now on."""
        self._text_percent = text_percent
        self.changed.emit()

    def keep_still(self) -> None:
        """Nothing moves from now on."""
        self._less_motion = True
        self.changed.emit()
