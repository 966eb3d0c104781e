"""What the kiosk teaches: documents of pages of blocks of statements with sources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from kiosk.core.records import read_json, read_rows

Kind = Literal["topic", "glossary", "body-map", "welcome", "help"]
Family = Literal["", "understand", "signs", "people", "prevent"]
Band = Literal["", "12-or-older", "5-to-11", "3-months-to-4", "under-3-months", "pregnancy"]
Tone = Literal["", "now", "now-if", "today", "do"]
BlockKind = Literal["paragraph", "card", "callout", "picture"]

FAMILIES: tuple[Family, ...] = get_args(Family)[1:]
BANDS: tuple[Band, ...] = get_args(Band)[1:]
TONES: tuple[Tone, ...] = get_args(Tone)[1:]

_WIDE_ENDS = ("。", "？", "！", "：")  # of languages without spaces between words
_FIRST_WIDE = "\u2e80"
_MARKS = (".", "?", "!", ":", "؟", *_WIDE_ENDS)
_ENDS = tuple(mark + quote for mark in _MARKS for quote in ("", "”", '"', "»"))
_TAG = re.compile(r"<[^>]*>")
_TERM = re.compile(r'<a href="([^"]+)">(.*?)</a>')
# The library for this takes 7 ms of every start, for 2,000 names that never stand here.
_ESCAPED = (("<", "&lt;"), (">", "&gt;"), ("&", "&amp;"))


@dataclass(frozen=True, slots=True)
class Statement:
    """Words that end with their sources; the text is markup of our own with placeholders."""

    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One thing on a page: a paragraph, a card, the callout or a picture."""

    kind: BlockKind
    tone: Tone = ""
    title: str = ""  # markup as in statements: a card's bold lead, a picture's description
    statements: tuple[Statement, ...] = ()
    pictogram: str = ""
    sign: str = ""

    @property
    def sources(self) -> tuple[str, ...]:
        """The ids of all sources of the block, each once, in the order of its statements."""
        named = (source for statement in self.statements for source in statement.sources)
        return tuple(dict.fromkeys(named))


@dataclass(frozen=True, slots=True)
class Page:
    """One main message, what belongs to it, and one thing to do."""

    id: str
    title: str  # plain text
    blocks: tuple[Block, ...]
    band: Band = ""  # the age band whose signs stand here
    language: str = ""  # where it stands in another than its document

    @property
    def tone(self) -> Tone:
        """The tone of the page's callout."""
        return next((block.tone for block in self.blocks if block.kind == "callout"), "")


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a document without opening it."""

    id: str
    kind: Kind
    title: str
    subtitle: str
    family: Family
    pictogram: str
    order: int
    prominent: bool
    checked: date
    best_before: date
    review: str  # "draft", or "reviewed by NAME on YYYY-MM-DD"
    language: str = ""  # where it stands in another than its folder's


@dataclass(frozen=True, slots=True)
class Document:
    """A topic, the glossary, the body map, the welcome or the help page."""

    entry: Entry
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """What the resource bundle holds."""

    version: str  # changes with any byte of the content
    checked: date  # the newest date on which facts were checked
    languages: tuple[str, ...]
    unchecked: tuple[str, ...]  # languages whose signs, check, help or welcome nobody has reviewed
    regions: tuple[str, ...]


def load_contents(data: bytes, file: str) -> Contents:
    """What the bundle says of itself.

    Raises:
        ContentError: the file holds anything else.
    """
    return read_json(Contents, data, file)


def load_index(data: bytes, file: str) -> tuple[Entry, ...]:
    """The entries of all documents of one language, in their order.

    Raises:
        ContentError: the file holds anything else.
    """
    return read_rows(Entry, data, file)


def load_document(data: bytes, file: str) -> Document:
    """One document with its pages.

    Raises:
        ContentError: the file holds anything else.
    """
    return read_json(Document, data, file)


def families(entries: Iterable[Entry]) -> Mapping[Family, tuple[Entry, ...]]:
    """The topics of each family, families and topics in the order of the Home screen."""
    topics = sorted((entry for entry in entries if entry.kind == "topic"), key=lambda e: e.order)
    return {
        family: tuple(entry for entry in topics if entry.family == family) for family in FAMILIES
    }


def is_out_of_date(entry: Entry, today: date) -> bool:
    """Whether the facts should have been checked again by now."""
    return today > entry.best_before


def is_reviewed(entry: Entry) -> bool:
    """Whether a clinician has put a name to the document."""
    return entry.review != "draft"


def plain_text(markup: str) -> str:
    """Markup as words only, for speech and for accessible names."""
    text = _TAG.sub("", markup)
    for character, name in _ESCAPED:
        text = text.replace(name, character)
    return text


def terms(markup: str) -> dict[str, str]:
    """The ids of the words that markup underlines, each once, and how they stand there."""
    found: dict[str, str] = {}
    for term, words in _TERM.findall(markup):
        found.setdefault(term, plain_text(words))
    return found


def spoken(*parts: str) -> str:
    """Parts of a text as sentences for a voice, each ended by a mark."""
    return joined(ended(part.strip()) for part in parts if part.strip())


def ended(text: str) -> str:
    """A sentence with its stop, in the shape of its script."""
    stop = "。" if text[-1:] >= _FIRST_WIDE else "."
    return text if text.endswith(_ENDS) else f"{text}{stop}"


def joined(texts: Iterable[str]) -> str:
    """Sentences as one text: with a space between them, but behind wide marks, which bring one."""
    whole = ""
    for text in texts:
        whole += text if not whole or whole.endswith(_WIDE_ENDS) else f" {text}"
    return whole


def as_markup(text: str) -> str:
    """Plain text as markup that shows just that text."""
    for character, name in reversed(_ESCAPED):
        text = text.replace(character, name)
    return text
