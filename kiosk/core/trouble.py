"""Errors that nobody expected: how many of them a kiosk bears before it starts anew."""

from __future__ import annotations

from collections import deque

CALM_S = 10.0  # enough to read two short sentences twice
MOST = 3
WITHIN_S = 600.0


class Troubles:
    """When the last errors came up, by a clock that only goes on."""

    def __init__(self) -> None:
        self._times_s: deque[float] = deque(maxlen=MOST + 1)

    def note(self, now_s: float) -> bool:
        """One more came up; whether it is one too many for the time."""
        self._times_s.append(now_s)
        return len(self._times_s) > MOST and now_s - self._times_s[0] <= WITHIN_S
