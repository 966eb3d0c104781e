"""Who says this: every block of a page, and the page as a whole, names its sources."""

from __future__ import annotations

import pytest

from kiosk.core.panel import Panel
from kiosk.core.references import Source, load_sources
from kiosk.qt import resources
from tests.screens import codes
from tests.screens.conftest import Open
from tests.screens.panels import SMALL_LYING, UPRIGHT, WALL
from tests.screens.screen import Screen
from tests.screens.test_topics import each_topic

LEAST_CODE_MM = 25.0


@each_topic
def test_touching_a_block_tells_who_says_it(home: Screen, topic: str) -> None:
    home.tap(f"topic:{topic}")
    blocks = blocks_of(home)
    silent = []
    for block in blocks:
        home.tap_end(block)
        if home.name != "Sources" or not organisations(home):
            silent.append(block)
        home.tap("bar:back")

    assert blocks
    assert not silent


def test_the_touched_words_stand_above_their_sources(home: Screen) -> None:
    home.tap("topic:septic-shock")
    said = max(home.texts(), key=len)
    for block in blocks_of(home):
        home.tap_end(block)
        if any(said.startswith(text) for text in home.texts() if len(text) > 20):
            return
        home.tap("bar:back")

    pytest.fail(f"no block leads to its own words: {said}")


def test_the_line_below_a_page_names_all_who_speak_on_it(home: Screen) -> None:
    home.tap("topic:what-is-sepsis")
    named = set()
    for block in blocks_of(home):
        home.tap_end(block)
        named |= organisations(home)
        home.tap("bar:back")
    home.tap("sources")

    assert organisations(home) == named


def test_a_source_tells_its_title_its_address_and_its_date(home: Screen) -> None:
    home.tap("topic:what-is-sepsis")
    home.tap("sources")
    texts = home.texts()
    titles = {each.title for each in sources()} & set(texts)
    told = {
        each.title
        for each in sources()
        if each.address in texts and any(each.date in text for text in texts)
    }

    assert titles
    assert titles <= told


@pytest.mark.parametrize("panel", [UPRIGHT, SMALL_LYING, WALL], ids=["24in", "10in", "43in"])
def test_a_phone_reads_the_address_that_stands_beside_a_code(
    open_screen: Open, panel: Panel
) -> None:
    screen = open_screen(panel)
    screen.go_to_topic("what-is-sepsis")
    screen.press("sources")
    read = 0
    for _ in screen.views():
        picture = screen.picture()
        for code in codes.codes(screen):
            beside = codes.texts_beside(code)
            assert any(codes.holds(picture, code, text) for text in beside), beside
            assert code.width() / panel.px_per_mm >= LEAST_CODE_MM
            read += 1

    assert read >= len([text for text in screen.texts() if text in {s.address for s in sources()}])


def blocks_of(screen: Screen) -> list[str]:
    """The blocks of the open page."""
    return [name for name in screen.controls() if name.startswith("block:")]


def organisations(screen: Screen) -> set[str]:
    """Whoever is named of all the organisations that the content knows."""
    return {source.organisation for source in sources()} & set(screen.texts())


def sources() -> list[Source]:
    """Every source of the content."""
    path = "content/sources.json"
    return list(load_sources(resources.read(path), path).values())
