"""What somebody is told in the end: what to do, what to say, why, and what staff should read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.answers import Answers
from kiosk.core.assessment import Assessment, assess
from kiosk.core.errors import QuestionnaireError
from kiosk.core.evidence import Person
from kiosk.core.item import Item
from kiosk.core.profile import NONE_OF_THESE, NOT_SURE
from kiosk.core.script import whole
from kiosk.core.signs_check import SignsCheck


@dataclass(frozen=True, slots=True)
class Touched:
    """An answer that somebody touched, with who says that it counts."""

    code: str
    text: str
    note: str
    pictogram: str
    sources: tuple[str, ...]
    private: bool  # for the staff card alone

    @property
    def words(self) -> str:
        """The answer and its note as one text."""
        return whole(self.text, self.note)


@dataclass(frozen=True, slots=True)
class Tip:
    """What lowers a risk that was touched, in words that do not name it."""

    code: str
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """One of the four results."""

    tier: int
    level: str  # a word that stands beside the colour
    title: str
    do: tuple[str, ...]
    say: str
    touched: tuple[Touched, ...]  # the signs to name after the sentence
    watch: tuple[str, ...]
    tips: tuple[Tip, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """The rule that decided, and what made it true."""

    rule: int
    text: str
    sources: tuple[str, ...]
    because: tuple[Touched, ...]


@dataclass(frozen=True, slots=True)
class StaffCard:
    """What staff read: all that was touched, what was not asked, and by which version."""

    tier: int
    band: str
    signs: tuple[Touched, ...]
    risks: tuple[Touched, ...]
    not_sure: tuple[str, ...]  # names of screens
    not_asked: tuple[str, ...]  # names of screens that an early RED left out
    url: str
    version: str
    sha256: str


def result(check: SignsCheck, answers: Answers) -> Result:
    """What these answers lead to.

    Raises:
        QuestionnaireError: there is no result yet.
    """
    tier, _, found = _final(check, answers)
    person = check.person(answers)
    words = check.script.results[str(tier)]
    touched = tuple(_touched(check, answers))
    return Result(
        tier=tier,
        level=check.script.phrase(f"levels.{tier}"),
        title=str(getattr(words, person)),
        do=getattr(words, f"{person}_do"),
        say=str(getattr(words, f"{person}_say")),
        touched=tuple(one for one in touched if not one.private),
        watch=tuple(_emergency_signs(check, found, person)),
        tips=tuple(_tips(check, answers, person)),
        sources=check.evidence.results[str(tier)],
    )


def why(check: SignsCheck, answers: Answers) -> Why:
    """Why these answers lead there.

    Raises:
        QuestionnaireError: there is no result yet.
    """
    _, rule, found = _final(check, answers)
    person = check.person(answers)
    because = tuple(
        _touch(check, check.form.by_id[reason.link_id], reason.code, person)
        for reason in found.because
        if reason.code
    )
    key = str(rule)
    return Why(rule, check.script.rules[key], check.evidence.rules[key], because)


def staff_card(check: SignsCheck, answers: Answers) -> StaffCard:
    """What staff should read.

    Raises:
        QuestionnaireError: there is no result yet.
    """
    tier, _, found = _final(check, answers)
    touched = tuple(_touched(check, answers))
    answered = {check.form.by_id[link_id].screen for link_id in answers.given}
    unsure = {
        check.form.by_id[link_id].screen
        for link_id, codes in answers.given.items()
        if NOT_SURE in codes
    }
    return StaffCard(
        tier=tier,
        band=check.script.bands[check.band(answers)],
        signs=tuple(one for one in touched if not one.private),
        risks=tuple(one for one in touched if one.private),
        not_sure=_names(check, tuple(one for one in found.enabled if one in unsure)),
        not_asked=_names(check, tuple(one for one in found.enabled if one not in answered)),
        url=check.form.url,
        version=check.form.version,
        sha256=check.form.sha256,
    )


def _final(check: SignsCheck, answers: Answers) -> tuple[int, int, Assessment]:
    found = assess(check.form, answers.given)
    if found.tier is None or found.rule is None:
        raise QuestionnaireError("there is no result while a screen is open")
    return found.tier, found.rule, found


def _names(check: SignsCheck, screens: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(check.script.phrase(f"screens.{screen}") for screen in screens)


def _touched(check: SignsCheck, answers: Answers) -> Iterator[Touched]:
    """Every tile that was touched, in the order of the screens; not whom it is about."""
    person = check.person(answers)
    for item in check.form.questions[1:]:
        for option in item.options:
            plain = option.code not in (NONE_OF_THESE, NOT_SURE)
            if plain and option.code in answers.to(item.link_id):
                yield _touch(check, item, option.code, person)


def _touch(check: SignsCheck, item: Item, code: str, person: Person) -> Touched:
    proof = check.evidence.proof(item, code)
    spoken = "you" if item is check.who else person
    return Touched(
        code=code,
        text=check.script.option(item, code, spoken),
        note=check.script.note(item, code, spoken),
        pictogram=proof.pictogram,
        sources=proof.sources,
        private=item.screen in check.evidence.screens.private,
    )


def _emergency_signs(check: SignsCheck, found: Assessment, person: Person) -> Iterator[str]:
    for link_id in found.asked:
        item = check.form.by_id[link_id]
        if item.screen in check.evidence.screens.emergency:
            for option in item.options:
                if option.code not in (NONE_OF_THESE, NOT_SURE):
                    yield check.script.option(item, option.code, person)


def _tips(check: SignsCheck, answers: Answers, person: Person) -> Iterator[Tip]:
    for item in check.form.questions:
        for option in item.options:
            if option.code in answers.to(item.link_id) and option.code in check.evidence.tips:
                spoken = "they" if item is check.who else person
                text = str(getattr(check.script.tips[option.code], spoken))
                yield Tip(option.code, text, check.evidence.tips[option.code])
