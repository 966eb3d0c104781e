"""The five bugs that come back in every form engine, each with its test."""

from __future__ import annotations

import json

from kiosk.core.assessment import assess
from tests.questionnaires import (
    Plain,
    answered,
    choice,
    form,
    given,
    group,
    least_s,
    loaded,
    shipped,
    shipped_bytes,
    touched,
    when,
)

QUIET = {
    "who_for": "me",
    "emergency_12_or_older": "none",
    "signs_12_or_older": "none",
    "risk_12_or_older": "none",
}


def test_bug_a_answers_of_disabled_items_do_not_count() -> None:
    stale = given(**QUIET, pregnancy_signs="P1")

    assert assess(shipped(), stale).tier == 1


def test_bug_a_tiles_of_another_age_do_not_count() -> None:
    stale = given(who_for="child-5-to-11", emergency_12_or_older="A1", emergency_5_to_11="none")

    assert assess(shipped(), stale).open == ("signs", "risk")


def chain() -> Plain:
    """Three questions, each asked only after the one before; the last alone is bad."""
    return form(
        "iif(%bad, 4, iif(%done, 1))",
        {"bad": touched("third", "yes"), "done": answered("first")},
        group(
            "all",
            choice("first", "yes no"),
            choice("second", "yes no", enableWhen=[when("first", "yes")]),
            choice("third", "yes no", enableWhen=[when("second", "yes")]),
        ),
    )


def test_bug_b_disabling_goes_on_to_what_hangs_on_the_disabled() -> None:
    chained = loaded(chain())
    everything = given(first="yes", second="yes", third="yes")
    stale = given(first="no", second="yes", third="yes")

    assert assess(chained, everything).tier == 4
    assert assess(chained, stale).asked == ("first",)
    assert assess(chained, stale).tier == 1


def test_bug_c_nothing_is_kept_from_the_assessment_before() -> None:
    quiet = given(**QUIET)
    red = given(**(QUIET | {"emergency_12_or_older": "A1"}))
    found = [assess(shipped(), answers).tier for answers in (quiet, red, quiet, red, quiet)]

    assert found == [1, 4, 1, 4, 1]


def test_bug_d_a_disabled_item_is_never_missing() -> None:
    found = assess(shipped(), given(**QUIET))

    assert shipped().by_id["pregnancy-signs"].required
    assert found.open == ()


def test_bug_e_an_answer_takes_at_most_half_as_long_as_reading_the_json() -> None:
    """0.1 ms where the JSON takes 0.2; both in one run, for machines change their pace."""
    answers = given(**(QUIET | {"risk_12_or_older": "K2", "pregnancy_signs": "none"}))
    took_s = least_s(lambda: assess(shipped(), answers))

    assert took_s < least_s(lambda: json.loads(shipped_bytes())) / 2


def test_bug_e_cost_grows_no_faster_than_the_form() -> None:
    """Twenty times the questions cost about twenty times as much, not four hundred times."""

    def cost_s(count: int) -> float:
        names = [f"q{place}" for place in range(count)]
        questions = [choice(name, "yes no") for name in names]
        any_yes = " or ".join(touched(name, "yes") for name in names)
        many = loaded(form("iif(%bad, 4, 1)", {"bad": any_yes}, group("all", *questions)))
        answers = given(**dict.fromkeys(names, "no"))
        return least_s(lambda: assess(many, answers))

    assert cost_s(160) < 60 * cost_s(8)
