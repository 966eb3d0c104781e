"""The engine against a second, plain reading of the decision table: every state, no difference."""

from __future__ import annotations

from functools import cache

import pytest

from kiosk.core.assessment import assess
from kiosk.core.expression import Known
from tests.proof.states import State, atom_states, single_states, subset_states
from tests.proof.table import BANDS, RULES, WHO, atoms, offered, read, tiles
from tests.questionnaires import shipped

ATOMS = ("E", "P", "Wi", "Ws", "I", "NS2", "NS3", "K1a", "K1b", "K2", "K3")


@cache
def every_state() -> tuple[State, ...]:
    return tuple(atom_states())


def engine(state: State) -> tuple[object, ...]:
    found = assess(shipped(), state.given())
    return found.tier, found.enabled, found.open


def table(state: State) -> tuple[object, ...]:
    found = read(state.who, state.answers)
    return found.tier, found.shown, found.open


def test_the_enumeration_has_every_combination() -> None:
    adult = 5 * 17 * 33 * 5
    child = 5 * 17 * 17
    baby = 5 * 17 * 9

    assert len(every_state()) == 1 + 2 * adult + 2 * child + baby


def test_engine_and_table_agree_in_every_state() -> None:
    differences = [state for state in every_state() if engine(state) != table(state)]

    assert differences == []


def test_engine_and_table_agree_on_every_tile_and_every_pair() -> None:
    differences = [state for state in single_states() if engine(state) != table(state)]

    assert differences == []


def test_only_any_of_these_matters_so_one_tile_stands_for_each_atom() -> None:
    """The symmetry behind the enumeration: every subset of every screen's tiles."""
    for state in subset_states():
        answers = Known(state.given(), {})
        true = atoms(state.band, state.answers) - {"NS4", "NSP"}
        variables = shipped().variables
        found = {name for name in ATOMS if variables[name].value(answers) is True}

        # Who is given alone in no subset: under 3 months K3 stands from the first answer on.
        assert found == true


def test_every_screen_offers_exactly_the_tiles_of_the_table() -> None:
    for who in WHO:
        for screen in tiles(BANDS[who]):
            questions = [
                item
                for item in shipped().questions_on(screen)
                if screen == "pregnancy" or who in {row.value for row in item.conditions}
            ]
            codes = [option.code for item in questions for option in item.options]

            assert sorted(codes) == sorted((*offered(screen, BANDS[who]), "none"))


def test_the_table_has_no_rule_with_not_and_is_monotone() -> None:
    """5.4's own check: over all 2,048 sets of atoms, one more atom never lowers the tier."""

    def tier(true: set[str]) -> int:
        return max([1] + [tier for tier, needed in RULES if needed <= true])

    lowered = 0
    for mask in range(2 ** len(ATOMS)):
        true = {atom for place, atom in enumerate(ATOMS) if mask >> place & 1}
        lowered += sum(tier(true | {atom}) < tier(true) for atom in ATOMS)

    assert lowered == 0


@pytest.mark.parametrize("state", [State(None, {}), State("me", {})])
def test_an_empty_form_has_no_result(state: State) -> None:
    assert engine(state)[0] is None
