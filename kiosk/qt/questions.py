"""The signs check as QML sees it: one question at a time, and what a touch does."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.errors import QuestionnaireError
from kiosk.qt.rows import RowModel
from kiosk.qt.tile import TileRow

if TYPE_CHECKING:  # `load` brings them along: at the start they would cost 25 ms
    from kiosk.core.answers import Answers
    from kiosk.core.asking import Asking
    from kiosk.core.screen import Screen
    from kiosk.core.signs_check import SignsCheck

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

START = "start"

log = logging.getLogger(__name__)


@QmlElement
@QmlSingleton
class Questions(QObject):
    """Where somebody stands in the signs check; all of it is forgotten at the end."""

    changed = Signal()
    answered = Signal()  # the answers are others now, or gone

    def __init__(self, load: Callable[[], Asking] | None, parent: QObject | None = None) -> None:
        """`load` makes the signs check when it is first needed; none where it is not offered."""
        super().__init__(parent)
        self._load = load
        self._loaded: Asking | None = None
        self._tiles = RowModel(TileRow, (), self)
        self._apart = RowModel(TileRow, (), self)

    @property
    def answers(self) -> Answers:
        """What was touched; only the advice beside this object reads it."""
        return self._asking.answers

    @property
    def is_told(self) -> bool:
        """Whether the check has come to its result."""
        return self._loaded is not None and self._loaded.is_told

    @property
    def check(self) -> SignsCheck:
        """The loaded signs check."""
        return self._asking.check

    def offered(self) -> SignsCheck | None:
        """The signs check, loaded when it is first needed; none where it cannot be offered."""
        if self._load is not None and self._loaded is None:
            try:
                self._loaded = self._load()
            except QuestionnaireError as refused:
                log.error("the signs check is not offered: %s", refused)
                self._load = None
        return self._loaded.check if self._loaded else None

    @Property(bool, notify=changed, final=True)
    def isOffered(self) -> bool:
        return self.offered() is not None

    @Property(str, notify=changed, final=True)
    def language(self) -> str:
        offered = self.offered()
        return offered.script.language if offered else ""

    @Property(bool, notify=changed, final=True)
    def isUnchecked(self) -> bool:
        """Whether its words are a translation that nobody has put a name to."""
        offered = self.offered()
        return offered is not None and offered.script.is_unchecked

    @Property(bool, notify=changed, final=True)
    def hasAnswers(self) -> bool:
        return self._loaded is not None and bool(self._loaded.answers.given)

    @Property(str, notify=changed, final=True)
    def place(self) -> str:
        return self._loaded.place if self._loaded else START

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        return self._shown.text if self._shown else ""

    @Property(str, notify=changed, final=True)
    def hint(self) -> str:
        return self._shown.hint if self._shown else ""

    @Property(RowModel, constant=True, final=True)
    def tiles(self) -> RowModel:
        return self._tiles

    @Property(RowModel, constant=True, final=True)
    def apart(self) -> RowModel:
        """The two answers that stand apart from the tiles: none of these, and not sure."""
        return self._apart

    @Property(bool, notify=changed, final=True)
    def takesMany(self) -> bool:
        return self._shown is not None and self._shown.takes_many

    @Property(bool, notify=changed, final=True)
    def canGoOn(self) -> bool:
        return self._shown is not None and (self._shown.answered or self._shown.red)

    @Property(bool, notify=changed, final=True)
    def isRed(self) -> bool:
        return self._shown is not None and self._shown.red

    @Property(int, notify=changed, final=True)
    def step(self) -> int:
        return self._shown.progress.number if self._shown else 0

    @Property(int, notify=changed, final=True)
    def steps(self) -> int:
        return self._shown.progress.most if self._shown else 0

    @Property(str, notify=changed, final=True)
    def progress(self) -> str:
        return self._loaded.progress if self._loaded else ""

    @Property(str, notify=changed, final=True)
    def notice(self) -> str:
        return self._loaded.notice if self._loaded else ""

    @Property(str, notify=changed, final=True)
    def confirmation(self) -> str:
        return self._loaded.confirmation if self._loaded else ""

    @Property(int, notify=changed, final=True)
    def advice(self) -> int:
        return self._loaded.advice if self._loaded else 0

    @Slot(str, result=str)
    def phrase(self, key: str) -> str:
        offered = self.offered()
        return offered.script.phrase(key) if offered else ""

    @Slot()
    def begin(self) -> None:
        """Asks the first question."""
        self._do(self._asking.begin)

    @Slot(str)
    def touch(self, code: str) -> None:
        """A tile is touched; what would take other answers away is asked about first."""
        self._do(lambda: self._asking.touch(code))

    @Slot()
    def confirm(self) -> None:
        """Yes, take the other answers away."""
        self._do(self._asking.confirm)

    @Slot()
    def keep(self) -> None:
        """No, keep them."""
        self._do(self._asking.keep)

    @Slot()
    def goOn(self) -> None:
        """To the next question, or to the result."""
        self._do(self._asking.go_on)

    @Slot(result=bool)
    def goBack(self) -> bool:
        """To the question before; false where there is none, and the check should be left."""
        return self._loaded is not None and bool(self._do(self._loaded.go_back))

    @Slot()
    def forget(self) -> None:
        """All answers are gone, and the check stands at its beginning."""
        if self._loaded is not None:
            self._do(self._loaded.forget)

    def retell(self) -> None:
        """The language is another one now; the answers stay."""
        if self._load is not None and self._loaded is not None:
            try:
                self._loaded.retell(self._load().check)
            except QuestionnaireError as refused:
                log.error("the signs check stays in its language: %s", refused)
            self._show(self._loaded)
        self.changed.emit()

    @property
    def _asking(self) -> Asking:
        if self.offered() is None or self._loaded is None:
            raise QuestionnaireError("the signs check is not offered here")
        return self._loaded

    @property
    def _shown(self) -> Screen | None:
        return self._loaded.shown if self._loaded else None

    def _do(self, act: Callable[[], bool | None]) -> bool | None:
        """Lets something happen, then shows where that has led."""
        asking = self._asking
        place, answers = asking.place, asking.answers
        done = act()
        if asking.place != place:
            self._tiles.replace(())
            self._apart.replace(())
        self._show(asking)
        self.changed.emit()
        if asking.answers is not answers:
            self.answered.emit()
        return done

    def _show(self, asking: Asking) -> None:
        shown = asking.shown
        apart = [tile for tile in (shown.none, shown.not_sure) if tile] if shown else []
        self._tiles.update([TileRow.of(tile) for tile in shown.tiles] if shown else [])
        self._apart.update([TileRow.of(tile) for tile in apart])
