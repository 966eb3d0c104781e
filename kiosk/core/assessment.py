"""What the answers come to: the screens shown, those still open, the tier, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.core.expression import Answer, Expression, Given, Known, Variable, decide
from kiosk.core.fhirpath import HIGHEST_TIER
from kiosk.core.questionnaire import Questionnaire

GivenAnswers = Mapping[str, frozenset[Answer]]


@dataclass(frozen=True, slots=True)
class Reason:
    """One answer that made a rule true; no code means that the question was answered at all."""

    screen: str
    link_id: str
    code: str | None


@dataclass(frozen=True, slots=True)
class Assessment:
    """Where a person stands after some answers."""

    asked: tuple[str, ...]  # linkIds of the questions whose conditions hold
    enabled: tuple[str, ...]  # screens with such a question
    open: tuple[str, ...]  # screens that must still be answered; none once the tier is the highest
    tier: int | None  # none while a screen is open, unless it is the highest
    rule: int | None  # the place of the deciding rule in the table, from 1
    because: tuple[Reason, ...]

    @property
    def is_final(self) -> bool:
        """Whether nothing more is asked."""
        return not self.open


def counting(form: Questionnaire, given: GivenAnswers) -> tuple[tuple[str, ...], GivenAnswers]:
    """The questions asked, and the answers to them: an answer to any other question is absent."""
    counts: dict[str, frozenset[Answer]] = {}
    shown: set[str] = {""}
    asked: list[str] = []
    for item in form.items:
        if item.parent in shown and item.is_asked(counts):
            shown.add(item.link_id)
            if item.is_question:
                asked.append(item.link_id)
                if answers := given.get(item.link_id):
                    counts[item.link_id] = answers
    return tuple(asked), counts


def assess(form: Questionnaire, given: GivenAnswers) -> Assessment:
    """The tier that the answers reach, and what of the form is left.

    RED ends the questions: as soon as any rule gives the highest tier it is final.
    """
    asked, counts = counting(form, given)
    enabled = _screens(form, asked)
    waiting = (link_id for link_id in asked if link_id not in counts)
    still_open = _screens(form, (one for one in waiting if form.by_id[one].required))
    answers = Known(counts, {})
    known = Known(counts, {name: one.value(answers) for name, one in form.variables.items()})
    decided, made_true = decide(form.tier, known)
    if decided is None or (still_open and decided.tier != HIGHEST_TIER):
        return Assessment(asked, enabled, still_open, None, None, ())
    places = list(form.by_id)
    reasons = dict.fromkeys(_reasons(form, made_true, known))
    because = tuple(sorted(reasons, key=lambda reason: places.index(reason.link_id)))
    return Assessment(asked, enabled, (), decided.tier, decided.rule, because)


def _screens(form: Questionnaire, link_ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form.by_id[link_id].screen for link_id in link_ids))


def _reasons(
    form: Questionnaire, made_true: Iterable[Expression], known: Known
) -> Iterator[Reason]:
    for one in made_true:
        if isinstance(one, Variable):
            yield from _reasons(form, form.variables[one.name].reasons(known), known)
        elif isinstance(one, Given):
            yield Reason(form.by_id[one.link_id].screen, one.link_id, one.code)
