"""A rectangle on the glass, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QRectF


@dataclass(frozen=True, slots=True)
class Box:
    """From where to where something reaches, in millimetres from the window's corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def gap_to(self, other: Box) -> float:
        """How far another box is away; nothing where they touch or overlap."""
        across = max(0.0, self.left - other.right, other.left - self.right)
        down = max(0.0, self.top - other.bottom, other.top - self.bottom)
        return hypot(across, down)

    def overlaps(self, other: Box, slack: float) -> bool:
        """Whether both share more than a seam of that width."""
        shared = self.common(other)
        return shared.width > slack and shared.height > slack

    def holds(self, other: Box, slack: float) -> bool:
        """Whether another box lies within this one, or at most so far out of it."""
        return (
            other.left >= self.left - slack
            and other.right <= self.right + slack
            and other.top >= self.top - slack
            and other.bottom <= self.bottom + slack
        )

    def common(self, other: Box) -> Box:
        """What lies in both; of negative size where they are apart."""
        return Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def raised(self, millimetres: float) -> Box:
        """The same box so much higher up."""
        return Box(self.left, self.top - millimetres, self.right, self.bottom - millimetres)

    def __str__(self) -> str:
        return f"{self.width:.1f} x {self.height:.1f} mm at {self.left:.1f}, {self.top:.1f}"


def box_of(rect: QRectF, px_per_mm: float) -> Box:
    """The box of a rectangle in pixels."""
    sides = (rect.left(), rect.top(), rect.right(), rect.bottom())
    return Box(*(side / px_per_mm for side in sides))
