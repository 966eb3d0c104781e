"""Drawings, made as a screen asks for them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.qt.pictures import LARGEST_PX, Pictograms, fitted

pytestmark = pytest.mark.usefixtures("qapp")

FIGURE = QSize(300, 600)


def drawn(name: str, room: QSize) -> QImage:
    return Pictograms().requestImage(f"{name}/aa0e16/fce6e4", QSize(), room)


def colours(image: QImage) -> set[str]:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in places if image.pixelColor(x, y).alpha()}


def test_a_drawing_has_the_colours_that_are_asked_for() -> None:
    seen = colours(drawn("lungs", QSize(96, 96)))

    assert {"#aa0e16", "#fce6e4"} <= seen
    assert not {"#0b4f5c", "#ddeef0"} & seen


def test_around_a_drawing_everything_shows_through() -> None:
    assert drawn("lungs", QSize(96, 96)).pixelColor(0, 0).alpha() == 0


def test_a_drawing_fills_its_room_in_its_own_shape() -> None:
    assert drawn("body-front", QSize(100, 100)).size() == QSize(50, 100)


def test_a_drawing_is_asked_for_before_its_item_has_any_room() -> None:
    assert drawn("lungs", QSize(0, 0)).size() == QSize(1, 1)


def test_no_drawing_is_larger_than_any_panel() -> None:
    assert fitted(FIGURE, QSize(99_999, 99_999)) == QSize(LARGEST_PX // 2, LARGEST_PX)
