"""Every screen keeps its measures on every panel, and every page on one of them."""

from __future__ import annotations

import pytest

from kiosk.core.settings import Settings
from tests.screens.conftest import Open
from tests.screens.panels import SETTINGS, UPRIGHT, Setting
from tests.screens.rules import contrast_faults, layout_faults
from tests.screens.screen import Screen
from tests.screens.states import meets_once, meets_pairwise, pages, screens
from tests.screens.ways import Way

LEAST_TEXT = 7.0
LEAST_TEXT_IN_CONTRAST = 10.0

in_every_setting = pytest.mark.parametrize("setting", SETTINGS, ids=str)


@in_every_setting
def test_every_screen_keeps_its_measures(
    open_screen: Open, ways: list[Way], setting: Setting
) -> None:
    screen = open_screen(setting.panel, setting.text_percent)
    tried = [state for state in screens(ways) if meets_pairwise(state, setting)]

    assert not layout_faults(screen, tried)


def test_the_screens_of_a_region_with_a_list_of_signs_keep_their_measures(
    open_screen: Open, uk_ways: list[Way]
) -> None:
    screen = open_screen(UPRIGHT, settings=Settings(region="uk"))
    found = []
    for setting in SETTINGS:
        screen.move_to(setting.panel)
        screen.read_at(setting.text_percent)
        tried = [state for state in screens(uk_ways) if meets_pairwise(state, setting)]
        found += [f"{setting}: {fault}" for fault in layout_faults(screen, tried)]

    assert not found


@in_every_setting
def test_every_page_keeps_its_measures(open_screen: Open, setting: Setting) -> None:
    screen = open_screen(setting.panel, setting.text_percent)
    tried = [state for state in pages(screen) if meets_once(state, setting)]

    assert not layout_faults(screen, tried)


def test_every_screen_stands_out(screen: Screen, ways: list[Way]) -> None:
    assert not contrast_faults(screen, screens(ways), LEAST_TEXT)


def test_every_screen_stands_out_even_more_in_high_contrast(
    screen: Screen, ways: list[Way]
) -> None:
    screen.see_in_contrast()

    assert not contrast_faults(screen, screens(ways), LEAST_TEXT_IN_CONTRAST)
