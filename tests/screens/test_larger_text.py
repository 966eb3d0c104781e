"""Larger text takes nothing away."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kiosk.core.panel import Panel
from tests.screens.conftest import Open
from tests.screens.panels import PANELS, SMALL_LYING, SMALL_UPRIGHT
from tests.screens.screen import Screen
from tests.screens.states import State, pages, screens
from tests.screens.ways import Way


@pytest.mark.parametrize("panel", [SMALL_LYING, SMALL_UPRIGHT], ids=["lying", "upright"])
def test_all_that_can_be_touched_stays(open_screen: Open, ways: list[Way], panel: Panel) -> None:
    screen = open_screen(panel)

    assert not lost(screen, screens(ways))


@pytest.mark.proof
@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.width_px}x{panel.height_px}")
def test_all_that_can_be_touched_stays_on_every_page(
    open_screen: Open, ways: list[Way], panel: Panel
) -> None:
    screen = open_screen(panel)

    assert not lost(screen, [*screens(ways), *pages(screen)])


def test_the_open_page_stays_open(home: Screen) -> None:
    home.go_to_topic("warning-signs", 3)
    home.read_at(200)

    assert home.title == home.page_titles("warning-signs")[3]


def lost(screen: Screen, states: Iterable[State]) -> dict[str, set[str]]:
    """What can be touched only at 100 % or only at 200 %, or cannot be scrolled to there."""
    found = {}
    for state in states:
        screen.read_at(100)
        state.enter(screen)
        before = touchable(screen)
        screen.read_at(200)
        found[state.name] = (before ^ touchable(screen)) | screen.out_of_sight()
    return {name: controls for name, controls in found.items() if controls}


def touchable(screen: Screen) -> set[str]:
    """What can be touched, but for what scrolls."""
    return {name for name in screen.controls() if not name.startswith("scroll:")}
