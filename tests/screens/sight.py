"""What stands on a screen, as plain data in millimetres: controls, texts, pictures."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.library import terms
from tests.screens import items, voice
from tests.screens.box import Box, box_of
from tests.screens.voice import Node

CAPITALS_EM = 0.714  # of Noto Sans, as the alef of Noto Sans Arabic


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the screen that scrolls up and down."""

    key: int
    view: Box
    scrolled_mm: float
    most_mm: float


@dataclass(frozen=True, slots=True)
class Part:
    """Something on the screen."""

    key: int
    name: str
    box: Box  # where it stands now, even if it must be scrolled to
    bounds: Box  # what lies outside of these is never seen
    pane: Pane | None
    owner: int  # the key of the control that it belongs to; its own, if it is one
    is_enabled: bool
    node: Node | None

    @property
    def reach(self) -> Box:
        """All the places where it can be seen while its pane scrolls."""
        if not self.pane:
            return self.box
        lowest = self.box.raised(-self.pane.scrolled_mm)
        highest = self.box.raised(self.pane.most_mm - self.pane.scrolled_mm)
        swept = Box(self.box.left, highest.top, self.box.right, lowest.bottom)
        return swept.common(Box(swept.left, self.pane.view.top, swept.right, self.pane.view.bottom))


@dataclass(frozen=True, slots=True)
class Text(Part):
    """Words; the box is that of the letters."""

    words: str
    capitals_mm: float
    is_cut: bool
    frames: tuple[Box, ...]  # the cards and controls that it stands in, and its own item
    colours: tuple[QColor, ...]
    underlined: tuple[str, ...]  # the ids of the words that lead to the word list


@dataclass(frozen=True, slots=True)
class Sight:
    """All that a screen shows, and all that a voice finds there."""

    controls: tuple[Part, ...]
    texts: tuple[Text, ...]
    pictures: tuple[Part, ...]
    panes: tuple[Pane, ...]
    nodes: dict[int, Node]
    glass: Box


@dataclass(frozen=True, slots=True)
class Around:
    """What an item stands in."""

    bounds: Box  # what clips it leaves of the glass
    button: QQuickItem | None = None
    pane: QQuickItem | None = None
    frames: tuple[Box, ...] = ()


class Look:
    """Takes one look at a window."""

    def __init__(self, window: QQuickWindow, px_per_mm: float) -> None:
        self._px_per_mm = px_per_mm
        self._nodes = voice.nodes(window)
        self._shown = items.shown(window)
        self._glass = self._box(QRectF(QPointF(), window.size()))
        self._known: dict[QQuickItem, Around] = {}

    def sight(self) -> Sight:
        """What is there to see."""
        return Sight(
            controls=tuple(self._part(item) for item in self._of(items.BUTTON)),
            texts=tuple(self._text(item) for item in self._of(items.TEXT) if items.words(item)),
            pictures=tuple(self._part(item) for item in self._of(items.IMAGE) if _draws(item)),
            panes=tuple(self._pane(item) for item in self._shown if items.scrolls(item)),
            nodes=self._nodes,
            glass=self._glass,
        )

    def _of(self, kind: str) -> list[QQuickItem]:
        return [item for item in self._shown if item.inherits(kind)]

    def _part(self, item: QQuickItem) -> Part:
        around = self._around(item)
        owner = item if item.inherits(items.BUTTON) else around.button
        pane = self._pane(around.pane) if around.pane else None
        return Part(
            key=voice.key_of(item),
            name=_name(item, owner),
            box=self._box(items.rect(item)),
            bounds=around.bounds.common(pane.view) if pane else around.bounds,
            pane=pane,
            owner=voice.key_of(owner) if owner else 0,
            is_enabled=item.isEnabled(),
            node=self._nodes.get(voice.key_of(item)),
        )

    def _text(self, item: QQuickItem) -> Text:
        part = self._part(item)
        linked = [item.property("linkColor")] if "<a" in item.property("text") else []
        return Text(
            key=part.key,
            name=part.name,
            box=self._box(item.mapRectToScene(_letters(item))),
            bounds=part.bounds,
            pane=part.pane,
            owner=part.owner,
            is_enabled=part.is_enabled,
            node=part.node,
            words=items.words(item),
            capitals_mm=item.property("font").pixelSize() * CAPITALS_EM / self._px_per_mm,
            is_cut=bool(item.property("truncated")),
            frames=(self._box(items.rect(item)), *self._around(item).frames),
            colours=(item.property("color"), *linked),
            underlined=tuple(terms(item.property("text"))),
        )

    def _around(self, item: QQuickItem) -> Around:
        if item not in self._known:
            outer: QQuickItem | None = item.parentItem()
            self._known[item] = self._within(outer) if outer is not None else Around(self._glass)
        return self._known[item]

    def _within(self, outer: QQuickItem) -> Around:
        """What the items in another one stand in: that one, and what it stands in itself."""
        further, box = self._around(outer), self._box(items.rect(outer))
        is_button = outer.inherits(items.BUTTON)
        is_frame = is_button or outer.inherits(items.RECTANGLE)
        return Around(
            bounds=further.bounds.common(box) if outer.clip() else further.bounds,
            button=outer if is_button else further.button,
            pane=outer if items.scrolls(outer) else further.pane,
            frames=(box, *further.frames) if is_frame else further.frames,
        )

    def _pane(self, item: QQuickItem) -> Pane:
        return Pane(
            key=voice.key_of(item),
            view=self._box(items.rect(item)),
            scrolled_mm=item.property("contentY") / self._px_per_mm,
            most_mm=items.most_scrolled(item) / self._px_per_mm,
        )

    def _box(self, rect: QRectF) -> Box:
        return box_of(rect, self._px_per_mm)


def _name(item: QQuickItem, owner: QQuickItem | None) -> str:
    """What to call it in a report."""
    own = item.objectName() or items.words(item)[:40] or str(item.property("source"))
    return f"{own!r} of {owner.objectName()}" if owner and owner is not item else f"{own!r}"


def _draws(image: QQuickItem) -> bool:
    """Whether there is a picture: the place of a tick that nobody has made holds none."""
    return not image.property("source").isEmpty()


def _letters(text: QQuickItem) -> QRectF:
    """Where its letters stand, without what their font keeps free above and below."""
    found, spare = text.boundingRect(), -float(text.property("bottomPadding"))
    if spare <= 0:
        return found
    height = float(text.property("contentHeight")) - 2 * spare
    above = float(text.property("topPadding")) + spare
    top = (text.height() - height) / 2 if found.y() else above
    return QRectF(found.x(), top, found.width(), height)
