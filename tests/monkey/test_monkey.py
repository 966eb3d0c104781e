"""Whatever somebody does to the glass, the kiosk stays whole, small and forgetful."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.figures import SAID
from tests.process import CHECKOUT

Record = Callable[[str, object], None]
MOST_MB = 200.0
MOST_MB_AN_HOUR = 1.0
TELLING_EVENTS = 20_000  # fewer tell nothing of hours
MOST_MORE = 20


def let_loose(seed: int, events: int, record: Record) -> dict[str, float]:
    """The figures of one monkey in a process of its own; a failure says how to see it again."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.monkey", "--seed", str(seed), "--events", str(events)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    figures: dict[str, float] = json.loads(ran.stdout)
    record("monkey events", events)
    record(SAID, f"monkey: {ran.stdout.strip()}")
    return figures


def judge(figures: dict[str, float]) -> None:
    assert abs(figures["objects_more"]) <= MOST_MORE
    assert abs(figures["items_more"]) <= MOST_MORE
    assert abs(figures["handles_more"]) <= MOST_MORE
    assert figures["most_mb"] < MOST_MB
    assert figures["visits"] > figures["events"] / 250
    if figures["events"] >= TELLING_EVENTS:
        assert figures["memory_mb_an_hour"] < MOST_MB_AN_HOUR


@pytest.mark.parametrize("seed", [1, 2])
def test_five_thousand_events_leave_it_whole(seed: int, record_property: Record) -> None:
    judge(let_loose(seed, 5_000, record_property))


@pytest.mark.proof
@pytest.mark.parametrize("seed", [11, 12, 13, 14])
def test_twenty_five_thousand_events_leave_it_whole(seed: int, record_property: Record) -> None:
    judge(let_loose(seed, 25_000, record_property))


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(101, 111))
def test_a_hundred_thousand_events_leave_it_whole(seed: int, record_property: Record) -> None:
    judge(let_loose(seed, 100_000, record_property))


def test_a_seed_says_all_that_a_monkey_does() -> None:
    from tests.monkey.events import stream

    assert list(stream(7, 500)) == list(stream(7, 500))
    assert list(stream(7, 500)) != list(stream(8, 500))


def test_growth_is_seen_behind_what_comes_and_goes() -> None:
    from tests.monkey.oracles import TOUCHES_AN_HOUR, Reading, slope_mb_an_hour

    readings = [
        Reading(events, 0.0, 75.0 + events % 3000 / 1000 + 1.5 * events / TOUCHES_AN_HOUR, 0, 0, 0)
        for events in range(250, 25_001, 250)
    ]

    assert slope_mb_an_hour(readings) == pytest.approx(1.5, abs=0.1)
