"""The screen that stands while the kiosk cannot start."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from kiosk.core.last_words import LAST_WORDS, LastWords, led_by
from kiosk.qt.last_picture import DANGER, INK, OVER_DANGER, PAPER, draw, legible
from kiosk.qt.last_resort import LastResort

SIZES = [(1080, 1920), (1920, 1080), (1024, 600), (600, 1024), (3840, 2160), (320, 300)]
LEAST_SHARE = {PAPER: 0.2, DANGER: 0.3, OVER_DANGER: 0.01, INK: 0.003}
GRID = 200
READ = [(1080, 1920), (1920, 1080), (1024, 600)]
UNKNOWN = LastWords("xx", "\U0010fffd.", "\U0010fffc")  # of a private area: no font has them


@pytest.fixture
def window(qapp: QGuiApplication) -> Iterator[LastResort]:
    """The window, not shown yet."""
    window = LastResort()
    yield window
    window.destroy()


def picture(window: LastResort, qtbot: QtBot) -> QImage:
    window.show()
    qtbot.waitExposed(window)
    QGuiApplication.processEvents()
    return window.screen().grabWindow(window.winId()).toImage()


def share(image: QImage, colour: str) -> float:
    """How much of a picture has exactly this colour, by a grid of its points."""
    wanted = QColor(colour).rgb()
    points = [
        (x * image.width() // GRID, y * image.height() // GRID)
        for x in range(GRID)
        for y in range(GRID)
    ]
    return sum(image.pixel(x, y) == wanted for x, y in points) / len(points)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_its_words_are_large_on_every_panel(
    window: LastResort, qtbot: QtBot, width: int, height: int
) -> None:
    window.resize(width, height)
    image = picture(window, qtbot)

    shares = {colour: share(image, colour) for colour in LEAST_SHARE}
    assert {c: s for c, s in shares.items() if s < LEAST_SHARE[c]} == {}


def test_nobody_can_close_it(window: LastResort, qtbot: QtBot) -> None:
    picture(window, qtbot)

    assert not window.close()
    assert window.isVisible()


def drawn(width: int, height: int, *languages: LastWords) -> QImage:
    """The picture with these languages alone."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw(painter, width, height, languages)
    painter.end()
    return image


def test_it_speaks_all_languages_of_the_kiosk() -> None:
    assert [words.code for words in legible(LAST_WORDS)] == ["en", "es", "ar", "zh"]


@pytest.mark.parametrize(("width", "height"), READ)
@pytest.mark.parametrize("missing", range(len(LAST_WORDS)))
def test_each_language_is_on_the_picture(width: int, height: int, missing: int) -> None:
    others = LAST_WORDS[:missing] + LAST_WORDS[missing + 1 :]

    assert drawn(width, height, *LAST_WORDS) != drawn(width, height, *others)


@pytest.mark.parametrize(("width", "height"), [*READ, (600, 1024)])
@pytest.mark.parametrize("first", LAST_WORDS, ids=lambda words: words.code)
def test_no_word_touches_the_edge_of_its_card(first: LastWords, width: int, height: int) -> None:
    image = drawn(width, height, *led_by(first.code))
    margin = round(min(width, height) * 0.06)
    at_the_sides = [margin + 4, width - margin - 5]
    rows = range(height // 2, height - 2 * margin)

    assert {image.pixel(x, y) for x in at_the_sides for y in rows} == {QColor(DANGER).rgb()}


def test_a_language_without_letters_is_left_out_and_no_box_is_shown() -> None:
    assert legible((UNKNOWN, *LAST_WORDS)) == LAST_WORDS


def test_where_nothing_has_letters_the_original_stands() -> None:
    assert [words.code for words in legible((UNKNOWN, *LAST_WORDS[:1]))] == ["en"]


def test_the_language_of_the_site_comes_first() -> None:
    assert [words.code for words in led_by("ar")] == ["ar", "en", "es", "zh"]


def test_a_language_that_it_does_not_speak_leaves_english_first() -> None:
    assert led_by("fr") == LAST_WORDS
