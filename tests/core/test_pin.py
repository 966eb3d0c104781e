"""The staff's PIN, and how long wrong ones lock the gate."""

from __future__ import annotations

import pytest

from kiosk.core.errors import PinError
from kiosk.core.lock import Lock, lock_s
from kiosk.core.pin import conceal, decode, encode, matches, weakness

SALT = b"0123456789abcdef"


@pytest.mark.parametrize(
    ("pin", "reason"),
    [
        ("", "short"),
        ("29471", "short"),
        ("29471x", "short"),
        ("２９４７１８", "short"),
        ("2947182947182", "long"),
        ("111111", "same"),
        ("123456", "run"),
        ("890123", "run"),
        ("654321", "run"),
        ("294718", ""),
        ("112233", ""),
        ("294718294718", ""),
    ],
)
def test_a_pin_that_is_guessed_first_is_refused(pin: str, reason: str) -> None:
    assert weakness(pin) == reason


def test_only_the_right_pin_matches_what_was_kept() -> None:
    secret = decode(encode(conceal("294718", SALT)))

    assert matches("294718", secret)
    assert not matches("294719", secret)


def test_what_is_kept_does_not_hold_the_pin_and_differs_by_its_salt() -> None:
    kept = encode(conceal("294718", SALT))

    assert b"294718" not in kept
    assert kept != encode(conceal("294718", SALT[::-1]))


def test_a_weak_pin_is_not_concealed() -> None:
    with pytest.raises(PinError, match="run"):
        conceal("123456", SALT)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"294718",
        b"\xff",
        b"scrypt$16384$8$5$MDEy$",
        b"scrypt$16384$8$5$?$MDEy",
        b"scrypt$2$8$5$MDEy$MDEy",
        b"plain$16384$8$5$MDEy$MDEy",
    ],
)
def test_a_broken_file_opens_no_gate(data: bytes) -> None:
    with pytest.raises(PinError, match="broken"):
        decode(data)


def test_misses_lock_for_half_a_minute_then_doubling_to_a_quarter_of_an_hour() -> None:
    assert [lock_s(misses) for misses in range(4, 13)] == [
        0, 30, 60, 120, 240, 480, 900, 900, 900,
    ]  # fmt: skip


def test_the_fifth_miss_locks() -> None:
    lock = Lock(0, now=100.0)
    for _ in range(4):
        lock.miss(100.0)
    before = lock.seconds_left(100.0)
    lock.miss(100.0)

    assert before == 0
    assert (lock.seconds_left(100.0), lock.seconds_left(129.5), lock.seconds_left(130.0)) == (
        30,
        1,
        0,
    )


def test_the_right_pin_forgives_all() -> None:
    lock = Lock(7, now=0.0)
    lock.clear(1.0)

    assert (lock.misses, lock.seconds_left(1.0)) == (0, 0)


def test_after_a_restart_the_wait_begins_anew() -> None:
    assert Lock(6, now=5000.0).seconds_left(5000.0) == 60
