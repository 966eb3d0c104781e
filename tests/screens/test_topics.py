"""Every topic is opened and turned through by touch."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.screens import items
from tests.screens.conftest import Open
from tests.screens.panels import SMALL_LYING, UPRIGHT
from tests.screens.screen import Screen

CONTENT = Path(__file__).parents[2] / "resources/content/en"
TOPICS = sorted(
    file.stem for file in CONTENT.glob("*.md") if "\nkind: topic\n" in file.read_text("utf-8")
)
MANY_PAGES = "babies-children"

each_topic = pytest.mark.parametrize("topic", TOPICS)


def test_there_are_sixteen_topics_and_all_are_on_home(home: Screen) -> None:
    tiles = home.names("topic")

    assert sorted(tiles) == [f"topic:{topic}" for topic in TOPICS]
    assert len(TOPICS) == 16


@pytest.mark.parametrize(("panel", "text_percent"), [(UPRIGHT, 100), (SMALL_LYING, 200)], ids=str)
def test_every_topic_is_one_touch_from_home(
    open_screen: Open, panel: object, text_percent: int
) -> None:
    screen = open_screen(panel, text_percent)
    screen.tap("start")
    opened = {}
    for topic in TOPICS:
        screen.tap(f"topic:{topic}")
        opened[topic] = (screen.name, screen.title)
        screen.tap("bar:back")

    assert opened == {topic: ("Topic", screen.page_titles(topic)[0]) for topic in TOPICS}


@each_topic
def test_every_page_is_turned_to_by_touch(home: Screen, topic: str) -> None:
    titles = home.page_titles(topic)
    home.tap(f"topic:{topic}")
    onwards = [home.title, *(turned(home, "page:next") for _ in titles[1:])]
    backwards = [home.title, *(turned(home, "page:before") for _ in titles[1:])]

    assert onwards == titles
    assert backwards == titles[::-1]


def test_reading_on_is_the_main_wish_until_the_page_is_read(home: Screen) -> None:
    home.tap("topic:warning-signs")
    wishes = [main_wish(home)]
    while home.has("scroll:down"):
        home.tap("scroll:down")
        wishes.append(main_wish(home))

    assert wishes == [["scroll:down"]] * (len(wishes) - 1) + [["page:next"]]
    assert len(wishes) > 1


def test_the_first_page_has_none_before_it(home: Screen) -> None:
    home.tap("topic:what-is-sepsis")

    assert not home.has("page:before")


def test_the_last_page_leads_to_all_topics(home: Screen) -> None:
    home.go_to_topic("what-is-sepsis", len(home.page_titles("what-is-sepsis")) - 1)
    home.tap("page:next")

    assert home.name == "Home"


def test_a_swipe_turns_the_page(home: Screen) -> None:
    topic = min(TOPICS, key=lambda topic: len(home.page_titles(topic)))
    home.tap(f"topic:{topic}")

    assert swiped_through(home, topic) == home.page_titles(topic)


def test_a_swipe_back_turns_to_the_page_before(home: Screen) -> None:
    home.go_to_topic("septic-shock", 1)
    home.swipe_back()

    assert home.title == home.page_titles("septic-shock")[0]


def test_a_swipe_beyond_the_first_and_the_last_page_changes_nothing(home: Screen) -> None:
    titles = home.page_titles("septic-shock")
    home.tap("topic:septic-shock")
    home.swipe_back()
    first = home.title
    home.go_to_topic("septic-shock", len(titles) - 1)
    home.swipe_on()

    assert first == titles[0]
    assert (home.name, home.title) == ("Topic", titles[-1])


def test_each_age_leads_to_its_own_signs(home: Screen) -> None:
    home.tap(f"topic:{MANY_PAGES}")
    ages = home.names("age")
    seen = {}
    for age in ages:
        home.tap(age)
        seen[age] = place(home)

    assert len(ages) > 1
    assert list(seen.values()) == sorted(set(seen.values()))


def test_the_progress_tells_where_one_is(home: Screen) -> None:
    home.tap("topic:what-is-sepsis")
    home.tap("page:next")

    assert place(home) == 2
    assert home.shows(f"Page 2 of {len(home.page_titles('what-is-sepsis'))}")


def turned(screen: Screen, button: str) -> str:
    """The page that a button leads to."""
    screen.tap(button)
    return screen.title


def place(screen: Screen) -> int:
    """The number of the open page, as the progress says it."""
    said = next(text for text in screen.texts() if text.startswith("Page ") and " of " in text)
    return int(said.split()[1])


def swiped_through(screen: Screen, topic: str) -> list[str]:
    """The pages of an open topic, one swipe after the other."""
    seen = [screen.title]
    for _ in screen.page_titles(topic)[1:]:
        screen.swipe_on()
        seen.append(screen.title)
    return seen


def main_wish(screen: Screen) -> list[str]:
    """Which of the buttons that lead on are filled."""
    quiet = screen.control("bar:help").property("tone")
    turns = screen.control("page:next").property("fill") != quiet
    reads = screen.has("scroll:down") and screen.control("scroll:down").property("isMain")
    return ["page:next"] * turns + ["scroll:down"] * reads


def test_a_screen_that_is_left_is_gone(home: Screen) -> None:
    left: list[bool] = []
    home.tap("topic:outlook")
    items.named(home.window, "screen:Topic").destroyed.connect(lambda: left.append(True))
    home.tap("bar:home")

    assert left
