"""The codes for phones, read from the picture of the glass."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from tests.screens import items
from tests.screens.screen import Screen

QUIET_MODULES = 4  # ISO/IEC 18004: the margin that a reader needs
DARK = 128

Modules = tuple[tuple[bool, ...], ...]


def codes(screen: Screen) -> list[QQuickItem]:
    """The codes that are seen as a whole now."""
    drawn = items.of_kind(screen.window, items.IMAGE)
    found = [item for item in drawn if "/code/" in item.property("source").toString()]
    return [item for item in found if items.rect_in_sight(item, screen.window) == items.rect(item)]


def texts_beside(code: QQuickItem) -> list[str]:
    """The texts of the card on which a code stands."""
    card = next(outer for outer in items.ancestors(code) if outer.inherits(items.RECTANGLE))
    return [text for item in items.inside(card) if (text := items.words(item))]


def holds(picture: QImage, code: QQuickItem, address: str) -> bool:
    """Whether a code as it is drawn, margin and all, is that of a web address."""
    wanted = segno.make_qr(f"https://{address}", error="m").matrix_iter(border=QUIET_MODULES)
    rows: Modules = tuple(tuple(bool(module) for module in row) for row in wanted)
    return _modules(picture, items.rect(code), len(rows)) == rows


def _modules(picture: QImage, rect: QRectF, count: int) -> Modules:
    module = rect.width() / count
    middles = [(place + 0.5) * module for place in range(count)]
    return tuple(
        tuple(_is_dark(picture, rect.x() + x, rect.y() + y) for x in middles) for y in middles
    )


def _is_dark(picture: QImage, x: float, y: float) -> bool:
    return picture.pixelColor(int(x), int(y)).lightness() < DARK
