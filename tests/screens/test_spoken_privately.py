"""With keys too, what somebody answered is said out loud only once they agreed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.screens.ear import Ear
from tests.screens.listener import Listener
from tests.screens.screen import Screen

ASKED = "Read it out loud here? Others may hear. Press Enter for yes."


class Voiced(Ear):
    """Hears what the voice is given to say."""

    def __init__(self, screen: Screen, qtbot: QtBot) -> None:
        self.listener = Listener(screen, qtbot)
        super().__init__(screen)
        qtbot.waitUntil(lambda: bool(screen.app.voice.property("isReady")))
        for words in ("Check the signs", "Start", "Me."):
            self.take(words)

    @property
    def said(self) -> list[str]:
        """Every text that the voice was given."""
        return self.listener.mouth.said


@pytest.fixture
def patient(home: Screen, qtbot: QtBot) -> Voiced:
    """Has said who asks, and comes to the first question about themselves."""
    return Voiced(home, qtbot)


def test_before_the_first_answer_is_said_somebody_is_asked(patient: Voiced) -> None:
    assert patient.said[-1] == patient.last == ASKED


def test_without_consent_no_answer_is_said(patient: Voiced) -> None:
    count = len(patient.said)
    patient.strike("right", "right", "down")

    assert set(patient.said[count:]) == {ASKED}


def test_enter_agrees_and_presses_nothing(patient: Voiced) -> None:
    patient.go_to(ASKED)
    patient.strike("right", "select")

    assert "Very sleepy" in patient.said[-1]
    assert not patient.screen.app.questions.answers.given.get("EMERGENCY")


def test_it_is_asked_once_a_visit(patient: Voiced) -> None:
    patient.strike("select")
    patient.take("New confusion")
    patient.go_to("desk now, button")
    patient.strike("select")

    assert patient.said[-1].startswith("Tell the front desk now.")
    assert patient.said.count(ASKED) == 1


def test_elsewhere_all_is_said(patient: Voiced) -> None:
    patient.strike("help")

    assert patient.said[-1].startswith("Tell the front desk now.")


def test_headphones_need_no_consent(patient: Voiced) -> None:
    patient.screen.app.voice.hearHeadphones(True)  # as Qt calls it
    patient.go_to("New confusion")

    assert "New confusion" in patient.said[-1]


def test_phone_numbers_are_said_digit_by_digit(patient: Voiced) -> None:
    patient.strike("help")
    patient.go_to("Call 9", "down")

    assert "9 1 1" in patient.said[-1]
