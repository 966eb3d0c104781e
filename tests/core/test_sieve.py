"""Which presses count."""

from __future__ import annotations

import pytest

from kiosk.core.sieve import DOUBLE_TAP_S, HAND_S, SAME_PLACE_MM, Press, Sieve


@pytest.fixture
def sieve() -> Sieve:
    """One that a finger has tapped at 0 s, at the place (0, 0)."""
    sieve = Sieve(holds_double_taps=True)
    assert sieve.press("finger", Press(0.0, 0.0, 0.0))
    sieve.release("finger")
    return sieve


def test_a_second_tap_at_the_same_place_does_not_count(sieve: Sieve) -> None:
    assert not sieve.press("finger", Press(DOUBLE_TAP_S - 0.01, SAME_PLACE_MM - 1, 0.0))
    assert sieve.is_refused("finger")


def test_a_later_tap_counts(sieve: Sieve) -> None:
    assert sieve.press("finger", Press(DOUBLE_TAP_S, 0.0, 0.0))


def test_a_tap_elsewhere_counts(sieve: Sieve) -> None:
    assert sieve.press("finger", Press(0.1, SAME_PLACE_MM + 1, 0.0))


def test_a_key_that_is_typed_quickly_counts_each_time(sieve: Sieve) -> None:
    assert sieve.press("finger", Press(0.1, 0.0, 0.0), repeats=True)


def test_a_tap_that_did_not_count_does_not_hold_up_the_next(sieve: Sieve) -> None:
    sieve.press("finger", Press(0.3, 0.0, 0.0))
    sieve.release("finger")

    assert sieve.press("finger", Press(0.6, 0.0, 0.0))


@pytest.mark.parametrize("fingers", [2, 5, 10])
def test_of_a_hand_only_the_first_finger_counts(fingers: int) -> None:
    sieve = Sieve()

    counted = [
        sieve.press(str(finger), Press(0.01 * finger, 30.0 * finger, 0.0))
        for finger in range(fingers)
    ]

    assert counted == [True] + [False] * (fingers - 1)


def test_beside_a_palm_that_rests_a_finger_counts() -> None:
    sieve = Sieve()
    sieve.press("palm", Press(0.0, 0.0, 0.0))

    assert sieve.press("finger", Press(HAND_S, 50.0, 0.0))


def test_a_release_that_got_lost_holds_nothing_up() -> None:
    sieve = Sieve()
    sieve.press("finger", Press(0.0, 0.0, 0.0))
    sieve.release_all()

    assert sieve.press("finger", Press(0.1, 50.0, 0.0))
