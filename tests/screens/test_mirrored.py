"""In Arabic everything stands and runs the other way, but what means a side or is dialled."""

from __future__ import annotations

import pytest

from kiosk.core.panel import Panel
from kiosk.core.settings import Settings
from kiosk.core.store import PIN, Store
from tests.screens import items
from tests.screens.conftest import Open
from tests.screens.crew import KEPT
from tests.screens.hand import rest
from tests.screens.panels import SMALL_LYING, UPRIGHT
from tests.screens.screen import Screen


@pytest.mark.parametrize("panel", [UPRIGHT, SMALL_LYING], ids=["upright", "small"])
def test_arabic_stands_mirrored(open_screen: Open, panel: Panel) -> None:
    screen = open_screen(panel)
    screen.tap("start:en")
    names = ("bar:back", "visit:finish", "topic:warning-signs")
    middles = {}
    for code in ("en", "ar"):
        screen.tap("bar:language")
        screen.tap(f"language:{code}")
        middles[code] = [items.rect(screen.control(name)).center().x() for name in names]
    width = screen.window.width()

    for left, right in zip(middles["en"], middles["ar"], strict=True):
        assert (left < width / 2) == (right > width / 2)


def test_in_arabic_pages_come_from_the_other_side(screen: Screen) -> None:
    screen.tap("start:ar")
    screen.tap("topic:warning-signs")
    titles = screen.page_titles("warning-signs")
    screen.swipe_back()
    after = screen.title
    screen.swipe_on()

    assert after == titles[1]
    assert screen.title == titles[0]


def test_the_body_itself_is_not_mirrored(screen: Screen) -> None:
    places = {}
    for code in ("en", "ar"):
        screen.tap(f"start:{code}")
        screen.tap("screen-tile:BodyMap")
        body = items.rect(items.named(screen.window, "body"))
        heart = items.rect(items.named(screen.window, "body:chest"))
        places[code] = heart.center().x() - body.left()
        screen.tap("visit:finish")

    assert places["ar"] == pytest.approx(places["en"], abs=1)


def test_digits_stand_as_on_any_phone(open_screen: Open, store: Store) -> None:
    store.write(PIN, KEPT)
    screen = open_screen(UPRIGHT, settings=Settings(language="ar"), store=store)
    screen.app.staff_room.gate.knock()
    rest(screen.window)
    first, second = (items.rect(screen.control(f"pin:{digit}")) for digit in "12")

    assert first.right() < second.left()
