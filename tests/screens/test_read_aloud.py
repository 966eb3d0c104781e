"""A screen reads itself aloud, marks what it reads, and is silent at any touch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.voices import SLOWER, USUAL_VOLUME, VOLUMES
from tests.screens.conftest import Open
from tests.screens.listener import Listener
from tests.screens.panels import UPRIGHT
from tests.screens.screen import Screen
from tests.waiting import Clock

SIGNS = ["Warning signs.", "More signs: tell the front desk now.", "Page 2 of 7."]
CALL = (
    "Any one of these signs, now or in the last day? Tell the front desk now. At home, call 9 1 1."
)
BESIDE = QPoint(540, 400)  # in the head of a topic, where nothing is to be touched


@pytest.fixture
def listener(screen: Screen, qtbot: QtBot) -> Listener:
    """At home."""
    listener = Listener(screen, qtbot)
    screen.tap("start")
    return listener


@pytest.fixture
def signs(listener: Listener) -> Listener:
    """On a page of a topic, which is being read."""
    listener.screen.go_to_topic("warning-signs", 1)
    listener.read()
    return listener


def test_without_a_voice_there_is_no_button(home: Screen) -> None:
    assert not home.has("read:start")


@pytest.mark.parametrize("name", ["Help", "BodyMap", "Glossary", "About", "Ease", "Language"])
def test_every_screen_can_be_read(listener: Listener, name: str) -> None:
    listener.open(name)
    listener.read()

    assert listener.hear(1) == [f"{listener.screen.title}."]


def test_a_page_is_read_in_order_with_its_numbers_as_people_say_them(signs: Listener) -> None:
    assert signs.hear(4) == [*SIGNS, CALL]


def test_a_screen_is_read_to_its_end(listener: Listener) -> None:
    listener.open("Language")
    listener.read()
    said = listener.hear_out()

    assert said[0] == "Language."
    assert any(text.startswith("English") for text in said)
    assert listener.screen.has("player:halt")


def test_who_says_so_is_left_out(listener: Listener) -> None:
    listener.screen.go_to_topic("warning-signs", 1)
    listener.screen.press("sources")
    listener.read()

    assert len(listener.hear_out()) == 2


def test_what_is_read_is_marked(signs: Listener, qtbot: QtBot) -> None:
    signs.hear(4)

    qtbot.waitUntil(lambda: signs.mark == signs.box_of("block:0"))
    signs.hear(5)
    qtbot.waitUntil(lambda: signs.mark == signs.box_of("block:1"))


def test_what_is_read_is_brought_into_sight(open_screen: Open, qtbot: QtBot) -> None:
    listener = Listener(open_screen(UPRIGHT, text_percent=200), qtbot)
    listener.screen.go_to_topic("warning-signs", 1)
    listener.read()
    listener.hear(5)

    qtbot.waitUntil(lambda: listener.mark == listener.box_of("block:1"))
    assert listener.screen.is_in_sight("block:1")


def test_a_touch_silences_it_before_the_finger_is_lifted(signs: Listener) -> None:
    signs.hear(2)
    finger = QTest.touchEvent(signs.screen.window, QTest.createTouchDevice())
    finger.press(1, BESIDE).commit()
    is_speaking, last = signs.is_speaking, signs.mouth.wishes[-1]
    finger.release(1, BESIDE).commit()

    assert not is_speaking
    assert last == {"do": "stop"}
    assert signs.mark.isNull()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_A])
def test_a_key_silences_it(signs: Listener, key: Qt.Key) -> None:
    signs.hear(2)
    QTest.keyClick(signs.screen.window, key)

    assert not signs.is_read_to
    assert {"do": "stop"} in signs.mouth.wishes


def test_it_goes_on_with_what_it_was_silenced_in(signs: Listener) -> None:
    signs.hear(2)
    signs.screen.tap("player:halt")
    was_speaking = signs.is_speaking
    signs.screen.tap("player:halt")

    assert not was_speaking
    assert signs.hear(4) == [*SIGNS[:2], *SIGNS[1:]]


def test_it_says_the_last_again(signs: Listener) -> None:
    signs.hear(2)
    signs.screen.tap("player:again")

    assert signs.hear(3) == [*SIGNS[:2], SIGNS[1]]


def test_louder_and_slower_are_heard_at_once(signs: Listener) -> None:
    signs.screen.tap("player:louder")
    signs.screen.tap("player:slower")

    assert signs.is_speaking
    assert signs.mouth.wishes[-1]["volume"] == VOLUMES[USUAL_VOLUME + 1]
    assert signs.mouth.wishes[-1]["rate"] == SLOWER


def test_stop_takes_the_player_away(signs: Listener) -> None:
    signs.screen.tap("player:stop")

    assert not signs.is_speaking
    assert not signs.screen.has("player:halt")
    assert signs.screen.has("read:start")


@pytest.mark.parametrize("leave", ["page:next", "bar:home", "bar:help", "visit:finish"])
def test_another_page_or_screen_ends_it(signs: Listener, leave: str) -> None:
    signs.screen.press(leave)

    assert not signs.is_speaking
    assert not signs.screen.has("player:halt")


def test_another_language_ends_it(signs: Listener) -> None:
    signs.screen.app.languages.choose("es")

    assert not signs.is_speaking
    assert not signs.screen.has("player:halt")


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        ("es", "Spanish (Latin America)"),
        ("ar", "Arabic"),
        ("zh", "Chinese (Mandarin, latin as Pinyin)"),
    ],
)
def test_it_speaks_the_language_that_is_shown(
    listener: Listener, language: str, voice: str
) -> None:
    listener.screen.app.languages.choose(language)
    listener.read()
    listener.hear(1)

    assert listener.mouth.wishes[-1]["voice"] == voice


def test_nobody_is_asked_whether_they_are_still_there_while_it_reads(
    open_screen: Open, qtbot: QtBot
) -> None:
    clock = Clock()
    listener = Listener(open_screen(UPRIGHT, clock=clock), qtbot)
    listener.screen.tap("start")
    listener.read()
    for _ in range(100):
        clock.now += 4
        listener.screen.app.look()

    assert listener.is_speaking
    assert not listener.screen.app.visit.property("isWarning")


def test_a_voice_that_fails_takes_its_buttons_along(signs: Listener) -> None:
    signs.mouth.heard.emit({"is": "failed", "why": "it is broken"})

    assert not signs.screen.has("player:halt")
    assert not signs.screen.has("read:start")
