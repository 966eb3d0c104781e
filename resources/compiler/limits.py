"""Checks that each page stays small: one message, few words, few cards, one thing to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.library import Page
from resources.compiler.collection import Collection
from resources.compiler.faults import Faults
from resources.compiler.manuscript import Manuscript, PlacedPage
from resources.compiler.measures import as_read, grade, words_in_paragraphs

MOST_WORDS = 70
MOST_CARDS = 6
HARDEST_GRADE = 6.0

_SUMMARY = "in-short"
_SHOUTED = re.compile(r"\b[A-Z]{2,} [A-Z]{2,}\b")


def check_limits(collection: Collection, faults: Faults) -> None:
    """Tells every page that is too long, too hard, or has not one thing to do."""
    for manuscript in collection.manuscripts:
        complain = faults.of(manuscript.file)
        for line, reason in _document_faults(manuscript):
            complain(line, reason)
        for placed in manuscript.pages:
            for line, reason in _PageCheck(collection, manuscript, placed).faults():
                complain(line, reason)


def _document_faults(manuscript: Manuscript) -> Iterator[tuple[int, str]]:
    if not manuscript.pages:
        yield 1, "no page: a page begins with a heading (##)"
        return
    seen: set[str] = set()
    for placed in manuscript.pages:
        if not placed.page.id:
            yield placed.line, "a page without id: write one behind its heading, {#like-this}"
        elif placed.page.id in seen:
            yield placed.line, f"a second page with the id {placed.page.id!r}"
        seen.add(placed.page.id)
    last = manuscript.pages[-1]
    if manuscript.document.entry.kind == "topic" and last.page.id != _SUMMARY:
        yield last.line, "the last page of a topic is its summary: ## In short"


@dataclass(frozen=True, slots=True)
class _PageCheck:
    collection: Collection
    manuscript: Manuscript
    placed: PlacedPage

    def faults(self) -> Iterator[tuple[int, str]]:
        yield from self._blocks()
        language = self.manuscript.language
        page = as_read(self.collection, language, self.placed.page)
        count = words_in_paragraphs(page, language)
        if count > MOST_WORDS:
            yield self.placed.line, f"{count} words in paragraphs; at most {MOST_WORDS}"
        hard = grade(self.collection, language, page)
        if hard > HARDEST_GRADE:
            yield self.placed.line, f"reading grade {hard:.2f}; at most {HARDEST_GRADE:.0f}"
        if any(_SHOUTED.search(text) for text in _texts(page)):
            yield self.placed.line, "words in all capitals"

    def _blocks(self) -> Iterator[tuple[int, str]]:
        kinds = [block.kind for block in self.placed.page.blocks]
        is_glossary = self.manuscript.document.entry.kind == "glossary"
        if not kinds:
            yield self.placed.line, "an empty page"
        if kinds.count("card") > MOST_CARDS:
            yield self.placed.line, f"{kinds.count('card')} cards; at most {MOST_CARDS}"
        if kinds.count("callout") != 1 and not is_glossary:
            yield self.placed.line, f"{kinds.count('callout')} callouts; exactly one (> [!do] ...)"
        if is_glossary and {*kinds} - {"paragraph"}:
            yield self.placed.line, "a word is explained in paragraphs only"


def _texts(page: Page) -> Iterator[str]:
    yield page.title
    for block in page.blocks:
        yield block.title
        yield from (statement.text for statement in block.statements)
