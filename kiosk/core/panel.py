"""The glass: how large it really is, and how much everything may grow on it."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

MM_PER_INCH = 25.4
LIKELY_PX_PER_MM = (
    1.0,
    25.0,
)  # a 75-inch full-HD wall, and a 4K phone; a screen's claim outside is wrong
FULL_SIZE_MM = 215.0  # the short side up to which sizes are the least allowed ones
MOST_GROWTH = 1.6
LIKELY_DIAGONAL_IN = 24.0  # when neither a setting nor the screen tells


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel as it hangs there: its size in pixels and its density."""

    width_px: int
    height_px: int
    px_per_mm: float

    @property
    def growth(self) -> float:
        """How many times larger than the least size everything is drawn: 1.0 to 1.6."""
        short_mm = min(self.width_px, self.height_px) / self.px_per_mm
        return min(MOST_GROWTH, max(1.0, short_mm / FULL_SIZE_MM))


def density(width_px: int, height_px: int, diagonal_in: float) -> float:
    """Pixels per millimetre of a panel of that many pixels and inches."""
    return hypot(width_px, height_px) / (diagonal_in * MM_PER_INCH)


def is_likely(px_per_mm: float) -> bool:
    """Whether a screen's own figure can be true; many panels report nonsense."""
    return LIKELY_PX_PER_MM[0] <= px_per_mm <= LIKELY_PX_PER_MM[1]
