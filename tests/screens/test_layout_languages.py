"""Every screen keeps its measures in every language, on one panel and text size or another."""

from __future__ import annotations

import pytest

from kiosk.core.settings import Settings
from tests.screens.conftest import Open
from tests.screens.panels import SETTINGS, UPRIGHT
from tests.screens.rules import contrast_faults, layout_faults
from tests.screens.states import meets_once, screens
from tests.screens.ways import Way

LEAST_TEXT = 7.0

in_every_other_language = pytest.mark.parametrize("language", ["es", "ar", "zh"])


@in_every_other_language
def test_every_screen_keeps_its_measures(open_screen: Open, ways: list[Way], language: str) -> None:
    screen = open_screen(UPRIGHT, settings=Settings(language=language))
    found = []
    for setting in SETTINGS:
        screen.move_to(setting.panel)
        screen.read_at(setting.text_percent)
        tried = [state for state in screens(ways) if meets_once(state, setting)]
        found += [f"{setting}: {fault}" for fault in layout_faults(screen, tried)]

    assert not found


@in_every_other_language
def test_every_screen_stands_out(open_screen: Open, ways: list[Way], language: str) -> None:
    screen = open_screen(UPRIGHT, settings=Settings(language=language))
    tried = [state for state in screens(ways) if state.number % 4 == 0]

    assert not contrast_faults(screen, tried, LEAST_TEXT)
