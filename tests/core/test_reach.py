"""Which part of the glass somebody can reach who sits."""

from __future__ import annotations

import pytest

from kiosk.core.panel import Panel
from kiosk.core.reach import within_reach
from tests.screens.panels import LYING, NOTEBOOK, SMALL_LYING, SMALL_UPRIGHT, UPRIGHT, WALL, panel


def test_a_tall_glass_keeps_its_lower_half() -> None:
    assert within_reach(UPRIGHT) == Panel(1080, 960, UPRIGHT.px_per_mm)


@pytest.mark.parametrize("glass", [LYING, WALL], ids=["24 inches", "43 inches"])
def test_a_wide_glass_keeps_a_third_at_one_side(glass: Panel) -> None:
    part = within_reach(glass)

    assert part == Panel(glass.width_px // 3, glass.height_px, glass.px_per_mm)


def test_a_glass_whose_third_is_too_narrow_keeps_its_lower_half() -> None:
    square = panel(1280, 1200, 19.0)

    assert within_reach(square) == Panel(1280, 600, square.px_per_mm)


@pytest.mark.parametrize(
    "glass", [SMALL_LYING, SMALL_UPRIGHT, NOTEBOOK], ids=["lying", "upright", "notebook"]
)
def test_a_small_glass_is_within_reach_as_it_is(glass: Panel) -> None:
    assert within_reach(glass) is None
