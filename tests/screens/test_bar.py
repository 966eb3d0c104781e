"""Back, Home and Get help now are on every screen and page, and do what they say."""

from __future__ import annotations

import pytest

from tests.screens import items
from tests.screens.conftest import Open
from tests.screens.panels import SMALL_LYING
from tests.screens.screen import Screen
from tests.screens.test_topics import each_topic

BAR = ("bar:back", "bar:home", "bar:help")


@each_topic
def test_help_is_one_touch_from_every_page_and_back_returns_to_it(home: Screen, topic: str) -> None:
    titles = home.page_titles(topic)
    home.tap(f"topic:{topic}")
    trips = []
    for _ in titles:
        trips.append((helped(home), home.name, home.title))
        home.press("page:next")

    assert trips == [("Help", "Topic", title) for title in titles]


@pytest.mark.parametrize("document", ["glossary", "body-map"])
def test_so_it_is_from_every_word_and_every_place(home: Screen, document: str) -> None:
    titles = home.page_titles(document)
    home.go_to_topic(document)
    trips = []
    for _ in titles:
        trips.append((helped(home), home.name, home.title))
        home.press("page:next")

    assert trips == [("Help", "Topic", title) for title in titles]


def test_back_leads_through_all_that_was_opened(home: Screen) -> None:
    steps = ["topic:septic-shock", "sources", "bar:help", "block:0"]
    way = [home.name]
    for step in steps:
        home.tap(step)
        way.append(home.name)
    back = [way[-1]]
    for _ in steps:
        home.tap("bar:back")
        back.append(home.name)

    assert way == ["Home", "Topic", "Sources", "Help", "Sources"]
    assert back == way[::-1]


def test_back_from_home_leads_to_the_welcome(home: Screen) -> None:
    home.tap("bar:back")

    assert home.name == "Welcome"


def test_home_is_not_offered_at_home(home: Screen) -> None:
    assert not home.has("bar:home")


def test_help_within_help_changes_nothing(home: Screen) -> None:
    home.tap("bar:help")
    home.tap("bar:help")
    home.tap("bar:back")

    assert home.name == "Home"


def test_the_bar_never_moves_while_one_reads(home: Screen) -> None:
    places = set()
    for step in ("screen-tile:BodyMap", "place:chest", "block:0", "bar:help"):
        home.tap(step)
        places.add(tuple(str(items.rect(home.control(name))) for name in BAR))

    assert len(places) == 1


@pytest.mark.parametrize("steps", [[], ["screen-tile:Glossary"], ["screen-tile:BodyMap"]], ids=str)
def test_back_finds_the_page_where_one_had_scrolled_to(open_screen: Open, steps: list[str]) -> None:
    screen = open_screen(SMALL_LYING)
    screen.go_to_home()
    for step in steps:
        screen.tap(step)
    screen.tap("scroll:down")
    while not opening(screen):
        screen.tap("scroll:down")
    before = screen.scrolled_px
    screen.tap(opening(screen))
    screen.tap("bar:back")

    assert before > 0
    assert screen.scrolled_px == before


def test_back_finds_the_text_where_one_asked_who_says_it(open_screen: Open) -> None:
    screen = open_screen(SMALL_LYING)
    screen.go_to_topic("warning-signs")
    screen.tap("sources")
    screen.tap("bar:back")
    before = screen.scrolled_px
    screen.tap("sources")
    screen.tap("bar:back")

    assert screen.scrolled_px == before > 0


def helped(screen: Screen) -> str:
    """The screen that the red button leads to; back again then."""
    screen.tap("bar:help")
    name = screen.name
    screen.tap("bar:back")
    return name


def opening(screen: Screen) -> str:
    """A control in sight that opens a page; nothing where there is none."""
    kinds = ("topic", "term", "place", "body")
    named = [name for name in screen.controls() if name.split(":")[0] in kinds]
    return next((name for name in named if screen.is_in_sight(name)), "")


def test_to_and_fro_between_help_and_language_piles_up_no_screens(home: Screen) -> None:
    stack = items.named(home.window, "screens")
    for _ in range(5):
        home.press("bar:help")
        home.press("bar:language")

    assert stack.property("depth") == 4  # the welcome, Home and the two
    home.press("bar:back")
    assert home.name == "Help"
