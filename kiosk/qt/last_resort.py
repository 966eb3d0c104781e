"""The screen that needs nothing: it stands on the glass while the kiosk itself cannot start."""

from __future__ import annotations

import logging
import os

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QRasterWindow

from kiosk.core.last_words import led_by
from kiosk.qt.last_picture import draw, legible
from kiosk.qt.stop import Stop
from kiosk.qt.supervisor import Supervisor

# Long enough to be read in peace; short enough that a fault that passes by itself, such as a
# disk that was not there yet, costs no morning.
STANDS_MS = 5 * 60 * 1000

log = logging.getLogger(__name__)


class LastResort(QRasterWindow):
    """One picture, drawn without QML, without the bundle, and without a picture file."""

    def __init__(self, language: str = "") -> None:
        super().__init__()
        self._words = legible(led_by(language))
        self.setTitle(self._words[0].out_of_order)
        self.setCursor(Qt.CursorShape.BlankCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, self.width(), self.height(), self._words)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            event.ignore()  # nobody who stands before it may close it
            return True
        return super().event(event)


def stand(reason: str, language: str = "") -> int:
    """Says to staff why the kiosk cannot start, and to patients where to go; then gives up.

    Whoever started the kiosk starts it anew after that, and it tries again.
    """
    log.critical("the kiosk cannot start: %s", reason)
    application = QGuiApplication.instance() or QGuiApplication([])
    window = LastResort(language)
    window.showFullScreen()
    Stop(lambda: application.exit(0), window)
    _tell(Supervisor(os.environ), window)
    QTimer.singleShot(STANDS_MS, window, lambda: application.exit(1))
    return int(application.exec())


def _tell(supervisor: Supervisor, parent: QObject) -> None:
    """A known screen is shown: the watchdog must not take it down."""
    beat = QTimer(parent, interval=round(1000 * supervisor.beat_s))
    beat.timeout.connect(lambda: supervisor.tell("WATCHDOG=1"))
    supervisor.tell("READY=1", "WATCHDOG=1", "STATUS=Out of order; the log says why")
    beat.start()
