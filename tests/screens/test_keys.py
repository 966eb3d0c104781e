"""Keys work everything: the tour over each screen comes to each control once, and round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.core.panel import Panel
from kiosk.core.settings import Settings
from kiosk.core.spoken import Node
from kiosk.qt.guide import RING_MM
from tests.screens import items
from tests.screens.conftest import Open
from tests.screens.ear import KEYS, MOST_STRIKES, Ear
from tests.screens.panels import SMALL_LYING, UPRIGHT
from tests.screens.screen import Screen
from tests.screens.states import screens
from tests.screens.voice import nodes
from tests.screens.ways import Way

FOR_FINGERS = ("scroll:", "start:anywhere", "body")


def tour(ear: Ear, key: str, hidden: list[str] | None = None) -> list[Node]:
    """The controls that a key comes to, until it comes to the first again; which are hidden."""
    found: list[Node] = []
    for node in stops(ear, key):
        found.append(node)
        if hidden is not None and not is_seen(ear.screen):
            hidden.append(node.ident)
    return found


def stops(ear: Ear, key: str) -> Iterator[Node]:
    """The same, one by one, the focus standing on each."""
    found: list[Node] = []
    for _ in range(MOST_STRIKES):
        ear.strike(key)
        focused = ear.focused
        assert focused, f"{key} leads nowhere on {ear.screen.name}: {ear.heard[-3:]}"
        if focused.key in {node.key for node in found}:
            assert focused.key == found[0].key, f"{key} leads in a ring: {names(found)}"
            return
        found.append(focused)
        yield focused
    raise AssertionError(f"{key} never comes round: {names(found)}")


def is_seen(screen: Screen) -> bool:
    """Whether what has the focus is seen as a whole, or as much of it as its pane can show."""
    item = screen.window.activeFocusItem()
    pane = items.pane_of(item)
    most = pane.height() - 2 * RING_MM * screen.panel.px_per_mm if pane else item.height()
    return items.rect_in_sight(item, screen.window).height() >= min(item.height(), most) - 1


def names(found: Iterable[Node]) -> list[str]:
    return [node.ident for node in found]


def faults(ear: Ear, name: str) -> list[str]:
    """What is wrong with the tour over the screen that is open."""
    every = (*ear.screen.controls(), *ear.screen.names("word"))
    controls = [each for each in every if not each.startswith(FOR_FINGERS)]
    found: list[str] = []
    there, back = tour(ear, "next", found), tour(ear, "before")
    if sorted(names(there)) != sorted(controls):
        found.append(f"{name}: {names(there)} and not {controls}")
    if sorted(names(back)) != sorted(controls):
        found.append(f"{name}, backwards: {names(back)} and not {controls}")
    keys = [node.key for node in there]
    read = [node for node in nodes(ear.screen.window).values() if node.key in keys]
    start = [node.key for node in read].index(keys[0])
    if names(read[start:] + read[:start]) != names(there):
        found.append(f"{name}: read as {names(read)}, toured as {names(there)}")
    return found


@pytest.mark.parametrize(("panel", "text_percent"), [(UPRIGHT, 100), (SMALL_LYING, 200)])
def test_the_tour_over_every_screen_comes_to_each_control_once_and_shows_it(
    open_screen: Open, ways: list[Way], panel: Panel, text_percent: int
) -> None:
    screen = open_screen(panel, text_percent)
    found = []
    for state in screens(ways):
        state.enter(screen)
        found += faults(Ear(screen), state.name)

    assert not found


@pytest.mark.parametrize("key", ["select", "space"])
def test_a_control_is_pressed_by_each_key_for_it(home: Screen, key: str) -> None:
    ear = Ear(home)
    ear.go_to("Easier to use")
    ear.strike(key)

    assert home.name == "Ease"


def test_a_held_key_presses_once(home: Screen) -> None:
    ear = Ear(home)
    ear.go_to("Check the signs")
    for _ in range(5):
        ear.send(KEYS["select"].value, repeats=True)

    assert home.name == "Home"


def test_keys_for_back_home_and_help_lead_there(home: Screen) -> None:
    ear = Ear(home)
    names = []
    for key in ("help", "back", "help", "home", "help"):
        ear.strike(key)
        names.append(home.name)

    assert names == ["Help", "Home", "Help", "Home", "Help"]


def test_help_is_one_key_from_the_first_screen(screen: Screen) -> None:
    Ear(screen).strike("help")

    assert screen.name == "Help"


def test_a_learned_keypad_works_by_the_places_of_its_keys(open_screen: Open) -> None:
    screen = open_screen(UPRIGHT, settings=Settings(keypad="right=191 select=192"))
    ear = Ear(screen)
    ear.send(int(Qt.Key.Key_Tools), 191)
    ear.send(int(Qt.Key.Key_Launch5), 192)

    assert screen.name == "Home"


def test_keys_that_are_held_together_do_nothing(home: Screen) -> None:
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        for key in KEYS.values():
            QTest.keyClick(home.window, key, modifier)

    assert home.name == "Home"
    assert not home.app.visit.property("isSpoken")
