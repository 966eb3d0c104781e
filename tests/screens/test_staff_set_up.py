"""From a kiosk that nobody has set up to one that is, by touch alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.panel import Panel
from kiosk.core.provision import provide
from kiosk.core.settings import Settings
from kiosk.core.store import Store
from tests.screens.conftest import Open
from tests.screens.crew import RIGHT, Crew
from tests.screens.hand import rest
from tests.screens.panels import SMALL_LYING, SMALL_UPRIGHT, UPRIGHT
from tests.waiting import Clock

SET_UP = Settings(
    region="uk",
    clinic_name="Elm Road",
    desk_name="help point",
    signs_check="guided",
    reviewer="Dr A",
    reviewed_on="2026-11-22",
    is_set_up=True,
)
PANELS = (UPRIGHT, SMALL_LYING, SMALL_UPRIGHT)


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.width_px}x{panel.height_px}")
def test_from_the_first_start_to_a_kiosk_that_is_set_up(
    open_screen: Open, store: Store, qtbot: QtBot, panel: Panel
) -> None:
    clock = Clock()
    crew = Crew(open_screen(panel, clock=clock, store=store), clock, qtbot)
    crew.knock()
    say_where(crew)
    say_how_far(crew)
    measure_and_make_a_pin(crew)
    settings = provide([], store, {}).settings
    later = open_screen(UPRIGHT, settings=settings, store=store)
    later.tap("start")

    assert crew.codes == [75]
    assert replace(settings, px_per_mm=0.0) == SET_UP
    assert settings.px_per_mm == pytest.approx(panel.px_per_mm, rel=0.05)
    assert later.shows("Elm Road")
    assert not later.shows("Demonstration")


@pytest.mark.parametrize("page", ["clinic_name", "desk_name", "desk_place", "advice_name"])
def test_on_a_small_panel_the_whole_keyboard_is_in_sight(
    open_screen: Open, store: Store, qtbot: QtBot, page: str
) -> None:
    crew = Crew(open_screen(SMALL_LYING, clock=(clock := Clock()), store=store), clock, qtbot)
    crew.knock()
    crew.screen.app.staff_room.setup.open_at(page)
    rest(crew.screen.window)
    keys = crew.screen.names("key")

    assert len(keys) == 30
    assert [key for key in keys if not crew.screen.is_in_sight(key)] == []


def test_the_set_up_goes_nowhere_before_the_numbers_are_confirmed(new: Crew) -> None:
    new.knock()
    before = new.screen.has("staff:next")
    new.screen.tap("choice:ie")
    new.screen.tap("staff:next")

    assert before is False
    assert new.screen.shows("112 / 999")
    assert not new.screen.has("staff:next")


def say_where(crew: Crew) -> None:
    """Region, its numbers, the clinic, its desk; no advice line."""
    crew.screen.tap("choice:uk")
    crew.screen.tap("staff:next")
    crew.screen.tap("numbers:confirm")
    crew.type("elm road")
    crew.screen.tap("staff:next")
    crew.type("help point")
    for _ in range(3):
        crew.screen.tap("staff:next")


def say_how_far(crew: Crew) -> None:
    """The one language, the signs check, and who reviewed it."""
    crew.screen.tap("staff:next")
    crew.screen.tap("choice:guided")
    crew.screen.tap("staff:next")
    crew.type("dr a")
    crew.screen.tap("staff:next")
    crew.type("20261122")
    crew.screen.tap("staff:next")


def measure_and_make_a_pin(crew: Crew) -> None:
    """The ruler, the PIN twice, and the end."""
    for _ in range(3):
        crew.screen.tap("ruler:1")
    crew.screen.tap("staff:next")
    crew.enter(RIGHT)
    crew.enter(RIGHT)
    crew.wait_for(lambda: crew.screen.title == "All done?")
    crew.screen.tap("staff:next")
