"""Without a finger underlined words are explained too: each is a stop of its own, with its ring."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.core.settings import Settings
from tests.screens import items
from tests.screens.conftest import Open
from tests.screens.ear import Ear
from tests.screens.hand import rest
from tests.screens.panels import UPRIGHT
from tests.screens.screen import Screen
from tests.screens.test_glossary import titles_by_word
from tests.screens.test_keys import tour
from tests.screens.voice import nodes

PAGE, WORDS = ("tests-treatment", 1), 6  # three of them in one text
BORDER_MM, MOST_APART_MM, BESIDE_MM = 0.9, 3.2, 1.0


def rings(stop: QQuickItem) -> list[QRectF]:
    """Where the ring of a stop is drawn, line by line."""
    drawn = [item for item in items.inside(stop) if item.inherits(items.RECTANGLE)]
    return [items.rect(each) for each in drawn]


def apart_mm(screen: Screen, stop: QQuickItem) -> list[float]:
    """How far, at both sides, its ring stands from the underlined letters in it or close by."""
    colour = stop.parentItem().property("linkColor").rgb()
    picture, mm = screen.picture(), screen.panel.px_per_mm
    found: list[float] = []
    for ring in rings(stop):
        place = ring.adjusted(-BESIDE_MM * mm, 0, BESIDE_MM * mm, 0).toRect()
        rows = range(place.top(), place.bottom())
        drawn = [
            x
            for x in range(place.left(), place.right())
            if any(picture.pixel(x, y) == colour for y in rows)
        ]
        found += [(drawn[0] - ring.left()) / mm, (ring.right() - drawn[-1] - 1) / mm]
    return found


@pytest.mark.parametrize("key", ["right", "down"])
def test_keys_come_to_each_word_after_its_text_and_explain_it(home: Screen, key: str) -> None:
    home.go_to_topic("what-is-sepsis")
    asked = home.title
    ear = Ear(home)
    ear.go_to("Sepsis can come", key)
    ear.strike(key, key)
    heard = ear.heard[-2:]
    ear.strike("select")
    explained = home.title
    ear.strike("back")

    assert [each.split(", ")[1] for each in heard] == [
        "What does “infection” mean? button",
        "What does “organs” mean? button",
    ]
    assert explained == titles_by_word(home)["organ"]
    assert home.title == asked


def test_a_screen_reader_finds_a_word_without_keys(home: Screen) -> None:
    home.go_to_topic("what-is-sepsis")
    found = [node for node in nodes(home.window).values() if node.ident == "word:organ"]
    stop = items.named(home.window, "word:organ")
    stop.click()  # type: ignore[attr-defined] # a function of TermStop.qml
    rest(home.window)

    assert [(node.role, node.name) for node in found] == [("Link", "What does “organs” mean?")]
    assert "focusable" in found[0].states
    assert "Press" in found[0].actions
    assert home.title == titles_by_word(home)["organ"]


def test_a_word_is_asked_for_in_the_language_that_is_chosen_there(home: Screen) -> None:
    home.go_to_topic("what-is-sepsis")
    home.tap("bar:language")
    home.tap("language:es")
    found = [node.name for node in nodes(home.window).values() if node.ident == "word:organ"]

    assert found == ["¿Qué significa «órganos»?"]


@pytest.mark.parametrize("text_percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "es", "ar", "zh"])
def test_the_ring_stands_around_the_word_on_each_of_its_lines(
    open_screen: Open, language: str, text_percent: int
) -> None:
    screen = open_screen(UPRIGHT, text_percent, Settings(language=language))
    screen.go_to_topic(*PAGE)
    ear = Ear(screen)
    found: dict[str, list[float]] = {}
    for _ in tour(ear, "next"):
        stop = screen.window.activeFocusItem()
        if stop.objectName().startswith("word:"):
            found[stop.objectName()] = apart_mm(screen, stop)
        ear.strike("next")

    assert len(found) == WORDS
    assert not {
        word: apart
        for word, apart in found.items()
        if not apart or not all(BORDER_MM <= mm <= MOST_APART_MM for mm in apart)
    }
