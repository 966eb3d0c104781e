"""Holds every translated document to its English original, and fills what it lacks from there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import zip_longest

from kiosk.core.language import ORIGINAL
from kiosk.core.library import Block, Document, Page
from kiosk.core.wording import PLACEHOLDER
from resources.compiler.collection import Collection
from resources.compiler.faults import Faults
from resources.compiler.manuscript import Manuscript, PlacedPage
from resources.compiler.tables import line_of
from resources.compiler.words import words_review

_TERM = re.compile(r'<a href="([^"]*)">')
_FORMS = {"peeing": "pee"}  # a language may say with a noun what English says with a verb
_SHARED = ("kind", "family", "pictogram", "order", "prominent")


def completed(collection: Collection, language: str) -> tuple[Document, ...]:
    """Every document in a language; what it lacks stands in English and says so."""
    own = _by_id(collection, language)
    originals = _by_id(collection, ORIGINAL)
    if language == ORIGINAL or not originals:
        return tuple(found.document for found in own.values())
    return tuple(
        _completed(own[name].document, original.document)
        if name in own
        else _borrowed(original.document)
        for name, original in originals.items()
    )


def check_translations(collection: Collection, faults: Faults) -> None:
    """Another structure than the original's is a fault; what is missing or older is noted."""
    originals = _by_id(collection, ORIGINAL)
    for language in collection.languages:
        if language == ORIGINAL or not originals:
            continue
        own = _by_id(collection, language)
        for name in originals.keys() - own.keys():
            file = collection.content / language / f"{name}.md"
            faults.note(file, 0, "is missing: it stands in English")
        for name, found in own.items():
            if name not in originals:
                faults.add(found.file, 1, f"has no English original, content/en/{name}.md")
            else:
                _compare(found, originals[name], faults)


def is_unchecked(collection: Collection, language: str) -> bool:
    """Whether nobody put a name to a translation's signs, signs check, help or welcome."""
    if language == ORIGINAL:
        return False
    told = [document for document in completed(collection, language) if _keeps_safe(document)]
    reviews = [document.entry.review for document in told if not document.entry.language]
    every = len(reviews) == len(told) and "draft" not in reviews
    return not every or words_review(collection.resources, language) == "draft"


def _keeps_safe(document: Document) -> bool:
    signs = any(block.sign for page in document.pages for block in page.blocks)
    return signs or document.entry.kind in ("welcome", "help")


def _by_id(collection: Collection, language: str) -> Mapping[str, Manuscript]:
    return {found.document.entry.id: found for found in collection.of(language)}


def _completed(own: Document, original: Document) -> Document:
    pages = {page.id: page for page in own.pages}
    every = [pages.get(page.id, replace(page, language=ORIGINAL)) for page in original.pages]
    return Document(own.entry, tuple(every))


def _borrowed(original: Document) -> Document:
    pages = tuple(replace(page, language=ORIGINAL) for page in original.pages)
    return Document(replace(original.entry, language=ORIGINAL), pages)


def _compare(own: Manuscript, original: Manuscript, faults: Faults) -> None:
    mine, theirs = own.document.entry, original.document.entry
    for name in _SHARED:
        if getattr(mine, name) != getattr(theirs, name):
            reason = f"front matter: {name}: is {getattr(theirs, name)!r} in English"
            faults.add(own.file, line_of(own.file, f"{name}:"), reason)
    if mine.checked < theirs.checked:
        reason = f"older than its original, which was checked on {theirs.checked}"
        faults.note(own.file, line_of(own.file, "checked:"), reason)
    _compare_pages(own, original, faults)


def _compare_pages(own: Manuscript, original: Manuscript, faults: Faults) -> None:
    pages = {placed.page.id: placed for placed in own.pages}
    known = {placed.page.id: placed for placed in original.pages}
    for missing in known.keys() - pages.keys():
        faults.note(own.file, 1, f"page {{#{missing}}} is missing: it stands in English")
    order = [page for page in known if page in pages]
    if order != [page for page in pages if page in known]:
        faults.add(own.file, 1, f"the pages are in another order than in English: {order}")
    for name, placed in pages.items():
        if name not in known:
            faults.add(own.file, placed.line, f"page {{#{name}}} is not in the English original")
        else:
            for line, reason in _page_faults(placed, known[name].page):
                faults.add(own.file, line, reason)


def _page_faults(own: PlacedPage, original: Page) -> Iterator[tuple[int, str]]:
    if own.page.band != original.band:
        yield own.line, f"band={original.band or 'none'} in English"
    if _placeholders(own.page.title) != _placeholders(original.title):
        yield own.line, f"other placeholders than in English: {original.title!r}"
    lines = [*own.block_lines]
    for block, other, line in zip_longest(own.page.blocks, original.blocks, lines):
        if block is None or other is None or block.kind != other.kind:
            wanted = other.kind if other else "nothing more"
            yield line or own.line, f"{wanted} stands here in English"
            return
        for reason in _block_faults(block, other):
            yield line, reason


def _block_faults(own: Block, original: Block) -> Iterator[str]:
    for name in ("tone", "pictogram", "sign"):
        if getattr(own, name) != getattr(original, name):
            yield f"{name} {getattr(original, name) or 'none'!r} in English"
    mine, theirs = ([each.sources for each in block.statements] for block in (own, original))
    if mine != theirs:
        yield f"other sources than in English: {_marks(theirs)}"
    if _terms(own) != _terms(original):
        yield f"other glossary terms than in English: {', '.join(sorted(_terms(original)))}"
    needed = _placeholders(_text(original))
    if _placeholders(_text(own)) != needed:
        yield f"other placeholders than in English: {', '.join(sorted(needed)) or 'none'}"


def _text(block: Block) -> str:
    return " ".join((block.title, *(statement.text for statement in block.statements)))


def _terms(block: Block) -> frozenset[str]:
    return frozenset(_TERM.findall(_text(block)))


def _placeholders(text: str) -> frozenset[str]:
    names = (f"{name[:1].lower()}{name[1:]}" for name in PLACEHOLDER.findall(text))
    return frozenset(_FORMS.get(name, name) for name in names)


def _marks(statements: list[tuple[str, ...]]) -> str:
    return " / ".join("".join(f"[^{name}]" for name in each) for each in statements)
