"""Measures each document for the report."""

from __future__ import annotations

from kiosk.core.library import Document, plain_text
from kiosk.core.report import DocumentReport, Report
from resources.compiler.collection import Collection
from resources.compiler.faults import Faults


def make_report(collection: Collection, faults: Faults) -> Report:
    """The report of a whole check."""
    documents = tuple(
        _measure(manuscript.language, manuscript.document) for manuscript in collection.manuscripts
    )
    return Report(documents, faults.faults, faults.notes)


def _measure(language: str, document: Document) -> DocumentReport:
    blocks = [block for page in document.pages for block in page.blocks]
    statements = [statement for block in blocks for statement in block.statements]
    texts = [block.title for block in blocks] + [plain_text(found.text) for found in statements]
    entry = document.entry
    return DocumentReport(
        language=language,
        id=entry.id,
        kind=entry.kind,
        title=entry.title,
        pages=len(document.pages),
        words=sum(len(text.split()) for text in texts),
        grade=0.0,
        sources=len({source for statement in statements for source in statement.sources}),
        review=entry.review,
        checked=entry.checked,
        best_before=entry.best_before,
    )
