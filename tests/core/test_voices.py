"""Which voice reads which language."""

from __future__ import annotations

from itertools import pairwise
from math import log10

import pytest

from kiosk.core.voices import USUAL_VOLUME, VOICES, VOLUMES, voice_for

ALL = [name for names in VOICES.values() for name in names]


@pytest.mark.parametrize(
    ("language", "region", "name"),
    [
        ("en", "us", "English (America)"),
        ("en", "uk", "English (Great Britain)"),
        ("en", "au", "English (Great Britain)"),
        ("es", "us", "Spanish (Latin America)"),
        ("es", "eu", "Spanish (Spain)"),
        ("ar", "us", "Arabic"),
        ("zh", "us", "Chinese (Mandarin, latin as Pinyin)"),
        ("sv", "us", ""),
    ],
)
def test_a_language_has_the_voice_of_the_region(language: str, region: str, name: str) -> None:
    assert voice_for(language, region, ALL) == name


def test_another_good_voice_stands_in_for_one_that_is_missing() -> None:
    assert voice_for("en", "uk", ["English (America)", "Arabic"]) == "English (America)"


def test_no_voice_that_was_not_judged_ever_speaks() -> None:
    assert voice_for("en", "us", ["English (Caribbean)"]) == ""
    assert voice_for("zh", "us", ["Chinese (Mandarin, latin as English)"]) == ""


def test_the_volume_has_seven_even_steps_over_18_decibels() -> None:
    steps = [20 * log10(high / low) for low, high in pairwise(VOLUMES)]

    assert len(VOLUMES) == 7
    assert sum(steps) >= 18
    assert max(steps) - min(steps) < 0.2


def test_some_step_is_12_decibels_above_the_quietest() -> None:
    assert any(abs(20 * log10(step / VOLUMES[0]) - 12) < 1 for step in VOLUMES[1:-1])


def test_it_can_be_both_louder_and_quieter_than_usual() -> None:
    assert 0 < USUAL_VOLUME < len(VOLUMES) - 1
