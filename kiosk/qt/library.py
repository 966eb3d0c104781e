"""The documents as QML sees them: topics, pages, blocks, and who says what."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.library import FAMILIES, Family, families, is_reviewed
from kiosk.qt.rows import RowModel
from kiosk.qt.shelf import Shelf
from kiosk.qt.topic import Topic

if TYPE_CHECKING:
    from kiosk.qt.list_rows import PlaceRow

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

WELCOME = "welcome"


@QmlElement
@QmlSingleton
class Library(QObject):
    """All documents in the language of the visit."""

    changed = Signal()

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._opened: dict[str, Topic] = {}
        self._is_listed = False

    @Slot(str, result=Topic)
    def topic(self, topicId: str) -> Topic:
        """The document of that id, opened once and kept."""
        if topicId not in self._opened:
            self._opened[topicId] = Topic(self._shelf, topicId, self)
        return self._opened[topicId]

    def read_ahead(self) -> None:
        """Reads what the first touch may ask for, while nobody waits for it."""
        self._list_topics()
        _ = self._shelf.sources

    @Slot(str, result=RowModel)
    def topicsOf(self, family: str) -> RowModel:
        """The topics of a family but the prominent ones, which stand above all."""
        self._list_topics()
        return next(model for name, model in self._families.items() if name == family)

    @Property(RowModel, notify=changed, final=True)
    def prominent(self) -> RowModel:
        self._list_topics()
        return self._prominent

    @Property(str, notify=changed, final=True)
    def intro(self) -> str:
        return self._shelf.intro

    @Property(int, notify=changed, final=True)
    def texts(self) -> int:
        return len(self._shelf.entries)

    @Property(int, notify=changed, final=True)
    def drafts(self) -> int:
        return sum(not is_reviewed(entry) for entry in self._shelf.entries)

    @Property(RowModel, notify=changed, final=True)
    def places(self) -> RowModel:
        if not self._places.rowCount():
            self._places.replace(self._place_rows())
        return self._places

    def reload(self) -> None:
        """The language, the region or the site's words are others now."""
        self._is_listed = False
        if self._places.rowCount():
            self._places.update(self._place_rows())
        for topic in self._opened.values():
            topic.reload()
        self._list_topics()
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Closes what was read, but the welcome, which is shown for ever."""
        closed = [topic for name, topic in self._opened.items() if name != WELCOME]
        self._opened = {name: t for name, t in self._opened.items() if name == WELCOME}
        for topic in closed:
            topic.deleteLater()

    @cached_property
    def _families(self) -> dict[Family, RowModel]:
        from kiosk.qt.list_rows import TopicRow

        return {family: RowModel(TopicRow, (), self) for family in FAMILIES}

    @cached_property
    def _prominent(self) -> RowModel:
        from kiosk.qt.list_rows import TopicRow

        return RowModel(TopicRow, (), self)

    @cached_property
    def _places(self) -> RowModel:
        from kiosk.qt.list_rows import PlaceRow

        return RowModel(PlaceRow, (), self)

    def _list_topics(self) -> None:
        if self._is_listed:
            return
        from kiosk.qt.list_rows import TopicRow

        self._is_listed = True
        by_family = families(self._shelf.entries)
        for family, model in self._families.items():
            model.update([TopicRow.of(e) for e in by_family[family] if not e.prominent])
        every = [entry for entries in by_family.values() for entry in entries]
        self._prominent.update([TopicRow.of(entry) for entry in every if entry.prominent])

    def _place_rows(self) -> list[PlaceRow]:
        from kiosk.qt.list_rows import PlaceRow

        touches = {place.id: place for place in self._shelf.places}
        return [
            PlaceRow(page.id, page.title, at.pictogram, number, at.x, at.y, at.rx, at.ry)
            for number, page in enumerate(self._shelf.document("body-map").pages)
            if (at := touches.get(page.id))
        ]
