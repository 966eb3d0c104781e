"""Get help now: what to do here, where the desk is, whom to call elsewhere."""

from __future__ import annotations

import re

import pytest

from kiosk.core.settings import Settings
from tests.screens.conftest import Open
from tests.screens.panels import UPRIGHT
from tests.screens.screen import Screen


def test_help_says_to_tell_the_desk_and_names_the_number(home: Screen) -> None:
    home.tap("bar:help")

    assert home.title == "Tell the front desk now"
    assert home.shows("911")


def test_help_names_the_desk_as_it_is_called_here_and_where_it_is(open_screen: Open) -> None:
    own = Settings(desk_name="blue counter", desk_place="It is beside the main door.")
    screen = open_screen(UPRIGHT, settings=own)
    screen.tap("start")
    screen.tap("bar:help")

    assert screen.title == "Tell the blue counter now"
    assert screen.shows("It is beside the main door.")


def test_help_names_the_clinics_own_line_first(open_screen: Open) -> None:
    own = Settings(region="uk", advice_name="Riverside nurses", advice_number="555 0100")
    screen = open_screen(UPRIGHT, settings=own)
    screen.tap("start")
    screen.tap("bar:help")
    texts = screen.texts()

    assert texts.index("555 0100") < texts.index("111")


@pytest.mark.parametrize(("region", "number"), [("uk", "999"), ("au", "000"), ("eu", "112")])
def test_help_names_the_regions_number(open_screen: Open, region: str, number: str) -> None:
    screen = open_screen(UPRIGHT, settings=Settings(region=region))
    screen.tap("start")
    screen.tap("bar:help")

    assert screen.shows(number)


def test_where_the_region_is_not_known_no_number_is_made_up(open_screen: Open) -> None:
    screen = open_screen(UPRIGHT, settings=Settings(region="other"))
    screen.tap("start")
    screen.tap("bar:help")
    words = " ".join(screen.texts())

    assert "your local emergency number" in words
    assert not re.search(r"\d{3}", words)


def test_what_help_says_has_sources_too(home: Screen) -> None:
    home.tap("bar:help")
    home.tap_end("block:0")

    assert home.name == "Sources"
