"""Somebody walks away: they are asked, and then nothing of theirs stays on the glass."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.core.idle import STANDING_S
from tests.screens import items
from tests.screens.panels import SMALL_LYING
from tests.screens.unattended import Unattended, Unattendeds

EMERGENCY_SIGN, WORSE = "answer:A1", "answer:W1"
RED, AMBER = "leave.4", "leave.3"


@pytest.fixture
def kiosks(qapp: QGuiApplication) -> Iterator[Unattendeds]:
    kiosks = Unattendeds()
    yield kiosks
    kiosks.close()


@pytest.fixture
def kiosk(kiosks: Unattendeds) -> Unattended:
    kiosk = kiosks.open()
    kiosk.tap("start")
    return kiosk


def test_home_asks_after_a_minute(kiosk: Unattended) -> None:
    kiosk.wait(59)
    before = kiosk.is_warning
    kiosk.wait(1)

    assert not before
    assert kiosk.is_warning
    assert kiosk.shows("Seconds left: 30")


def test_a_page_asks_after_two_minutes(kiosk: Unattended) -> None:
    kiosk.tap("topic:warning-signs")
    kiosk.wait(119)
    before = kiosk.is_warning
    kiosk.wait(1)

    assert not before
    assert kiosk.is_warning


def test_help_stands_for_five_minutes(kiosk: Unattended) -> None:
    kiosk.tap("bar:help")
    kiosk.wait(STANDING_S - 1)
    before = kiosk.is_warning
    kiosk.wait(1)

    assert not before
    assert kiosk.is_warning


def test_a_result_to_act_on_stands_for_five_minutes(kiosk: Unattended) -> None:
    kiosk.begin_check("answer:me", EMERGENCY_SIGN, "check:next")
    kiosk.wait(STANDING_S - 1)

    assert not kiosk.is_warning


def test_nothing_behind_the_warning_can_be_touched(kiosk: Unattended) -> None:
    kiosk.wait(70)

    assert kiosk.controls() == ["warning:stay", "warning:finish"]


def test_i_am_still_here_keeps_the_place(kiosks: Unattendeds) -> None:
    kiosk = kiosks.open(SMALL_LYING)
    kiosk.go_to_topic("warning-signs", 1)
    kiosk.tap("scroll:down")
    before = kiosk.name, kiosk.title, kiosk.scrolled_px
    kiosk.wait(130)
    kiosk.tap("warning:stay")

    assert (kiosk.name, kiosk.title, kiosk.scrolled_px) == before
    assert not kiosk.is_warning
    assert kiosk.scrolled_px > 0


def test_any_touch_beside_the_buttons_is_an_answer_too(kiosk: Unattended) -> None:
    kiosk.wait(70)
    words = next(text for text in items.texts(kiosk.window) if items.words(text).startswith("Are"))
    kiosk.tap_at(items.rect(words).center().toPoint())

    assert not kiosk.is_warning
    assert kiosk.name == "Home"


def test_any_key_is_an_answer_too(kiosk: Unattended) -> None:
    kiosk.wait(70)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Shift)
    kiosk.wait(0)

    assert not kiosk.is_warning


def test_enter_is_i_am_still_here_and_the_keys_come_back_to_the_page(kiosk: Unattended) -> None:
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    before = kiosk.window.activeFocusItem()
    kiosk.wait(190)  # whoever works by keys has three times as long
    asked = kiosk.window.activeFocusItem().objectName()
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    kiosk.wait(0)

    assert asked == "warning:stay"
    assert not kiosk.is_warning
    assert kiosk.window.activeFocusItem() is before


def test_finish_now_ends_the_visit(kiosk: Unattended) -> None:
    kiosk.wait(70)
    kiosk.tap("warning:finish")

    assert kiosk.name == "Welcome"
    assert not kiosk.is_warning


def test_who_does_not_answer_is_gone(kiosk: Unattended) -> None:
    kiosk.read_at(160)
    kiosk.tap("topic:warning-signs")
    kiosk.wait(149)
    before = kiosk.name
    kiosk.wait(1)

    assert before == "Warning"
    assert kiosk.name == "Welcome"
    assert kiosk.app.visit.property("textPercent") == 100


def test_the_warning_says_the_advice_reached_so_far(kiosk: Unattended) -> None:
    kiosk.begin_check("answer:me", EMERGENCY_SIGN)
    kiosk.wait(120)

    assert kiosk.is_warning
    assert kiosk.shows(kiosk.app.questions.phrase(RED))


def test_an_emergency_left_behind_leads_to_help_without_answers(kiosk: Unattended) -> None:
    kiosk.begin_check("answer:me", EMERGENCY_SIGN)
    kiosk.wait(150)

    assert kiosk.name == "Help"
    assert not kiosk.app.questions.property("hasAnswers")
    kiosk.wait(STANDING_S - 1)
    assert (kiosk.name, kiosk.is_warning) == ("Help", False)
    kiosk.wait(1)
    assert kiosk.name == "Welcome"


def test_who_finds_the_help_that_was_left_can_go_on_from_it(kiosk: Unattended) -> None:
    kiosk.begin_check("answer:me", EMERGENCY_SIGN)
    kiosk.wait(200)
    kiosk.tap("bar:home")
    kiosk.wait(59)

    assert (kiosk.name, kiosk.is_warning) == ("Home", False)


def test_an_answer_that_is_no_emergency_leads_to_the_welcome(kiosk: Unattended) -> None:
    kiosk.begin_check("answer:me", "answer:none", "check:next", WORSE)
    kiosk.wait(150)

    assert kiosk.name == "Welcome"
    assert not kiosk.app.questions.property("hasAnswers")


def test_one_touch_finishes_where_nothing_urgent_was_found(kiosk: Unattended) -> None:
    kiosk.begin_check("answer:me", "answer:none")
    kiosk.tap("visit:finish")

    assert kiosk.name == "Welcome"
    assert not kiosk.app.questions.property("hasAnswers")


@pytest.mark.parametrize(
    ("touches", "advice"),
    [
        ((EMERGENCY_SIGN,), RED),
        (("answer:none", "check:next", WORSE), AMBER),
    ],
    ids=["red", "amber"],
)
def test_finish_says_the_advice_first(
    kiosk: Unattended, touches: tuple[str, ...], advice: str
) -> None:
    kiosk.begin_check("answer:me", *touches)
    kiosk.tap("visit:finish")

    assert kiosk.name == "Finish"
    assert kiosk.shows(kiosk.app.questions.phrase(advice))


def test_stay_keeps_the_answers(kiosk: Unattended) -> None:
    kiosk.begin_check("answer:me", EMERGENCY_SIGN)
    kiosk.tap("visit:finish")
    kiosk.tap("choice:stay")

    assert kiosk.name == "Check"
    assert kiosk.has("check:next")


@pytest.mark.parametrize("second", ["choice:go", "visit:finish"])
def test_a_second_touch_finishes(kiosk: Unattended, second: str) -> None:
    kiosk.begin_check("answer:me", EMERGENCY_SIGN)
    kiosk.tap("visit:finish")
    kiosk.tap(second)

    assert kiosk.name == "Welcome"
    assert not kiosk.app.questions.property("hasAnswers")


def test_the_next_visit_begins_at_its_beginning(kiosk: Unattended) -> None:
    kiosk.begin_check("answer:me", "answer:none")
    kiosk.tap("visit:finish")
    kiosk.begin_check()

    assert kiosk.shows("Who is this for?")
