"""Brings what the keys have come to into sight, and the focus to it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.qt.glass import focused
from kiosk.qt.tree import FLICKABLE

PART_OF_A_PAGE = 0.8


def reveal(item: QQuickItem, margin_px: float) -> None:
    """Scrolls all that an item stands in until the item is seen, or its top where it is taller."""
    outer: QQuickItem | None = item.parentItem()
    while outer is not None:
        if outer.inherits(FLICKABLE):
            _scroll(outer, item, margin_px)
        outer = outer.parentItem()


def turn(item: QQuickItem, direction: int, margin_px: float) -> bool:
    """Scrolls on within something taller than its pane; false where its end is in sight."""
    outer: QQuickItem | None = item.parentItem()
    while outer is not None and not (outer.inherits(FLICKABLE) and _hidden_px(outer) > 0):
        outer = outer.parentItem()
    if outer is None:
        return False
    top = item.mapToItem(outer, QPointF()).y()
    beyond = top + item.height() - outer.height() if direction > 0 else -top
    if beyond <= 0:
        return False
    now, page = float(outer.property("contentY")), outer.height() * PART_OF_A_PAGE
    move = direction * min(page, beyond + margin_px)
    outer.setProperty("contentY", min(max(0.0, now + move), _hidden_px(outer)))
    return True


def focus(item: QQuickItem) -> None:
    """Gives a control the focus of the keys; its ring shows it."""
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)


def blur(window: QQuickWindow) -> None:
    """Takes the focus from whatever control has it: what is read now is no control."""
    item = focused(window)
    if item is not None and item != window.contentItem():
        item.setFocus(False, Qt.FocusReason.OtherFocusReason)


def _hidden_px(pane: QQuickItem) -> float:
    return float(pane.property("contentHeight")) - pane.height()


def _scroll(pane: QQuickItem, item: QQuickItem, margin_px: float) -> None:
    hidden_px = _hidden_px(pane)
    if hidden_px <= 0:
        return
    now = float(pane.property("contentY"))
    top = item.mapToItem(pane, QPointF()).y() + now - margin_px
    bottom = top + item.height() + 2 * margin_px
    wanted = now
    if top < now or item.height() + 2 * margin_px > pane.height():
        wanted = top
    elif bottom > now + pane.height():
        wanted = bottom - pane.height()
    wanted = min(max(0.0, wanted), hidden_px)
    if wanted != now:
        pane.setProperty("contentY", wanted)
