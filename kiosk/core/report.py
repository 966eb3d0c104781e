"""What the check of the content found: figures for each document, and every fault."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date

from kiosk.core.records import read_json

_COLUMNS = (
    "Language",
    "Document",
    "Pages",
    "Words",
    "Grade",
    "Sources",
    "Review",
    "Facts checked ago",
)
_NUMBERS = {"Pages", "Words", "Grade", "Sources"}


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the content that must be mended, and where it stands."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.reason}"


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """The figures of one document in one language."""

    language: str
    id: str
    kind: str
    title: str
    pages: int
    words: int
    grade: float  # of the hardest page; 0 where it is not measured
    sources: int
    review: str
    checked: date
    best_before: date


@dataclass(frozen=True, slots=True)
class Report:
    """The whole check."""

    documents: tuple[DocumentReport, ...]
    faults: tuple[Fault, ...] = ()
    notes: tuple[Fault, ...] = ()  # worth knowing, but no fault


def load_report(data: bytes, file: str) -> Report:
    """A report out of the bundle or from a fresh check.

    Raises:
        ContentError: the file holds anything else.
    """
    return read_json(Report, data, file)


def report_table(report: Report, today: date) -> str:
    """The report as a table that a person can read, and one line a fault."""
    rows = [_COLUMNS, *(_row(document, today) for document in report.documents)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, "-" * len(lines[0]))
    lines += ["", _summary(report), *(str(fault) for fault in report.faults)]
    lines += (
        ["", "Notes, no faults:", *(str(note) for note in report.notes)] if report.notes else []
    )
    return "\n".join(lines)


def report_json(report: Report, today: date) -> str:
    """The report for machines, with the age of each document."""
    plain = asdict(report)
    for document, row in zip(report.documents, plain["documents"], strict=True):
        row["age_days"] = (today - document.checked).days
        row["is_out_of_date"] = today > document.best_before
    return json.dumps(plain, indent=2, ensure_ascii=False, default=str)


def _row(document: DocumentReport, today: date) -> tuple[str, ...]:
    return (
        document.language,
        document.title,
        str(document.pages),
        str(document.words) if document.words else "-",
        f"{max(document.grade, 0):.1f}" if document.language == "en" else "-",
        str(document.sources),
        document.review,
        _age(document, today),
    )


def _age(document: DocumentReport, today: date) -> str:
    age = _count((today - document.checked).days, "day")
    past = f"; OUT OF DATE since {document.best_before}" if today > document.best_before else ""
    return f"{age}{past}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (
        cell.rjust(width) if title in _NUMBERS else cell.ljust(width)
        for title, cell, width in zip(_COLUMNS, row, widths, strict=True)
    )
    return "  ".join(cells).rstrip()


def _summary(report: Report) -> str:
    topics = [document for document in report.documents if document.kind == "topic"]
    drafts = [document for document in report.documents if document.review == "draft"]
    documents = _count(len(report.documents), "document")
    faults = _count(len(report.faults), "fault")
    return f"{_count(len(topics), 'topic')}; {len(drafts)} of {documents} in draft; {faults}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
