"""Keys have roles, learned ones too; a key that is held or strikes twice is struck once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.keypad import LEARNED, Role, Strikes, Stroke, learn, read_keys, role_of

RETURN, F13, TOUCHPAD_OFF = 0x01000004, 191, 0x01000112


@pytest.mark.parametrize(
    ("key", "role"),
    [
        (0x01000015, Role.DOWN),
        (0x01000001, Role.NEXT),
        (RETURN, Role.SELECT),
        (0x20, Role.SELECT),
        (0x01010000, Role.SELECT),
        (0x01000000, Role.BACK),
        (0x01000003, Role.BACK),
        (0x01000010, Role.HOME),
        (0x01000030, Role.HELP),
        (0x01000072, Role.LOUDER),
        (0x41, None),
    ],
)
def test_the_keys_of_any_keyboard_have_roles(key: int, role: Role | None) -> None:
    assert role_of(Stroke(36, key), {}) is role


def test_a_keypads_key_is_known_by_its_place_whatever_the_system_calls_it() -> None:
    learned = read_keys("select=191 up=201")

    assert role_of(Stroke(F13, 0), learned) is Role.SELECT
    assert role_of(Stroke(201, TOUCHPAD_OFF), learned) is Role.UP
    assert role_of(Stroke(202, 0), learned) is None


def test_what_staff_taught_comes_before_what_is_usual() -> None:
    assert role_of(Stroke(36, RETURN), read_keys("help=36")) is Role.HELP


def test_a_key_without_a_place_is_known_by_its_number() -> None:
    assert Stroke(0, RETURN).code == "k16777220"
    assert role_of(Stroke(0, RETURN), read_keys("back=k16777220")) is Role.BACK


def test_a_key_has_one_role_and_a_role_one_key() -> None:
    keys = learn(learn(learn("", Role.SELECT, "191"), Role.BACK, "191"), Role.BACK, "192")

    assert keys == "back=192"


def test_what_is_no_key_is_left_out() -> None:
    assert read_keys("fly=191 select= back=192") == {"192": Role.BACK}


@given(st.lists(st.tuples(st.sampled_from(LEARNED), st.integers(9, 255))))
def test_what_is_learned_is_read_again(taught: list[tuple[Role, int]]) -> None:
    text = ""
    for role, scan in taught:
        text = learn(text, role, str(scan))

    assert learn(text, Role.UP, "1") == learn(learn(text, Role.UP, "1"), Role.UP, "1")
    assert not taught or read_keys(text)[str(taught[-1][1])] is taught[-1][0]


def test_a_double_strike_counts_once() -> None:
    strikes = Strikes(holds_double=True)
    struck = [strikes.counts(Role.SELECT, at_s, repeats=False) for at_s in (1.0, 1.4, 2.0)]

    assert struck == [True, False, True]


def test_two_keys_are_no_double_strike() -> None:
    strikes = Strikes(holds_double=True)

    assert strikes.counts(Role.SELECT, 1.0, repeats=False)
    assert strikes.counts(Role.BACK, 1.1, repeats=False)


def test_arrows_may_be_struck_quickly() -> None:
    strikes = Strikes(holds_double=True)

    assert all(strikes.counts(Role.DOWN, at_s, repeats=False) for at_s in (1.0, 1.1, 1.2))


@pytest.mark.parametrize("role", Role)
def test_a_key_that_is_held_is_struck_once(role: Role) -> None:
    assert not Strikes().counts(role, 1.0, repeats=True)
