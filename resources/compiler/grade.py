"""How hard a page is to read: the school grade after Flesch and Kincaid, for English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import textstat

from kiosk.core.library import Page, plain_text

_STAND_IN = "name"  # one syllable, for words that no easier one can replace
_DECIMAL = re.compile(r"(\d)[.,](\d)")


def read_easy_words(file: Path) -> tuple[str, ...]:
    """The words that do not count as hard, one a line; none without the file."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def page_grade(page: Page, easy_words: Iterable[str]) -> float:
    """The grade of a page's blocks, its placeholders filled."""
    sentences = " ".join(_sentences(page))
    easy = "|".join(re.escape(word) for word in easy_words)
    if easy:
        sentences = re.sub(rf"\b(?:{easy})\b", _STAND_IN, sentences, flags=re.IGNORECASE)
    return float(textstat.flesch_kincaid_grade(sentences)) if sentences else 0.0


def _sentences(page: Page) -> Iterator[str]:
    for block in page.blocks:
        said = " ".join(statement.text for statement in block.statements)
        for text in (block.title if block.kind == "card" else "", said):
            plain = _DECIMAL.sub(r"\1\2", plain_text(text)).strip()
            if plain:
                yield plain if plain[-1] in ".!?" else f"{plain}."
