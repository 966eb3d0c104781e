"""The codes that a phone reads."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from resources.compiler.codes import MARGIN_MODULES, code_of

SMALLEST_MODULES = 21  # ISO/IEC 18004, version 1


@pytest.fixture(scope="module")
def code() -> QImage:
    return QImage.fromData(code_of("nhs.uk/conditions/sepsis"))


def is_dark(code: QImage, x: int, y: int) -> bool:
    return code.pixelColor(x, y).lightness() == 0


def test_each_module_is_one_pixel(code: QImage) -> None:
    modules = code.width() - 2 * MARGIN_MODULES

    assert code.height() == code.width()
    assert modules >= SMALLEST_MODULES
    assert (modules - SMALLEST_MODULES) % 4 == 0


def test_around_the_code_is_nothing(code: QImage) -> None:
    last = code.width() - 1
    rim = [(x, y) for x in range(last + 1) for y in (0, MARGIN_MODULES - 1, last)]

    assert not any(is_dark(code, x, y) or is_dark(code, y, x) for x, y in rim)


def test_three_of_its_corners_tell_a_phone_where_it_is(code: QImage) -> None:
    first, last = MARGIN_MODULES, code.width() - 1 - MARGIN_MODULES

    assert all(is_dark(code, x, y) for x, y in ((first, first), (last, first), (first, last)))


def test_the_same_address_makes_the_same_bytes() -> None:
    assert code_of("nhs.uk") == code_of("nhs.uk")
    assert code_of("nhs.uk") != code_of("who.int")
