"""Checks that all that a document refers to is there: sources, pictures, terms, placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.errors import ContentError
from kiosk.core.library import Block
from kiosk.core.wording import PLACEHOLDER, Wording
from resources.compiler.collection import Collection
from resources.compiler.faults import Faults
from resources.compiler.manuscript import Complain, Manuscript
from resources.compiler.tables import line_of

_TERM = re.compile(r'<a href="([^"]*)">')


def check_vocabulary(collection: Collection, faults: Faults) -> None:
    """Tells every reference that leads nowhere."""
    for manuscript in collection.manuscripts:
        words = collection.words(manuscript.language)
        terms = collection.terms(manuscript.language)
        check = _Check(collection, words, terms, faults.of(manuscript.file))
        check.entry(manuscript)
        for placed in manuscript.pages:
            check.text(placed.page.title, placed.line)
            for block, line in placed.placed_blocks():
                check.block(block, line)


@dataclass(frozen=True, slots=True)
class _Check:
    known: Collection
    words: Wording
    terms: frozenset[str]
    complain: Complain

    def entry(self, manuscript: Manuscript) -> None:
        entry = manuscript.document.entry
        self.pictogram(entry.pictogram, line_of(manuscript.file, "pictogram:"))
        self.text(entry.title, line_of(manuscript.file, "title:"))
        self.text(entry.subtitle, line_of(manuscript.file, "subtitle:"))

    def block(self, block: Block, line: int) -> None:
        self.pictogram(block.pictogram, line)
        for text in (block.title, *(statement.text for statement in block.statements)):
            self.text(text, line)
        for source in sorted({*block.sources} - self.known.sources.keys()):
            self.complain(line, f"unknown source {source!r}: it is not in sources.toml")
        if block.sign and block.sign not in self.known.signs:
            self.complain(line, f"unknown sign {block.sign!r}: it is not in signs.toml")

    def pictogram(self, name: str, line: int) -> None:
        if name and name not in self.known.pictures:
            self.complain(line, f"unknown pictogram {name!r}: no resources/pictures/{name}.svg")

    def text(self, text: str, line: int) -> None:
        for reason in self._faults(text):
            self.complain(line, reason)

    def _faults(self, text: str) -> Iterator[str]:
        for term in _TERM.findall(text):
            if term not in self.terms:
                yield f"unknown glossary term {term!r}: no heading {{#{term}}} in glossary.md"
        for name in PLACEHOLDER.findall(text):
            try:
                self.words.fill(f"{{{name}}}")
            except ContentError:
                yield f"unknown placeholder {{{name}}}; known are {self._placeholders()}"
        if re.search(r"[{}]", PLACEHOLDER.sub("", text)):
            yield "a brace that is no part of a placeholder"

    def _placeholders(self) -> str:
        return ", ".join(f"{{{name}}}" for name in (*self.words.words, "temperature:38"))
