"""How often the glass flashes, counted from pictures of it as WCAG 2.2 counts it (2.3.1).

A flash is a pair of opposing changes, of a tenth of the largest luminance or more, where the
darker is below 0.80; or a pair of changes to and from a saturated red. It counts from 0.006
steradian on, a quarter of any 10 degrees of sight. Stricter here: wherever on the glass these
are, together or not, and whether at once or one after the other within a second.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import ceil
from statistics import median
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.screens.contrast import linear, luminance
from tests.screens.finger import wait
from tests.screens.screen import Screen

STEP, BRIGHT = 0.10, 0.80
RED_PART, RED_STEP = 0.80, 20 / 320  # W3C writes (R - G - B) x 320 and 20
FIELD_MM2 = 0.006 * 500**2  # as large as that is from 500 mm
EACH_PX = 16  # one pixel of so many across and down is looked at
SECOND_S = 1.0
PAUSE_MS = 8

Value = tuple[float, bool]  # and whether a change from or to it can be a flash


@dataclass(frozen=True, slots=True)
class Frame:
    """What the glass showed at a time, by a grid of its pixels."""

    time_s: float
    colours: tuple[int, ...]


class Film:
    """Frames of one glass, one after the other."""

    def __init__(self, frames: Sequence[Frame]) -> None:
        self._times = [frame.time_s for frame in frames]
        points = zip(*(frame.colours for frame in frames), strict=True)
        known: dict[tuple[int, ...], int] = {}
        self._counts: list[int] = []
        for colours in points:
            if colours not in known:
                known[colours] = _flashes(self._times, colours)
            self._counts.append(known[colours])
        self._counts.sort(reverse=True)

    @property
    def pace(self) -> float:
        """Frames a second, as a rule."""
        return 1 / median(after - before for before, after in pairwise(self._times))

    def flashes(self, share: float) -> int:
        """How often, in some second, so large a part of the glass flashes."""
        return self._counts[max(1, ceil(share * len(self._counts))) - 1]

    def alternating(self) -> float:
        """How much of the glass flashes at all, as a part of it."""
        return sum(count > 0 for count in self._counts) / len(self._counts)


def film(
    screen: Screen,
    seconds: float,
    happens: Callable[[float], object],
    clock: Callable[[], float] = monotonic,
) -> list[Frame]:
    """Looks at a screen as often as it can, while things happen there."""
    began, frames = clock(), list[Frame]()
    while (now := clock() - began) < seconds:
        happens(now)
        wait(PAUSE_MS)
        frames.append(frame(screen.picture(), now))
    return frames


def frame(picture: QImage, time_s: float) -> Frame:
    """A picture of the glass as a frame."""
    width, height = picture.width() // EACH_PX, picture.height() // EACH_PX
    small = picture.scaled(width, height, mode=Qt.TransformationMode.FastTransformation)
    return Frame(time_s, tuple(memoryview(small.constBits()).cast("I")))


def field(screen: Screen) -> float:
    """What part of a screen's glass is large enough for its flashes to count."""
    panel = screen.panel
    return FIELD_MM2 * panel.px_per_mm**2 / (panel.width_px * panel.height_px)


def _flashes(times: Sequence[float], colours: Sequence[int]) -> int:
    if len(set(colours)) == 1:
        return 0
    turns = (_turns(times, list(map(look, colours)), step) for look, step in LOOKS)
    return max(map(_in_a_second, turns))


def _turns(times: Sequence[float], values: Sequence[Value], step: float) -> list[float]:
    """When a value has gone up or down by a step, each time the other way than before."""
    found, direction = list[float](), 0
    low = high = values[0]
    for time, value in zip(times, values, strict=True):
        rises = direction < 1 and _differs(low, value, step)
        falls = direction > -1 and _differs(value, high, step)
        if rises or falls:
            found.append(time)
            direction = 1 if rises else -1
            low = high = value
        low, high = min(low, value), max(high, value)
    return found


def _differs(low: Value, high: Value, step: float) -> bool:
    return high[0] - low[0] >= step and (low[1] or high[1])


def _in_a_second(turns: Sequence[float]) -> int:
    """The most pairs of changes that any second holds."""
    within = [sum(0 <= time - first < SECOND_S for time in turns) for first in turns]
    return max(within, default=0) // 2


@lru_cache(maxsize=4096)
def _lightness(colour: int) -> Value:
    light = luminance(colour)
    return light, light < BRIGHT


@lru_cache(maxsize=4096)
def _redness(colour: int) -> Value:
    red, green, blue = linear(colour)
    return red - green - blue, red > 0 and red / (red + green + blue) >= RED_PART


LOOKS = ((_lightness, STEP), (_redness, RED_STEP))
