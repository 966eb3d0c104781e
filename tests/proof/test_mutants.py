"""Every one-token mutant of the questionnaire is refused at load or told from the table."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from kiosk.core.assessment import assess
from tests.proof.counts import tell
from tests.proof.killing import CAUGHT, REFUSED, SURVIVED, expected_states, fate
from tests.proof.mutants import Mutant, mutants
from tests.questionnaires import shipped, shipped_bytes

pytestmark = pytest.mark.proof

# Mutants that mean the same in every state, each with its proof.
EQUIVALENT = {
    ("swap two items", f"{screen}-{band}"): (
        "One screen never asks two questions, so the order of its questions says nothing: "
        "test_no_screen_ever_asks_two_questions shows it in every state."
    )
    for screen in ("emergency", "signs", "risk")
    for band in ("5-to-11", "3-months-to-4", "under-3-months")
} | {
    ("change a variable", "%I and (%K1b or %pregnancyAnswered or %K3)"): (
        "In rule 13 the pregnancy screen answered may stand for K2: below RED every screen that "
        "is shown is answered, K2 shows that screen, and the only other way to it, not sure about "
        "risks, is K3 already."
    )
}


def test_every_mutant_is_refused_or_caught() -> None:
    made = list(mutants(shipped_bytes()))
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        fates = [end for end, _ in pool.map(fate, made, chunksize=64)]
    counted = Counter(fates)
    alive = [mutant for mutant, end in zip(made, fates, strict=True) if end == SURVIVED]
    unproved = [mutant for mutant in alive if not proof(mutant)]
    killed = counted[REFUSED] + counted[CAUGHT]
    tell(
        "One-token mutants",
        mutants=len(made),
        operators=len({mutant.operator for mutant in made}),
        states_for_each=len(expected_states()),
        refused_at_load=counted[REFUSED],
        caught=counted[CAUGHT],
        equivalent_with_proof=len(alive) - len(unproved),
        killed_of_the_others=f"{100 * killed / (killed + len(unproved)):.1f} %",
    )

    assert [(mutant.operator, mutant.place) for mutant in unproved] == []
    assert len(alive) == len(EQUIVALENT)


def proof(mutant: Mutant) -> str:
    """Why a mutant means the same; nothing for one that nobody has looked at."""
    for (operator, place), reason in EQUIVALENT.items():
        in_rule = mutant.place == "tier" and place.startswith("%") and place.encode() in mutant.data
        if mutant.operator == operator and (mutant.place == place or in_rule):
            return reason
    return ""


def test_no_screen_ever_asks_two_questions() -> None:
    """What the proof of nine equivalent mutants rests on."""
    doubled = [
        state
        for state in expected_states()
        if len(assess(shipped(), state.given).asked) != len(state.shown)
    ]

    assert doubled == []
