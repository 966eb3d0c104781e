"""How much two pictures differ for eyes that tell no colours apart, or not all of them.

Missing cones as G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based
Model for Simulation of Color Vision Deficiency", 2009, have them at full severity, on linear RGB.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from PySide6.QtGui import QImage

from tests.screens.contrast import linear

Matrix = tuple[tuple[float, float, float], ...]

LEAST_CHANGE = 3.0
WEIGHTS = (0.2126, 0.7152, 0.0722)
EYES: dict[str, Matrix] = {
    "grey": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),  # only light is compared
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}


def least_difference(one: QImage, other: QImage) -> float:
    """The part of two pictures of one size that differs by 3:1, for the eyes that see it least."""
    assert one.size() == other.size()
    pairs = Counter(zip(_colours(one), _colours(other), strict=True))
    changed = [
        sum(many for pair, many in pairs.items() if _ratio(*pair, eye) >= LEAST_CHANGE)
        for eye in EYES
    ]
    return min(changed) / pairs.total()


def _colours(picture: QImage) -> list[int]:
    cut = picture.convertToFormat(QImage.Format.Format_RGB32)
    return list(memoryview(cut.constBits()).cast("I"))


@lru_cache(maxsize=65536)
def _ratio(one: int, other: int, eye: str) -> float:
    if one == other:
        return 1.0
    lights = sorted((_light(one, eye), _light(other, eye)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@lru_cache(maxsize=65536)
def _light(colour: int, eye: str) -> float:
    parts = linear(colour)
    seen = [sum(a * b for a, b in zip(row, parts, strict=True)) for row in EYES[eye]]
    return sum(w * min(max(part, 0.0), 1.0) for w, part in zip(WEIGHTS, seen, strict=True))
