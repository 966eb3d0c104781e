"""Larger text takes nothing away."""

from __future__ import annotations

import pytest

from kiosk.core.panel import Panel
from tests.screens.conftest import Open
from tests.screens.panels import SMALL_LYING, SMALL_UPRIGHT
from tests.screens.screen import Screen
from tests.screens.ways import Way, go


@pytest.mark.parametrize("panel", [SMALL_LYING, SMALL_UPRIGHT], ids=["lying", "upright"])
def test_all_that_can_be_touched_stays(open_screen: Open, ways: list[Way], panel: Panel) -> None:
    screen = open_screen(panel)
    lost = {}
    for way in ways:
        screen.read_at(100)
        go(screen, way.steps)
        before = touchable(screen)
        screen.read_at(200)
        lost[str(way)] = before ^ touchable(screen)

    assert not {way: names for way, names in lost.items() if names}


def test_the_open_page_stays_open(home: Screen) -> None:
    home.go_to_topic("warning-signs", 3)
    home.read_at(200)

    assert home.title == home.page_titles("warning-signs")[3]


def touchable(screen: Screen) -> set[str]:
    """What can be touched, but for what scrolls."""
    return {name for name in screen.controls() if not name.startswith("scroll:")}
