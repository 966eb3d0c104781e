"""Another language: chosen from anywhere by its own name, at once, in its place, for one visit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from kiosk.core.panel import Panel
from kiosk.core.settings import Settings
from tests.screens.conftest import Open
from tests.screens.panels import PANELS, UPRIGHT
from tests.screens.screen import Screen
from tests.screens.unattended import Unattended, Unattendeds

OTHERS = ("es", "ar", "zh")
OWN_NAMES = ["English", "Español", "العربية", "简体中文"]
UNCHECKED = {"es": "aún no revisada", "ar": "لم تُراجَع", "zh": "尚未审核"}
EMERGENCY = {"es": "Avise", "ar": "أخبروا", "zh": "请马上告诉"}
PAGE = 3

each_other = pytest.mark.parametrize("code", OTHERS)


@pytest.fixture
def kiosks(qapp: QGuiApplication) -> Iterator[Unattendeds]:
    kiosks = Unattendeds()
    yield kiosks
    kiosks.close()


def choose(screen: Screen, code: str) -> None:
    """By the bar, as a visitor does."""
    screen.tap("bar:language")
    screen.tap(f"language:{code}")


def spoken(screen: Screen) -> str:
    """The language that everything is shown in."""
    return screen.app.shelf.language


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.width_px}x{panel.height_px}")
def test_the_first_screen_offers_each_language_by_its_own_name(
    open_screen: Open, panel: Panel
) -> None:
    screen = open_screen(panel)
    names = [name for name in screen.names("start") if name != "start:anywhere"]

    assert names == ["start:en", "start:es", "start:ar", "start:zh"]
    assert all(screen.shows(name) for name in OWN_NAMES)
    assert all(screen.is_in_sight(name) for name in names)


@each_other
def test_a_touch_on_a_language_s_own_name_begins_a_visit_in_it(screen: Screen, code: str) -> None:
    screen.tap(f"start:{code}")

    assert screen.name == "Home"
    assert spoken(screen) == code


@each_other
def test_from_a_page_it_leads_back_to_that_page(home: Screen, code: str) -> None:
    home.tap("topic:babies-children")
    for _ in range(PAGE):
        home.press("page:next")
    home.tap("scroll:down")
    choose(home, code)

    assert home.name == "Topic"
    assert home.title == home.page_titles("babies-children")[PAGE]
    assert home.scrolled_px > 0
    assert spoken(home) == code


@each_other
def test_in_the_signs_check_place_and_answers_are_kept(home: Screen, code: str) -> None:
    for name in ("check", "check:begin", "answer:me", "answer:A3", "answer:A5"):
        home.press(name)
    before = home.app.questions.answers
    choose(home, code)
    touched = [
        name.removeprefix("answer:")
        for name in home.names("answer")
        if home.control(name).property("isTouched")
    ]

    assert home.app.questions.answers == before
    assert home.app.questions.property("place") == "emergency"
    assert touched == ["A3", "A5"]
    assert home.app.questions.property("language") == code


@each_other
def test_a_result_stays_and_is_said_in_it(home: Screen, code: str) -> None:
    for name in ("check", "check:begin", "answer:me", "answer:A3", "check:next"):
        home.press(name)
    tier = home.app.advice.property("tier")
    choose(home, code)

    assert home.app.advice.property("tier") == tier == 4
    assert EMERGENCY[code] in home.app.advice.property("title")
    assert any(EMERGENCY[code] in text for text in home.texts())


@each_other
def test_help_is_said_in_it(home: Screen, code: str) -> None:
    home.tap("bar:help")
    choose(home, code)

    assert home.name == "Help"
    assert EMERGENCY[code] in home.title


@each_other
def test_back_in_english_every_word_is_as_it_was(home: Screen, code: str) -> None:
    before = home.texts()
    choose(home, code)
    during = home.texts()
    choose(home, "en")

    assert home.texts() == before
    assert set(during).isdisjoint(before)


def test_after_the_visit_the_site_s_own_language_is_back(home: Screen) -> None:
    choose(home, "ar")
    home.tap("visit:finish")

    assert spoken(home) == "en"
    assert home.shows("Touch to start")
    assert not QGuiApplication.isRightToLeft()


def test_when_nobody_is_there_any_more_it_is_back_too(kiosks: Unattendeds) -> None:
    kiosk: Unattended = kiosks.open(settings=Settings(language="es"))
    kiosk.tap("start:zh")
    kiosk.wait(100)

    assert kiosk.name == "Welcome"
    assert spoken(kiosk) == "es"


def test_whoever_cannot_read_what_the_loop_shows_begins_in_the_site_s_own(
    kiosks: Unattendeds,
) -> None:
    kiosk = kiosks.open()
    kiosk.wait(35)
    shown = spoken(kiosk)
    kiosk.tap_at(QPoint(round(kiosk.window.width() / 2), round(kiosk.window.height() / 4)))

    assert shown == "es"
    assert (kiosk.name, spoken(kiosk)) == ("Home", "en")


def test_whoever_can_begins_in_it_by_its_button(kiosks: Unattendeds) -> None:
    kiosk = kiosks.open()
    kiosk.wait(35)
    kiosk.tap("start")

    assert (kiosk.name, spoken(kiosk)) == ("Home", "es")


@each_other
def test_a_translation_that_nobody_checked_says_so_where_it_matters(
    open_screen: Open, code: str
) -> None:
    settings = Settings(is_set_up=True, language=code)
    screen = open_screen(UPRIGHT, settings=settings)
    told = {"Welcome": says_so(screen, code)}
    screen.tap("start")
    for name in ("topic:warning-signs", "bar:help"):
        screen.tap(name)
        told[screen.name] = says_so(screen, code)
    screen.tap("bar:home")
    for name in ("check", "check:begin", "answer:me"):
        screen.press(name)
    told["Check"] = says_so(screen, code)

    assert told == dict.fromkeys(("Welcome", "Topic", "Help", "Check"), True)


def test_a_kiosk_that_was_set_up_offers_what_staff_switched_on(open_screen: Open) -> None:
    screen = open_screen(UPRIGHT, settings=Settings(is_set_up=True, languages=("en", "zh")))
    screen.tap("start")
    screen.tap("bar:language")

    assert screen.names("language") == ["language:en", "language:zh"]


def test_with_one_language_there_is_nothing_to_choose(open_screen: Open) -> None:
    screen = open_screen(UPRIGHT, settings=Settings(is_set_up=True))
    names = screen.names("start")
    screen.tap("start")

    assert names == ["start:anywhere"]
    assert not screen.has("bar:language")


def test_a_language_without_its_letters_is_withdrawn(screen: Screen) -> None:
    screen.app.languages.choose("zh")
    screen.app.languages.withdraw(["zh", "ar"])

    assert spoken(screen) == "en"
    assert screen.app.languages.codes == ("en", "es")


def says_so(screen: Screen, code: str) -> bool:
    """Whether the screen says in a language that its translation is not yet checked."""
    return screen.shows(UNCHECKED[code])
