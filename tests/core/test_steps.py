"""The way through the screens, and what is known on the way."""

from __future__ import annotations

import pytest

from kiosk.core.answers import Answers
from kiosk.core.steps import RESULT, Progress, next_step, previous_step, progress, so_far
from tests.questionnaires import given, shipped

QUIET = {"emergency_12_or_older": "none", "signs_12_or_older": "none", "risk_12_or_older": "none"}


def answers(**screens: str) -> Answers:
    return Answers(given(**screens))


def way(start: Answers) -> list[str]:
    steps = ["who"]
    while steps[-1] != RESULT and len(steps) < 9:
        steps.append(next_step(shipped(), start, steps[-1]))
    return steps


def test_an_adult_meets_four_screens() -> None:
    assert way(answers(who_for="me", **QUIET)) == ["who", "emergency", "signs", "risk", RESULT]


@pytest.mark.parametrize("code", ["K2", "not-sure"])
def test_pregnancy_or_not_sure_brings_a_fifth(code: str) -> None:
    asked = answers(who_for="me", **(QUIET | {"risk_12_or_older": code}), pregnancy_signs="none")

    assert way(asked) == ["who", "emergency", "signs", "risk", "pregnancy", RESULT]


def test_a_screen_that_is_not_answered_is_not_left() -> None:
    assert next_step(shipped(), answers(who_for="me"), "emergency") == "emergency"


def test_red_leads_to_the_result_at_once() -> None:
    red = answers(who_for="me", emergency_12_or_older="A3")

    assert next_step(shipped(), red, "emergency") == RESULT


def test_red_is_three_touches_from_the_first_screen() -> None:
    """Whom it is for, the sign, the red button: two answers and one step."""
    for item in shipped().questions_on("emergency"):
        who = item.conditions[0].value
        for option in item.options:
            if option.code not in ("none", "not-sure"):
                touched = Answers(
                    {"who-for": frozenset((who,)), item.link_id: frozenset((option.code,))}
                )

                assert next_step(shipped(), touched, "emergency") == RESULT


def test_the_way_back_from_an_early_result_is_the_last_screen_answered() -> None:
    red = answers(who_for="me", emergency_12_or_older="A3")

    assert previous_step(shipped(), red, RESULT) == "emergency"
    assert previous_step(shipped(), red, "emergency") == "who"
    assert previous_step(shipped(), red, "who") == ""


@pytest.mark.parametrize(
    ("given_so_far", "at", "expected"),
    [
        ({}, "who", Progress(1, 4, 5)),
        ({"who_for": "me"}, "emergency", Progress(2, 4, 5)),
        ({"who_for": "child-5-to-11"}, "emergency", Progress(2, 4, 4)),
        ({"who_for": "me", "risk_12_or_older": "none"}, "risk", Progress(4, 4, 4)),
        ({"who_for": "me", "risk_12_or_older": "K2"}, "risk", Progress(4, 5, 5)),
        ({"who_for": "baby-under-3-months"}, "signs", Progress(3, 4, 4)),
    ],
)
def test_progress_is_honest(given_so_far: dict[str, str], at: str, expected: Progress) -> None:
    assert progress(shipped(), answers(**given_so_far), at) == expected


@pytest.mark.parametrize(
    ("given_so_far", "tier"),
    [
        ({}, None),
        ({"who_for": "me"}, None),
        ({"who_for": "me", "emergency_12_or_older": "none"}, None),
        ({"who_for": "me", "emergency_12_or_older": "A3"}, 4),
        ({"who_for": "me", "emergency_12_or_older": "not-sure"}, 3),
        ({"who_for": "me", "emergency_12_or_older": "none", "signs_12_or_older": "W3"}, 3),
        ({"who_for": "me", "emergency_12_or_older": "none", "signs_12_or_older": "I1"}, 2),
        ({"who_for": "me", "emergency_12_or_older": "not-sure", "risk_12_or_older": "K1a"}, 4),
        ({"who_for": "me", **QUIET}, 1),
        ({"who_for": "me", **(QUIET | {"signs_12_or_older": "W3"})}, 3),
    ],
)
def test_who_walks_away_is_told_what_is_known_so_far(
    given_so_far: dict[str, str], tier: int | None
) -> None:
    assert so_far(shipped(), answers(**given_so_far)) == tier
