"""The panels and text sizes that the screens must stand."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from kiosk.core.panel import Panel, density


@dataclass(frozen=True, slots=True)
class Setting:
    """A panel on a wall, and the text size that somebody chose."""

    panel: Panel
    text_percent: int

    def __str__(self) -> str:
        return f"{self.panel.width_px}x{self.panel.height_px} at {self.text_percent} %"


def panel(width_px: int, height_px: int, diagonal_in: float) -> Panel:
    """A panel of that many pixels and inches."""
    return Panel(width_px, height_px, density(width_px, height_px, diagonal_in))


UPRIGHT = panel(1080, 1920, 24.0)
LYING = panel(1920, 1080, 24.0)
SMALL_LYING = panel(1024, 600, 10.1)
SMALL_UPRIGHT = panel(600, 1024, 10.1)
NOTEBOOK = panel(1366, 768, 15.6)
WALL = panel(3840, 2160, 43.0)
PANELS = (SMALL_LYING, UPRIGHT, LYING, SMALL_UPRIGHT, NOTEBOOK, WALL)
TEXT_PERCENTS = (100, 200)
SETTINGS = tuple(Setting(glass, text) for glass, text in product(PANELS, TEXT_PERCENTS))
