"""No screen is far away, and from each one leads back, home and to help."""

from __future__ import annotations

from kiosk.qt import resources
from tests.screens.screen import Screen
from tests.screens.ways import Way, go

MOST_TOUCHES = 2
BEYOND_THE_QUESTIONS = ("check", "check:begin")
STAYS = ("page:next", "page:before")  # a page that is turned is no step that leads back
# The base of all, behind the PIN, in need only, and only where there is a voice to ask for.
NOT_MET = ("Kiosk", "Staff", "Trouble", "Consent")


def test_every_screen_of_the_bundle_is_found(
    screen: Screen, ways: list[Way], uk_ways: list[Way]
) -> None:
    names = resources.names("qml/Kiosk", "Screen.qml")
    built = {name for name in names if not name.startswith(NOT_MET)} | {"StaffCard"}
    found = {way.screen for way in (*ways, *uk_ways)} | {screen.name}

    assert found == built


def test_every_screen_is_at_most_two_touches_from_home(home: Screen, ways: list[Way]) -> None:
    nearest = {way.screen: way for way in reversed(ways) if way.steps[:2] != BEYOND_THE_QUESTIONS}
    reached = {}
    for name, way in nearest.items():
        home.go_to_home()
        for step in way.steps:
            home.tap(step)
        reached[name] = home.name

    assert reached == {name: name for name in nearest}
    assert max(len(way.steps) for way in nearest.values()) <= MOST_TOUCHES


def test_back_leads_from_every_screen_to_the_one_before(home: Screen, ways: list[Way]) -> None:
    lost = []
    for way in ways:
        if way.steps and way.steps[-1] not in STAYS:
            go(home, way.steps[:-1])
            before = (home.name, home.title)
            home.press(way.steps[-1])
            home.tap("bar:back")
            if (home.name, home.title) != before:
                lost.append(str(way))

    assert not lost


def test_home_is_one_touch_from_every_screen(home: Screen, ways: list[Way]) -> None:
    lost = []
    for way in ways:
        if way.steps:
            go(home, way.steps)
            home.tap("bar:home")
            if home.name not in ("Home", "Leave"):  # Leave asks before it clears answers
                lost.append(str(way))

    assert not lost


def test_help_is_one_touch_from_every_screen(home: Screen, ways: list[Way]) -> None:
    lost = []
    for way in ways:
        go(home, way.steps)
        home.tap("bar:help")
        if home.name != "Help":
            lost.append(str(way))

    assert not lost
