"""The staff's part of the kiosk: the gate, the set-up and their wishes, built and wired as one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from kiosk.core.checkup import Finding
from kiosk.core.draft import Draft
from kiosk.core.library import Contents
from kiosk.core.region import load_region
from kiosk.core.settings import Settings
from kiosk.core.store import Store
from kiosk.qt import resources
from kiosk.qt.gate import Gate
from kiosk.qt.knocks import Knocks
from kiosk.qt.panel import Panel
from kiosk.qt.setup import Setup
from kiosk.qt.shelf import Shelf
from kiosk.qt.staff import Staff
from kiosk.qt.visit import Visit
from kiosk.qt.voice import Voice


@dataclass(frozen=True, slots=True)
class House:
    """What staff look after."""

    settings: Settings
    faults: tuple[str, ...]
    store: Store
    contents: Contents
    shelf: Shelf
    voice: Voice
    clock: Callable[[], float]


class StaffRoom:
    """All that only staff may touch."""

    def __init__(self, house: House, panel: Panel, visit: Visit, parent: QObject) -> None:
        self._house, self._panel, self._visit = house, panel, visit
        self.wall: Callable[[], datetime] = datetime.now
        self.gate = Gate(house.store, house.clock, parent)
        self.setup = Setup(self.gate, house.store, self._draft, parent)
        self.staff = Staff(self.gate, house.settings, house.faults, house.clock, parent)
        self.staff.examine_by(self._examine)
        self.setup.kept.connect(self.staff.note_changes)
        self.setup.finished.connect(self.staff.restart)
        self.gate.closed.connect(self.staff.apply_later)
        visit.strayed.connect(self.staff.note_smear)

    @property
    def parts(self) -> tuple[QObject, ...]:
        """What QML is handed."""
        return (self.gate, self.setup, self.staff)

    def watch(self, knocks: Knocks) -> None:
        """Hears knocks and touches from now on."""
        knocks.keep_quiet_while(self.staff.is_deaf)
        knocks.touched.connect(self.gate.use)
        knocks.touched.connect(self.staff.wake)
        knocks.knocked.connect(self._let_in)

    def look(self) -> None:
        """Closes what stands open, counts down, darkens."""
        self.gate.look()
        now, content = self.wall(), self._house.contents.checked
        self.staff.look(now, content, is_visited=self._visit.is_open())

    def rest(self) -> None:
        """Ends what goes on beside the thread that draws."""
        self.gate.rest()

    def _let_in(self) -> None:
        """Staff come; nothing of a visitor stands behind their screens."""
        if not self.gate.is_open():
            self._visit.finish()
            self.gate.knock()

    def _draft(self) -> Draft:
        house = self._house
        paths = {name: f"regions/{name}.json" for name in house.contents.regions}
        regions = {n: load_region(resources.read(path), path) for n, path in paths.items()}
        density = float(self._panel.property("pxPerMm"))
        held = house.contents
        return Draft(house.settings, regions, held.languages, density, held.unchecked)

    def _examine(self) -> list[Finding]:
        from kiosk.qt.checkup import Subject, examine  # staff rarely ask for it

        house = self._house
        subject = Subject(
            settings=house.settings,
            faults=house.faults,
            contents=house.contents,
            entries=house.shelf.entries,
            store=house.store,
            panel=self._panel,
            has_pin=bool(self.gate.property("hasPin")),
            voice=house.voice,
            is_smeared=bool(self.staff.property("isSmeared")),
        )
        return examine(subject, self.wall())
