"""Whoever does not look hears where they are, what they come to, and what comes up by itself."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QGuiApplication

from kiosk.core.voices import VOICES
from tests.screens.ear import Ear
from tests.screens.hand import rest
from tests.screens.panels import UPRIGHT
from tests.screens.screen import Screen
from tests.screens.traces import texts, traces
from tests.screens.unattended import Unattended
from tests.screens.voice import nodes
from tests.speech import Transcript
from tests.waiting import Clock

SAID = "2 of 25, Check the signs, button"


@pytest.fixture
def ear(home: Screen) -> Ear:
    return Ear(home)


@pytest.fixture
def alone(qapp: QGuiApplication) -> Iterator[Ear]:
    """Somebody at Home whose time passes."""
    kiosk = Unattended(Clock(), UPRIGHT)
    kiosk.tap("start")
    yield Ear(kiosk)
    kiosk.close()
    assert not kiosk.warnings


def test_the_first_key_says_where_one_is_and_what_the_keys_do(ear: Ear) -> None:
    ear.strike("right")

    assert len(ear.heard) == 1
    assert ear.last.startswith("Sepsis: know the signs. Buttons here: 25. Arrow right")
    assert ear.last.endswith(SAID)


def test_later_keys_say_only_what_they_come_to(ear: Ear) -> None:
    ear.strike("right", "left", "right")

    assert ear.heard[1:] == ["1 of 25, Finish and clear, button", SAID]


def test_arrows_down_and_up_come_to_words_that_cannot_be_pressed(ear: Ear) -> None:
    ear.strike("down", "down", "up")

    assert ear.heard[1] == "Could this be sepsis?"
    assert ear.last.startswith("Sepsis is your body")


def test_everything_that_a_screen_reader_finds_is_read(ear: Ear) -> None:
    found = [node for node in nodes(ear.screen.window).values() if node.name]
    for _ in found:
        ear.strike("down")
    read = "\n".join(ear.heard)

    assert not [
        node.name
        for node in found
        if node.name not in read and not node.ident.startswith("scroll:")
    ]


def test_a_language_is_called_in_itself_by_its_own_voice(screen: Screen) -> None:
    mouth = Transcript()
    screen.app.voice.warm(mouth)
    ear = Ear(screen)
    ear.strike("right")
    ear.go_to("العربية")
    ear.strike("again", "right", "right")
    voices = [wish["voice"] for wish in mouth.wishes if wish["do"] == "say"]

    assert ear.heard[-4:-1] == ["العربية", "العربية", "简体中文"]
    assert voices[-4:] == [VOICES[code][0] for code in ("ar", "ar", "zh", "en")]
    assert ear.last == "1 of 5, Touch to start, button"


def test_what_the_keys_do_is_said_once_more_in_a_language_that_is_chosen(screen: Screen) -> None:
    ear = Ear(screen)
    ear.strike("right")
    ear.take("Español")
    chosen = ear.last
    ear.strike("help", "back")

    assert chosen.endswith("También hay teclas para atrás, inicio y ayuda.")
    assert "teclas" not in ear.last


def test_what_was_said_is_said_again(ear: Ear) -> None:
    ear.strike("right", "right", "again", "again")

    assert ear.heard[-3:] == ["3 of 25, Warning signs. 12 years and older. button"] * 3


def test_a_new_screen_says_its_name(ear: Ear) -> None:
    ear.take("Easier to use")

    assert ear.last.startswith("Easier to use. Buttons here: ")


def test_a_touch_is_answered_by_the_voice_too(ear: Ear) -> None:
    ear.strike("right")
    ear.screen.tap("topic:warning-signs")
    ear.screen.app.look()

    assert ear.last.startswith("Tell the front desk now. Buttons here: ")


def test_a_choice_says_whether_it_is_chosen_before_and_after(ear: Ear) -> None:
    ear.take("Easier to use")
    ear.go_to("Text 100 %")
    before = ear.last
    ear.take("Text 160 %")

    assert before.endswith(", Text 100 %, chosen")
    assert ear.heard[-2].endswith(", Text 160 %, not chosen")
    assert ear.last.endswith(", Text 160 %, chosen")


def test_an_answer_says_what_comes_up_because_of_it(ear: Ear) -> None:
    for words in ("Check the signs", "Start", "Me.", "New confusion"):
        ear.take(words)

    assert "chosen, Tell the front desk now" in ear.last


def test_an_answer_is_still_told_as_chosen_when_its_question_is_opened_again(ear: Ear) -> None:
    for words in ("Check the signs", "Start", "Me.", "New confusion", "desk now, button"):
        ear.take(words)
    ear.strike("back")
    ear.go_to("New confusion")

    assert ear.last.endswith("making sense. chosen")


def test_a_warning_is_said_and_any_key_answers_it(alone: Ear) -> None:
    alone.strike("right", "right")
    before = alone.last
    alone.screen.wait(181)  # type: ignore[attr-defined] # of a kiosk whose time passes
    warned = alone.last
    alone.strike("down")
    alone.screen.wait(1)  # type: ignore[attr-defined] # as above

    assert warned.startswith("Are you still here?")
    assert warned.endswith("Press any key to go on.")
    assert alone.last.endswith(before)


def test_there_is_three_times_as_much_time(alone: Ear) -> None:
    alone.strike("right")
    alone.screen.wait(175)  # type: ignore[attr-defined] # as above

    assert not alone.screen.app.visit.property("isWarning")


def test_a_first_screen_that_was_left_falls_silent(alone: Ear) -> None:
    alone.screen.go_to_welcome()
    alone.strike("right")
    alone.screen.wait(181)  # type: ignore[attr-defined] # as above

    assert not alone.screen.app.visit.property("isSpoken")


def test_the_calm_screen_is_said(ear: Ear) -> None:
    ear.strike("right")
    ear.screen.app.trouble.strike()
    for _ in range(2):  # never at once within what has just failed
        rest(ear.screen.window)

    assert ear.last.startswith("One moment. This screen starts again.")


def test_the_curtain_hides_all_from_eyes_and_nothing_from_ears(ear: Ear) -> None:
    ear.strike("right", "curtain", "right")
    picture = ear.screen.picture()
    colours = {QColor(picture.pixel(x, y)).name() for x in (9, 500) for y in (9, 900, 1900)}

    assert colours == {"#000000"}
    assert ear.last == "3 of 25, Warning signs. 12 years and older. button"


@pytest.mark.parametrize("undo", ["key", "touch"])
def test_a_key_or_a_touch_draws_the_curtain_back(ear: Ear, undo: str) -> None:
    ear.strike("right", "curtain")
    if undo == "key":
        ear.strike("curtain")
    else:
        ear.screen.tap_at(QPoint(300, 1000))

    assert not ear.screen.app.visit.property("isCurtained")
    assert ear.screen.name == "Home"


def test_a_button_draws_the_curtain_where_somebody_listens(ear: Ear) -> None:
    ear.screen.tap("bar:ease")
    without = ear.screen.has("ease:curtain")
    ear.strike("right")
    ear.take("Black screen")

    assert not without
    assert ear.screen.app.visit.property("isCurtained")


def test_all_of_it_ends_with_the_visit(home: Screen) -> None:
    ear = Ear(home)
    home.tap("visit:finish")
    before = texts(home.app, home.window)
    home.tap("start")
    ear.strike("curtain")
    for words in ("Check the signs", "Start", "Me.", "New confusion"):
        ear.take(words)
    home.app.visit.finish()
    rest(home.window)

    visit = home.app.visit
    assert ear.last == "Your visit has ended. All is cleared."
    assert not visit.property("isSpoken")
    assert not visit.property("isCurtained")
    assert texts(home.app, home.window) == before
    assert not [each for each in traces(home.app, home.window, "chosen, Tell") if each]


def test_headphones_that_are_plugged_in_begin_it(screen: Screen) -> None:
    ear = Ear(screen)
    screen.app.key_room.begin(True)  # as Qt calls it

    assert ear.last.startswith("What is sepsis? Buttons here: ")
