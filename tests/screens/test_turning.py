"""The glass is turned, or another one hung there, while somebody reads."""

from __future__ import annotations

import pytest

from kiosk.core.panel import Panel
from tests.screens.panels import LYING, NOTEBOOK, SMALL_LYING, SMALL_UPRIGHT, UPRIGHT, WALL
from tests.screens.screen import Screen
from tests.screens.ways import Way, go


def test_turning_the_glass_keeps_every_screen_open(screen: Screen, ways: list[Way]) -> None:
    kept = {}
    for way in ways:
        screen.move_to(UPRIGHT)
        go(screen, way.steps)
        screen.move_to(LYING)
        kept[str(way)] = (screen.name, screen.title)

    assert kept == {str(way): (way.screen, way.title) for way in ways}


@pytest.mark.parametrize("page", [0, 3])
def test_turning_the_glass_keeps_the_page(home: Screen, page: int) -> None:
    home.go_to_topic("warning-signs", page)
    pages = [home.title]
    for panel in (LYING, SMALL_LYING, SMALL_UPRIGHT, WALL, NOTEBOOK, UPRIGHT):
        home.move_to(panel)
        pages.append(home.title)

    assert set(pages) == {home.page_titles("warning-signs")[page]}


@pytest.mark.parametrize("panel", [LYING, SMALL_LYING, SMALL_UPRIGHT], ids=["24in", "10in", "10up"])
def test_the_buttons_work_after_the_glass_was_turned(home: Screen, panel: Panel) -> None:
    home.tap("topic:septic-shock")
    home.move_to(panel)
    home.tap("page:next")
    home.tap("page:before")
    home.tap("bar:help")
    home.tap("bar:back")
    home.tap("bar:home")

    assert home.name == "Home"
