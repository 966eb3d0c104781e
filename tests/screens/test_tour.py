"""Where a tour stops: nothing of one stop stands on the glass at the next."""

from __future__ import annotations

import pytest

from kiosk.itinerary import stops
from kiosk.visit_itinerary import Hourglass, become_as_new
from tests.screens.conftest import Open
from tests.screens.hand import rest
from tests.screens.panels import SMALL_LYING

STOPS = {
    "welcome-2": "Infection and feeling much worse?",
    "warning": "Are you still here?",
    "trouble": "One moment.",
    "staff-menu": "Cleaning mode",
    "staff-setup-clinic_name": "Name of the clinic",
    "staff-cleaning": "Cleaning: touch is off",
    "check-finish": "Your answers will be cleared.",
}


@pytest.mark.parametrize(("name", "words"), STOPS.items())
def test_a_stop_shows_what_it_is_named_for_and_leaves_nothing_behind(
    open_screen: Open, name: str, words: str
) -> None:
    screen = open_screen(SMALL_LYING, clock=Hourglass())
    become_as_new(screen.app, screen.window)
    screen.app.visit.keepStill(wanted=True)
    next(stop for stop in stops(screen.app, screen.window) if stop.name == name).go()
    rest(screen.window)
    there = screen.shows(words)
    become_as_new(screen.app, screen.window)
    rest(screen.window)

    assert there
    assert (screen.name, screen.shows(words)) == ("Welcome", False)
