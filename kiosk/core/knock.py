"""How staff knock at the hidden gate: three times, within three seconds."""

from __future__ import annotations

TIMES = 3
WITHIN_S = 3.0
CORNER_MM = 20.0


class Knock:
    """Counts presses in the top right corner, the same one whichever way a language runs."""

    def __init__(self) -> None:
        self._presses: list[float] = []

    def press(self, now: float, from_right_mm: float, from_top_mm: float) -> bool:
        """Whether a press is the one that makes a knock; one elsewhere begins it anew."""
        if max(from_right_mm, from_top_mm) > CORNER_MM:
            self._presses.clear()
            return False
        return self.strike(now)

    def strike(self, now: float) -> bool:
        """The same by the key that stands for the corner."""
        self._presses = [press for press in self._presses if now - press <= WITHIN_S]
        self._presses.append(now)
        if len(self._presses) < TIMES:
            return False
        self._presses.clear()
        return True
