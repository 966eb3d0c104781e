"""Takes documents out of the bundle, in one language and in the words of one region and site."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.core.library import Document, Entry, joined, load_document, load_index, plain_text
from kiosk.core.wording import Wording, fill_entry, fill_page
from kiosk.qt import resources

if TYPE_CHECKING:  # nothing that the first screen shows refers to them
    from kiosk.core.references import BodyPlace, Source


class Shelf:
    """The documents of one language; nothing is read before somebody asks for it."""

    def __init__(self, language: str, wording: Callable[[str], Wording]) -> None:
        """`wording` gives the region's and the site's words in a language."""
        self.language = language
        self._wording = wording

    def speak(self, language: str) -> None:
        """Another language from now on."""
        self.language = language
        for cached in ("entries", "intro"):
            self.__dict__.pop(cached, None)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The entries of all documents, their placeholders filled."""
        path = f"content/{self.language}/index.json"
        every = load_index(resources.read(path), path)
        return tuple(fill_entry(entry, self._words(entry.language)) for entry in every)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Every source by its id."""
        from kiosk.core.references import load_sources

        return load_sources(resources.read("content/sources.json"), "content/sources.json")

    @cached_property
    def places(self) -> tuple[BodyPlace, ...]:
        """Where the body map is touched."""
        from kiosk.core.references import load_body_places

        path = "content/body-map.json"
        return load_body_places(resources.read(path), path)

    @cached_property
    def intro(self) -> str:
        """What sepsis is, in one breath: the first paragraph of the welcome."""
        blocks = self.document("welcome").pages[0].blocks
        first = next(block for block in blocks if block.kind == "paragraph")
        return plain_text(joined(statement.text for statement in first.statements))

    def document(self, document_id: str) -> Document:
        """One document as a visitor reads it.

        Raises:
            ContentError: there is none, or it is broken.
        """
        path = f"content/{self.language}/{document_id}.json"
        found = load_document(resources.read(path), path)
        entry = fill_entry(found.entry, self._words(found.entry.language))
        pages = (fill_page(page, self._words(page.language)) for page in found.pages)
        return Document(entry, tuple(pages))

    def page_titles(self, document_id: str) -> list[str]:
        """The titles of a document's pages, in order."""
        return [page.title for page in self.document(document_id).pages]

    def _words(self, language: str) -> Wording:
        """The words of a text that stands in that language; usually it names none."""
        return self._wording(language or self.language)
