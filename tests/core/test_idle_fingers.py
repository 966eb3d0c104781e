"""What is held down: a finger counts as somebody, a drop of water does not."""

from __future__ import annotations

import pytest

from kiosk.core.idle import (
    KEEP,
    MOVING_FINGER_S,
    RESTING_FINGER_S,
    WARNING_S,
    Outcome,
    Place,
    Verdict,
)
from tests.waiting import PATIENCE, Room


@pytest.mark.parametrize("place", [Place.MENU, Place.READING, Place.STANDING])
def test_a_finger_that_rests_counts_for_thirty_seconds(place: Place) -> None:
    room = Room(place)
    room.idle.press(room.now, "finger")

    assert room.wait(RESTING_FINGER_S + PATIENCE.of(place) - 1) == KEEP
    assert room.wait(1).verdict is Verdict.WARN


def test_a_finger_that_moves_counts_for_ten_minutes() -> None:
    room = Room()
    room.idle.press(room.now, "finger")

    for step in range(round(MOVING_FINGER_S) + 59):
        assert room.wait(1) == KEEP
        room.idle.move(room.now, "finger", 10.0 * step, 0.0)
    assert room.wait(1).verdict is Verdict.WARN


def test_a_finger_that_trembles_rests() -> None:
    room = Room()
    room.idle.press(room.now, "finger", 50.0, 50.0)
    for step in range(90):
        room.wait(1)
        room.idle.move(room.now, "finger", 50.0 + step % 3, 50.0)

    assert room.wait(0).verdict is Verdict.WARN


def test_a_finger_that_rests_too_long_is_told() -> None:
    room = Room()
    room.idle.press(room.now, "drop of water")
    room.wait(30)
    in_time = room.idle.strays
    room.wait(1)

    assert (in_time, room.idle.strays) == (0, 1)


def test_a_drop_that_dries_is_no_touch() -> None:
    room = Room()
    room.idle.press(room.now, "drop of water")
    room.wait(100)
    room.idle.release(room.now, "drop of water")

    assert room.idle.strays == 0
    assert room.wait(0).verdict is Verdict.WARN


def test_a_person_beside_a_drop_of_water_is_seen() -> None:
    room = Room()
    room.idle.press(room.now, "drop of water")
    for _ in range(20):
        room.wait(59)
        room.tap()

    assert room.wait(59) == KEEP


@pytest.mark.parametrize("is_moving", [False, True])
@pytest.mark.parametrize("place", [Place.MENU, Place.READING, Place.STANDING])
def test_a_finger_that_is_down_for_ever_holds_no_visit_for_ever(
    place: Place, is_moving: bool
) -> None:
    room = Room(place)
    room.idle.press(room.now, "finger")
    most_s = (MOVING_FINGER_S if is_moving else RESTING_FINGER_S) + PATIENCE.of(place) + WARNING_S

    for step in range(round(most_s) - 1):
        room.wait(1)
        if is_moving:
            room.idle.move(room.now, "finger", 10.0 * step, 0.0)

    assert room.wait(1) == Outcome(Verdict.END)
