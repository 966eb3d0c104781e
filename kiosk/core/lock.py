"""How long the gate stays locked after wrong PINs."""

from __future__ import annotations

from math import ceil

FREE_MISSES = 5
FIRST_LOCK_S = 30.0
LONGEST_LOCK_S = 900.0
_MOST_DOUBLINGS = 5  # 30 s doubled five times is more than the longest


def lock_s(misses: int) -> float:
    """For how long so many misses lock the gate."""
    if misses < FREE_MISSES:
        return 0.0
    doublings = min(_MOST_DOUBLINGS, misses - FREE_MISSES)
    return min(LONGEST_LOCK_S, FIRST_LOCK_S * (1 << doublings))


class Lock:
    """Counts misses by a clock that only goes on; a restart begins the wait for them anew."""

    def __init__(self, misses: int, now: float) -> None:
        self._misses = max(0, misses)
        self._opens_at = now + lock_s(self._misses)

    @property
    def misses(self) -> int:
        """How many wrong PINs there were since the last right one."""
        return self._misses

    def miss(self, now: float) -> None:
        """One more wrong PIN."""
        self._misses += 1
        self._opens_at = now + lock_s(self._misses)

    def clear(self, now: float) -> None:
        """The right PIN."""
        self._misses = 0
        self._opens_at = now

    def seconds_left(self, now: float) -> int:
        """For how long no PIN is looked at."""
        return max(0, ceil(self._opens_at - now))
