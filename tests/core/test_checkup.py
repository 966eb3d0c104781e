"""The verdicts of "Check this kiosk", the hours in which the glass is dark, and the knock."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from kiosk.core.checkup import (
    BAD,
    GOOD,
    LOOK,
    clock_finding,
    disk_finding,
    fonts_finding,
    open_ports,
    ports_finding,
    touch_finding,
    voices_finding,
)
from kiosk.core.knock import Knock
from kiosk.core.off_hours import is_off

CONTENT = date(2026, 11, 22)
TCP = """\
  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 00000000:170C 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1
   1: 0100007F:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4712 1
   2: 0100007F:9C40 0100007F:0050 01 00000000:00000000 00:00000000 00000000     0        0 4713 1
"""


def test_a_port_of_ones_own_that_waits_is_found_and_no_other() -> None:
    ports = open_ports({"tcp": TCP}, frozenset({"4711", "4713"}))

    assert ports == ["tcp 5900"]
    assert ports_finding(ports).verdict == "bad"
    assert ports_finding([]).verdict == "good"


def test_a_broken_table_of_the_kernel_names_no_port() -> None:
    assert open_ports({"tcp": "head\n 0: 1 2\n\n"}, frozenset({"4711"})) == []


@pytest.mark.parametrize(
    ("free_mb", "verdict"), [(None, "bad"), (10.0, "bad"), (100.0, "look"), (5000.0, "good")]
)
def test_a_disk_is_judged_by_its_room(free_mb: float | None, verdict: str) -> None:
    assert disk_finding(free_mb).verdict == verdict


@pytest.mark.parametrize(
    ("screens", "is_smeared", "verdict"),
    [(["glass"], False, "good"), ([], False, "look"), (["glass"], True, "bad"), ([], True, "bad")],
)
def test_touch_is_judged_by_what_was_held_to_the_glass(
    screens: list[str], *, is_smeared: bool, verdict: str
) -> None:
    assert touch_finding(screens, is_smeared=is_smeared).verdict == verdict


@pytest.mark.parametrize(
    ("missing", "has_family", "verdict"),
    [(["العربية"], True, "bad"), ([], False, "look"), ([], True, "good")],
)
def test_letters_are_judged_by_what_cannot_be_read(
    missing: list[str], *, has_family: bool, verdict: str
) -> None:
    assert fonts_finding(missing, has_family=has_family).verdict == verdict


@pytest.mark.parametrize(
    ("now", "verdict"),
    [("1970-01-01 00:00", "bad"), ("2026-11-22 08:00", "good"), ("2099-01-01 00:00", "bad")],
)
def test_a_clock_is_judged_by_the_age_of_the_content(now: str, verdict: str) -> None:
    assert clock_finding(datetime.fromisoformat(now), CONTENT).verdict == verdict


@pytest.mark.parametrize(
    ("begin", "end", "now", "is_dark"),
    [
        ("20:00", "06:30", "23:00", True),
        ("20:00", "06:30", "06:29", True),
        ("20:00", "06:30", "06:30", False),
        ("12:00", "13:00", "12:30", True),
        ("12:00", "13:00", "11:59", False),
        ("20:00", "", "23:00", False),
        ("20:00", "20:00", "20:00", False),
    ],
)
def test_off_hours_run_over_midnight_too(begin: str, end: str, now: str, *, is_dark: bool) -> None:
    assert is_off(datetime.fromisoformat(f"2026-11-25 {now}"), begin, end, CONTENT) is is_dark


def test_three_presses_in_the_corner_within_three_seconds_are_a_knock() -> None:
    knock = Knock()

    assert [knock.press(now, 5, 5) for now in (0.0, 1.0, 3.0)] == [False, False, True]


def test_slow_presses_are_none_until_three_are_quick() -> None:
    knock = Knock()

    assert [knock.press(now, 5, 5) for now in (0.0, 2.0, 4.0, 4.5)] == [False, False, False, True]


def test_a_press_elsewhere_begins_it_anew() -> None:
    knock = Knock()
    presses = [(5, 5), (5, 5), (25, 5), (5, 5)]

    assert not any(knock.press(0.0, right, top) for right, top in presses)


def test_after_a_knock_it_begins_anew() -> None:
    knock = Knock()

    assert [knock.strike(0.0) for _ in range(4)] == [False, False, True, False]


def test_every_language_has_a_voice() -> None:
    assert voices_finding("", {"English": True, "Español": True}).verdict == GOOD


def test_staff_learn_which_language_has_no_voice() -> None:
    found = voices_finding("", {"English": True, "简体中文": False})

    assert (found.verdict, found.details) == (LOOK, "简体中文")


def test_staff_learn_why_nothing_is_heard() -> None:
    found = voices_finding("there is no sound card", {"English": False})

    assert (found.verdict, found.details) == (BAD, "there is no sound card")
