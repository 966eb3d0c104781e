"""A hand: it touches what is in sight, and scrolls by the page's own buttons to what is not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.screens import items
from tests.screens.finger import Finger, wait

LEAST_SEEN_MM = 20.0  # what one must see of a control to touch it
END_MM = 5.0
MOST_SCROLLS = 60
MOST_WAITS = 200
WAIT_MS = 5


class Hand:
    """A hand before a window."""

    def __init__(self, window: QQuickWindow, px_per_mm: float) -> None:
        self.px_per_mm = px_per_mm
        self._window = window
        self._finger = Finger(window)

    def touch(self, item: QQuickItem) -> None:
        """Touches the middle of what is in sight of something."""
        self.touch_at(self._into_sight(item))

    def touch_end(self, item: QQuickItem) -> None:
        """Touches something near its right side, where no words are underlined."""
        place = self._into_sight(item)
        right = items.rect(item).right() - END_MM * self.px_per_mm
        self.touch_at(QPoint(round(right), place.y()))

    def touch_within(self, item: QQuickItem, place: QPointF) -> None:
        """Touches one place within something."""
        for _ in range(MOST_SCROLLS):
            point = item.mapToScene(place)
            if items.rect_in_sight(item, self._window).contains(point):
                return self.touch_at(point.toPoint())
            self._step_towards(item, point.y())
        raise AssertionError(f"a part of {item.objectName()} cannot be scrolled into sight")

    def touch_at(self, place: QPoint) -> None:
        """Touches a place of the window."""
        self._finger.tap(place)
        rest(self._window)

    def swipe(self, item: QQuickItem, start: float, end: float) -> None:
        """Draws a line across something, from one part of its width to another."""
        area = items.rect(item)
        places = [
            QPointF(area.x() + part * area.width(), area.center().y()) for part in (start, end)
        ]
        self._finger.swipe(places[0].toPoint(), places[1].toPoint())
        rest(self._window)

    def can_touch(self, item: QQuickItem) -> bool:
        """Whether enough of something is seen, without scrolling, to touch it."""
        least_px = min(LEAST_SEEN_MM * self.px_per_mm, item.height())
        return items.rect_in_sight(item, self._window).height() >= least_px - 1

    def _into_sight(self, item: QQuickItem) -> QPoint:
        for _ in range(MOST_SCROLLS):
            if self.can_touch(item):
                return items.rect_in_sight(item, self._window).center().toPoint()
            self._step_towards(item, items.rect(item).center().y())
        raise AssertionError(f"{item.objectName()} cannot be scrolled into sight")

    def _step_towards(self, item: QQuickItem, y: float) -> None:
        pane = items.pane_of(item)
        assert pane, f"{item.objectName()} is out of sight and does not scroll"
        is_below = y > items.rect(pane).center().y()
        button = self._button_of(pane, "scroll:down" if is_below else "scroll:up")
        self.touch_at(items.rect(button).center().toPoint())

    def _button_of(self, pane: QQuickItem, name: str) -> QQuickItem:
        buttons = [
            button
            for button in items.of_kind(self._window, items.BUTTON)
            if button.objectName() == name and button.isEnabled()
        ]
        for outer in items.ancestors(pane):
            if found := [button for button in buttons if outer.isAncestorOf(button)]:
                return found[0]
        raise AssertionError(f"there is no {name} for a pane that scrolls")


def rest(window: QQuickWindow) -> None:
    """Lets everything in a window come to rest and be drawn."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QGuiApplication.processEvents()
    window.grabWindow()
    for _ in range(MOST_WAITS):
        if not _moves(window):
            return
        wait(WAIT_MS)
    raise AssertionError("the page does not come to rest")


def _moves(window: QQuickWindow) -> bool:
    shown = items.shown(window)
    return any(
        (item.inherits(items.FLICKABLE) and item.property("moving"))
        or (item.inherits(items.LIST) and _turns(item))
        or (item.inherits(items.STACK) and (item.property("busy") or item.property("isFilling")))
        for item in shown
    )


def _turns(pages: QQuickItem) -> bool:
    """Whether a list has not come to its page yet: even without motion that takes a moment."""
    page = pages.property("currentItem")
    return bool(page and abs(page.x() - pages.property("contentX")) > 1)
