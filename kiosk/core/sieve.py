"""Which presses count: one hand is one finger, and a double tap is one tap."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

DOUBLE_TAP_S = 0.5  # nobody reads a new screen and answers it in less
HAND_S = 0.5
SAME_PLACE_MM = 10.0
SHAKING_MM = 8.0  # a finger that slides no further meant a touch


@dataclass(frozen=True, slots=True)
class Press:
    """A finger or a button that went down."""

    at_s: float
    x_mm: float
    y_mm: float

    def is_repeated_by(self, later: Press) -> bool:
        """Whether another press is the second half of a double tap."""
        apart_mm = hypot(later.x_mm - self.x_mm, later.y_mm - self.y_mm)
        return later.at_s - self.at_s < DOUBLE_TAP_S and apart_mm < SAME_PLACE_MM


class Sieve:
    """What is held down, and the last press that counted."""

    def __init__(self, *, holds_double_taps: bool = False) -> None:
        self.holds_double_taps = holds_double_taps
        self._held: dict[str, Press] = {}
        self._refused: set[str] = set()
        self._last: Press | None = None

    def press(self, finger: str, press: Press, *, repeats: bool = False) -> bool:
        """Whether a press counts; what repeats, such as a key of the PIN pad, is touched quickly.

        A finger that has rested for a while may be a palm, water or dirt: others count beside it.
        """
        is_hand = any(press.at_s - other.at_s < HAND_S for other in self._held.values())
        is_double = not repeats and self.is_double(press)
        self._held[finger] = press
        counts = not is_hand and not is_double
        if counts:
            self._refused.discard(finger)
            self._last = press
        else:
            self._refused.add(finger)
        return counts

    def is_double(self, press: Press) -> bool:
        """Whether a press is the second half of a double tap, if such are held."""
        return bool(self.holds_double_taps and self._last and self._last.is_repeated_by(press))

    def is_refused(self, finger: str) -> bool:
        """Whether the press of what is held down did not count."""
        return finger in self._refused

    def release(self, finger: str) -> None:
        """It is let go."""
        self._held.pop(finger, None)
        self._refused.discard(finger)

    def release_all(self) -> None:
        """Nothing is held down: also what was let go without a word."""
        self._held.clear()
        self._refused.clear()
