"""The full products: every screen and page, in every setting, by every way of touching."""

from __future__ import annotations

import pytest

from tests.screens.conftest import Open
from tests.screens.panels import SMALL_UPRIGHT, UPRIGHT, Setting
from tests.screens.rules import contrast_faults, layout_faults, layout_faults_now
from tests.screens.screen import Screen
from tests.screens.states import pages, screens
from tests.screens.test_layout import LEAST_TEXT, LEAST_TEXT_IN_CONTRAST, in_every_setting
from tests.screens.test_topics import each_topic, swiped_through
from tests.screens.ways import Way

pytestmark = pytest.mark.proof


@in_every_setting
def test_every_screen_and_page_keeps_its_measures(
    open_screen: Open, ways: list[Way], setting: Setting
) -> None:
    screen = open_screen(setting.panel, setting.text_percent)

    assert not layout_faults(screen, [*screens(ways), *pages(screen)])


@in_every_setting
def test_measures_are_kept_after_the_glass_was_turned(
    open_screen: Open, ways: list[Way], setting: Setting
) -> None:
    screen = open_screen(UPRIGHT, setting.text_percent)
    found = []
    for state in screens(ways):
        screen.move_to(UPRIGHT)
        state.enter(screen)
        screen.move_to(setting.panel)
        found += [f"{state.name}: {fault}" for fault in layout_faults_now(screen)]

    assert not found


def test_every_page_stands_out(screen: Screen) -> None:
    assert not contrast_faults(screen, pages(screen), LEAST_TEXT)


def test_all_of_every_screen_is_seen_in_its_worst_case(open_screen: Open, ways: list[Way]) -> None:
    screen = open_screen(SMALL_UPRIGHT, 200)

    assert not contrast_faults(screen, screens(ways), LEAST_TEXT)


def test_every_page_stands_out_even_more_in_high_contrast(screen: Screen) -> None:
    screen.see_in_contrast()

    assert not contrast_faults(screen, pages(screen), LEAST_TEXT_IN_CONTRAST)


@each_topic
def test_a_swipe_turns_every_page(home: Screen, topic: str) -> None:
    home.tap(f"topic:{topic}")

    assert swiped_through(home, topic) == home.page_titles(topic)


@each_topic
def test_home_is_one_touch_from_every_page(home: Screen, topic: str) -> None:
    reached = []
    for page in range(len(home.page_titles(topic))):
        home.go_to_topic(topic, page)
        home.tap("bar:home")
        reached.append(home.name)

    assert set(reached) == {"Home"}
