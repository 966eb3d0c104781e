"""The screen that needs nothing: it stands on the glass while the kiosk itself cannot start."""

from __future__ import annotations

import logging
import os

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QRasterWindow,
)

from kiosk.qt.stop import Stop
from kiosk.qt.supervisor import Supervisor

OUT_OF_ORDER = "Out of order."
EMERGENCY = "Feel very sick?\nTell the front desk now."
# Long enough to be read in peace; short enough that a fault that passes by itself, such as a
# disk that was not there yet, costs no morning.
STANDS_MS = 5 * 60 * 1000
PAPER, INK, DANGER, OVER_DANGER = "#FAF8F3", "#10233A", "#AA0E16", "#FFFFFF"
WRAPPED = Qt.TextFlag.TextWordWrap.value
CENTRED = WRAPPED | Qt.AlignmentFlag.AlignCenter.value
LEAST_PX, UNBOUNDED = 8, 100_000

log = logging.getLogger(__name__)


class LastResort(QRasterWindow):
    """One picture, drawn without QML, without the bundle, and without a picture file."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(OUT_OF_ORDER)
        self.setCursor(Qt.CursorShape.BlankCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self.width(), self.height()
        margin = min(width, height) * 0.06
        area = QRectF(0, 0, width, height)
        painter.fillRect(area, QColor(PAPER))
        upper = QRectF(margin, margin, width - 2 * margin, height * 0.2)
        _write(painter, upper, OUT_OF_ORDER, INK)
        card = area.adjusted(margin, upper.bottom() + margin, -margin, -margin)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DANGER))
        painter.drawRoundedRect(card, margin / 2, margin / 2)
        _write(painter, card.adjusted(margin, margin, -margin, -margin), EMERGENCY, OVER_DANGER)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            event.ignore()  # nobody who stands before it may close it
            return True
        return super().event(event)


def stand(reason: str) -> int:
    """Says to staff why the kiosk cannot start, and to patients where to go; then gives up.

    Whoever started the kiosk starts it anew after that, and it tries again.
    """
    log.critical("the kiosk cannot start: %s", reason)
    application = QGuiApplication.instance() or QGuiApplication([])
    window = LastResort()
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


def _write(painter: QPainter, area: QRectF, text: str, colour: str) -> None:
    """As large as it fits."""
    font = QFont("Noto Sans")
    font.setWeight(QFont.Weight.Bold)
    for size_px in range(round(area.height() / 2), LEAST_PX, -2):
        font.setPixelSize(size_px)
        if _fits(QFontMetricsF(font), area, text):
            break
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(area, CENTRED, text)


def _fits(metrics: QFontMetricsF, area: QRectF, text: str) -> bool:
    """Whether no word is broken, and no line left out."""
    needed = metrics.boundingRect(QRectF(0, 0, area.width(), UNBOUNDED), WRAPPED, text)
    widest = max(metrics.horizontalAdvance(word) for word in text.split())
    return needed.height() <= area.height() and widest <= area.width()
