"""When the clinic is closed and its screen is dark."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

MOST_YEARS_AHEAD = timedelta(days=3653)


def is_sure(now: datetime, content: date) -> bool:
    """Whether a wall clock can be right: not before the content was made, nor long after it."""
    return content <= now.date() <= content + MOST_YEARS_AHEAD


def is_off(now: datetime, off_from: str, off_to: str, content: date) -> bool:
    """Whether the screen is dark now; never while the clock is unsure or a time is missing."""
    if not (off_from and off_to) or off_from == off_to or not is_sure(now, content):
        return False
    begin, end = time.fromisoformat(off_from), time.fromisoformat(off_to)
    if begin < end:
        return begin <= now.time() < end
    return now.time() >= begin or now.time() < end
