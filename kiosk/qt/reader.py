"""Finds what of a screen is read aloud, its words for the ear, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.aloud import Here, Passage, passages
from kiosk.core.ear import for_ear
from kiosk.qt.sight import reveal
from kiosk.qt.tree import FLICKABLE, item_of, read_tree

MARGIN_PX = 16.0  # of air around what is marked


class Reader:
    """Looks at one window; keeps nothing of what it finds."""

    def __init__(
        self, window: QQuickWindow, here: Callable[[str], Here], phones: Iterable[str]
    ) -> None:
        """Asks `here` where somebody is, by the name of the screen."""
        self._window, self._here, self._phones = window, here, tuple(phones)

    def passages(self, chosen: str) -> tuple[Passage, ...]:
        """The screen that is open as it is read now; `chosen` is the word for what is touched."""
        stack: QQuickItem = self._window.property("screens")
        screen: QQuickItem | None = stack.property("currentItem")
        if screen is None:
            return ()
        here = self._here(screen.objectName().removeprefix("screen:"))
        nodes = read_tree(self._window, mirrored=here.is_mirrored, within=screen)
        return passages(nodes, here, chosen)

    def words(self, passage: Passage) -> str:
        """A passage for the ear."""
        return for_ear(passage.text, passage.language, self._phones)

    def show(self, key: int) -> QRectF:
        """Brings a passage into sight; where it is then, in pixels of the window."""
        # Anew each time: the item of a node that was read before may be gone.
        node = next((node for node in read_tree(self._window) if node.key == key), None)
        if node is None:
            return QRectF()
        item = item_of(node)
        reveal(item, MARGIN_PX)
        return _seen(item)


def _seen(item: QQuickItem) -> QRectF:
    """What is seen of an item between the ends of all that it scrolls in."""
    seen = _place(item)
    outer: QQuickItem | None = item.parentItem()
    while outer is not None:
        if outer.inherits(FLICKABLE):
            seen = seen.intersected(_place(outer))
        outer = outer.parentItem()
    return seen


def _place(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF()), item.size())
