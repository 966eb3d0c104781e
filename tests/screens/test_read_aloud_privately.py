"""What somebody answered is read out loud only after they were asked."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.itinerary import stops
from tests.screens.hand import rest
from tests.screens.listener import Listener
from tests.screens.screen import Screen

CHECK = ("check", "result")
SIGN = "New confusion or slurred speech. Or not making sense. chosen."


@pytest.fixture
def listener(screen: Screen, qtbot: QtBot) -> Listener:
    """At home."""
    listener = Listener(screen, qtbot)
    screen.tap("start")
    return listener


@pytest.fixture
def patient(listener: Listener) -> Listener:
    """Has touched a sign, and wants it read."""
    listener.answer_a_sign()
    listener.read()
    return listener


def test_a_question_that_is_not_answered_is_read_at_once(listener: Listener) -> None:
    listener.screen.tap("check")
    listener.read()

    assert listener.hear(1) == ["Could this be sepsis?"]


def test_an_answer_is_not_read_before_somebody_agreed(patient: Listener) -> None:
    assert patient.is_asked
    assert not patient.mouth.said


def test_who_agrees_hears_all_with_what_they_chose(patient: Listener) -> None:
    patient.screen.tap("choice:stay")

    assert SIGN in patient.hear(5)


def test_who_does_not_agree_hears_nothing(patient: Listener) -> None:
    patient.screen.tap("choice:go")

    assert not patient.mouth.said
    assert patient.screen.name == "Check"


def test_it_is_asked_once_a_visit(patient: Listener) -> None:
    patient.screen.tap("choice:stay")
    patient.screen.press("check:next")
    patient.read()
    was_asked = patient.is_asked
    patient.screen.press("visit:finish")
    patient.screen.press("choice:go")
    patient.screen.tap("start")
    patient.answer_a_sign()
    patient.read()

    assert not was_asked
    assert patient.is_asked


def test_with_headphones_nobody_is_asked(listener: Listener) -> None:
    listener.screen.app.voice.hearHeadphones(plugged=True)
    listener.answer_a_sign()
    listener.read()

    assert not listener.is_asked
    assert listener.is_speaking


def test_headphones_taken_out_silence_it_at_once(listener: Listener) -> None:
    listener.screen.app.voice.hearHeadphones(plugged=True)
    listener.read()
    listener.screen.app.voice.hearHeadphones(plugged=False)

    assert not listener.is_speaking
    assert listener.mouth.wishes[-1] == {"do": "stop"}


def test_nothing_private_ever_gets_out_unasked(listener: Listener, qapp: QGuiApplication) -> None:
    """On every screen of the signs check in every state."""
    screen, app = listener.screen, listener.screen.app
    asked: set[str] = set()
    for stop in (each for each in stops(app, screen.window) if each.name.startswith(CHECK)):
        app.visit.finish()
        stop.go()
        rest(screen.window)
        before = len(listener.mouth.said)
        name = screen.name
        app.read_aloud.start("chosen")
        if app.questions.property("hasAnswers"):
            assert len(listener.mouth.said) == before, stop.name
            asked.add(name)
        app.read_aloud.close()

    assert asked >= {"Check", "Why", "StaffCard", "Leave"}
