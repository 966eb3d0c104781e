"""What turns on the glass while nobody touches it, so that all is told and nothing burns in."""

from __future__ import annotations

from dataclasses import dataclass, replace

TURN_S = 10.0
# Wider than the strokes of the letters, and seven: a loop of any other length of pages brings
# each page to each of the places.
SHIFTS_MM = (
    (0.0, 0.0),
    (1.8, 0.6),
    (-0.6, -1.8),
    (-1.8, 1.2),
    (0.6, 1.8),
    (1.2, -1.2),
    (-1.2, -0.6),
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of the loop, and when it began."""

    number: int
    began_s: float
    view: int = 0  # of those that the loop has
    round: int = 0  # how many times all of them were shown

    @property
    def shift_mm(self) -> tuple[float, float]:
        """How far everything is moved in this turn."""
        return SHIFTS_MM[self.number % len(SHIFTS_MM)]

    @property
    def is_bright(self) -> bool:
        """Whether what is large and bright is bright now; it is dark in every other turn."""
        return self.number % 2 == 0


def turn_at(turn: Turn, now: float, views: int = 1) -> Turn:
    """The turn of a time: the same, or the next; a clock that jumps back begins the same anew."""
    if now < turn.began_s:
        return replace(turn, began_s=now)
    if now - turn.began_s < TURN_S:
        return turn
    is_last = turn.view + 1 >= views
    view, rounds = (0, turn.round + 1) if is_last else (turn.view + 1, turn.round)
    return Turn(turn.number + 1, now, view, rounds)
