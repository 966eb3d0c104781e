"""A visit that nobody ends, ends by itself, and never without a warning."""

from __future__ import annotations

import pytest

from kiosk.core.errors import SettingsError
from kiosk.core.idle import (
    EMERGENCY,
    KEEP,
    LONGEST_SPEECH_S,
    STANDING_S,
    WARNING_S,
    Outcome,
    Patience,
    Place,
    Verdict,
)
from kiosk.core.settings import Settings, load_settings
from tests.waiting import AMBER, Room


@pytest.mark.parametrize(
    ("place", "patience_s"),
    [(Place.MENU, 60), (Place.READING, 120), (Place.STANDING, 300)],
)
def test_the_warning_comes_when_the_patience_of_a_place_is_over(
    place: Place, patience_s: int
) -> None:
    room = Room(place)

    assert room.wait(patience_s - 1) == KEEP
    assert room.wait(1) == Outcome(Verdict.WARN, 30)


def test_the_warning_counts_thirty_seconds_down_and_then_the_visit_ends() -> None:
    room = Room()
    room.wait(60)

    assert [room.wait(1).seconds_left for _ in range(29)] == list(range(29, 0, -1))
    assert room.wait(1) == Outcome(Verdict.END)


def test_nobody_ends_the_welcome() -> None:
    assert Room(Place.WELCOME).wait(4000) == KEEP


def test_a_touch_extends_as_often_as_one_likes() -> None:
    room = Room()

    for _ in range(50):
        assert room.wait(80).verdict is Verdict.WARN
        room.tap()
        assert room.wait(0) == KEEP


def test_a_key_extends_too() -> None:
    room = Room()
    room.wait(70)

    room.idle.press(room.now, "key:16777220")
    room.idle.release(room.now, "key:16777220")

    assert room.wait(59) == KEEP


def test_the_warning_stays_under_a_finger_so_that_finish_can_be_touched() -> None:
    room = Room()
    room.wait(70)

    room.idle.press(room.now, "finger")
    under_the_finger = room.wait(5)
    room.idle.release(room.now, "finger")

    assert under_the_finger == Outcome(Verdict.WARN, 20)
    assert room.wait(0) == KEEP


def test_a_mouse_that_moves_is_somebody_but_a_warning_stays_for_it() -> None:
    room = Room()
    room.wait(50)
    room.idle.hover(room.now)

    assert room.wait(59) == KEEP
    assert room.wait(1).verdict is Verdict.WARN
    room.idle.hover(room.now)
    assert room.wait(1) == Outcome(Verdict.WARN, 29)


def test_a_mouse_on_a_shaking_table_is_nobody_after_ten_minutes() -> None:
    room = Room()
    for _ in range(600):
        room.wait(1)
        room.idle.hover(room.now)

    assert room.wait(60).verdict is Verdict.WARN


def test_a_voice_that_reads_is_waited_for_but_not_for_ever() -> None:
    room = Room()
    room.idle.speak(is_speaking=True)

    assert room.wait(LONGEST_SPEECH_S + 58) == KEEP
    assert room.wait(2).verdict is Verdict.WARN


def test_the_patience_begins_anew_when_the_voice_has_read() -> None:
    room = Room()
    room.idle.speak(is_speaking=True)
    room.wait(100)
    room.idle.speak(is_speaking=False)

    assert room.wait(59) == KEEP
    assert room.wait(1).verdict is Verdict.WARN


def test_a_voice_that_reads_the_warning_does_not_extend() -> None:
    room = Room()
    room.wait(60)
    room.idle.speak(is_speaking=True)

    assert room.wait(30) == Outcome(Verdict.END)


@pytest.mark.parametrize(
    ("advice", "verdict"),
    [(0, Verdict.END), (AMBER, Verdict.END), (EMERGENCY, Verdict.END_ON_HELP)],
)
def test_only_an_emergency_sign_leads_to_help(advice: int, verdict: Verdict) -> None:
    room = Room()
    room.advice = advice

    assert room.wait(60 + WARNING_S) == Outcome(verdict)


def test_help_that_somebody_left_stands_five_minutes_and_then_ends_without_a_warning() -> None:
    room = Room(Place.STANDING)
    room.idle.leave()

    assert room.wait(STANDING_S - 1) == KEEP
    assert room.wait(1) == Outcome(Verdict.END)


def test_whoever_touches_the_help_that_was_left_has_a_visit_of_their_own() -> None:
    room = Room(Place.STANDING)
    room.idle.leave()
    room.wait(200)
    room.tap()

    assert room.idle.is_visited
    assert room.wait(STANDING_S).verdict is Verdict.WARN


@pytest.mark.parametrize("jump_s", [-86_400.0, -1.0, 3_600.0, 31_536_000.0])
def test_a_clock_that_jumps_ends_nothing(jump_s: float) -> None:
    room = Room()
    room.wait(50)
    room.now += jump_s

    assert room.wait(0) == KEEP
    assert room.wait(4) == KEEP


def test_a_program_that_slept_still_warns_for_thirty_seconds() -> None:
    room = Room()
    room.wait(58)
    room.now += 3600

    assert room.wait(0) == Outcome(Verdict.WARN, 30)
    room.now += 3600
    assert room.wait(24).verdict is Verdict.WARN
    assert room.wait(1) == Outcome(Verdict.END)


def test_a_new_kiosk_waits_as_long_as_its_settings_say() -> None:
    assert (Settings().idle_menu_s, Settings().idle_reading_s) == (60.0, 120.0)
    assert Patience() == Patience(Settings().idle_menu_s, Settings().idle_reading_s)


@pytest.mark.parametrize("line", ["idle_menu_s = 29", "idle_reading_s = 601", "idle_menu_s = nan"])
def test_a_clinic_cannot_set_what_nobody_could_read_in(line: str) -> None:
    with pytest.raises(SettingsError, match="must be a number from"):
        load_settings(line.encode(), "kiosk.toml")
