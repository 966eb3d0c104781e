"""How well things stand out, measured from the picture of the glass as WCAG 2.2 counts it."""

from __future__ import annotations

from functools import lru_cache
from statistics import median

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from tests.screens.box import Box

Pixels = NDArray[np.uint32]

FEWEST_PARTS = 500  # a colour counts when it fills at least the 500th part: smoothing makes many
OUTSIDE_PX = 3
EDGE_PX = (-1, 0, 1, 2)  # the lines in which an edge must show, from outside to inside
MIDDLE = (0.46, 0.48, 0.50, 0.52, 0.54)  # where even a pill's side is upright


class Glass:
    """A picture of the glass."""

    def __init__(self, picture: QImage, px_per_mm: float) -> None:
        self._picture = picture
        self._pixels = pixels(picture)
        self._px_per_mm = px_per_mm
        self._known: dict[tuple[int, ...], list[int]] = {}

    def inside(self, box: Box) -> float:
        """How much what is drawn within a box stands out from its ground there."""
        found = self._colours(self._rect(box))
        return max(ratio(found[0], each) for each in found)

    def on_ground(self, colour: QColor, box: Box) -> float:
        """How much a colour stands out from the ground within a box."""
        return ratio(self._colours(self._rect(box))[0], colour.rgb())

    def edges(self, box: Box) -> list[float]:
        """How much the two sides of a box stand out from what is beside it; 1 without an edge."""
        rect = self._rect(box)
        sides = [(rect.left(), 1), (rect.right(), -1)]
        middle = [round(rect.top() + part * rect.height()) for part in MIDDLE]
        return [
            median(self._edge(x, y, inwards) for y in middle)
            for x, inwards in sides
            if 0 <= x - OUTSIDE_PX * inwards < self._picture.width()
        ]

    def _edge(self, x: int, y: int, inwards: int) -> float:
        ground = self._picture.pixel(x - OUTSIDE_PX * inwards, y)
        line = [self._picture.pixel(x + step * inwards, y) for step in EDGE_PX]
        return max(ratio(ground, each) for each in line)

    def _rect(self, box: Box) -> QRect:
        scale = self._px_per_mm
        left, top = round(box.left * scale), round(box.top * scale)
        size = round(box.width * scale), round(box.height * scale)
        return QRect(left, top, *size).intersected(self._picture.rect())

    def _colours(self, rect: QRect) -> list[int]:
        """The colours that count, the ground's first."""
        place = (rect.left(), rect.top(), rect.width(), rect.height())
        if place not in self._known:
            found, counts = np.unique(cut(self._pixels, rect), return_counts=True)
            counting = counts >= min(counts.sum() / FEWEST_PARTS, counts.max())
            order = np.argsort(-counts[counting], kind="stable")
            self._known[place] = found[counting][order].tolist()
        return self._known[place]


def pixels(picture: QImage) -> Pixels:
    """The colours of a picture, row by row; they are the picture's own and go with it."""
    rows = np.frombuffer(picture.constBits(), np.uint32)
    return rows.reshape(picture.height(), -1)[:, : picture.width()]


def cut(whole: Pixels, rect: QRect) -> Pixels:
    """The part of a picture that lies in a rectangle."""
    return whole[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]


@lru_cache(maxsize=4096)
def ratio(one: int, other: int) -> float:
    """The contrast of two colours, from 1 to 21."""
    lights = sorted((luminance(one), luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour: int) -> float:
    """How light a colour is, from 0 to 1."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(colour: int) -> tuple[float, float, float]:
    """How much red, green and blue light a colour is, each from 0 to 1."""
    red, green, blue = (_light((colour >> shift & 255) / 255) for shift in (16, 8, 0))
    return red, green, blue


def _light(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
