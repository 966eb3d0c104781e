"""A window with one screen in it, as the kiosk's own window has."""

from __future__ import annotations

import shiboken6
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

WINDOW = b"""
import QtQuick

Window {
    id: root

    width: 200
    height: 300
    visible: true

    Item {
        objectName: "stack"
        anchors.fill: parent

        Rectangle {
            objectName: "screen:Home"
            width: root.width
            height: root.height
            color: "teal"
        }
    }
}
"""


class Windows:
    """Opens such windows, and keeps what they need."""

    def __init__(self) -> None:
        self._engine = QQmlEngine()
        self._component = QQmlComponent(self._engine)
        self._component.setData(WINDOW, "file:///window.qml")
        self._opened: list[QQuickWindow] = []

    def open(self) -> QQuickWindow:
        """One more."""
        window = self._component.create()
        assert isinstance(window, QQuickWindow), self._component.errorString()
        self._opened.append(window)
        return window

    def screen(self, window: QQuickWindow) -> QQuickItem:
        """The screen in one of them."""
        return window.contentItem().childItems()[0].childItems()[0]

    def close(self) -> None:
        """Takes them down, with whatever hangs on them."""
        for window in self._opened:
            shiboken6.delete(window)
        self._opened.clear()
