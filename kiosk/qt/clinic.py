"""This place as QML sees it: whose kiosk it is, where its desk is, whom to call."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.language import in_language
from kiosk.core.region import Region
from kiosk.core.settings import Settings
from kiosk.core.wording import Wording
from kiosk.qt.rows import RowModel

if TYPE_CHECKING:
    from kiosk.qt.advice_rows import AdviceRow

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


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

    def speak(self, wording: Wording, language: str) -> None:
        """Another language from now on."""
        self._wording, self._language = wording, language
        if "_advice" in vars(self):
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

    @cached_property
    def _advice(self) -> RowModel:
        from kiosk.qt.advice_rows import AdviceRow  # the first screen shows no lines for advice

        return RowModel(AdviceRow, self._advice_rows(), self)

    def _advice_rows(self) -> list[AdviceRow]:
        from kiosk.qt.advice_rows import AdviceRow, advice_rows

        own = self._settings
        local = [AdviceRow(own.advice_name, own.advice_number, "")] if own.advice_number else []
        return local + advice_rows(self._region, self._language)
