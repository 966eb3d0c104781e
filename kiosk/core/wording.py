"""Fills the placeholders of the content with the words and numbers of a region and a site."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.core.bidi import isolated, isolated_markup
from kiosk.core.errors import ContentError
from kiosk.core.language import BY_CODE, ORIGINAL
from kiosk.core.library import Block, Document, Entry, Page, Statement, as_markup
from kiosk.core.region import Region, TemperatureUnit

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
COMMON_WORDS = {"emergency": "your local emergency number", "or": "or"}

_NO_BREAK = "\N{NO-BREAK SPACE}"
_TEMPERATURE = re.compile(r"temperature:([0-9]{2}(?:\.[0-9])?)")


@dataclass(frozen=True, slots=True)
class Site:
    """The words of one clinic; what is empty falls back to the region's."""

    clinic_name: str = ""
    desk_name: str = ""
    desk_place: str = ""
    advice_line: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """All words that placeholders stand for, in one language."""

    words: Mapping[str, str]
    temperature: tuple[TemperatureUnit, ...]
    is_right_to_left: bool = False

    def fill(self, text: str) -> str:
        """Plain text with its placeholders filled.

        Raises:
            ContentError: a placeholder is not known.
        """
        filled = PLACEHOLDER.sub(self._plain, text)
        return isolated(filled) if self.is_right_to_left else filled

    def fill_markup(self, markup: str) -> str:
        """Markup with its placeholders filled; no word that is filled in becomes markup.

        Raises:
            ContentError: a placeholder is not known.
        """
        filled = PLACEHOLDER.sub(self._escaped, markup)
        return isolated_markup(filled) if self.is_right_to_left else filled

    def _escaped(self, placeholder: re.Match[str]) -> str:
        return as_markup(self._plain(placeholder))

    def _plain(self, placeholder: re.Match[str]) -> str:
        name = placeholder[1]
        celsius = _TEMPERATURE.fullmatch(name)
        if celsius:
            return temperature(float(celsius[1]), self.temperature)
        if name in self.words:
            return self.words[name]
        if name[:1].isupper() and name[0].lower() + name[1:] in self.words:
            word = self.words[name[0].lower() + name[1:]]
            return word[:1].upper() + word[1:]
        raise ContentError("placeholder", 0, f"{{{name}}} is not known")


def wording(region: Region, site: Site, language: str) -> Wording:
    """The words of a region in a language, with the site's own name for its desk."""
    own = region.words.get(language, {})
    words = COMMON_WORDS | dict(region.words[ORIGINAL]) | dict(own)
    if site.desk_name:
        words["desk"] = site.desk_name
    if region.emergency:
        words["emergency"] = f" {words['or']} ".join(region.emergency)
    known = BY_CODE.get(language)
    return Wording(words, region.temperature, known is not None and known.is_right_to_left)


def temperature(celsius: float, order: tuple[TemperatureUnit, ...]) -> str:
    """A temperature in both units, the region's own unit first."""
    degrees = {"C": celsius, "F": celsius * 9 / 5 + 32}
    first, second = (f"{round(degrees[unit], 1):g}{_NO_BREAK}°{unit}" for unit in order)
    return f"{first} ({second})"


def fill_document(document: Document, words: Wording) -> Document:
    """A document as a visitor reads it."""
    pages = tuple(fill_page(page, words) for page in document.pages)
    return Document(fill_entry(document.entry, words), pages)


def fill_entry(entry: Entry, words: Wording) -> Entry:
    """An entry as a visitor reads it."""
    return replace(entry, title=words.fill(entry.title), subtitle=words.fill(entry.subtitle))


def fill_page(page: Page, words: Wording) -> Page:
    """A page as a visitor reads it."""
    blocks = tuple(_fill_block(block, words) for block in page.blocks)
    return replace(page, title=words.fill(page.title), blocks=blocks)


def _fill_block(block: Block, words: Wording) -> Block:
    statements = tuple(
        Statement(words.fill_markup(statement.text), statement.sources)
        for statement in block.statements
    )
    return replace(block, title=words.fill_markup(block.title), statements=statements)
