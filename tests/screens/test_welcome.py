"""What stands on the glass before anybody touches it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from kiosk.core.panel import Panel
from kiosk.core.settings import Settings
from tests.screens import items
from tests.screens.conftest import Open
from tests.screens.panels import PANELS, UPRIGHT
from tests.screens.screen import Screen


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: f"{panel.width_px}x{panel.height_px}")
def test_the_welcome_tells_what_sepsis_is_and_whom_to_call(open_screen: Open, panel: Panel) -> None:
    screen = open_screen(panel)

    assert screen.shows("infection")
    assert screen.shows("911")


def test_touching_anywhere_begins(screen: Screen) -> None:
    start = items.rect(screen.control("start"))
    above = QPoint(round(screen.window.width() / 2), round(start.top() / 2))
    screen.tap_at(above)

    assert screen.name == "Home"


def test_a_kiosk_that_nobody_set_up_says_so(home: Screen) -> None:
    assert home.shows("Demonstration: not set up")


def test_a_kiosk_that_was_set_up_does_not(open_screen: Open) -> None:
    screen = open_screen(UPRIGHT, settings=Settings(is_set_up=True, clinic_name="Riverside Clinic"))
    screen.tap("start")

    assert screen.shows("Riverside Clinic")
    assert not screen.shows("Demonstration")
