"""The glass as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core import panel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Panel(QObject):
    """How large the window is, in pixels and in truth."""

    changed = Signal()

    def __init__(self, size: panel.Panel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panel = size

    @Property(int, notify=changed, final=True)
    def width(self) -> int:
        return self._panel.width_px

    @Property(int, notify=changed, final=True)
    def height(self) -> int:
        return self._panel.height_px

    @Property(float, notify=changed, final=True)
    def pxPerMm(self) -> float:
        return self._panel.px_per_mm

    @Property(float, notify=changed, final=True)
    def growth(self) -> float:
        return self._panel.growth

    @Slot(int, int)
    def fitTo(self, width: int, height: int) -> None:
        """The window has another size; its density stays."""
        self.become(panel.Panel(width, height, self._panel.px_per_mm))

    def become(self, size: panel.Panel) -> None:
        """Another panel stands here now."""
        if size != self._panel and min(size.width_px, size.height_px) > 0:
            self._panel = size
            self.changed.emit()
