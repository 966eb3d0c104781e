"""The gate: who gets in, who is locked out, and that nothing of the PIN is seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.pin import conceal, encode
from kiosk.core.store import MISSES, PIN, Store
from kiosk.qt.gate import Gate
from tests.waiting import Clock

RIGHT, WRONG = "294718", "294719"
KEPT = encode(conceal(RIGHT, b"salt" * 4))


class Guard:
    """A gate, its clock, and somebody at its pad."""

    def __init__(self, store: Store, qtbot: QtBot) -> None:
        self.clock, self.qtbot = Clock(), qtbot
        self.gate = Gate(store, self.clock)

    def enter(self, pin: str) -> None:
        """Touches digit after digit, and waits for what comes of them."""
        for digit in pin:
            self.gate.touch(digit)
        self.gate.enter()
        self.qtbot.waitUntil(lambda: not self.gate.property("isBusy"))

    def says(self, name: str) -> object:
        """What QML would be told."""
        return self.gate.property(name)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(tmp_path / "data")
    store.write(PIN, KEPT)
    return store


@pytest.fixture
def guard(store: Store, qtbot: QtBot) -> Guard:
    return knocked(store, qtbot)


def knocked(store: Store, qtbot: QtBot) -> Guard:
    """Somebody has just knocked."""
    guard = Guard(store, qtbot)
    guard.gate.knock()
    return guard


def test_a_knock_asks_for_the_pin_and_lets_nobody_in(guard: Guard) -> None:
    assert (guard.says("hasPin"), guard.says("isOpen")) == (True, False)


def test_the_right_pin_opens(guard: Guard) -> None:
    guard.enter(RIGHT)

    assert guard.gate.is_known()


def test_a_wrong_pin_does_not(guard: Guard) -> None:
    guard.enter(WRONG)

    assert (guard.gate.is_open(), guard.says("miss")) == (False, "wrong")


def test_a_kiosk_without_a_pin_lets_in_but_knows_nobody(tmp_path: Path, qtbot: QtBot) -> None:
    guard = knocked(Store(tmp_path), qtbot)

    assert (guard.gate.is_open(), guard.gate.is_known()) == (True, False)


def test_a_broken_file_lets_nobody_in(store: Store, guard: Guard) -> None:
    store.write(PIN, b"")
    guard.enter("")
    guard.enter(RIGHT)

    assert (guard.gate.is_open(), guard.says("miss")) == (False, "broken")


def test_the_fifth_miss_locks_the_pad_against_the_right_pin_too(store: Store, qtbot: QtBot) -> None:
    store.write(MISSES, b"4")
    guard = knocked(store, qtbot)
    guard.enter(WRONG)
    guard.enter(RIGHT)

    assert (guard.gate.is_open(), guard.says("secondsLeft"), guard.says("count")) == (False, 30, 0)


def test_after_the_lock_the_right_pin_opens_and_forgives(store: Store, qtbot: QtBot) -> None:
    store.write(MISSES, b"5")
    guard = knocked(store, qtbot)
    guard.clock.now += 30
    guard.gate.look()
    guard.enter(RIGHT)

    assert guard.gate.is_open()
    assert store.read(MISSES) == b"0"


def test_a_restart_does_not_help(store: Store, qtbot: QtBot) -> None:
    store.write(MISSES, b"4")
    knocked(store, qtbot).enter(WRONG)

    assert knocked(store, qtbot).says("secondsLeft") == 30


def test_a_miss_is_counted_before_it_is_known(store: Store, guard: Guard) -> None:
    for digit in WRONG:
        guard.gate.touch(digit)
    guard.gate.enter()

    assert store.read(MISSES) == b"1"
    guard.gate.rest()


def test_it_closes_a_minute_after_the_last_use(guard: Guard) -> None:
    guard.enter(RIGHT)
    guard.clock.now += 59
    guard.gate.use()
    guard.clock.now += 59.5
    guard.gate.look()
    before = guard.gate.is_open()
    guard.clock.now += 0.5
    guard.gate.look()

    assert (before, guard.gate.is_open()) == (True, False)


@pytest.mark.parametrize(
    ("first", "second", "miss"),
    [
        ("123456", "", "run"),
        ("777777", "", "same"),
        ("1234", "", "short"),
        (WRONG, RIGHT, "different"),
    ],
)
def test_a_new_pin_is_refused_with_its_reason(
    guard: Guard, first: str, second: str, miss: str
) -> None:
    guard.enter(RIGHT)
    guard.gate.renew()
    guard.enter(first)
    if second:
        guard.enter(second)

    assert (guard.says("miss"), guard.says("stage")) == (miss, "new")


def test_a_new_pin_counts_once_it_was_entered_twice(
    store: Store, guard: Guard, qtbot: QtBot
) -> None:
    guard.enter(RIGHT)
    guard.gate.renew()
    guard.enter(WRONG)
    guard.enter(WRONG)
    later = knocked(store, qtbot)
    later.enter(WRONG)

    assert later.gate.is_open()


def test_nobody_makes_a_pin_before_a_closed_gate(store: Store, guard: Guard) -> None:
    before = store.read(PIN)
    guard.gate.renew()
    guard.enter(WRONG)
    guard.enter(WRONG)

    assert store.read(PIN) == before


def test_a_disk_that_takes_nothing_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    guard = knocked(Store(), qtbot)
    guard.gate.renew()
    guard.enter(RIGHT)
    guard.enter(RIGHT)

    assert (guard.says("miss"), guard.says("hasPin")) == ("unsaved", False)


def test_no_property_holds_a_digit(guard: Guard) -> None:
    for digit in "9090909":
        guard.gate.touch(digit)
    meta = guard.gate.metaObject()
    names = [str(meta.property(place).name()) for place in range(meta.propertyCount())]

    assert "count" in names
    assert not [name for name in names if "9" in str(guard.says(name))]


@pytest.mark.parametrize("key", ["a", "", "12", "٣", "\n"])
def test_only_digits_count(guard: Guard, key: str) -> None:
    guard.gate.touch(key)

    assert guard.says("count") == 0
