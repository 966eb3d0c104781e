"""What a monkey does to a kiosk: a stream that its seed alone decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

KINDS = {
    "tap": 26,  # anywhere
    "aim": 34,  # at a control
    "double": 4,
    "press": 3,  # and hold: what it lets go of comes later, or never
    "swipe": 8,
    "hand": 6,
    "cancel": 2,
    "key": 9,
    "mouse": 3,
    "turn": 1,
    "pause": 3,
    "leap": 1,
}
KEYS = (
    *("Tab", "Backtab", "Return", "Space", "Escape", "Left", "Right", "Up", "Down", "PageDown"),
    *("Home", "End", "F1", "F4", "F11", "Menu", "Back", "Q", "1", "Delete", "Meta", "Print"),
)
SIZES = ((1080, 1920), (1920, 1080), (1366, 768), (600, 1024), (1024, 600))
LONGEST_PAUSE_S = 260.0
LEAP_S = 366 * 86400.0
MOST_FINGERS = 5


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that is done; decided beforehand, the place as parts of the glass."""

    number: int
    kind: str
    x: float
    y: float
    choice: float
    after_s: float

    def pick(self, count: int) -> int:
        """One of so many."""
        return int(self.choice * count)


def stream(seed: int, count: int) -> Iterator[Event]:
    """So many events; the same for the same seed."""
    chance = Random(seed)
    kinds, weights = list(KINDS), list(KINDS.values())
    for number in range(count):
        kind = chance.choices(kinds, weights)[0]
        x, y, choice = chance.random(), chance.random(), chance.random()
        yield Event(number, kind, x, y, choice, chance.uniform(0.05, 2.0))
