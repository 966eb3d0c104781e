"""What answers come to: the tier, what is open, and why."""

from __future__ import annotations

import pytest

from kiosk.core.assessment import Assessment, assess
from kiosk.core.expression import Answer
from tests.questionnaires import Plain, choice, form, given, group, loaded, shipped, small, touched

ADULT = {"who_for": "me"}
NOTHING_ELSE = {"signs_12_or_older": "none", "risk_12_or_older": "none"}


def adult(**screens: str) -> Assessment:
    """Somebody of 12 or older; what is not said is answered with `none`."""
    quiet = {"emergency_12_or_older": "none", **NOTHING_ELSE}
    return assess(shipped(), given(**(ADULT | quiet | screens)))


@pytest.mark.parametrize(
    ("what", "screens", "tier"),
    [
        ("cough, age 30, no risk", {"signs_12_or_older": "I1"}, 2),
        ("cough, age 70", {"signs_12_or_older": "I1", "risk_12_or_older": "K3-age"}, 3),
        ("shivering only", {"signs_12_or_older": "W3"}, 3),
        ("not sure on screen 3", {"signs_12_or_older": "not-sure"}, 3),
        ("urine infection worse, and shivering", {"signs_12_or_older": "W1 W3"}, 4),
        ("chemo and sore throat", {"signs_12_or_older": "I1", "risk_12_or_older": "K1a"}, 4),
        ("steroids and fever", {"signs_12_or_older": "W3", "risk_12_or_older": "K1b-ster"}, 4),
        (
            "chemo and not sure on screen 2",
            {"emergency_12_or_older": "not-sure", "risk_12_or_older": "K1a"},
            4,
        ),
        (
            "birth 10 days ago and fever",
            {"risk_12_or_older": "K2", "pregnancy_signs": "P1"},
            4,
        ),
        ("new confusion only", {"emergency_12_or_older": "A1"}, 4),
        ("nothing chosen, diabetes", {"risk_12_or_older": "K3-chronic"}, 1),
    ],
)
def test_the_worked_examples_end_on_their_result(
    what: str, screens: dict[str, str], tier: int
) -> None:
    assert adult(**screens).tier == tier


def test_a_baby_with_a_runny_nose_should_be_seen_today() -> None:
    answers = given(
        who_for="baby-under-3-months",
        emergency_under_3_months="none",
        signs_under_3_months="I1",
        risk_under_3_months="none",
    )

    assert assess(shipped(), answers).tier == 3


def test_red_is_reached_with_the_second_answer_and_ends_the_questions() -> None:
    found = assess(shipped(), given(**ADULT, emergency_12_or_older="A3"))

    assert (found.tier, found.open, found.rule) == (4, (), 1)


def test_red_says_what_made_it_so() -> None:
    found = assess(shipped(), given(**ADULT, emergency_12_or_older="A3 A7"))

    assert [(reason.screen, reason.code) for reason in found.because] == [
        ("emergency", "A3"),
        ("emergency", "A7"),
    ]


def test_nothing_answered_shows_the_first_screen_alone() -> None:
    found = assess(shipped(), {})

    assert (found.enabled, found.open, found.tier) == (("who",), ("who",), None)


def test_below_red_there_is_no_result_while_a_screen_is_open() -> None:
    found = assess(shipped(), given(**ADULT, emergency_12_or_older="none", signs_12_or_older="W3"))

    assert (found.tier, found.rule, found.because) == (None, None, ())
    assert found.open == ("risk",)


def test_pregnancy_opens_a_fifth_screen() -> None:
    answers = given(
        **ADULT, emergency_12_or_older="none", signs_12_or_older="none", risk_12_or_older="K2"
    )
    found = assess(shipped(), answers)

    assert found.open == ("pregnancy",)
    assert found.tier is None


def test_a_result_below_red_holds_even_if_the_file_forgets_to_wait() -> None:
    hasty = small()
    tier = hasty["item"][-1]["extension"][1]["valueExpression"]
    tier["expression"] = "iif(%bad, 4, iif(%mild or %done, 3, 1))"

    assert assess(loaded(hasty), {}).tier is None


def asked_after(plain: Plain, question: str, answer: Answer | None) -> tuple[str, ...]:
    answers = {} if answer is None else {question: frozenset({answer})}
    return assess(loaded(plain), answers).asked


@pytest.mark.parametrize(
    ("operator", "value", "shown"),
    [
        ("=", 65, {65}),
        ("!=", 65, {None, 64, 66}),
        (">", 65, {66}),
        ("<", 65, {64}),
        (">=", 65, {65, 66}),
        ("<=", 65, {64, 65}),
    ],
)
def test_numbers_open_questions(operator: str, value: int, shown: set[int | None]) -> None:
    age = {"linkId": "age", "type": "integer", "text": "Age"}
    condition = {"question": "age", "operator": operator, "answerInteger": value}
    plain = form(
        "iif(%bad, 4, 1)",
        {"bad": touched("sign", "yes")},
        group("all", age, choice("sign", "yes no", enableWhen=[condition])),
    )
    found = {
        answer
        for answer in (None, 64, 65, 66)
        if "sign"
        in assess(loaded(plain), {} if answer is None else {"age": frozenset({answer})}).asked
    }

    assert found == shown


@pytest.mark.parametrize(("value", "shown"), [(True, {True, False}), (False, {None})])
def test_exists_opens_a_question_by_whether_another_was_answered(
    value: bool, shown: set[bool | None]
) -> None:
    yes = {"linkId": "yes", "type": "boolean", "text": "Yes?"}
    condition = {"question": "yes", "operator": "exists", "answerBoolean": value}
    plain = form(
        "iif(%bad, 4, 1)",
        {"bad": touched("sign", "yes")},
        group("all", yes, choice("sign", "yes no", enableWhen=[condition])),
    )
    found = {
        answer
        for answer in (None, True, False)
        if "sign"
        in assess(loaded(plain), {} if answer is None else {"yes": frozenset({answer})}).asked
    }

    assert found == shown
