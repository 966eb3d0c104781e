"""What holds for every drawing: its grid, its two tones, its stroke, its clear edge."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PICTURES = sorted((Path(__file__).parents[2] / "resources/pictures").glob("*.svg"))

DEEP, SOFT = "#0B4F5C", "#DDEEF0"
TONES = {DEEP, SOFT, "none"}
BODY = "body-front"
SHAPES = {"circle", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "svg"}
ATTRIBUTES = {
    *("viewBox", "id", "transform", "fill", "stroke", "fill-rule"),
    *("stroke-width", "stroke-linecap", "stroke-linejoin"),
    *("d", "points", "cx", "cy", "r", "rx", "ry", "x", "y", "x1", "y1", "x2", "y2"),
    *("width", "height"),
}
MOVES = re.compile(r"((translate|rotate|scale)\([-\d., ]+\)\s*)+")
GRID, FINEST, CLEAR_EDGE = 96, 4.0, 3
PIXELS_PER_UNIT = 4

each_picture = pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
each_pictogram = pytest.mark.parametrize(
    "path", [path for path in PICTURES if path.stem != BODY], ids=lambda path: path.stem
)


def parts(path: Path) -> Iterator[ET.Element]:
    return ET.parse(path).getroot().iter()


def name(part: ET.Element) -> str:
    return part.tag.removeprefix("{http://www.w3.org/2000/svg}")


def drawn(path: Path) -> QImage:
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize() * PIXELS_PER_UNIT, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def ink(image: QImage) -> QRectF:
    """The smallest rectangle, in units of the drawing, that holds all that is drawn."""
    width, height = image.width(), image.height()
    alpha = bytes(image.constBits())[3::4]
    rows = [y for y in range(height) if any(alpha[y * width : (y + 1) * width])]
    columns = [x for x in range(width) if any(alpha[x::width])]
    if not rows:
        return QRectF()
    left, top, right, bottom = columns[0], rows[0], columns[-1] + 1, rows[-1] + 1
    unit = PIXELS_PER_UNIT
    return QRectF(left / unit, top / unit, (right - left) / unit, (bottom - top) / unit)


def test_there_are_drawings_to_look_at() -> None:
    assert len(PICTURES) > 100


@each_picture
def test_a_drawing_has_the_grid_of_its_kind(path: Path) -> None:
    grid = "0 0 300 600" if path.stem == BODY else f"0 0 {GRID} {GRID}"

    assert ET.parse(path).getroot().get("viewBox") == grid


@each_picture
def test_a_drawing_is_made_of_plain_shapes(path: Path) -> None:
    others = {name(part) for part in parts(path)} - SHAPES
    extras = {key for part in parts(path) for key in part.attrib} - ATTRIBUTES

    assert not others
    assert not extras


@each_picture
def test_a_drawing_has_no_words_of_its_own(path: Path) -> None:
    words = [part.text for part in parts(path) if part.text and part.text.strip()]

    assert not words


@each_picture
def test_a_drawing_keeps_to_the_two_tones_that_the_program_swaps(path: Path) -> None:
    used = {part.get(key) for part in parts(path) for key in ("fill", "stroke")} - {None}

    assert used <= TONES
    assert DEEP in used


@each_picture
def test_a_drawing_only_shifts_turns_and_scales_its_groups(path: Path) -> None:
    moved = [part for part in parts(path) if "transform" in part.attrib]

    assert all(name(part) == "g" and MOVES.fullmatch(part.attrib["transform"]) for part in moved)


@each_pictogram
def test_no_stroke_of_a_pictogram_is_too_fine_to_see_in_a_list(path: Path) -> None:
    widths = [
        float(part.attrib["stroke-width"]) for part in parts(path) if "stroke-width" in part.attrib
    ]

    assert min(widths, default=0.0) >= FINEST


@each_picture
@pytest.mark.usefixtures("qapp")
def test_a_drawing_shows_something_and_leaves_its_edge_clear(path: Path) -> None:
    image = drawn(path)
    canvas = QRectF(0, 0, image.width() / PIXELS_PER_UNIT, image.height() / PIXELS_PER_UNIT)
    edge = QRectF(canvas).adjusted(CLEAR_EDGE, CLEAR_EDGE, -CLEAR_EDGE, -CLEAR_EDGE)
    found = ink(image)

    assert found.isValid()
    assert edge.contains(found)


def test_no_two_pictograms_in_two_tones_are_the_same() -> None:
    texts = [text for text in map(Path.read_text, PICTURES) if SOFT in text]

    assert len(set(texts)) == len(texts)
