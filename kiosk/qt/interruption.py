"""What ends reading aloud: somebody touches or presses anything but the player."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.qt.glass import focused

PRESSES = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
WORKING = (0x20, 0x01000004, 0x01000005)  # space, return, enter: they press what has the focus


def interrupts(window: QQuickWindow, event: QEvent) -> bool:
    """Whether an event of a window is such a touch or press."""
    player = window.property("openPlayer")
    if isinstance(event, QKeyEvent):
        return event.type() == QEvent.Type.KeyPress and not _works(player, window, event)
    if event.type() not in PRESSES or not isinstance(event, QTouchEvent | QMouseEvent):
        return False
    place: QPointF = event.points()[0].position()
    return player is None or not player.contains(player.mapFromScene(place))


def _works(player: QQuickItem | None, window: QQuickWindow, event: QKeyEvent) -> bool:
    item = focused(window)
    is_there = player is not None and item is not None and player.isAncestorOf(item)
    return is_there and event.key() in WORKING
