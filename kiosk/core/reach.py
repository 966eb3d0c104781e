"""What somebody can reach who sits, is small, or lifts one arm no higher than a table."""

from __future__ import annotations

from dataclasses import replace

from kiosk.core.panel import Panel

# Of the smallest panel that every screen is drawn for, 10.1 inches, lying and upright.
LEAST_LONG_MM, LEAST_SHORT_MM = 215.0, 125.0


def within_reach(glass: Panel) -> Panel | None:
    """The part of the glass at the bottom, or at one side, that all can move to; none if small.

    A tall glass keeps its lower half; a wide one a third, where a third can hold every screen.
    """
    half = replace(glass, height_px=glass.height_px // 2)
    third = replace(glass, width_px=glass.width_px // 3)
    parts = (third, half) if glass.width_px > glass.height_px else (half,)
    return next((part for part in parts if _holds_every_screen(part)), None)


def _holds_every_screen(part: Panel) -> bool:
    sides_mm = sorted(side / part.px_per_mm for side in (part.width_px, part.height_px))
    return sides_mm[0] >= LEAST_SHORT_MM and sides_mm[1] >= LEAST_LONG_MM
