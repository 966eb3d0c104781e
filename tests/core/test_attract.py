"""What turns while nobody touches: each page at its time, and nothing for hours in one place."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.core.attract import SHIFTS_MM, TURN_S, Turn, turn_at

LEAST_MARGIN_MM = 6.0
LETTER_STROKE_MM = 1.0


def test_a_page_stays_for_eight_to_twelve_seconds() -> None:
    start = Turn(0, 100.0)

    assert 8 <= TURN_S <= 12
    assert turn_at(start, 100.0 + TURN_S - 0.1) == start
    assert turn_at(start, 100.0 + TURN_S).number == 1


def test_after_all_views_the_loop_begins_anew_for_the_next_language() -> None:
    turn, seen = Turn(0, 0.0), []
    for number in range(1, 7):
        seen.append((turn.view, turn.round))
        turn = turn_at(turn, number * TURN_S, views=3)

    assert seen == [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1)]


@pytest.mark.parametrize("jump_s", [-3600.0, 3600.0])
def test_a_clock_that_jumps_turns_one_page_at_most(jump_s: float) -> None:
    turned = turn_at(Turn(5, 100.0), 100.0 + jump_s)

    assert turned.number in (5, 6)
    assert turn_at(turned, 100.0 + jump_s + TURN_S).number == turned.number + 1


def test_each_turn_moves_everything_by_more_than_a_stroke_but_within_the_margins() -> None:
    places = [Turn(number, 0.0).shift_mm for number in range(len(SHIFTS_MM) + 1)]

    for (x, y), (next_x, next_y) in pairwise(places):
        assert max(abs(next_x - x), abs(next_y - y)) > LETTER_STROKE_MM
    assert max(abs(part) for place in places for part in place) < LEAST_MARGIN_MM / 2


@pytest.mark.parametrize("pages", [1, 2, 3, 4, 5, 6, 12])
def test_each_page_comes_to_every_place(pages: int) -> None:
    for page in range(pages):
        turns = range(page, page + pages * len(SHIFTS_MM), pages)

        assert {Turn(number, 0.0).shift_mm for number in turns} == set(SHIFTS_MM)


def test_what_is_bright_is_dark_in_every_other_turn() -> None:
    assert [Turn(number, 0.0).is_bright for number in range(4)] == [True, False, True, False]
