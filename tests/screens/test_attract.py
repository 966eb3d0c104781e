"""The loop before anybody touches: it tells all, nothing of it burns in, a touch begins."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.core.attract import TURN_S
from kiosk.core.library import joined, spoken
from kiosk.core.panel import Panel
from kiosk.core.settings import Settings
from tests.screens.panels import LYING, PANELS, SMALL_LYING, UPRIGHT
from tests.screens.rules import layout_faults
from tests.screens.screen import Screen
from tests.screens.states import State
from tests.screens.unattended import Unattended, Unattendeds

SET_UP = Settings(is_set_up=True, clinic_name="Riverside Clinic")
LANGUAGES = ("en", "es", "ar", "zh")
MOST_VIEWS = 9
BRIGHT = bytes([0] * 128 + [255] * 128)
in_every_language = pytest.mark.parametrize("language", LANGUAGES)
on_every_panel = pytest.mark.parametrize(
    "panel", PANELS, ids=lambda panel: f"{panel.width_px}x{panel.height_px}"
)


@pytest.fixture
def kiosks(qapp: QGuiApplication) -> Iterator[Unattendeds]:
    kiosks = Unattendeds()
    yield kiosks
    kiosks.close()


def in_one(language: str) -> Settings:
    """A kiosk that speaks one language only."""
    return Settings(is_set_up=True, language=language, languages=(language,))


def turns(kiosk: Unattended, count: int) -> Iterator[int]:
    """The turns of the loop, one after the other."""
    for turn in range(count):
        yield turn
        kiosk.wait(TURN_S)


@on_every_panel
@in_every_language
def test_the_loop_tells_all_of_the_welcome(
    kiosks: Unattendeds, panel: Panel, language: str
) -> None:
    kiosk = kiosks.open(panel, settings=in_one(language))
    told = {text for _ in turns(kiosk, MOST_VIEWS) for text in kiosk.texts()}

    assert told >= set(all_of_the_welcome(kiosk))


def test_the_loop_is_told_in_each_language_in_turn(kiosks: Unattendeds) -> None:
    kiosk = kiosks.open()
    told: list[str] = []
    for _ in turns(kiosk, 3 * len(LANGUAGES) + 1):
        told.append(kiosk.app.shelf.language)

    assert list(dict.fromkeys(told)) == list(LANGUAGES)
    assert told[-1] == LANGUAGES[0]


@on_every_panel
def test_the_first_page_says_what_sepsis_is_and_whom_to_call(
    kiosks: Unattendeds, panel: Panel
) -> None:
    kiosk = kiosks.open(panel)

    assert kiosk.shows("What is sepsis?")
    assert kiosk.shows("911")
    assert kiosk.shows("Touch to start")


@on_every_panel
def test_every_turn_keeps_its_measures_and_waits_for_nobody_to_scroll(
    kiosks: Unattendeds, panel: Panel
) -> None:
    kiosk = kiosks.open(panel)
    count = len(LANGUAGES) * MOST_VIEWS
    waits: list[int] = []

    def turn(_screen: Screen) -> None:
        kiosk.wait(TURN_S)
        waits.extend([kiosk.app.attract.rounds] if kiosk.has("scroll:down") else [])

    assert not layout_faults(kiosk, [State(f"turn {n}", n, turn) for n in range(count)])
    assert not waits


@pytest.mark.parametrize("panel", [UPRIGHT, LYING, SMALL_LYING], ids=["upright", "lying", "small"])
def test_no_place_is_bright_in_every_turn(kiosks: Unattendeds, panel: Panel) -> None:
    kiosk = kiosks.open(panel, settings=SET_UP)
    always = -1
    for _ in turns(kiosk, 2 * MOST_VIEWS):
        always &= bright_places(kiosk.picture())

    assert always == 0


def test_a_touch_anywhere_begins_at_any_turn(kiosks: Unattendeds) -> None:
    kiosk = kiosks.open()
    begun = []
    for turn in range(4):
        kiosk.wait(turn * TURN_S)
        kiosk.tap_at(QPoint(round(kiosk.window.width() / 3), round(kiosk.window.height() / 3)))
        begun.append(kiosk.name)
        kiosk.tap("visit:finish")

    assert begun == ["Home"] * 4


def test_the_next_one_finds_the_first_page(kiosks: Unattendeds) -> None:
    kiosk = kiosks.open()
    kiosk.wait(TURN_S)
    kiosk.tap("start")
    kiosk.tap("visit:finish")

    assert kiosk.shows("What is sepsis?")


def test_the_loop_waits_while_somebody_is_there(kiosks: Unattendeds) -> None:
    kiosk = kiosks.open()
    kiosk.tap("start")
    kiosk.wait(50)

    assert kiosk.app.attract.property("turn") == 0


def test_with_less_motion_a_turn_is_a_plain_cut(kiosks: Unattendeds) -> None:
    kiosk = kiosks.open()
    kiosk.wait(TURN_S)
    at_once = kiosk.picture()
    kiosk.wait(0)

    assert kiosk.picture() == at_once


def all_of_the_welcome(kiosk: Unattended) -> Iterator[str]:
    """Each title, call and sign of the welcome, as it is shown."""
    for page in kiosk.app.shelf.document("welcome").pages:
        yield page.title
        for block in page.blocks:
            words = [statement.text for statement in block.statements]
            text = joined(words)
            yield spoken(block.title, text) if block.kind == "card" else spoken(text)


def bright_places(picture: QImage) -> int:
    """A long number with a digit for each pixel, which is zero where it is dark."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return int.from_bytes(bytes(grey.constBits()).translate(BRIGHT), "big")
