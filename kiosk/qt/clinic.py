"""This place as QML sees it: whose kiosk it is, where its desk is, whom to call."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.bidi import isolated
from kiosk.core.language import BY_CODE, in_language
from kiosk.core.region import Region
from kiosk.core.settings import Settings
from kiosk.core.wording import Wording
from kiosk.qt.rows import RowModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """A phone line for advice."""

    name: str
    number: str
    note: str


@QmlElement
@QmlSingleton
class Clinic(QObject):
    """The clinic's own words and its region's numbers."""

    changed = Signal()

    def __init__(
        self, settings: Settings, region: Region, wording: Wording, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._region = region
        self._wording = wording
        self._language = settings.language
        self._advice = RowModel(AdviceRow, self._advice_rows(), self)

    def speak(self, wording: Wording, language: str) -> None:
        """Another language from now on."""
        self._wording, self._language = wording, language
        self._advice.update(self._advice_rows())
        self.changed.emit()

    @Property(str, notify=changed, final=True)
    def name(self) -> str:
        return self._settings.clinic_name

    @Property(str, notify=changed, final=True)
    def regionName(self) -> str:
        return in_language(self._region.name, self._language)

    @Property(str, notify=changed, final=True)
    def regionChecked(self) -> str:
        return self._region.checked.isoformat()

    @Property(str, notify=changed, final=True)
    def desk(self) -> str:
        return self._wording.fill("{desk}")

    @Property(str, notify=changed, final=True)
    def deskPlace(self) -> str:
        return self._settings.desk_place

    @Property(str, notify=changed, final=True)
    def emergency(self) -> str:
        return self._wording.fill("{emergency}")

    @Property(RowModel, notify=changed, final=True)
    def advice(self) -> RowModel:
        return self._advice

    @Property(bool, notify=changed, final=True)
    def isSetUp(self) -> bool:
        return self._settings.is_set_up

    def _advice_rows(self) -> list[AdviceRow]:
        own = self._settings
        local = [AdviceRow(own.advice_name, own.advice_number, "")] if own.advice_number else []
        return local + advice_rows(self._region, self._language)


def advice_rows(region: Region, language: str) -> list[AdviceRow]:
    """A region's lines for advice."""
    is_turned = BY_CODE[language].is_right_to_left
    kept = isolated if is_turned else str
    return [
        AdviceRow(
            kept(in_language(line.name, language)),
            line.number,
            kept(in_language(line.note, language)),
        )
        for line in region.advice
    ]
