"""Measures pages as a visitor reads them."""

from __future__ import annotations

from kiosk.core.errors import ContentError
from kiosk.core.language import BY_CODE
from kiosk.core.library import Page, plain_text
from kiosk.core.wording import fill_page
from resources.compiler.collection import Collection
from resources.compiler.grade import page_grade


def as_read(collection: Collection, language: str, page: Page) -> Page:
    """A page with its placeholders filled; as it stands where one is not known."""
    try:
        return fill_page(page, collection.words(language))
    except ContentError:
        return page


def grade(collection: Collection, language: str, page: Page) -> float:
    """How hard a page is to read; 0 in a language that cannot be measured."""
    if language != "en":
        return 0.0
    return page_grade(as_read(collection, language, page), collection.easy_words)


def words_in_paragraphs(page: Page, language: str) -> int:
    """How much running text a page asks its reader to read."""
    return sum(
        _count(statement.text, language)
        for block in page.blocks
        if block.kind == "paragraph"
        for statement in block.statements
    )


def words_in_all(page: Page, language: str) -> int:
    """How many words a page shows, its heading apart."""
    texts = [block.title for block in page.blocks]
    texts += [statement.text for block in page.blocks for statement in block.statements]
    return sum(_count(text, language) for text in texts)


def _count(text: str, language: str) -> int:
    """How many words; none are counted in a language that writes them without spaces."""
    known = BY_CODE.get(language)
    return len(plain_text(text).split()) if known is None or known.has_spaces else 0
