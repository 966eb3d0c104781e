"""What stands in a window, item by item, as Qt Quick holds it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.library import plain_text

BUTTON, TEXT, IMAGE = "QQuickAbstractButton", "QQuickText", "QQuickImage"
FLICKABLE, LIST = "QQuickFlickable", "QQuickListView"
RECTANGLE, STACK = "QQuickRectangle", "QQuickStackView"
INVISIBLE = 0.01
SEAM_PX = 1.0


def shown(window: QQuickWindow) -> list[QQuickItem]:
    """Every item that is drawn, the farthest behind first; what must be scrolled to counts too."""
    found: list[QQuickItem] = []
    _collect(window.contentItem(), 0, window.width(), found)
    return found


def of_kind(window: QQuickWindow, kind: str) -> list[QQuickItem]:
    """The shown items of a class of Qt's."""
    return [item for item in shown(window) if item.inherits(kind)]


def named(window: QQuickWindow, name: str) -> QQuickItem:
    """The shown item of a name."""
    return next(item for item in shown(window) if item.objectName() == name)


def texts(window: QQuickWindow) -> list[QQuickItem]:
    """The shown items that hold words."""
    return [item for item in of_kind(window, TEXT) if words(item)]


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """All that an item stands in, the nearest first."""
    outer = item.parentItem()
    while outer is not None:
        yield outer
        outer = outer.parentItem()


def inside(item: QQuickItem) -> list[QQuickItem]:
    """An item and all that is shown within it."""
    found: list[QQuickItem] = []
    _collect(item, rect(item).left() - 1, rect(item).right() + 1, found)
    return found


def rect(item: QQuickItem) -> QRectF:
    """Where an item stands in its window, in pixels, whether it is clipped or not."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def rect_in_sight(item: QQuickItem, window: QQuickWindow) -> QRectF:
    """The part of an item that nothing cuts off, in pixels."""
    seen = rect(item).intersected(QRectF(QPointF(), window.size()))
    for outer in ancestors(item):
        if outer.clip():
            seen = seen.intersected(rect(outer))
    return seen


def pane_of(item: QQuickItem) -> QQuickItem | None:
    """What an item scrolls in, if it scrolls."""
    return next((outer for outer in ancestors(item) if scrolls(outer)), None)


def scrolls(item: QQuickItem) -> bool:
    """Whether an item holds more than its height shows."""
    return item.inherits(FLICKABLE) and most_scrolled(item) > 1


def most_scrolled(pane: QQuickItem) -> float:
    """How far a pane scrolls, in pixels."""
    return max(0.0, float(pane.property("contentHeight")) - pane.height())


def words(item: QQuickItem) -> str:
    """What a text says, without its markup; nothing where there is no text."""
    text = str(item.property("text") or "")
    return plain_text(text) if "<" in text or "&" in text else text


def place_of_link(text: QQuickItem, word: str) -> QPointF | None:
    """Where within a text, in pixels, the underlined words for a word of the list stand."""
    if f'href="{word}"' not in text.property("text"):
        return None
    columns, rows = range(0, int(text.width()), 4), range(0, int(text.height()), 4)
    places = [
        QPointF(x, y)
        for y in rows
        for x in columns
        if text.linkAt(x, y) == word  # type: ignore[attr-defined] # a function of Qt's texts
    ]
    return places[len(places) // 2] if places else None


def _collect(item: QQuickItem, left: float, right: float, found: list[QQuickItem]) -> None:
    if not item.isVisible() or item.opacity() < INVISIBLE:
        return
    place = rect(item)
    is_beside = place.right() <= left + SEAM_PX or place.left() >= right - SEAM_PX
    if is_beside and item.width() and not _is_ground(item):
        return  # a page beside the open one; pages need not begin on a whole pixel
    if item.clip():
        left, right = max(left, place.left()), min(right, place.right())
    found.append(item)
    children = item.childItems()
    if len(children) > 1:
        children.sort(key=QQuickItem.z)
    for child in children:
        _collect(child, left, right, found)


def _is_ground(item: QQuickItem) -> bool:
    """Whether it is what pages stand on, which from right to left may lie beside the glass."""
    outer: QQuickItem | None = item.parentItem()
    return outer is not None and outer.inherits(FLICKABLE)
