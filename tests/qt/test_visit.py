"""A visit as QML sees it: the warning, the end, and that nothing is left."""

from __future__ import annotations

import logging

import pytest

from kiosk.core.idle import EMERGENCY, STANDING_S
from kiosk.qt.visit import Visit
from tests.waiting import AMBER, PATIENCE, Clock


class Guest:
    """Somebody's visit, and what it has told."""

    def __init__(self, advice: int = 0) -> None:
        self.told: list[str] = []
        self.clock = Clock()
        self.visit = Visit(PATIENCE, self.clock)
        self.visit.heed(lambda: advice)
        self.visit.ended.connect(lambda: self._tell("ended"))
        self.visit.leftInNeed.connect(lambda: self._tell("leftInNeed"))
        self.visit.strayed.connect(lambda: self._tell("strayed"))
        self.visit.arrive("menu")

    def wait(self, seconds: float) -> None:
        """Looks twice a second, as the kiosk does."""
        for _ in range(round(seconds * 2)):
            self.clock.now += 0.5
            self.visit.look()

    @property
    def seconds_left(self) -> object:
        return self.visit.property("secondsLeft")

    def _tell(self, name: str) -> None:
        self.told.append(name)
        if name == "ended":
            self.visit.arrive("welcome")
        if name == "leftInNeed":
            self.visit.arrive("standing")


def test_a_visit_warns_and_then_ends() -> None:
    guest = Guest()
    guest.wait(60)
    at_first = guest.seconds_left
    guest.wait(29.5)
    at_last = guest.seconds_left, guest.told.copy()
    guest.wait(0.5)

    assert at_first == 30
    assert at_last == (1, [])
    assert (guest.seconds_left, guest.told) == (0, ["ended"])


def test_i_am_still_here_takes_the_warning_away() -> None:
    guest = Guest()
    guest.wait(80)
    guest.visit.stay()

    assert not guest.visit.property("isWarning")
    guest.wait(59)
    assert not guest.told


def test_finish_ends_at_once() -> None:
    guest = Guest()
    guest.visit.finish()

    assert guest.told == ["ended"]
    assert not guest.visit.is_open()


@pytest.mark.parametrize("advice", [0, AMBER])
def test_who_leaves_no_emergency_behind_leaves_the_welcome(advice: int) -> None:
    guest = Guest(advice)
    guest.wait(90)

    assert guest.told == ["ended"]


def test_who_leaves_an_emergency_behind_leaves_help_for_five_minutes() -> None:
    guest = Guest(EMERGENCY)
    guest.wait(90)
    on_help = guest.told.copy()
    guest.wait(STANDING_S - 0.5)
    still = guest.told.copy()
    guest.wait(0.5)

    assert on_help == still == ["ended", "leftInNeed"]
    assert guest.told == ["ended", "leftInNeed", "ended"]


def test_how_somebody_read_is_forgotten_at_the_end() -> None:
    guest = Guest()
    guest.visit.readAt(200)
    guest.visit.keepStill(wanted=True)
    guest.visit.finish()

    assert guest.visit.property("textPercent") == 100
    assert not guest.visit.property("lessMotion")


def test_wet_glass_is_told_to_staff_once(caplog: pytest.LogCaptureFixture) -> None:
    guest = Guest()
    guest.visit.idle.press(guest.clock.now, "touch:1")
    with caplog.at_level(logging.WARNING):
        guest.wait(50)

    assert guest.told == ["strayed"]
    assert [record.getMessage() for record in caplog.records] == [
        "something is held to the glass, or a key: is the glass wet or dirty?"
    ]
