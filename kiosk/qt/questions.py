"""The signs check as QML sees it: one question at a time, and what a touch does."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.answers import Answers, touch, untouch, would_clear
from kiosk.core.errors import QuestionnaireError
from kiosk.core.profile import NONE_OF_THESE
from kiosk.core.screen import Screen, screen
from kiosk.core.signs_check import SignsCheck
from kiosk.core.steps import RESULT, next_step, previous_step, so_far
from kiosk.qt.rows import RowModel
from kiosk.qt.tile import TileRow

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

    def __init__(
        self, load: Callable[[], SignsCheck] | None, parent: QObject | None = None
    ) -> None:
        """`load` makes the signs check when it is first needed; none where it is not offered."""
        super().__init__(parent)
        self._load = load
        self._loaded: SignsCheck | None = None
        self._answers = Answers()
        self._place = START
        self._asks_about = ""  # a code whose touch would clear others, until that is confirmed
        self._notice = ""
        self._shown: Screen | None = None
        self._tiles = RowModel(TileRow, (), self)
        self._apart = RowModel(TileRow, (), self)

    @property
    def answers(self) -> Answers:
        """What was touched; only the advice beside this object reads it."""
        return self._answers

    @property
    def is_told(self) -> bool:
        """Whether the check has come to its result."""
        return self._place == RESULT

    @property
    def check(self) -> SignsCheck:
        """The loaded signs check."""
        loaded = self.offered()
        if loaded is None:
            raise QuestionnaireError("the signs check is not offered here")
        return loaded

    def offered(self) -> SignsCheck | None:
        """The signs check, loaded when it is first needed; none where it cannot be offered."""
        if self._load is not None and self._loaded is None:
            try:
                self._loaded = self._load()
            except QuestionnaireError as refused:
                log.error("the signs check is not offered: %s", refused)
                self._load = None
        return self._loaded

    @Property(bool, notify=changed, final=True)
    def isOffered(self) -> bool:
        return self.offered() is not None

    @Property(bool, notify=changed, final=True)
    def hasAnswers(self) -> bool:
        return bool(self._answers.given)

    @Property(str, notify=changed, final=True)
    def place(self) -> str:
        return self._place

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
        if self._shown is None:
            return ""
        way = self._shown.progress
        key = "exact" if way.least == way.most else "at_most"
        return self.check.script.phrase(f"progress.{key}", number=way.number, total=way.most)

    @Property(str, notify=changed, final=True)
    def notice(self) -> str:
        return self._notice

    @Property(str, notify=changed, final=True)
    def confirmation(self) -> str:
        if not self._asks_about:
            return ""
        return "confirm_none" if self._asks_about == NONE_OF_THESE else "confirm_who"

    @Property(int, notify=changed, final=True)
    def advice(self) -> int:
        if self._loaded is None or not self._answers.given:
            return 0
        return so_far(self._loaded.form, self._answers) or 0

    @Slot(str, result=str)
    def phrase(self, key: str) -> str:
        loaded = self.offered()
        return loaded.script.phrase(key) if loaded else ""

    @Slot()
    def begin(self) -> None:
        """Asks the first question."""
        self._go(self.check.form.screens[0])

    @Slot(str)
    def touch(self, code: str) -> None:
        """A tile is touched; what would take other answers away is asked about first."""
        if self._shown is None:
            return
        question = self._shown.question
        if self._shown.takes_many and code in self._answers.to(question):
            self._become(untouch(self.check.form, self._answers, question, code))
        elif would_clear(self.check.form, self._answers, question, code):
            self._asks_about = code
            self.changed.emit()
        else:
            self._take(code)

    @Slot()
    def confirm(self) -> None:
        """Yes, take the other answers away."""
        code, self._asks_about = self._asks_about, ""
        if code:
            self._take(code)
            if code != NONE_OF_THESE:
                self._notice = self.phrase("question.who_clears")
                self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """No, keep them."""
        self._asks_about = ""
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """To the next question, or to the result."""
        if self._shown:
            self._go(next_step(self.check.form, self._answers, self._place))

    @Slot(result=bool)
    def goBack(self) -> bool:
        """To the question before; false where there is none, and the check should be left."""
        if self._asks_about:
            self.keep()
            return True
        if self._loaded is None or self._place == START:
            return False
        before = previous_step(self.check.form, self._answers, self._place)
        self._go(before or START)
        return True

    @Slot()
    def forget(self) -> None:
        """All answers are gone, and the check stands at its beginning."""
        self._answers = Answers()
        self._notice = ""
        self._go(START)
        self.answered.emit()

    def _take(self, code: str) -> None:
        shown = self._shown
        if shown is None:
            return
        self._become(touch(self.check.form, self._answers, shown.question, code))
        if not shown.takes_many:
            self.goOn()

    def _become(self, answers: Answers) -> None:
        self._answers = answers
        self._asks_about = ""
        self._notice = ""
        self._show()
        self.answered.emit()

    def _go(self, place: str) -> None:
        self._place = place
        self._asks_about = ""
        self._tiles.replace(())
        self._apart.replace(())
        self._show()

    def _show(self) -> None:
        self._shown = None
        if self._place not in (START, RESULT):
            self._shown = screen(self.check, self._answers, self._place)
            apart = [tile for tile in (self._shown.none, self._shown.not_sure) if tile]
            self._tiles.update([TileRow.of(tile) for tile in self._shown.tiles])
            self._apart.update([TileRow.of(tile) for tile in apart])
        self.changed.emit()
