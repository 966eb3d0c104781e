"""A hand that shakes: it slides before it lets go, and means one touch."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, pi, sin

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from tests.closed.fingers import PANEL, Glass

SLIDE_MM = 8.0
DIRECTIONS = tuple(range(0, 360, 45))


@pytest.fixture
def home(qapp: QGuiApplication) -> Iterator[Glass]:
    """The kiosk, touched to start."""
    glass = Glass()
    glass.tap(glass.place("start"))
    glass.clock.now += 5
    yield glass
    glass.close()


@pytest.mark.parametrize("degrees", DIRECTIONS)
@pytest.mark.parametrize(
    ("name", "opened"),
    [
        ("topic:warning-signs", "screen:Topic"),
        ("bar:help", "screen:Help"),
        ("check", "screen:Check"),
    ],
    ids=["on a page", "in the bar", "the largest"],
)
def test_a_touch_that_slides_counts_once(home: Glass, name: str, opened: str, degrees: int) -> None:
    before = depth(home)
    slide(home, home.place(name), along(degrees))

    assert (home.screen, depth(home) - before) == (opened, 1)


def test_a_touch_that_shakes_counts_once(home: Glass) -> None:
    before = depth(home)
    shaking = [along(degrees) for degrees in (0, 180, 90, 270, 45, 225)]
    slide(home, home.place("topic:warning-signs"), *shaking)

    assert (home.screen, depth(home) - before) == ("screen:Topic", 1)


@pytest.mark.parametrize("degrees", DIRECTIONS)
def test_a_block_of_a_page_takes_a_touch_that_slides(home: Glass, degrees: int) -> None:
    home.tap(home.place("topic:warning-signs"))
    home.clock.now += 5
    before = depth(home)
    slide(home, home.place("block:1"), along(degrees))

    assert (home.screen, depth(home) - before) == ("screen:Sources", 1)


def along(degrees: int) -> QPoint:
    """As far as a hand may slide, in one direction."""
    angle, far = degrees * pi / 180, SLIDE_MM * PANEL.px_per_mm
    return QPoint(int(far * cos(angle)), int(far * sin(angle)))


def slide(glass: Glass, place: QPoint, *ways: QPoint) -> None:
    """A finger goes down, slides there in small steps, and is lifted."""
    glass.press(place)
    here = place
    for way in ways:
        start = here
        for step in range(1, 5):
            here = start + (place + way - start) * step / 4
            glass.move(here)
    glass.release(here)


def depth(glass: Glass) -> int:
    """How many screens lie above one another."""
    return int(glass.window.property("screens").property("depth"))
