"""Every screen in every language: nothing cut, covered, too small or too faint."""

from __future__ import annotations

import pytest

from kiosk.core.language import LANGUAGES
from kiosk.core.settings import Settings
from tests.screens.conftest import Open
from tests.screens.panels import LYING, SMALL_LYING, SMALL_UPRIGHT, UPRIGHT, Setting
from tests.screens.rules import contrast_faults, layout_faults
from tests.screens.screen import Screen
from tests.screens.states import pages, screens
from tests.screens.test_layout import LEAST_TEXT, LEAST_TEXT_IN_CONTRAST
from tests.screens.ways import Way

OTHERS = tuple(language.code for language in LANGUAGES[1:])
WORST = (
    Setting(UPRIGHT, 100),
    Setting(SMALL_LYING, 200),
    Setting(SMALL_UPRIGHT, 200),
    Setting(LYING, 200),
)
BOTH_WAYS = tuple(Setting(panel, text) for panel in (UPRIGHT, LYING) for text in (100, 200))
STRIDE = 7  # of the pages, so many lie between one that is tried and the next

in_every_language = pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
both_ways = pytest.mark.parametrize("setting", BOTH_WAYS, ids=str)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("setting", WORST, ids=str)
def test_a_translated_screen_keeps_its_measures(
    open_screen: Open, ways: list[Way], language: str, setting: Setting
) -> None:
    screen = in_language(open_screen, language, setting)
    place = OTHERS.index(language) + WORST.index(setting)
    tried = [state for state in screens(ways) if (state.number + place) % 2 == 0]
    tried += [state for state in pages(screen) if (state.number + place) % STRIDE == 0]

    assert not layout_faults(screen, tried)


@pytest.mark.parametrize("language", OTHERS)
def test_a_translated_screen_stands_out(open_screen: Open, ways: list[Way], language: str) -> None:
    screen = in_language(open_screen, language, WORST[0])
    tried = [state for state in screens(ways) if state.number % 3 == 0]

    assert not contrast_faults(screen, tried, LEAST_TEXT)


@pytest.mark.proof
@in_every_language
@both_ways
def test_everything_keeps_its_measures_in_every_language(
    open_screen: Open, ways: list[Way], language: str, setting: Setting
) -> None:
    screen = in_language(open_screen, language, setting)

    assert not layout_faults(screen, [*screens(ways), *pages(screen)])


@pytest.mark.proof
@in_every_language
@both_ways
@pytest.mark.parametrize("least", [LEAST_TEXT, LEAST_TEXT_IN_CONTRAST], ids=["light", "dark"])
def test_everything_stands_out_in_every_language(
    open_screen: Open, ways: list[Way], language: str, setting: Setting, least: float
) -> None:
    screen = in_language(open_screen, language, setting)
    if least == LEAST_TEXT_IN_CONTRAST:
        screen.see_in_contrast()

    assert not contrast_faults(screen, [*screens(ways), *pages(screen)], least)


def in_language(open_screen: Open, language: str, setting: Setting) -> Screen:
    """A kiosk whose visits begin in a language."""
    return open_screen(setting.panel, setting.text_percent, Settings(language=language))
