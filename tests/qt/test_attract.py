"""The loop of the first screen as QML sees it."""

from __future__ import annotations

from kiosk.core.attract import TURN_S
from kiosk.qt.attract import Attract
from tests.waiting import Clock


def test_the_loop_turns_by_its_clock_alone() -> None:
    clock = Clock()
    attract = Attract(clock)
    turns: list[object] = []
    attract.changed.connect(lambda: turns.append(attract.property("turn")))
    for _ in range(round(3 * TURN_S)):
        clock.now += 1
        attract.look()

    assert turns == [1, 2, 3]


def test_the_loop_begins_with_its_first_page_for_the_next_one() -> None:
    clock = Clock()
    attract = Attract(clock)
    clock.now += TURN_S
    attract.look()
    attract.restart()
    clock.now += TURN_S - 1
    attract.look()

    assert attract.property("turn") == 0
