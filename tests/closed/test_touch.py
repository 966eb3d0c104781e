"""Hands, palms, long presses and double taps do nothing odd."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from tests.closed.fingers import Glass

Record = Callable[[str, object], None]
WELCOME, HOME = "screen:Welcome", "screen:Home"
TOPIC = "screen:Topic"


@pytest.fixture
def welcome(qapp: QGuiApplication) -> Iterator[Glass]:
    """The kiosk at its welcome."""
    glass = Glass()
    yield glass
    glass.close()


@pytest.fixture
def home(welcome: Glass) -> Glass:
    """The same, touched to start a while ago."""
    welcome.tap(welcome.place("start"))
    welcome.clock.now += 5
    assert welcome.screen == HOME
    return welcome


@pytest.fixture(autouse=True)
def counted(record_property: Record) -> None:
    """What fails here is not counted."""
    record_property("odd touches that did nothing odd", 1)


def test_a_double_tap_opens_one_screen_only(home: Glass) -> None:
    tile = home.place("topic:warning-signs")
    home.tap(tile)
    home.clock.now += 0.2
    home.tap(tile)

    assert home.screen == TOPIC
    home.tap(home.place("bar:back"))
    assert home.screen == HOME


def test_a_tap_soon_after_at_another_place_counts(home: Glass) -> None:
    home.tap(home.place("topic:warning-signs"))
    home.clock.now += 0.2
    home.tap(home.place("bar:back"))

    assert home.screen == HOME


def test_a_scroll_button_may_be_touched_quickly(home: Glass) -> None:
    home.tap(home.place("topic:warning-signs"))
    home.clock.now += 5
    down = home.place("scroll:down")
    for _ in range(2):
        home.tap(down)
        home.clock.now += 0.2

    assert home.screen == TOPIC


@pytest.mark.parametrize("fingers", [2, 3, 5, 10])
def test_many_fingers_at_once_open_no_two_screens(home: Glass, fingers: int) -> None:
    places = [QPoint(100 + 90 * finger, 700 + 60 * finger) for finger in range(fingers)]
    home.press(*places)
    home.release(*places)

    assert home.screen == HOME


def test_a_second_finger_does_not_click_twice(home: Glass) -> None:
    first, second = home.place("topic:warning-signs"), home.place("topic:babies-children")
    home.press(first)
    home.clock.now += 0.1
    home.join(first, second)
    home.leave(second)
    home.release(first)

    assert home.screen == TOPIC
    home.clock.now += 5
    home.tap(home.place("bar:back"))
    assert home.screen == HOME


def test_beside_a_palm_that_rests_a_finger_works(home: Glass) -> None:
    palm, finger = QPoint(5, 1100), home.place("bar:help")
    home.press(palm)
    home.clock.now += 20
    home.join(palm, finger)
    home.leave(finger)

    assert home.screen == "screen:Help"


@pytest.mark.parametrize("seconds", [1, 5, 60])
def test_a_long_press_is_a_press(home: Glass, seconds: float) -> None:
    tile = home.place("topic:warning-signs")
    home.press(tile)
    home.clock.now += seconds
    assert home.screen == HOME
    home.release(tile)

    assert home.screen == TOPIC


def test_a_finger_that_slides_off_does_nothing(home: Glass) -> None:
    tile, elsewhere = home.place("bar:help"), home.place("bar:back") + QPoint(0, -300)
    home.press(tile)
    home.move(elsewhere)
    home.release(elsewhere)

    assert home.screen == HOME


def test_a_pinch_zooms_nothing(home: Glass) -> None:
    middle = QPoint(540, 960)
    home.press(middle, middle + QPoint(50, 50))
    for step in range(1, 8):
        home.move(middle - QPoint(40, 40) * step, middle + QPoint(50, 50) * step)
    home.release(middle - QPoint(280, 280), middle + QPoint(350, 350))

    assert home.screen == HOME
    assert home.window.contentItem().scale() == 1


def test_a_swipe_from_each_edge_leads_nowhere(home: Glass) -> None:
    for start, end in (
        (QPoint(0, 960), QPoint(900, 960)),
        (QPoint(1079, 960), QPoint(200, 960)),
        (QPoint(540, 0), QPoint(540, 1500)),
        (QPoint(540, 1919), QPoint(540, 300)),
    ):
        home.press(start)
        home.move(end)
        home.release(end)
        home.clock.now += 5

    assert home.screen == HOME


def test_a_window_that_turns_under_a_finger_leaves_nothing_pressed(home: Glass) -> None:
    tile = home.place("topic:warning-signs")
    home.press(tile)
    home.window.resize(1920, 1080)
    home.settle()
    home.release(tile)
    home.window.resize(1080, 1920)
    home.settle()
    home.clock.now += 5
    if home.screen == TOPIC:
        home.tap(home.place("bar:back"))
        home.clock.now += 5
    home.tap(home.place("bar:help"))

    assert home.screen == "screen:Help"


def test_asking_the_window_to_close_leaves_it_open(home: Glass) -> None:
    assert not home.window.close()
    assert home.window.isVisible()
