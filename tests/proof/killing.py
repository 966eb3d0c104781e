"""Whether a mutant is refused at load, or told from the table by any state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kiosk.core.assessment import assess, counting
from kiosk.core.errors import QuestionnaireError
from kiosk.core.expression import Answer, Known, decide
from kiosk.core.questionnaire import Questionnaire, load
from tests.proof.mutants import Mutant
from tests.proof.states import atom_states, link_id, single_states
from tests.proof.table import BANDS, PREGNANCY, WHO, offered, read

REFUSED, CAUGHT, SURVIVED = "refused at load", "caught by the table", "survived"


@dataclass(frozen=True, slots=True)
class Expected:
    """One state as the engine takes it, and what the table says of it."""

    given: Mapping[str, frozenset[Answer]]
    tier: int | None
    shown: tuple[str, ...]
    open: tuple[str, ...]


def fate(mutant: Mutant) -> tuple[str, int]:
    """How a mutant ended, and how many states were looked at."""
    try:
        form = load(mutant.data, "mutant")
    except QuestionnaireError:
        return REFUSED, 0
    if facts(form) != expected_facts():
        return CAUGHT, 0
    for place, state in enumerate(expected_states(), 1):
        if not agrees(form, state):
            return CAUGHT, place
    return SURVIVED, len(expected_states())


def agrees(form: Questionnaire, state: Expected) -> bool:
    """Whether engine and file alone say what the table says.

    The file's own expression is asked too: it must wait for open screens without the engine.
    """
    found = assess(form, state.given)
    if (found.tier, found.enabled, found.open) != (state.tier, state.shown, state.open):
        return False
    return raw_tier(form, state.given) == state.tier


def raw_tier(form: Questionnaire, given: Mapping[str, frozenset[Answer]]) -> int | None:
    """The tier that the file's expression gives, without the engine's rule for open screens."""
    answers = Known(counting(form, given)[1], {})
    values = {name: one.value(answers) for name, one in form.variables.items()}
    decided, _ = decide(form.tier, Known(answers.answers, values))
    return decided.tier if decided else None


def facts(form: Questionnaire) -> dict[str, tuple[bool, frozenset[str]]]:
    """Which answers each question offers, and whether it takes several."""
    return {
        item.link_id: (item.repeats, frozenset(option.code for option in item.options))
        for item in form.questions
    }


@cache
def expected_facts() -> dict[str, tuple[bool, frozenset[str]]]:
    """The same from the table."""
    found = {"who-for": (False, frozenset(WHO))}
    for band in dict.fromkeys(BANDS.values()):
        for screen in ("emergency", "signs", "risk"):
            codes = frozenset((*offered(screen, band), "not-sure", "none"))
            found[link_id(screen, band)] = (True, codes)
    found["pregnancy-signs"] = (True, frozenset((*PREGNANCY, "not-sure", "none")))
    return found


@cache
def expected_states() -> tuple[Expected, ...]:
    """Every state, those first that tell most mutants apart."""
    return tuple(_expected())


def _expected() -> Iterator[Expected]:
    for states in (single_states(), atom_states()):
        for state in states:
            found = read(state.who, state.answers)
            yield Expected(state.given(), found.tier, found.shown, found.open)
