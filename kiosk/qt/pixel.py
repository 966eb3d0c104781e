"""One pixel that differs in every frame, so that no frame is without a change."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor
from PySide6.QtQuick import (
    QQuickItem,
    QQuickWindow,
    QSGNode,
    QSGRectangleNode,
    QSGRendererInterface,
)

CLEAR = (QColor(0, 0, 0, 1), QColor(0, 0, 0, 2))  # nobody sees them, nor the step between them
ABOVE_ALL = 1e6


def keep_frames_coming(window: QQuickWindow) -> None:
    """Lets a window that Qt draws by itself go on under every compositor.

    Qt's own drawing hands over frames in which nothing has changed. cage 0.1.4 never answers these,
    and Qt draws nothing more until it is answered: the kiosk stood still after most touches.
    """
    if window.rendererInterface().graphicsApi() is QSGRendererInterface.GraphicsApi.Software:
        Pixel(window.contentItem())


class Pixel(QQuickItem):
    """Takes part in every frame, and causes none."""

    def __init__(self, parent: QQuickItem) -> None:
        super().__init__(parent)
        self._node: PixelNode | None = None
        self.setSize(QSizeF(1, 1))
        self.setZ(ABOVE_ALL)
        self.setFlag(QQuickItem.Flag.ItemHasContents)

    def updatePaintNode(self, old: QSGNode | None, data: QQuickItem.UpdatePaintNodeData) -> QSGNode:
        if old is None or self._node is None:
            self._node = PixelNode(self.window().createRectangleNode())
        return self._node


class PixelNode(QSGNode):
    """What is drawn of it."""

    def __init__(self, rectangle: QSGRectangleNode) -> None:
        super().__init__()
        self._rectangle, self._frames = rectangle, 0
        rectangle.setRect(QRectF(0, 0, 1, 1))
        self.appendChildNode(rectangle)
        self.setFlag(QSGNode.Flag.UsePreprocess)

    def preprocess(self) -> None:
        """Qt calls this as it draws: a change now belongs to this frame, and asks for no other."""
        self._frames += 1
        self._rectangle.setColor(CLEAR[self._frames % 2])
