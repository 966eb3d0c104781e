"""The screen that stands while the kiosk cannot start."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk.qt.last_resort import DANGER, INK, OVER_DANGER, PAPER, LastResort

SIZES = [(1080, 1920), (1920, 1080), (1024, 600), (600, 1024), (3840, 2160), (320, 300)]
LEAST_SHARE = {PAPER: 0.2, DANGER: 0.3, OVER_DANGER: 0.02, INK: 0.005}
GRID = 200


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
