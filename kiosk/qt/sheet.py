"""The nurse's sheet on paper: Markdown as a page of PDF."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
    QTextFrameFormat,
)

from kiosk.core.errors import KioskError
from kiosk.qt.constants import keep_constants

MARGIN_MM = 10.0
LARGEST_PT, SMALLEST_PT = 10.0, 6.0


def write_pdf(markdown: str, out: Path) -> int:
    """Writes one A4 page, in the largest letters that fit; returns how many pages it took.

    Raises:
        KioskError: the file cannot be written.
    """
    keep_constants()
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        write_pdf.application = QGuiApplication([])  # type: ignore[attr-defined] # kept alive
    out.write_bytes(b"")  # says at once, in words of the system, if it cannot be written
    writer = _writer(markdown.partition("\n")[0].lstrip("# "), out)
    document = _fitted(markdown, writer)
    document.print_(writer)
    if not out.stat().st_size:
        raise KioskError(f"{out}: could not be written")
    return document.pageCount()


def _writer(title: str, out: Path) -> QPdfWriter:
    writer = QPdfWriter(str(out))
    writer.setTitle(title)
    writer.setResolution(300)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    upright, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    writer.setPageLayout(QPageLayout(size, upright, margins, unit))
    return writer


def _fitted(markdown: str, writer: QPdfWriter) -> QTextDocument:
    size_pt = LARGEST_PT
    document = _document(markdown, writer, size_pt)
    while document.pageCount() > 1 and size_pt > SMALLEST_PT:
        size_pt -= 0.25
        document = _document(markdown, writer, size_pt)
    return document


def _document(markdown: str, writer: QPdfWriter, size_pt: float) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    font = QFont("Noto Sans")
    font.setPointSizeF(size_pt)
    document.setDefaultFont(font)
    document.setMarkdown(markdown)
    frame: QTextFrameFormat = document.rootFrame().frameFormat()
    frame.setMargin(0)
    document.rootFrame().setFrameFormat(frame)
    document.setPageSize(writer.pageLayout().paintRectPixels(writer.resolution()).size().toSizeF())
    return document
