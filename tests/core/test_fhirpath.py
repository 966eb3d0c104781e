"""Only the profile's few shapes of FHIRPath are read; all others are refused with a reason."""

import pytest

from kiosk.core.errors import QuestionnaireError
from kiosk.core.expression import AllOf, AnyOf, Choice, Given, Not, Tier, Variable
from kiosk.core.fhirpath import read_tier, read_variable
from tests.questionnaires import answered, touched

NAMES = ("a", "b", "c")
A, B, C = (Variable(name) for name in NAMES)


def test_a_variable_looks_at_one_code_of_one_question() -> None:
    assert read_variable(touched("pain", "A7")) == Given("pain", "A7")


def test_a_variable_may_ask_whether_a_question_was_answered() -> None:
    assert read_variable(answered("pain")) == Given("pain", None)


def test_and_binds_closer_than_or_as_in_fhirpath() -> None:
    expression = read_tier("iif(%a or %b and %c, 4, 1)", NAMES)

    assert expression == Choice(AnyOf((A, AllOf((B, C)))), Tier(4, 1), Tier(1, 2))


def test_parentheses_bind_closest() -> None:
    expression = read_tier("iif((%a or %b) and %c, 4)", NAMES)

    assert expression == Choice(AllOf((AnyOf((A, B)), C)), Tier(4, 1), None)


def test_rules_are_counted_in_reading_order() -> None:
    expression = read_tier("iif(%a, 4, iif(%b.not(), 3, 1))", NAMES)

    assert expression == Choice(A, Tier(4, 1), Choice(Not(B), Tier(3, 2), Tier(1, 3)))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("%resource.item.exists()", "%resource stands outside"),
        ("%resource.descendants().exists()", "%resource stands outside"),
        (touched("a", "b") + " xor " + answered("a"), "not understood from 'xor'"),
        (touched("a", "b") + ".not()", "more than its two shapes"),
        (touched("a", "b") + " or " + touched("a", "b"), "stands twice"),
        (touched("a", "b") + " or", "ends too early"),
        ("(" + touched("a", "b"), "')' is missing"),
        (touched("a", "b\N{NO-BREAK SPACE}"), "not understood at"),
        (touched("a' or 'b", "b"), "not understood at"),
        ("%other", "%other is not declared"),
        ("1", "does not come to true or false"),
        ("", "ends too early"),
        ("answer.exists() // note", "not understood"),
        ("(" * 100 + touched("a", "b") + ")" * 100, "parentheses deep"),
        (" " * 30_000, "more than 20000 characters"),
    ],
)
def test_a_variable_of_another_shape_is_refused(text: str, reason: str) -> None:
    with pytest.raises(QuestionnaireError) as refused:
        read_variable(text)

    assert reason in str(refused.value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("%a", "does not come to a tier"),
        ("5", "'5' is not a known tier"),
        ("iif(%a, 0)", "'0' is not a known tier"),
        ("iif(%a, %b, 1)", "does not end in a tier"),
        ("iif(1, 4, 1)", "'iif' stands where a tier"),
        ("iif(%a, 4, 3, 2)", "is missing before ','"),
        ("iif(%d, 4)", "%d is not declared"),
        ("iif(%a and 4, 4)", "'and' stands where a tier"),
        ("iif(%a = 4, 4)", "cannot compare"),
        ("iif(%a < %b, 4)", "cannot compare"),
        ("iif(%a.exists(), 4)", "'not' is missing"),
        ("iif(%a.not().not(), 4)", "stands twice"),
        ("iif(%a or %a, 4)", "stands twice"),
        ("iif(not %a, 4)", "not understood: 'not'"),
        ("iif(true, 4)", "not understood: 'true'"),
        ("iif(" + touched("a", "b") + ", 4)", "past the variables"),
        ("iif(%a, 4) 3", "not understood from '3'"),
        ("iif(%a, -4)", "not understood at '-4"),
        ("iif(%a, 4.5)", "'not' is missing"),
        ("iif(%a, 4, " * 60 + "1" + ")" * 60, "parentheses deep"),
    ],
)
def test_a_tier_of_another_shape_is_refused(text: str, reason: str) -> None:
    with pytest.raises(QuestionnaireError) as refused:
        read_tier(text, NAMES)

    assert reason in str(refused.value)
