"""The picture of a kiosk that cannot start, in each language whose letters the machine has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from kiosk.core.last_words import LastWords

PAPER, INK, INK_SOFT = "#FAF8F3", "#10233A", "#44546A"
DANGER, OVER_DANGER, RULE = "#AA0E16", "#FFFFFF", "#D08A8E"
WRAPPED = Qt.TextFlag.TextWordWrap.value
CENTRED = WRAPPED | Qt.AlignmentFlag.AlignCenter.value
LEAST_PX, MEASURED_PX, UNBOUNDED = 8, 100, 100_000
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
WIDE = 4.5  # a head of so many times its height has its columns above those of the card
HEAD, FIRST = 0.2, 0.64  # parts of the height: of the glass, and of what a first one has of it
FIRST_ROWS = 1.7  # how many rows of a card the first language has


@dataclass(frozen=True, slots=True)
class Line:
    """Words in the letters of their language, and where they stand."""

    text: str
    words: LastWords
    area: QRectF

    def font(self, size_px: int) -> QFont:
        """Their letters at a size."""
        return font(self.words, size_px)

    def fits(self, size_px: int) -> bool:
        """Whether, at that size, no word is broken and no line left out."""
        metrics = QFontMetricsF(self.font(size_px))
        free = QRectF(0, 0, self.area.width(), UNBOUNDED)
        needed = metrics.boundingRect(free, WRAPPED, self.text)
        widest = max(metrics.horizontalAdvance(word) for word in re.split("[ \n]", self.text))
        return needed.height() <= self.area.height() and widest <= self.area.width()


def font(words: LastWords, size_px: int) -> QFont:
    """The bold letters of a language."""
    found = QFont(words.font_family)
    found.setWeight(QFont.Weight.Bold)
    found.setPixelSize(size_px)
    return found


def legible(languages: Sequence[LastWords]) -> tuple[LastWords, ...]:
    """Those that no box would stand in for; the original ones where nothing can be read at all."""
    found = tuple(words for words in languages if _has_letters(words))
    return found or tuple(words for words in languages if words.code == "en")


def draw(painter: QPainter, width: int, height: int, languages: Sequence[LastWords]) -> None:
    """Paper with what is the matter, and below it a red card with what to do."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    margin = min(width, height) * 0.06
    glass = QRectF(0, 0, width, height)
    painter.fillRect(glass, QColor(PAPER))
    head = QRectF(margin, margin, width - 2 * margin, height * HEAD)
    _draw_head(painter, head, languages)
    card = glass.adjusted(margin, head.bottom() + margin, -margin, -margin)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(DANGER))
    painter.drawRoundedRect(card, margin / 2, margin / 2)
    _draw_card(painter, card.adjusted(margin, margin / 2, -margin, -margin / 2), languages, margin)


def _draw_head(painter: QPainter, head: QRectF, languages: Sequence[LastWords]) -> None:
    first, *others = languages
    share = FIRST if others else 1
    above = QRectF(head.left(), head.top(), head.width(), head.height() * share)
    _write(painter, [Line(first.out_of_order, first, above)], INK)
    below = QRectF(head.left(), above.bottom(), head.width(), head.height() - above.height())
    is_wide = head.width() > WIDE * head.height()
    shares = [1.0 if is_wide else _length(words) for words in others]
    places = _columns(below, shares, head.height() * 0.2)
    lines = [Line(w.out_of_order, w, area) for w, area in zip(others, places, strict=True)]
    _write(painter, lines, INK_SOFT)


def _draw_card(
    painter: QPainter, card: QRectF, languages: Sequence[LastWords], margin: float
) -> None:
    """The first language above; the others below it, or side by side on a wide glass."""
    first, *others = languages
    is_wide = card.width() > 1.5 * card.height()
    rows = 1 if is_wide else len(others)
    share = FIRST_ROWS / (FIRST_ROWS + rows) if others else 1
    above = QRectF(card.left(), card.top(), card.width(), card.height() * share)
    below = QRectF(card.left(), above.bottom(), card.width(), card.height() - above.height())
    count = len(others)
    places = _columns(below, [1.0] * count, margin) if is_wide else _rows(below, count)
    air = margin / 3
    _write(painter, [Line(first.emergency, first, above.adjusted(0, air, 0, -air))], OVER_DANGER)
    lines = [
        Line(words.emergency, words, area.adjusted(0, air, 0, -air))
        for words, area in zip(others, places, strict=True)
    ]
    _write(painter, lines, OVER_DANGER)
    painter.setPen(QPen(QColor(RULE), max(1.0, margin / 30)))
    for area in places[:1] if is_wide else places:
        painter.drawLine(QLineF(card.left(), area.top(), card.right(), area.top()))


def _columns(area: QRectF, shares: Sequence[float], gap: float) -> list[QRectF]:
    free = area.width() - (len(shares) - 1) * gap
    left, found = area.left(), []
    for share in shares:
        width = free * share / sum(shares)
        found.append(QRectF(left, area.top(), width, area.height()))
        left += width + gap
    return found


def _rows(area: QRectF, count: int) -> list[QRectF]:
    height = area.height() / max(1, count)
    return [
        QRectF(area.left(), area.top() + number * height, area.width(), height)
        for number in range(count)
    ]


def _write(painter: QPainter, lines: Sequence[Line], colour: str) -> None:
    """All of one size, as large as the longest fits."""
    painter.setPen(QColor(colour))
    size_px = _largest(lines)
    for line in lines:
        painter.setFont(line.font(size_px))
        painter.setLayoutDirection(DIRECTIONS[line.words.is_right_to_left])
        painter.drawText(line.area, CENTRED, line.text)


def _length(words: LastWords) -> float:
    """How long a first sentence is, beside those of other languages."""
    return QFontMetricsF(font(words, MEASURED_PX)).horizontalAdvance(words.out_of_order)


def _largest(lines: Iterable[Line]) -> int:
    lines = list(lines)
    most = round(min((line.area.height() for line in lines), default=0) / 2)
    sizes = range(most, LEAST_PX, -1)
    return next((size for size in sizes if all(line.fits(size) for line in lines)), LEAST_PX)


def _has_letters(words: LastWords) -> bool:
    metrics = QFontMetricsF(font(words, LEAST_PX))
    letters = set(words.out_of_order + words.emergency) - set(" \n")
    return all(metrics.inFontUcs4(ord(letter)) for letter in letters)
