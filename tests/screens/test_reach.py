"""Somebody sits before the glass: all that can be touched comes within reach, and stays there."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.core.panel import Panel
from kiosk.qt.glass import shown_screen
from tests.screens import items
from tests.screens.conftest import Open
from tests.screens.panels import LYING, SMALL_LYING, UPRIGHT, WALL
from tests.screens.rules import layout_faults_now
from tests.screens.screen import Screen
from tests.screens.states import State, pages, screens
from tests.screens.ways import Way

LARGE = (UPRIGHT, LYING, WALL)
LEAST_PERCENT = 100
LOW_MM = 100.0  # from the lower edge: what somebody who sits reaches without leaning

on_large_panels = pytest.mark.parametrize(
    "panel", LARGE, ids=lambda panel: f"{panel.width_px}x{panel.height_px}"
)


@on_large_panels
@pytest.mark.parametrize("text_percent", [100, 200])
def test_every_screen_within_reach_keeps_its_measures(
    open_screen: Open, ways: list[Way], panel: Panel, text_percent: int
) -> None:
    screen = reaching(open_screen(panel, text_percent))
    tried = [state for state in screens(ways) if state.number and is_tried(state, text_percent)]

    assert not faults(screen, tried)


@on_large_panels
def test_the_heartbeat_knows_a_screen_within_reach(open_screen: Open, panel: Panel) -> None:
    """One that it took for a blank window would have the kiosk started anew."""
    screen = reaching(open_screen(panel))
    screen.tap("start")

    assert shown_screen(screen.window) == "Home"


@pytest.mark.proof
@on_large_panels
@pytest.mark.parametrize("text_percent", [100, 200])
def test_every_screen_and_page_within_reach_keeps_its_measures(
    open_screen: Open, ways: list[Way], panel: Panel, text_percent: int
) -> None:
    screen = reaching(open_screen(panel, text_percent))
    tried = [*(state for state in screens(ways) if state.number), *pages(screen)]

    assert not faults(screen, tried)


@on_large_panels
def test_two_low_touches_bring_all_within_reach(open_screen: Open, panel: Panel) -> None:
    screen = open_screen(panel)
    screen.tap("start")
    heights = []
    for step in ("bar:ease", "ease:reach"):
        heights.append(screen.window.height() - items.rect(screen.control(step)).bottom())
        screen.tap(step)

    assert max(heights) / panel.px_per_mm < LOW_MM
    assert screen.app.visit.property("isReaching")


def test_all_fills_the_glass_again_when_the_visit_ends(home: Screen) -> None:
    whole = home.app.panel.property("height")
    reaching(home)
    home.tap("visit:finish")

    assert home.app.panel.property("height") == whole
    assert home.name == "Welcome"


def test_all_fills_the_glass_again_on_wish(home: Screen) -> None:
    home.tap("bar:ease")
    home.tap("ease:reach")
    home.tap("ease:reach")

    assert home.app.panel.property("height") == UPRIGHT.height_px


def test_it_stays_within_reach_when_the_glass_is_turned(home: Screen) -> None:
    reaching(home)
    home.move_to(LYING)

    assert home.app.panel.property("width") == LYING.width_px // 3


def test_a_glass_that_is_within_reach_offers_nothing(open_screen: Open) -> None:
    screen = open_screen(SMALL_LYING)
    screen.tap("start")
    screen.tap("bar:ease")

    assert not screen.has("ease:reach")


def reaching(screen: Screen) -> Screen:
    """Somebody has asked for it."""
    screen.app.visit.keepInReach(wanted=True)
    return screen


def is_tried(state: State, text_percent: int) -> bool:
    """Each screen at one of the two sizes of text."""
    return state.number % 2 == (text_percent > LEAST_PERCENT)


def faults(screen: Screen, states: Iterable[State]) -> list[str]:
    """Whatever breaks a rule, or can be touched beyond reach, in any of these states."""
    found = []
    for state in states:
        state.enter(screen)
        here = [*layout_faults_now(screen), *beyond_reach(screen)]
        found += [f"{state.name}: {fault}" for fault in here]
    return found


def beyond_reach(screen: Screen) -> list[str]:
    """Whatever can be touched now beyond reach."""
    size = screen.app.panel
    within = QRectF(*(size.property(side) for side in ("beside", "above", "width", "height")))
    controls = [each for each in items.of_kind(screen.window, items.BUTTON) if each.isEnabled()]
    beyond = [each for each in controls if not seen_in(screen, each, within)]
    return [f"{each.objectName()} is beyond reach" for each in beyond]


def seen_in(screen: Screen, control: QQuickItem, within: QRectF) -> bool:
    """Whether all that is seen of a control now, if anything, lies within a part of the window."""
    seen = items.rect_in_sight(control, screen.window)
    return seen.isEmpty() or within.adjusted(-1, -1, 1, 1).contains(seen)
