"""Three-valued logic as FHIRPath has it: true, false, and not known."""

from itertools import product

import pytest

from kiosk.core.expression import AllOf, AnyOf, Given, Known, Not, Value, Variable, decide
from kiosk.core.fhirpath import read_tier

NAMES = ("a", "b", "c")
STATES: tuple[Value, ...] = (True, False, None)
A, B = Variable("a"), Variable("b")


def known(*values: Value) -> Known:
    return Known({}, dict(zip(NAMES, values, strict=False)))


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (True, True, True, True),
        (True, False, False, True),
        (True, None, None, True),
        (False, False, False, False),
        (False, None, False, None),
        (None, None, None, None),
    ],
)
def test_and_and_or_keep_what_is_not_known(
    left: Value, right: Value, both: Value, either: Value
) -> None:
    for one, other in ((left, right), (right, left)):
        assert AllOf((A, B)).value(known(one, other)) is both
        assert AnyOf((A, B)).value(known(one, other)) is either


def test_not_keeps_what_is_not_known() -> None:
    assert [Not(A).value(known(state)) for state in STATES] == [False, True, None]


def test_a_choice_takes_what_is_not_known_as_false() -> None:
    tier = read_tier("iif(%a, 4, 1)", NAMES)

    assert [tier.value(known(state)) for state in STATES] == [4, 1, 1]


def test_a_choice_without_otherwise_gives_no_result() -> None:
    tier = read_tier("iif(%a, 4)", NAMES)

    assert [tier.value(known(state)) for state in STATES] == [4, None, None]


def test_a_comparison_with_something_not_known_is_not_known() -> None:
    tier = read_tier("iif((%a = %b).not(), 4, 1)", NAMES)
    found = {state: tier.value(known(*state)) for state in product(STATES, STATES)}

    assert found[True, False] == 4
    assert found[True, True] == 1
    assert found[True, None] == 1


@pytest.mark.parametrize(
    ("sign", "expected"),
    [("=", 1), ("!=", 4), ("<", 4), ("<=", 4), (">", 1), (">=", 1)],
)
def test_tiers_compare_as_numbers(sign: str, expected: int) -> None:
    tier = read_tier(f"iif(iif(%a, 2, 1) {sign} 3, 4, 1)", NAMES)

    assert tier.value(known(True)) == expected


def test_the_deciding_rule_is_the_first_that_is_true() -> None:
    tier = read_tier("iif(%a, 4, iif(%b, 4, 1))", NAMES)
    decided, because = decide(tier, known(True, True))

    assert decided is not None
    assert decided.rule == 1
    assert because == (A,)


def test_the_reasons_of_a_rule_are_all_that_made_it_true() -> None:
    tier = read_tier("iif(%c and (%a or %b), 4, 1)", NAMES)
    _, because = decide(tier, known(True, True, True))

    assert because == (Variable("c"), A, B)


def test_what_was_not_touched_is_no_reason() -> None:
    tier = read_tier("iif(%a.not(), 4, 1)", NAMES)
    decided, because = decide(tier, known(False))

    assert decided is not None
    assert because == ()


def test_an_answer_is_looked_up_by_question_and_code() -> None:
    answers = Known({"pain": frozenset({"A7"})}, {})

    assert Given("pain", "A7").value(answers)
    assert Given("pain", None).value(answers)
    assert not Given("pain", "A8").value(answers)
    assert not Given("other", "A7").value(answers)
