"""When a visit ends by itself: nobody touched for long, was warned, and nobody answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from math import ceil, hypot

STANDING_S = 300.0
WARNING_S = 30.0  # WCAG 2.2.1 asks for 20 at the least
RESTING_FINGER_S = 30.0
MOVING_FINGER_S = 600.0
LONGEST_SPEECH_S = 600.0  # a voice that never ends must not hold a visit open
LONGEST_STEP_S = 5.0
TREMOR_MM = 3.0  # a shaking finger or a drop of water moves so far and still rests
EMERGENCY = 4  # the highest of the tiers that advice has


class Place(Enum):
    """What is on the glass, as far as waiting for somebody goes."""

    WELCOME = "welcome"  # nobody's: there is nothing to end
    MENU = "menu"
    READING = "reading"
    STANDING = "standing"  # others must see it: help, a red or amber result, the staff card


class Verdict(Enum):
    """What is to be done with a visit."""

    KEEP = "keep"
    WARN = "warn"
    END = "end"
    END_ON_HELP = "end-on-help"  # an emergency sign was touched, and nobody is there


@dataclass(frozen=True, slots=True)
class Outcome:
    """A verdict, and for how long a warning still stands."""

    verdict: Verdict
    seconds_left: int = 0


KEEP = Outcome(Verdict.KEEP)


@dataclass(frozen=True, slots=True)
class Patience:
    """For how long nobody need touch anything before the warning comes."""

    menu_s: float = 60.0
    reading_s: float = 120.0

    def of(self, place: Place) -> float:
        """The patience of a place, in seconds."""
        if place is Place.STANDING:
            return STANDING_S
        return self.menu_s if place is Place.MENU else self.reading_s


@dataclass(slots=True)
class Finger:
    """What is held down: a finger, a mouse button or a key."""

    pressed_at: float
    moved_at: float
    x_mm: float
    y_mm: float

    @property
    def counts_until(self) -> float:
        """From when on it is rather water, dirt or something leaning there than a person."""
        return min(self.moved_at + RESTING_FINGER_S, self.pressed_at + MOVING_FINGER_S)


class Idle:
    """Who was last there, and when; it is handed the time of a clock that only goes on."""

    def __init__(self, patience: Patience, now: float) -> None:
        self._patience = patience
        self._place = Place.WELCOME
        self._asked_at = now
        self._time = 0.0
        self._seen_at = 0.0  # the last that can have been a person
        self._acted_at = 0.0  # the last that must have been one
        self._warned_at: float | None = None
        self._outcome = KEEP
        self._is_left = False
        self._is_speaking = False
        self._slowness = 1.0
        self._fingers: dict[str, Finger] = {}

    @property
    def is_visited(self) -> bool:
        """Whether somebody's visit is open."""
        return self._place is not Place.WELCOME and not self._is_left

    @property
    def strays(self) -> int:
        """How many fingers are down for too long to be fingers: wet or dirty glass."""
        return sum(self._time > finger.counts_until for finger in self._fingers.values())

    def arrive(self, now: float, place: Place) -> None:
        """Somebody got to another screen."""
        self.act(now)
        self._place = place

    def leave(self) -> None:
        """The visit is over, and what is on the glass stands for whoever comes."""
        self._is_left = True

    def act(self, now: float) -> None:
        """Somebody did something, whatever it was."""
        self._acted_at = self._seen_at = self._pass(now)
        self._warned_at = None
        self._is_left = False

    def hover(self, now: float) -> None:
        """A mouse moved, which may be a table that shakes; a warning must not flee before it."""
        time = self._pass(now)
        if self._warned_at is None and time - self._acted_at < MOVING_FINGER_S:
            self._seen_at = time

    def speak(self, *, is_speaking: bool) -> None:
        """A voice begins to read, or has read."""
        self._is_speaking = is_speaking

    def slow_down(self, times: float) -> None:
        """Everything may take so many times as long from now on."""
        self._slowness = times

    @property
    def warning_s(self) -> float:
        """For how long a warning stands."""
        return WARNING_S * self._slowness

    def press(self, now: float, name: str, x_mm: float = 0.0, y_mm: float = 0.0) -> None:
        """A finger, a button or a key goes down; a warning stays until it is let go."""
        self._acted_at = self._pass(now)
        self._fingers[name] = Finger(self._acted_at, self._acted_at, x_mm, y_mm)
        self._is_left = False

    def move(self, now: float, name: str, x_mm: float, y_mm: float) -> None:
        """A finger is elsewhere now; the tremor of a resting one is no move."""
        finger = self._fingers.get(name)
        if finger is None:
            self.press(now, name, x_mm, y_mm)
        elif hypot(x_mm - finger.x_mm, y_mm - finger.y_mm) > TREMOR_MM:
            finger.moved_at = self._pass(now)
            finger.x_mm, finger.y_mm = x_mm, y_mm

    def release(self, now: float, name: str) -> None:
        """A finger, a button or a key is let go; a drop that dries is nobody's act."""
        finger = self._fingers.pop(name, None)
        if finger and self._pass(now) <= finger.counts_until:
            self.act(now)

    def look(self, now: float, advice: int = 0) -> Outcome:
        """What to do with the visit now, after so much advice was reached."""
        time = self._pass(now)
        self._see(time)
        idle_s = time - self._seen_at
        if not self.is_visited:
            is_over = (self._is_left and idle_s >= STANDING_S) or self._is_deserted(idle_s)
            self._outcome = Outcome(Verdict.END) if is_over else KEEP
        elif idle_s < self._patience.of(self._place) * self._slowness:
            if not self._is_answering:
                self._warned_at, self._outcome = None, KEEP
        else:
            self._outcome = self._warn(time, advice)
        return self._outcome

    @property
    def _is_answering(self) -> bool:
        """Whether a finger is on the warning: it must stay until it is known what was touched."""
        is_held = any(self._time <= finger.counts_until for finger in self._fingers.values())
        return self._warned_at is not None and is_held

    def _is_deserted(self, idle_s: float) -> bool:
        """Whether somebody had the first screen spoken, and went."""
        return self._slowness > 1 and idle_s >= self._patience.menu_s * self._slowness

    def _see(self, time: float) -> None:
        is_read_to = self._is_speaking and time - self._acted_at < LONGEST_SPEECH_S
        if is_read_to and self._warned_at is None:
            self._seen_at = time
        for finger in self._fingers.values():
            self._seen_at = max(self._seen_at, min(time, finger.counts_until))

    def _warn(self, time: float, advice: int) -> Outcome:
        if self._warned_at is None:
            self._warned_at = time
        left_s = self._warned_at + self.warning_s - time
        if left_s > 0:
            return Outcome(Verdict.WARN, ceil(left_s))
        return Outcome(Verdict.END_ON_HELP if advice >= EMERGENCY else Verdict.END)

    def _pass(self, now: float) -> float:
        """The time of the visit: what a clock jumps, or a program sleeps, does not count."""
        self._time += min(max(0.0, now - self._asked_at), LONGEST_STEP_S)
        self._asked_at = now
        return self._time
