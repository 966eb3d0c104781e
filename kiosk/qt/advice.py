"""What the signs check comes to, as QML sees it: the result, its reasons, the card for staff."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, QTime, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.bidi import isolated
from kiosk.core.language import western
from kiosk.core.references import Source
from kiosk.qt.questions import Questions
from kiosk.qt.rows import RowModel

if TYPE_CHECKING:  # the signs check brings them along when it is first needed
    from kiosk.core.result import Result, StaffCard, Touched, Why
    from kiosk.core.signs_check import SignsCheck

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MINUTE_S = 60
LOOK_EVERY_MS = 10_000


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of a list, with its picture and with who says that it counts."""

    words: str
    pictogram: str = ""
    organisations: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that was told at one moment."""

    result: Result
    why: Why
    card: StaffCard
    time: str
    since_s: float  # on the monotonic clock


@QmlElement
@QmlSingleton
class Advice(QObject):
    """The result of the answers; it is gone as soon as they are."""

    changed = Signal()

    def __init__(
        self,
        questions: Questions,
        sources: Callable[[], Mapping[str, Source]],
        reviewed: tuple[str, str],
        of_staff: Callable[[], SignsCheck],
        parent: QObject | None = None,
    ) -> None:
        """`reviewed` is who checked the signs check and on which day; empty while nobody has."""
        super().__init__(parent)
        self._questions = questions
        self._sources = sources
        self._reviewed = reviewed
        self._of_staff = of_staff
        self._told: Told | None = None
        self._lists = {
            name: RowModel(LineRow, (), self)
            for name in ("do", "touched", "watch", "tips", "because", "signs", "risks")
        }
        self._clock = QTimer(self, interval=LOOK_EVERY_MS)
        self._clock.timeout.connect(self.changed)
        questions.changed.connect(self._follow)

    @Property(int, notify=changed, final=True)
    def tier(self) -> int:
        return self._told.result.tier if self._told else 0

    @Property(str, notify=changed, final=True)
    def level(self) -> str:
        return self._told.result.level if self._told else ""

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._told.result.title if self._told else ""

    @Property(str, notify=changed, final=True)
    def say(self) -> str:
        return self._told.result.say if self._told else ""

    @Property(str, notify=changed, final=True)
    def sayForStaff(self) -> str:
        if self._told is None:
            return ""
        from kiosk.core.both import said_to_staff

        return said_to_staff(self._questions.check, self._of_staff(), self._questions.answers)

    @Property(str, notify=changed, final=True)
    def rule(self) -> str:
        return self._told.why.text if self._told else ""

    @Property(str, notify=changed, final=True)
    def ruleSources(self) -> str:
        return self._names(self._told.why.sources) if self._told else ""

    @Property(str, notify=changed, final=True)
    def band(self) -> str:
        return self._told.card.band if self._told else ""

    @Property(str, notify=changed, final=True)
    def notSure(self) -> str:
        return " · ".join(self._told.card.not_sure) if self._told else ""

    @Property(str, notify=changed, final=True)
    def notAsked(self) -> str:
        return " · ".join(self._told.card.not_asked) if self._told else ""

    @Property(str, notify=changed, final=True)
    def time(self) -> str:
        return self._told.time if self._told else ""

    @Property(int, notify=changed, final=True)
    def minutesAgo(self) -> int:
        return int((monotonic() - self._told.since_s) // MINUTE_S) if self._told else 0

    @Property(str, notify=changed, final=True)
    def version(self) -> str:
        if self._told is None:
            return ""
        card = self._told.card
        words = self._questions.check.script.phrase("card.version", version=card.version)
        return isolated(f"{words} · {card.url} · {card.sha256[:12]}")

    @Property(str, notify=changed, final=True)
    def review(self) -> str:
        """Who checked the signs check; a draft says so on every screen of it."""
        name, day = self._reviewed
        if self._questions.offered() is None:
            return ""
        if not (name and day):
            return self._questions.phrase("card.draft")
        return self._questions.check.script.phrase("card.checked", name=name, date=day)

    @Slot(str, result=str)
    def onCard(self, key: str) -> str:
        """A phrase as staff and visitor both read it."""
        from kiosk.core.both import phrase_in_both

        offered = self._questions.offered()
        return phrase_in_both(offered, self._of_staff(), key) if offered else ""

    @Property(RowModel, constant=True, final=True)
    def doNow(self) -> RowModel:
        return self._lists["do"]

    @Property(RowModel, constant=True, final=True)
    def touched(self) -> RowModel:
        return self._lists["touched"]

    @Property(RowModel, constant=True, final=True)
    def watch(self) -> RowModel:
        return self._lists["watch"]

    @Property(RowModel, constant=True, final=True)
    def tips(self) -> RowModel:
        return self._lists["tips"]

    @Property(RowModel, constant=True, final=True)
    def because(self) -> RowModel:
        return self._lists["because"]

    @Property(RowModel, constant=True, final=True)
    def signs(self) -> RowModel:
        return self._lists["signs"]

    @Property(RowModel, constant=True, final=True)
    def risks(self) -> RowModel:
        return self._lists["risks"]

    def _follow(self) -> None:
        """The check moved: there is advice on its last screen, and nowhere else."""
        is_told = self._questions.is_told
        if is_told == (self._told is not None):
            return
        self._show(self._tell() if is_told else None)

    def retell(self) -> None:
        """The language is another one now; the time of the result stays."""
        if self._told:
            told = self._tell()
            self._show(replace(told, time=self._told.time, since_s=self._told.since_s))
        self.changed.emit()

    def _show(self, told: Told | None) -> None:
        self._told = told
        for name, rows in (self._rows(self._told) if self._told else {}).items():
            self._lists[name].update(rows)
        if self._told is None:
            self._clock.stop()
            for model in self._lists.values():
                model.replace(())
        else:
            self._clock.start()
        self.changed.emit()

    def _tell(self) -> Told:
        from kiosk.core.both import card_in_both  # not at the start: see above
        from kiosk.core.result import result, why

        check, answers = self._questions.check, self._questions.answers
        time = western(QLocale(check.script.language).toString(QTime.currentTime(), "HH:mm"))
        card = card_in_both(check, self._of_staff(), answers)
        told = (result(check, answers), why(check, answers), card)
        return Told(*told, time=time, since_s=monotonic())

    def _rows(self, told: Told) -> dict[str, list[LineRow]]:
        return {
            "do": [LineRow(line) for line in told.result.do],
            "touched": [self._line(one) for one in told.result.touched],
            "watch": [LineRow(words) for words in told.result.watch],
            "tips": [LineRow(tip.text, "", self._names(tip.sources)) for tip in told.result.tips],
            "because": [self._reason(one) for one in told.why.because],
            "signs": [self._staff_line(one) for one in told.card.signs],
            "risks": [self._staff_line(one) for one in told.card.risks],
        }

    def _line(self, one: Touched) -> LineRow:
        return LineRow(one.words, one.pictogram, self._names(one.sources))

    def _reason(self, one: Touched) -> LineRow:
        """A reason as anybody may read it: a risk is named on the staff card alone."""
        if not one.private:
            return self._line(one)
        return LineRow(self._questions.phrase("why.private"), "", self._names(one.sources))

    def _staff_line(self, one: Touched) -> LineRow:
        return LineRow(isolated(f"{one.code}  {one.words}"), one.pictogram)

    def _names(self, ids: Iterable[str]) -> str:
        sources = self._sources()
        return " · ".join(dict.fromkeys(sources[one].organisation for one in ids))
