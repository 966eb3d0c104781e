"""Displays come, go and turn while the kiosk runs: it stays, and fills the one that there is."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest

from tests.faults.conftest import Start
from tests.faults.displays import Displays, displays
from tests.process import Process

Record = Callable[[str, object], None]
FIRST, SECOND = "output HEADLESS-1", "output HEADLESS-2"
CHANGES = [
    f"{FIRST} mode --custom 1024x600",
    f"{FIRST} transform 90",
    f"{FIRST} transform 180",
    f"{FIRST} transform normal",
    f"{FIRST} mode --custom 1920x1080",
    "create_output",
    f"{FIRST} disable",
    f"{FIRST} enable",
    f"{SECOND} disable",
]
SETTLES_S = 10.0


@pytest.fixture
def wall() -> Iterator[Displays]:
    """A wall with one display on it."""
    with displays() as wall:
        yield wall


def fills_one_display(wall: Displays) -> bool:
    """Whether there is one window, and nothing else on its display, before long."""
    ends_at = time.monotonic() + SETTLES_S
    while time.monotonic() < ends_at:
        if [window.fills_its_display for window in wall.windows()] == [True]:
            return True
        time.sleep(0.1)
    return False


@pytest.fixture
def kiosk(start: Start, wall: Displays) -> Process:
    """The kiosk on that wall."""
    kiosk = start(environment=wall.environment)
    assert kiosk.shows("Welcome"), kiosk.log
    return kiosk


def test_it_fills_the_display_after_each_change(
    kiosk: Process, wall: Displays, record_property: Record
) -> None:
    for change in CHANGES:
        wall.change(change)

        assert fills_one_display(wall), f"{change}: {wall.windows()}"
        assert kiosk.shows("Welcome", within_s=10), f"{change}: {kiosk.log}"
    record_property("changes of displays borne", len(CHANGES))


def test_the_only_display_may_be_unplugged_for_a_while(kiosk: Process, wall: Displays) -> None:
    wall.change(f"{FIRST} disable")
    time.sleep(2.0)
    assert kiosk.is_alive(), kiosk.log
    wall.change(f"{FIRST} enable")

    assert fills_one_display(wall)
    assert kiosk.shows("Welcome", within_s=10), kiosk.log
