"""Answers in and out: by screen or as a FHIR QuestionnaireResponse, and nothing else."""

from __future__ import annotations

import json

import pytest

from kiosk.core.assessment import assess
from kiosk.core.errors import QuestionnaireError
from kiosk.core.response import read_answers, response
from tests.questionnaires import Plain, given, shipped

SYSTEM = shipped().by_id["who-for"].options[0].system


def read(plain: object) -> object:
    return read_answers(shipped(), json.dumps(plain).encode())


def answer(code: str, **more: str) -> Plain:
    return {"valueCoding": {"system": SYSTEM, "code": code, **more}}


def fhir(*items: Plain, **more: object) -> Plain:
    plain: Plain = {"resourceType": "QuestionnaireResponse", "status": "completed"}
    return plain | ({"item": list(items)} if items else {}) | more


WHO = {"linkId": "who", "item": [{"linkId": "who-for", "answer": [answer("me")]}]}


def test_screens_become_the_questions_that_offer_the_codes() -> None:
    found = read_answers(shipped(), b'{"who": ["child-5-to-11"], "emergency": ["C1", "not-sure"]}')

    assert found["emergency-5-to-11"] == {"C1", "not-sure"}
    assert assess(shipped(), found).tier == 4


def test_a_screen_left_out_or_empty_is_not_answered() -> None:
    found = read_answers(shipped(), b'{"who": ["me"], "emergency": []}')

    assert set(found) == {"who-for"}


def test_tiles_of_another_age_do_not_count() -> None:
    found = read_answers(shipped(), b'{"who": ["me"], "emergency": ["B1"]}')

    assert assess(shipped(), found).open == ("emergency", "signs", "risk")


def test_a_fhir_response_is_read() -> None:
    assert read(fhir(WHO)) == given(who_for="me")


def test_a_response_without_answers_is_read() -> None:
    assert read(fhir()) == {}


def test_the_tier_in_a_response_is_not_believed() -> None:
    tier = {"linkId": "tier", "answer": [{"valueInteger": 1}]}

    assert read(fhir(WHO, tier)) == given(who_for="me")


@pytest.mark.parametrize(
    ("plain", "reason"),
    [
        ([], "an object is expected"),
        ({"where": ["me"]}, "'where' is not a screen"),
        ({"tier": [4]}, "'tier' is not a screen"),
        ({"who": "me"}, "who: a list of codes is expected"),
        ({"who": ["you"]}, "who: 'you' is not offered"),
        ({"who": [7]}, "who: 7 is not offered"),
        ({"who": [["me"]]}, "is not offered"),
        ({"who": [None]}, "who: None is not offered"),
        ({"who": ["me", "other-12-or-older"]}, "who-for: takes one answer only"),
        ({"emergency": ["A1", "A1"]}, "emergency: 'A1' stands twice"),
        ({"emergency": ["none", "A1"]}, "'none' stands beside"),
        ({"emergency": ["none", "not-sure"]}, "'none' stands beside"),
        ({"emergency": ["none"], "emergency-12-or-older": ["A1"]}, "answered twice"),
        ({"resourceType": "Patient"}, "resourceType: 'Patient' is not known"),
        (fhir(WHO, WHO), "who-for: answered twice"),
        (fhir(WHO, subject={"reference": "Patient/1"}), "'subject' is not known here"),
        (fhir(WHO, status="entered-in-error"), "status: "),
        (fhir(WHO, questionnaire="https://other.example|1"), "is another one"),
        (fhir({"linkId": "nowhere"}), "nowhere: is not an item"),
        (fhir({"linkId": "who-for", "answer": [answer("you")]}), "who-for: 'you' is not offered"),
        (fhir({"linkId": "who-for", "answer": [{"valueString": "me"}]}), "valueCoding is missing"),
        (fhir({"linkId": "who-for", "answer": [answer("me") | {"item": []}]}), "'item' is not"),
        (fhir({"linkId": "who", "answer": [answer("me")]}), "who: 'answer' is not known here"),
        (
            fhir({"linkId": "who-for", "answer": [answer("me"), answer("other-12-or-older")]}),
            "takes one answer only",
        ),
        (
            fhir({"linkId": "who-for", "answer": [{"valueCoding": {"system": "x", "code": "me"}}]}),
            "'me' is not offered",
        ),
    ],
)
def test_what_is_not_known_is_refused(plain: object, reason: str) -> None:
    with pytest.raises(QuestionnaireError) as refused:
        read(plain)

    assert reason in str(refused.value)


@pytest.mark.parametrize(
    "line", [b"", b"\n", b"{", b"nonsense", b"\xff", b"[" * 9000, b'{"a":1,"a":2}']
)
def test_a_broken_line_is_refused(line: bytes) -> None:
    with pytest.raises(QuestionnaireError):
        read_answers(shipped(), line)


def test_a_response_is_about_nobody_and_reads_back_the_same() -> None:
    answers = given(
        who_for="me",
        emergency_12_or_older="none",
        signs_12_or_older="W1 I1",
        risk_12_or_older="K2 not-sure",
        pregnancy_signs="none",
    )
    written = response(shipped(), answers)

    assert set(written) == {"resourceType", "questionnaire", "status", "item"}
    assert written["status"] == "completed"
    assert read(written) == answers


def test_a_response_leaves_out_what_does_not_count() -> None:
    stale = given(who_for="me", emergency_5_to_11="C1", pregnancy_signs="P1")

    assert read(response(shipped(), stale)) == given(who_for="me")


def test_an_open_form_is_in_progress_and_has_no_tier() -> None:
    written = response(shipped(), given(who_for="me"))

    assert written["status"] == "in-progress"
    assert "tier" not in json.dumps(written)
