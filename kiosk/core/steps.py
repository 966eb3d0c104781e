"""The way through the screens: what comes next, how much is left, what is known so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.core.answers import Answers
from kiosk.core.assessment import Assessment, assess
from kiosk.core.evidence import asked_about
from kiosk.core.fhirpath import HIGHEST_TIER
from kiosk.core.item import Item
from kiosk.core.questionnaire import Questionnaire

RESULT: Final = "result"


@dataclass(frozen=True, slots=True)
class Progress:
    """Which screen this is, and how many there will be: for certain, and at most."""

    number: int
    least: int
    most: int


def next_step(form: Questionnaire, answers: Answers, at: str) -> str:
    """The screen after this one, or the result; this one itself while it is not answered.

    The highest tier leads to the result from everywhere.
    """
    found = assess(form, answers.given)
    if found.tier == HIGHEST_TIER:
        return RESULT
    if at in found.open:
        return at
    later = found.enabled[found.enabled.index(at) + 1 :]
    return next(iter(later or found.open), RESULT)


def previous_step(form: Questionnaire, answers: Answers, at: str) -> str:
    """The screen before this one, or the last one answered before the result; empty before all."""
    found = assess(form, answers.given)
    if at == RESULT:
        answered = {form.by_id[link_id].screen for link_id in answers.given}
        before = [screen for screen in found.enabled if screen in answered]
    else:
        before = list(found.enabled[: found.enabled.index(at)])
    return before[-1] if before else ""


def progress(form: Questionnaire, answers: Answers, at: str) -> Progress:
    """How far somebody has come."""
    found = assess(form, answers.given)
    may_come = [screen for screen in form.screens if _may_open(form, answers, found, screen)]
    least = len(found.enabled)
    first = form.questions[0]
    if first.link_id not in answers.given:
        least = min(
            len(assess(form, {first.link_id: frozenset((option.code,))}).enabled)
            for option in first.options
        )
    return Progress(found.enabled.index(at) + 1, least, len(found.enabled) + len(may_come))


def so_far(form: Questionnaire, answers: Answers) -> int | None:
    """The tier that these answers reach at least, whatever else is answered; none if no sign yet.

    It is what a person who walks away is told. Read from the rules themselves: every open screen
    is taken as answered with "none of these".
    """
    given = dict(answers.given)
    found = assess(form, given)
    was_open = bool(found.open)
    while found.open:
        for item in _waiting(form, found):
            alone = frozenset(option.code for option in item.options if option.exclusive)
            if not alone:
                return None
            given[item.link_id] = alone
        found = assess(form, given)
    return None if was_open and found.tier == 1 else found.tier


def _waiting(form: Questionnaire, found: Assessment) -> Iterator[Item]:
    for link_id in found.asked:
        if form.by_id[link_id].screen in found.open:
            yield form.by_id[link_id]


def _may_open(form: Questionnaire, answers: Answers, found: Assessment, screen: str) -> bool:
    if screen in found.enabled:
        return False
    whom = answers.to(form.questions[0].link_id)
    for item in form.questions_on(screen):
        fits = not whom or not whom.isdisjoint(asked_about(form, item))
        if fits and any(one not in answers.given for one in _rests_on(form, item)):
            return True
    return False


def _rests_on(form: Questionnaire, item: Item) -> Iterator[str]:
    step: Item | None = item
    while step:
        yield from (condition.question for condition in step.conditions)
        step = form.by_id.get(step.parent)
