"""A kiosk in a waiting room, whose seconds pass when a test says so."""

from __future__ import annotations

from kiosk.core.idle import Idle, Outcome, Patience, Place

PATIENCE = Patience(menu_s=60.0, reading_s=120.0)
AMBER = 3


class Room:
    """Somebody's visit, at one place, with the advice that was reached."""

    def __init__(self, place: Place = Place.MENU) -> None:
        self.now = 1000.0
        self.advice = 0
        self.idle = Idle(PATIENCE, self.now)
        self.idle.arrive(self.now, place)

    def wait(self, seconds: float) -> Outcome:
        """Looks once a second; gives the last look's outcome."""
        outcome = self.idle.look(self.now, self.advice)
        for _ in range(round(seconds)):
            self.now += 1
            outcome = self.idle.look(self.now, self.advice)
        return outcome

    def tap(self) -> None:
        """Touches and lets go."""
        self.idle.press(self.now, "finger")
        self.idle.release(self.now, "finger")


class Clock:
    """A clock that only goes on when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now
