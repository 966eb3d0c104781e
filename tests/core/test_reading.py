"""The order of reading: rows, columns, what scrolls, and mirrored."""

from __future__ import annotations

from kiosk.core.reading import Box, Pane, Placed, reading_order


def placed(*boxes: Box) -> list[Placed]:
    """Things that stand there, numbered as they are given."""
    return [Placed(number, box) for number, box in enumerate(boxes)]


TILES = placed(Box(0, 0, 40, 20), Box(50, 0, 40, 20), Box(0, 30, 40, 20), Box(50, 30, 40, 20))


def test_rows_are_read_from_the_top_and_each_from_its_start() -> None:
    assert reading_order(TILES[::-1], mirrored=False) == [0, 1, 2, 3]


def test_mirrored_rows_are_read_from_the_right() -> None:
    assert reading_order(TILES, mirrored=True) == [1, 0, 3, 2]


def test_a_column_beside_others_is_read_to_its_end() -> None:
    tall, upper, lower = Box(0, 0, 40, 50), Box(50, 0, 40, 20), Box(50, 30, 40, 20)
    words = Box(0, 60, 90, 10)

    assert reading_order(placed(words, lower, upper, tall), mirrored=False) == [3, 2, 1, 0]


def test_what_scrolls_is_read_as_one_wherever_it_has_been_scrolled_to() -> None:
    pane = Pane(1, Box(0, 20, 90, 50))
    bar = Placed(0, Box(0, 80, 90, 20))
    page = [Placed(number, Box(0, number * 60 - 90, 90, 50), (pane,)) for number in (1, 2, 3)]

    assert reading_order([bar, *page], mirrored=False) == [1, 2, 3, 0]


def test_what_holds_others_comes_before_them() -> None:
    card, title, button = Box(0, 0, 90, 90), Box(5, 5, 80, 20), Box(5, 40, 80, 20)

    assert reading_order(placed(button, title, card), mirrored=False) == [2, 1, 0]


def test_a_pixel_of_overlap_makes_no_row_of_two() -> None:
    assert reading_order(placed(Box(0, 19, 90, 20), Box(50, 0, 40, 20)), mirrored=False) == [1, 0]
