"""One document as QML sees it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.core.bidi import apart
from kiosk.core.language import BY_CODE, ORIGINAL, western
from kiosk.core.library import Entry, Page, Statement, is_out_of_date, is_reviewed, plain_text
from kiosk.qt.rows import RowModel
from kiosk.qt.shelf import Shelf
from kiosk.qt.topic_rows import BlockRow, PageRow

if TYPE_CHECKING:
    from kiosk.core.references import Source
    from kiosk.qt.list_rows import AgeRow, SourceRow

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

WHOLE_PAGE = -1
WEEKDAY = re.compile(r"dddd[,،]?\s*|\s*dddd")
NAMED = 3  # how many organisations a page names before it says that there are more


@QmlElement
@QmlUncreatable("Library gives it")
class Topic(QObject):  # type: ignore[operator] # the stub forgets its reason
    """A document with its pages, in the language of the visit."""

    changed = Signal()

    def __init__(self, shelf: Shelf, topic_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._id = topic_id
        self._pages = RowModel(PageRow, (), self)
        self._blocks: list[RowModel] = []
        self._document = shelf.document(topic_id)
        self._fill()

    def reload(self) -> None:
        """Reads the document again; the language or the words are others now."""
        self._document = self._shelf.document(self._id)
        self._fill()
        self.changed.emit()

    @Property(str, constant=True, final=True)
    def topicId(self) -> str:
        return self._id

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        return self._entry.title

    @Property(str, notify=changed, final=True)
    def subtitle(self) -> str:
        return self._entry.subtitle

    @Property(str, notify=changed, final=True)
    def family(self) -> str:
        return self._entry.family

    @Property(str, notify=changed, final=True)
    def pictogram(self) -> str:
        return self._entry.pictogram

    @Property(str, notify=changed, final=True)
    def checkedOn(self) -> str:
        return self._spell(self._entry.checked)

    @Property(str, notify=changed, final=True)
    def bestBefore(self) -> str:
        return self._spell(self._entry.best_before)

    @Property(str, notify=changed, final=True)
    def review(self) -> str:
        return self._entry.review

    @Property(bool, notify=changed, final=True)
    def isDraft(self) -> bool:
        return self._entry.review == "draft"

    @Property(bool, notify=changed, final=True)
    def isUnchecked(self) -> bool:
        """Whether this is a translation that nobody has put a name to."""
        is_translated = self._shelf.language != ORIGINAL and not self._entry.language
        return is_translated and not is_reviewed(self._entry)

    @Property(bool, notify=changed, final=True)
    def isForeign(self) -> bool:
        """Whether all of it stands in English for want of a translation."""
        return self._entry.language != ""

    @Property(bool, notify=changed, final=True)
    def isOutOfDate(self) -> bool:
        return is_out_of_date(self._entry, date.today())  # noqa: DTZ011 - the wall's own date

    @Property(RowModel, notify=changed, final=True)
    def pages(self) -> RowModel:
        return self._pages

    @Property(RowModel, notify=changed, final=True)
    def ages(self) -> RowModel:
        return self._ages

    @Slot(str, result=int)
    def pageOf(self, pageId: str) -> int:
        """The place of a page, or the first where there is none of that id."""
        ids = [page.id for page in self._document.pages]
        return ids.index(pageId) if pageId in ids else 0

    @Slot(int, int, result=RowModel)
    def sources(self, page: int, block: int) -> RowModel:
        """Who says a block of a page; with block -1, everybody who speaks on the page."""
        blocks = self._document.pages[page].blocks
        if block == WHOLE_PAGE:
            rows = [self._row("", source) for source in self._speakers(self._document.pages[page])]
        else:
            rows = [row for each in blocks[block].statements for row in self._said(each)]
        self._sources.replace(rows)
        return self._sources

    @property
    def _entry(self) -> Entry:
        return self._document.entry

    def _fill(self) -> None:
        """Shows the pages; the same ones in another language stay in their places."""
        pages = self._document.pages
        outdated, self._blocks = self._blocks[len(pages) :], self._blocks[: len(pages)]
        self._pages.update([self._page_row(place, page) for place, page in enumerate(pages)])
        if any(page.band for page in pages) or "_ages" in vars(self):
            self._ages.update(self._age_rows())
        for model in outdated:
            model.deleteLater()

    @cached_property
    def _ages(self) -> RowModel:
        from kiosk.qt.list_rows import AgeRow

        return RowModel(AgeRow, (), self)

    @cached_property
    def _sources(self) -> RowModel:
        from kiosk.qt.list_rows import SourceRow

        return RowModel(SourceRow, (), self)

    def _age_rows(self) -> list[AgeRow]:
        from kiosk.qt.list_rows import AgeRow

        bands = [page.band for page in self._document.pages]
        last = len(bands) - 1
        return [
            AgeRow(band, bands.index(band), last - bands[::-1].index(band))
            for band in dict.fromkeys(bands)
            if band
        ]

    def _page_row(self, place: int, page: Page) -> PageRow:
        blocks = [BlockRow.of(block) for block in page.blocks]
        lead = next((row.plain for row in blocks if row.kind == "paragraph"), "")
        action = next((row.plain for row in blocks if row.kind == "callout"), "")
        # The welcome names nobody: so the start need not read who says what.
        speakers = self._speakers(page) if self._entry.kind != "welcome" else ()
        organisations = dict.fromkeys(source.organisation for source in speakers)
        if place == len(self._blocks):
            self._blocks.append(RowModel(BlockRow, (), self))
        self._blocks[place].update(blocks)
        names = " · ".join(list(organisations)[:NAMED]) + (
            " …" if len(organisations) > NAMED else ""
        )
        is_foreign = page.language != ""
        model = self._blocks[place]
        return PageRow(page.id, page.title, page.tone, lead, action, names, is_foreign, model)

    def _speakers(self, page: Page) -> Iterable[Source]:
        ids = [name for block in page.blocks for each in block.statements for name in each.sources]
        return [self._shelf.sources[name] for name in dict.fromkeys(ids)]

    def _said(self, statement: Statement) -> Iterable[SourceRow]:
        words = plain_text(statement.text)
        for place, name in enumerate(statement.sources):
            yield self._row(words if place == 0 else "", self._shelf.sources[name])

    def _row(self, statement: str, source: Source) -> SourceRow:
        from kiosk.qt.list_rows import SourceRow

        own = BY_CODE.get(self._shelf.language)
        day = apart(source.date) if own and own.is_right_to_left else source.date
        return SourceRow(
            statement, source.organisation, source.title, source.address, day, source.read
        )

    def _spell(self, day: date) -> str:
        locale = QLocale(self._shelf.language)
        pattern = WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
        spelled = locale.toString(QDate(day.year, day.month, day.day), pattern)
        return western(spelled)
