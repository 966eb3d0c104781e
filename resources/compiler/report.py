"""Measures each document for the report."""

from __future__ import annotations

from kiosk.core.report import DocumentReport, Report
from resources.compiler.collection import Collection
from resources.compiler.faults import Faults
from resources.compiler.manuscript import Manuscript
from resources.compiler.measures import as_read, grade, words_in_all


def make_report(collection: Collection, faults: Faults) -> Report:
    """The report of a whole check."""
    manuscripts = sorted(collection.manuscripts, key=_place)
    documents = tuple(_measure(collection, found) for found in manuscripts)
    return Report(documents, faults.faults, faults.notes)


def _place(manuscript: Manuscript) -> tuple[str, bool, int, str]:
    entry = manuscript.document.entry
    return manuscript.language, entry.kind != "topic", entry.order, entry.id


def _measure(collection: Collection, manuscript: Manuscript) -> DocumentReport:
    entry, pages = manuscript.document.entry, manuscript.document.pages
    language = manuscript.language
    grades = [grade(collection, language, page) for page in pages]
    return DocumentReport(
        language=language,
        id=entry.id,
        kind=entry.kind,
        title=entry.title,
        pages=len(pages),
        words=sum(words_in_all(as_read(collection, language, page), language) for page in pages),
        grade=round(max(grades, default=0.0), 2),
        sources=len(
            {source for page in pages for block in page.blocks for source in block.sources}
        ),
        review=entry.review,
        checked=entry.checked,
        best_before=entry.best_before,
    )
