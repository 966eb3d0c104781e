"""What the eye sees of a value in Arabic text, read off the places of its glyphs."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout, QTextOption

from kiosk.core.bidi import isolated, without_isolates
from kiosk.core.library import plain_text
from kiosk.core.region import load_region
from kiosk.core.wording import Site, wording
from kiosk.qt import resources
from kiosk.qt.shelf import Shelf
from tests.core.test_bidi import VALUES

ALL = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
VALUE = re.compile("\u2066([^\u2069]*)\u2069")
WIDE = 100_000


def seen(text: str) -> str:
    """The characters from left to right as they stand on the glass."""
    layout = QTextLayout(text, QFont("Noto Sans Arabic", 20))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(WIDE)
    layout.endLayout()
    found = []
    for run in layout.glyphRuns(-1, -1, ALL):
        for index, place in zip(run.stringIndexes(), run.positions(), strict=True):
            found.append((place.x(), text[index]))
    return without_isolates("".join(letter for _, letter in sorted(found)))


@pytest.mark.parametrize("value", [value for value in VALUES if value[0] not in "+"])
def test_a_value_is_seen_in_its_own_order(qapp: QGuiApplication, value: str) -> None:
    assert squeezed(value) in squeezed(seen(isolated(f"قبل {value} بعد")))


@pytest.mark.parametrize("value", ["5 mg.", "2026-11-22", "-1.5"])
def test_without_marks_it_would_not_be(qapp: QGuiApplication, value: str) -> None:
    assert value not in seen(f"قبل {value} بعد")


@pytest.mark.parametrize("region_id", ["us", "uk", "nz", "other"])
def test_every_value_of_the_arabic_content_is_seen_in_its_own_order(
    qapp: QGuiApplication, region_id: str
) -> None:
    path = f"regions/{region_id}.json"
    region = load_region(resources.read(path), path)
    shelf = Shelf("ar", lambda code: wording(region, Site(), code))
    texts = {
        plain_text(statement.text)
        for entry in shelf.entries
        for page in shelf.document(entry.id).pages
        for block in page.blocks
        for statement in block.statements
    }
    turned = [
        (value, text)
        for text in texts
        for value in VALUE.findall(text)
        if len(value) > 1 and squeezed(value) not in squeezed(seen(text))
    ]

    assert sum(len(VALUE.findall(text)) for text in texts) > 50
    assert not turned


def test_an_arabic_date_has_the_digits_that_phones_have(qapp: QGuiApplication) -> None:
    path = "regions/us.json"
    region = load_region(resources.read(path), path)
    shelf = Shelf("ar", lambda code: wording(region, Site(), code))
    spelled = QLocale("ar").toString(QDate(2026, 11, 22), "d MMMM yyyy")

    from kiosk.qt.topic import Topic

    topic = Topic(shelf, "warning-signs", qapp)
    assert "٢٢" in spelled
    assert "22" in topic.property("checkedOn")


def squeezed(text: str) -> str:
    """Without blanks, which have no place of their own where lines end."""
    return re.sub(r"\s", "", text)
