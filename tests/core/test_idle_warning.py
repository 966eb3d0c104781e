"""Whatever is done to a kiosk: nobody's visit ends before the warning stood for 30 seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.idle import EMERGENCY, LONGEST_STEP_S, Outcome, Place, Verdict
from tests.waiting import AMBER, Room

FINGERS = ("left", "right")


@dataclass(frozen=True, slots=True)
class Act:
    """Something that is done to a kiosk, and how much of its time that can take."""

    do: Callable[[Room], object]
    longest_s: float = 0.0


def wait(room: Room) -> None:
    room.now += 1


def jump(seconds: float, room: Room) -> None:
    room.now += seconds


def press(finger: str, room: Room) -> None:
    room.idle.press(room.now, finger)


def move(finger: str, x_mm: float, room: Room) -> None:
    room.idle.move(room.now, finger, x_mm, 0.0)


def release(finger: str, room: Room) -> None:
    room.idle.release(room.now, finger)


def hover(room: Room) -> None:
    room.idle.hover(room.now)


def speak(is_speaking: bool, room: Room) -> None:
    room.idle.speak(is_speaking=is_speaking)


def arrive(place: Place, room: Room) -> None:
    room.idle.arrive(room.now, place)


SECOND = Act(wait, 1.0)
ACTS = st.one_of(
    st.integers(1, 200).map(lambda seconds: [SECOND] * seconds),
    st.floats(-1e9, 1e9).map(lambda far: [Act(partial(jump, far), LONGEST_STEP_S)]),
    st.sampled_from(FINGERS).map(lambda finger: [Act(partial(press, finger))]),
    st.tuples(st.sampled_from(FINGERS), st.floats(0, 300)).map(
        lambda to: [Act(partial(move, *to))]
    ),
    st.sampled_from(FINGERS).map(lambda finger: [Act(partial(release, finger))]),
    st.just([Act(hover)]),
    st.booleans().map(lambda is_on: [Act(partial(speak, is_on))]),
    st.sampled_from(list(Place)).map(lambda place: [Act(partial(arrive, place))]),
)


@given(st.lists(ACTS, max_size=60), st.sampled_from([0, AMBER, EMERGENCY]))
@settings(max_examples=150, deadline=None)
def test_no_visit_ends_before_the_warning_stood_for_thirty_seconds(
    acts: list[list[Act]], advice: int
) -> None:
    room = Room()
    room.advice = advice
    looks: list[tuple[Act, Outcome]] = []

    for act in (each for some in acts for each in some):
        act.do(room)
        looks.append((act, room.wait(0)))
        if looks[-1][1].verdict in (Verdict.END, Verdict.END_ON_HELP):
            assert warned_s(looks) >= 30
            room.idle.arrive(room.now, Place.MENU)


def warned_s(looks: list[tuple[Act, Outcome]]) -> float:
    """For how long at most the warning stood until now; an answer would have ended it."""
    return sum(act.longest_s for act in _unanswered(looks))


def _unanswered(looks: list[tuple[Act, Outcome]]) -> Iterator[Act]:
    """What was done from the warning's first second to its last, the last first."""
    for (act, _), (_, before) in zip(reversed(looks), reversed(looks[:-1]), strict=False):
        if before.verdict is not Verdict.WARN:
            return
        yield act
