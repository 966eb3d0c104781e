"""What each touch does to the answers: what it adds, what it clears, what it forgets."""

from __future__ import annotations

import pytest

from kiosk.core.answers import Answers, Cleared, touch, untouch, would_clear
from kiosk.core.errors import QuestionnaireError
from tests.questionnaires import shipped

EMERGENCY, RISK, PREGNANCY = "emergency-12-or-older", "risk-12-or-older", "pregnancy-signs"


def after(*touches: str) -> Answers:
    """The answers after touches such as `who-for=me`."""
    answers = Answers()
    for one in touches:
        link_id, _, code = one.partition("=")
        answers = touch(shipped(), answers, link_id, code)
    return answers


def codes(answers: Answers, link_id: str) -> set[object]:
    return set(answers.to(link_id))


def test_tiles_gather() -> None:
    answers = after("who-for=me", f"{EMERGENCY}=A1", f"{EMERGENCY}=A3")

    assert codes(answers, EMERGENCY) == {"A1", "A3"}


def test_a_tile_is_taken_back() -> None:
    answers = after("who-for=me", f"{EMERGENCY}=A1", f"{EMERGENCY}=A3")
    answers = untouch(shipped(), answers, EMERGENCY, "A1")

    assert codes(answers, EMERGENCY) == {"A3"}


def test_a_question_with_its_last_tile_taken_back_is_not_answered() -> None:
    answers = untouch(shipped(), after("who-for=me", f"{EMERGENCY}=A1"), EMERGENCY, "A1")

    assert answers == after("who-for=me")


def test_not_sure_stands_beside_tiles() -> None:
    answers = after("who-for=me", f"{EMERGENCY}=A1", f"{EMERGENCY}=not-sure", f"{EMERGENCY}=A2")

    assert codes(answers, EMERGENCY) == {"A1", "not-sure", "A2"}


def test_not_sure_would_clear_nothing() -> None:
    answers = after("who-for=me", f"{EMERGENCY}=A1")

    assert would_clear(shipped(), answers, EMERGENCY, "not-sure") == ()


def test_none_of_these_says_what_it_would_clear() -> None:
    answers = after("who-for=me", f"{EMERGENCY}=A3", f"{EMERGENCY}=not-sure")

    assert would_clear(shipped(), answers, EMERGENCY, "none") == (
        Cleared(EMERGENCY, "A3"),
        Cleared(EMERGENCY, "not-sure"),
    )


def test_none_of_these_clears_once_it_is_touched() -> None:
    answers = after("who-for=me", f"{EMERGENCY}=A3", f"{EMERGENCY}=none")

    assert codes(answers, EMERGENCY) == {"none"}


def test_none_of_these_on_an_empty_screen_would_clear_nothing() -> None:
    assert would_clear(shipped(), after("who-for=me"), EMERGENCY, "none") == ()


@pytest.mark.parametrize("code", ["A3", "not-sure"])
def test_any_other_answer_takes_the_place_of_none_without_asking(code: str) -> None:
    answers = after("who-for=me", f"{EMERGENCY}=none")

    assert would_clear(shipped(), answers, EMERGENCY, code) == ()
    assert codes(touch(shipped(), answers, EMERGENCY, code), EMERGENCY) == {code}


def test_changing_whom_it_is_about_clears_the_rest_and_says_so() -> None:
    answers = after("who-for=me", f"{EMERGENCY}=A3", f"{RISK}=K1a")

    assert would_clear(shipped(), answers, "who-for", "other-12-or-older") == (
        Cleared(EMERGENCY, "A3"),
        Cleared(RISK, "K1a"),
    )
    assert touch(shipped(), answers, "who-for", "other-12-or-older") == after(
        "who-for=other-12-or-older"
    )


def test_touching_the_same_person_again_clears_nothing() -> None:
    answers = after("who-for=me", f"{EMERGENCY}=A3")

    assert would_clear(shipped(), answers, "who-for", "me") == ()
    assert touch(shipped(), answers, "who-for", "me") == answers


def test_another_answer_forgets_only_what_it_disables() -> None:
    answers = after(
        "who-for=me", f"{EMERGENCY}=none", f"{RISK}=K2", f"{RISK}=K1a", f"{PREGNANCY}=P1"
    )
    answers = untouch(shipped(), answers, RISK, "K2")

    assert answers == after("who-for=me", f"{EMERGENCY}=none", f"{RISK}=K1a")


def test_what_was_forgotten_does_not_come_back() -> None:
    answers = after("who-for=me", f"{RISK}=K2", f"{PREGNANCY}=P1")
    answers = untouch(shipped(), answers, RISK, "K2")

    assert touch(shipped(), answers, RISK, "K2") == after("who-for=me", f"{RISK}=K2")


def test_a_question_that_is_not_asked_takes_no_answer() -> None:
    assert touch(shipped(), after("who-for=me"), PREGNANCY, "P1") == after("who-for=me")


@pytest.mark.parametrize(("link_id", "code"), [("nowhere", "A1"), (EMERGENCY, "B1")])
def test_a_code_that_is_not_offered_is_refused(link_id: str, code: str) -> None:
    with pytest.raises(QuestionnaireError, match="is not offered"):
        touch(shipped(), after("who-for=me"), link_id, code)


def test_answers_are_never_changed_in_place() -> None:
    answers = after("who-for=me", f"{EMERGENCY}=A1")
    touch(shipped(), answers, EMERGENCY, "A2")

    assert codes(answers, EMERGENCY) == {"A1"}
