"""The signs check while it is asked: where somebody stands, and what a touch does."""

from __future__ import annotations

from kiosk.core.answers import Answers, touch, untouch, would_clear
from kiosk.core.profile import NONE_OF_THESE
from kiosk.core.screen import Screen, screen
from kiosk.core.signs_check import SignsCheck
from kiosk.core.steps import RESULT, next_step, previous_step, so_far

START = "start"


class Asking:
    """One walk through the signs check; all of it is forgotten at the end."""

    def __init__(self, check: SignsCheck) -> None:
        self.check = check
        self.answers = Answers()
        self.place = START
        self.shown: Screen | None = None
        self._has_cleared = False  # the last touch took other answers away
        self._asks_about = ""  # a code whose touch would clear others, until that is confirmed

    @property
    def is_told(self) -> bool:
        """Whether the check has come to its result."""
        return self.place == RESULT

    @property
    def confirmation(self) -> str:
        """Which words ask whether other answers may be taken away; empty while none need be."""
        if not self._asks_about:
            return ""
        return "confirm_none" if self._asks_about == NONE_OF_THESE else "confirm_who"

    @property
    def notice(self) -> str:
        """That other answers were taken away, just after they were."""
        return self.check.script.phrase("question.who_clears") if self._has_cleared else ""

    @property
    def progress(self) -> str:
        """How far somebody has come, in words."""
        if self.shown is None:
            return ""
        way = self.shown.progress
        key = "exact" if way.least == way.most else "at_most"
        return self.check.script.phrase(f"progress.{key}", number=way.number, total=way.most)

    @property
    def advice(self) -> int:
        """The tier that the answers reach at least; 0 while they reach none."""
        if not self.answers.given:
            return 0
        return so_far(self.check.form, self.answers) or 0

    def begin(self) -> None:
        """Asks the first question."""
        self._go(self.check.form.screens[0])

    def touch(self, code: str) -> None:
        """A tile is touched; what would take other answers away is asked about first."""
        if self.shown is None:
            return
        question = self.shown.question
        if self.shown.takes_many and code in self.answers.to(question):
            self._become(untouch(self.check.form, self.answers, question, code))
        elif would_clear(self.check.form, self.answers, question, code):
            self._asks_about = code
        else:
            self._take(code)

    def confirm(self) -> None:
        """Yes, take the other answers away."""
        code, self._asks_about = self._asks_about, ""
        if code:
            self._take(code)
            self._has_cleared = code != NONE_OF_THESE

    def keep(self) -> None:
        """No, keep them."""
        self._asks_about = ""

    def go_on(self) -> None:
        """To the next question, or to the result."""
        if self.shown:
            self._go(next_step(self.check.form, self.answers, self.place))

    def go_back(self) -> bool:
        """To the question before; false where there is none, and the check should be left."""
        if self._asks_about:
            self.keep()
            return True
        if self.place == START:
            return False
        self._go(previous_step(self.check.form, self.answers, self.place) or START)
        return True

    def retell(self, check: SignsCheck) -> None:
        """The same in another language: place, answers and what is asked about stay."""
        self.check = check
        self._show()

    def forget(self) -> None:
        """All answers are gone, and the check stands at its beginning."""
        self.answers = Answers()
        self._has_cleared = False
        self._go(START)

    def _take(self, code: str) -> None:
        shown = self.shown
        if shown is None:
            return
        self._become(touch(self.check.form, self.answers, shown.question, code))
        if not shown.takes_many:
            self.go_on()

    def _become(self, answers: Answers) -> None:
        self.answers = answers
        self._asks_about = ""
        self._has_cleared = False
        self._show()

    def _go(self, place: str) -> None:
        self.place = place
        self._asks_about = ""
        self._show()

    def _show(self) -> None:
        self.shown = None
        if self.place not in (START, RESULT):
            self.shown = screen(self.check, self.answers, self.place)
