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
    """How large is what the screens may fill, in pixels and in truth: the window, or a part."""

    changed = Signal()

    def __init__(self, size: panel.Panel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._glass = self._panel = size
        self._is_reaching = False

    @Property(int, notify=changed, final=True)
    def width(self) -> int:
        return self._panel.width_px

    @Property(int, notify=changed, final=True)
    def height(self) -> int:
        return self._panel.height_px

    @Property(int, notify=changed, final=True)
    def above(self) -> int:
        """What is left free above the screens, beyond somebody's reach."""
        return self._glass.height_px - self._panel.height_px

    @Property(int, notify=changed, final=True)
    def beside(self) -> int:
        """What is left free beside them."""
        return self._glass.width_px - self._panel.width_px

    @Property(float, notify=changed, final=True)
    def pxPerMm(self) -> float:
        return self._panel.px_per_mm

    @Property(float, notify=changed, final=True)
    def growth(self) -> float:
        return self._panel.growth

    @Property(bool, notify=changed, final=True)
    def hasReach(self) -> bool:
        """Whether the glass is so large that a part of it holds every screen."""
        return self._within_reach() is not None

    @Slot(int, int)
    def fitTo(self, width: int, height: int) -> None:
        """The window has another size; its density stays."""
        self.become(panel.Panel(width, height, self._glass.px_per_mm))

    def become(self, glass: panel.Panel) -> None:
        """Another panel stands here now."""
        if glass != self._glass and min(glass.width_px, glass.height_px) > 0:
            self._glass = glass
            self._fill()

    def reach(self, *, wanted: bool) -> None:
        """All moves into reach from now on, or fills the glass again."""
        if wanted != self._is_reaching:
            self._is_reaching = wanted
            self._fill()

    def _fill(self) -> None:
        part = self._within_reach() if self._is_reaching else None
        self._panel = part or self._glass
        self.changed.emit()

    def _within_reach(self) -> panel.Panel | None:
        from kiosk.core.reach import within_reach  # few ask, and none for the first frame

        return within_reach(self._glass)
