"""The set-up as QML sees it: one page at a time; and a single setting, changed by the same page."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.draft import IS_SET_UP, Draft
from kiosk.core.errors import StoreError
from kiosk.core.keypad import Stroke
from kiosk.core.language import ORIGINAL, in_language
from kiosk.core.provision import keep
from kiosk.core.settings import DECLARED, Value
from kiosk.core.setup_pages import DONE, PIN
from kiosk.core.store import Store
from kiosk.qt.advice_rows import AdviceRow, advice_rows
from kiosk.qt.gate import Gate
from kiosk.qt.rows import RowModel
from kiosk.qt.setup_rows import ChoiceRow, SettingRow

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlSingleton
class Setup(QObject):
    """What staff are changing, and what was kept of it."""

    changed = Signal()
    turned = Signal()  # to another page
    kept = Signal()
    finished = Signal()

    def __init__(
        self, gate: Gate, store: Store, load: Callable[[], Draft], parent: QObject | None = None
    ) -> None:
        """`load` makes the draft when it is first needed; it lives on until the kiosk restarts."""
        super().__init__(parent)
        self._gate, self._store, self._load = gate, store, load
        self._draft: Draft | None = None
        self._is_refused = False
        self._shown_page = ""
        self._rows = RowModel(ChoiceRow, (), self)
        self._advice = RowModel(AdviceRow, (), self)
        self._settings = RowModel(SettingRow, (), self)
        gate.pinMade.connect(self._go_past_pin)

    @Property(str, notify=changed, final=True)
    def page(self) -> str:
        return self._draft.page if self._draft else ""

    @Property(str, notify=changed, final=True)
    def kind(self) -> str:
        return self._draft.kind if self._draft else ""

    @Property(bool, notify=changed, final=True)
    def isSingle(self) -> bool:
        return self._draft is not None and self._draft.is_single

    @Property(int, notify=changed, final=True)
    def step(self) -> int:
        pages = self._pages()
        return pages.index(self._draft.page) if self._draft and self._draft.page in pages else 0

    @Property(int, notify=changed, final=True)
    def steps(self) -> int:
        return len(self._pages())

    @Property(str, notify=changed, final=True)
    def text(self) -> str:
        return self._draft.text if self._draft else ""

    @Property(float, notify=changed, final=True)
    def rulerPx(self) -> float:
        return float(self._draft.ruler_px) if self._draft else 0.0

    @Property(bool, notify=changed, final=True)
    def canGoOn(self) -> bool:
        return self._draft is not None and self._draft.can_go_on(has_pin=self._has_pin())

    @Property(bool, notify=changed, final=True)
    def isRefused(self) -> bool:
        return self._is_refused

    @Property(str, notify=changed, final=True)
    def regionName(self) -> str:
        return in_language(self._draft.region.name, self._draft.language) if self._draft else ""

    @Property(str, notify=changed, final=True)
    def emergency(self) -> str:
        return " / ".join(self._draft.region.emergency) if self._draft else ""

    @Property(str, notify=changed, final=True)
    def desk(self) -> str:
        if not self._draft:
            return ""
        words = self._draft.region.words
        return words.get(self._draft.language, words[ORIGINAL])["desk"]

    @Property(RowModel, constant=True, final=True)
    def rows(self) -> RowModel:
        return self._rows

    @Property(RowModel, constant=True, final=True)
    def advice(self) -> RowModel:
        return self._advice

    @Property(RowModel, constant=True, final=True)
    def settings(self) -> RowModel:
        return self._settings

    @Slot()
    def begin(self) -> None:
        """The first page."""
        if draft := self._open_draft():
            draft.begin()
            self._show()

    def open_at(self, page: str) -> None:
        """That page of the set-up."""
        if draft := self._open_draft():
            draft.turn_to(page)
            self._show()

    @Slot()
    def list(self) -> None:
        """Every setting and what it is."""
        if draft := self._open_draft():
            rows = [SettingRow(key, draft.told(key)) for key in DECLARED if key != IS_SET_UP]
            self._settings.update(rows)

    @Slot(str)
    def edit(self, key: str) -> None:
        """One setting alone."""
        draft = self._open_draft()
        if draft and key in DECLARED and key != IS_SET_UP:
            draft.edit(key)
            self._show()

    @Slot()
    def goOn(self) -> None:
        """To the next page; after the last one, or a single one, what was changed is kept."""
        draft = self._open_draft()
        if not draft or not draft.can_go_on(has_pin=self._has_pin()):
            return
        draft.strip()
        changes = draft.changes()
        if changes is None:
            draft.turn(1, has_pin=self._has_pin())
        elif self._keep(changes):
            (self.kept if draft.is_single else self.finished).emit()
        self._show()

    @Slot(result=bool)
    def goBack(self) -> bool:
        """To the page before; false where there is none."""
        draft = self._open_draft()
        is_turned = draft is not None and draft.turn(-1, has_pin=self._has_pin())
        self._show()
        return is_turned

    @Slot(str)
    def choose(self, code: str) -> None:
        """One of the choices."""
        if draft := self._open_draft():
            draft.choose(code)
            self._show()

    @Slot()
    def confirm(self) -> None:
        """The region's numbers are right here."""
        if draft := self._open_draft():
            draft.confirm()
            self.goOn()

    @Slot(str)
    def type(self, letter: str) -> None:
        """One letter more."""
        if draft := self._open_draft():
            draft.type(letter)
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """One letter less; of the keys of a keypad, all."""
        if draft := self._open_draft():
            draft.erase()
            self._show()

    @Slot(str, int, int)
    def learn(self, role: str, scan: int, key: int) -> None:
        """A key of a keypad was pressed for what it is to do."""
        if draft := self._open_draft():
            draft.learn(role, Stroke(scan, key).code)
            self._show()

    @Slot(int)
    def move(self, steps: int) -> None:
        """A number so many steps up or down."""
        if draft := self._open_draft():
            draft.move(steps)
            self.changed.emit()

    def _open_draft(self) -> Draft | None:
        """The draft, if the gate is open."""
        if not self._gate.is_open():
            return None
        if self._draft is None:
            self._draft = self._load()
        return self._draft

    def _pages(self) -> tuple[str, ...]:
        return self._draft.pages(has_pin=self._has_pin()) if self._draft else ()

    def _has_pin(self) -> bool:
        return bool(self._gate.property("hasPin"))

    def _keep(self, changes: dict[str, Value]) -> bool:
        try:
            keep(self._store, changes)
        except StoreError as refused:
            log.error("the settings are not kept: %s", refused)
            self._is_refused = True
            return False
        self._is_refused = False
        return True

    @Slot()
    def _go_past_pin(self) -> None:
        """The page of the PIN is gone once there is one: to what follows it."""
        if self._draft and self._draft.page == PIN:
            self.open_at(DONE)

    def _show(self) -> None:
        if self._draft:
            self._rows.update([ChoiceRow.of(choice) for choice in self._draft.choices()])
            self._advice.update(advice_rows(self._draft.region, self._draft.language))
        self.changed.emit()
        if self._draft and self._draft.page != self._shown_page:
            self._shown_page = self._draft.page
            self.turned.emit()
