"""What the check of the content found: figures for each document, and every fault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.core.records import read_json


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the content that must be mended, and where it stands."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


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
