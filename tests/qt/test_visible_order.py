"""What the eye sees of a value in Arabic text, read off the places of its characters."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout, QTextOption

from kiosk.core.bidi import isolated
from kiosk.core.library import plain_text
from kiosk.core.region import load_region
from kiosk.core.wording import Site, wording
from kiosk.qt import resources
from kiosk.qt.shelf import Shelf
from kiosk.qt.topic import Topic
from tests.core.test_bidi import VALUES

VALUE = re.compile("\u2066([^\u2069]*)\u2069")
WIDE = 100_000


def reads_from_left(text: str, value: str) -> bool:
    """Whether each character of a value stands to the right of the one before it.

    But for the first: where the direction turns, a cursor has two places.
    """
    layout = QTextLayout(text, QFont("Noto Sans Arabic", 20))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(WIDE)
    layout.endLayout()
    start = text.index(value)
    places = [first_of(line.cursorToX(start + step)) for step in range(1, len(value))]
    return all(one < other for one, other in pairwise(places))


def first_of(found: object) -> float:
    """The place alone: Qt gives it with the cursor that it belongs to."""
    assert isinstance(found, tuple)
    return float(found[0])


@pytest.mark.parametrize("value", VALUES)
def test_a_value_is_seen_in_its_own_order(qapp: QGuiApplication, value: str) -> None:
    assert reads_from_left(isolated(f"قبل {value} بعد"), value)


@pytest.mark.parametrize("value", ["5 mg.", "2026-11-22", "36 °C (96.8 °F)"])
def test_without_marks_it_would_not_be(qapp: QGuiApplication, value: str) -> None:
    assert not reads_from_left(f"قبل {value} بعد", value)


@pytest.mark.parametrize("region_id", ["us", "uk", "nz", "other"])
def test_every_value_of_the_arabic_content_is_seen_in_its_own_order(
    qapp: QGuiApplication, region_id: str
) -> None:
    shelf = arabic(region_id)
    values = [
        (value, text)
        for entry in shelf.entries
        for page in shelf.document(entry.id).pages
        for block in page.blocks
        for statement in block.statements
        for text in (plain_text(statement.text),)
        for value in VALUE.findall(text)
    ]

    assert len(values) > 50
    assert not [value for value, text in values if not reads_from_left(text, value)]


def test_an_arabic_date_has_the_digits_that_phones_have(qapp: QGuiApplication) -> None:
    spelled = QLocale("ar").toString(QDate(2026, 11, 22), "d MMMM yyyy")

    assert "٢٢" in spelled
    assert "22" in Topic(arabic("us"), "warning-signs", qapp).property("checkedOn")


def arabic(region_id: str) -> Shelf:
    """The Arabic content in the words of a region."""
    path = f"regions/{region_id}.json"
    region = load_region(resources.read(path), path)
    return Shelf("ar", lambda code: wording(region, Site(), code))
