"""Attends to a window: keeps back what no hand meant, hears who is there and who knocks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtQuick import QQuickWindow

from kiosk.qt.constants import keep_constants
from kiosk.qt.knocks import Knocks
from kiosk.qt.presence import Presence
from kiosk.qt.sieve import Sieve
from kiosk.qt.visit import Visit


def attention(
    window: QQuickWindow, visit: Visit, clock: Callable[[], float], px_per_mm: Callable[[], float]
) -> tuple[Sieve, Presence, Knocks]:
    """The three that hear what reaches a window, in the order in which they must be set on it."""
    keep_constants()  # from now on Python is asked with each touch, for months
    # The first filter is asked last: the others hear what this one keeps from the window.
    sieve = Sieve(window, clock, px_per_mm)
    presence = Presence(window, visit.idle, clock, px_per_mm)
    return sieve, presence, Knocks(window, clock, px_per_mm)
