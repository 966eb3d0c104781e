"""Whether the picture lives: when the watchdog is fed, and when a new start is due."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from kiosk.core.output import Output

UNSEEN = (Output.NO_DISPLAY, Output.NO_PICTURE)


class Fault(Enum):
    """What is wrong, in the words of the log."""

    NONE = ""
    LOOP = "the event loop does not turn"
    FRAME = "no frame is presented though one was asked for"
    SCREEN = "no known screen is shown"
    OUTPUT = "a display is connected, and has no picture"
    MEMORY = "the kiosk has grown beyond its memory ceiling"

    @property
    def starves(self) -> bool:
        """Whether the watchdog must not be fed, so that it ends a kiosk that cannot end itself."""
        return self in (Fault.LOOP, Fault.FRAME, Fault.SCREEN)

    @property
    def restarts(self) -> bool:
        """Whether the kiosk, which is well enough for it, ends itself to be started anew."""
        return self in (Fault.OUTPUT, Fault.MEMORY)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is borne before something is called a fault."""

    loop_s: float = 3.0
    frame_s: float = 3.0
    dark_s: float = 60.0  # a display takes seconds to wake; Anthias waits as long
    dark_restarts: int = 3  # a boot; more than Anthias allows only wears the display out
    memory_mb: float = 700.0
    settled_s: float = 3600.0  # a kiosk that starts above the ceiling does not restart for ever


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known at one beat; times are those of one monotonic clock."""

    now_s: float
    turn_asked_s: float | None  # since when the event loop owes a turn; None while it owes none
    frame_asked_s: float | None  # the same of a frame
    has_presented: bool  # any frame at all
    screen: str  # the name of the screen that is shown; empty for none that is known
    output: Output
    memory_mb: float
    is_visited: bool  # somebody stands there


class Heart:
    """Judges each beat, and remembers how long the glass has been dark."""

    def __init__(self, started_s: float, dark_restarts: int, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._started_s = started_s
        self._dark_restarts = dark_restarts
        self._dark_since_s: float | None = None
        self._unseen_s = started_s

    def fault(self, facts: Facts) -> Fault:
        """The worst that is wrong now."""
        self._note_output(facts)
        if self._is_stuck(facts):
            return Fault.LOOP
        if not facts.screen:
            return Fault.SCREEN
        if self._is_frozen(facts):
            return Fault.FRAME
        if self._is_dark_for_long(facts):
            return Fault.OUTPUT
        return Fault.MEMORY if self._is_too_large(facts) else Fault.NONE

    def _note_output(self, facts: Facts) -> None:
        is_dark = facts.output is Output.NO_PICTURE
        self._dark_since_s = (self._dark_since_s or facts.now_s) if is_dark else None
        if facts.output in UNSEEN:
            self._unseen_s = facts.now_s

    def _is_stuck(self, facts: Facts) -> bool:
        owed_s = 0.0 if facts.turn_asked_s is None else facts.now_s - facts.turn_asked_s
        return owed_s > self._limits.loop_s

    def _is_frozen(self, facts: Facts) -> bool:
        """A compositor presents nothing while there is nowhere to show it; that ends no kiosk."""
        if facts.frame_asked_s is None:
            return False
        return facts.now_s - max(facts.frame_asked_s, self._unseen_s) > self._limits.frame_s

    def _is_dark_for_long(self, facts: Facts) -> bool:
        if self._dark_since_s is None or self._dark_restarts >= self._limits.dark_restarts:
            return False
        return facts.now_s - self._dark_since_s >= self._limits.dark_s

    def _is_too_large(self, facts: Facts) -> bool:
        has_settled = facts.now_s - self._started_s >= self._limits.settled_s
        return has_settled and not facts.is_visited and facts.memory_mb > self._limits.memory_mb


def is_ready(facts: Facts, fault: Fault) -> bool:
    """Whether the start is over: a picture stands on the glass, or can stand nowhere."""
    return fault is Fault.NONE and (facts.has_presented or facts.output in UNSEEN)
