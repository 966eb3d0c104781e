"""Drawings, made in the colours and at the size that a screen asks for."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

from kiosk.qt import resources

DEEP, SOFT = "#0B4F5C", "#DDEEF0"  # the two colours that every drawing in resources/pictures has
LARGEST_PX = 4096


class Pictograms(QQuickImageProvider):
    """`image://pictogram/<name>/<deep>/<soft>`, colours as six hex digits."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's name
        name, deep, soft = id.split("/")
        drawing = resources.read(f"pictures/{name}.svg")
        coloured = drawing.replace(DEEP.encode(), b"#" + deep.encode())
        coloured = coloured.replace(SOFT.encode(), b"#" + soft.encode())
        data = QBuffer()
        data.setData(coloured)
        data.open(QBuffer.OpenModeFlag.ReadOnly)
        reader = QImageReader(data, b"svg")
        reader.setScaledSize(fitted(reader.size(), requestedSize))
        return reader.read()


def fitted(own: QSize, room: QSize) -> QSize:
    """The largest size of that shape in the room; one pixel where an item has no room yet."""
    width, height = (min(LARGEST_PX, side) for side in (room.width(), room.height()))
    scale = min(width / own.width(), height / own.height())
    return QSize(max(1, round(own.width() * scale)), max(1, round(own.height() * scale)))
