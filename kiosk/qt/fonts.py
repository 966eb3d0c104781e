"""Whether every letter of a language can be drawn as it should be."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable

from PySide6.QtGui import QFont, QRawFont

from kiosk.core.language import FAMILY, Language
from kiosk.qt import resources

_WRITTEN = "LMN"  # letters, marks and digits; of signs such as arrows any font will do


def lacking(languages: Iterable[Language]) -> tuple[Language, ...]:
    """Those of the languages that have letters without a drawing."""
    return tuple(language for language in languages if missing_letters(language))


def missing_letters(language: Language) -> str:
    """The letters of all that is shown in a language that its fonts do not have."""
    path = f"content/{language.code}/letters.json"
    letters: str = json.loads(resources.read(path))
    fonts = [font for name in (language.font_family, FAMILY) if (font := _font(name))]
    return "".join(
        letter
        for letter in letters + language.own_name
        if unicodedata.category(letter)[0] in _WRITTEN
        and not any(font.supportsCharacter(ord(letter)) for font in fonts)
    )


def _font(family: str) -> QRawFont | None:
    """The font of that very name; what Qt would take instead does not count."""
    found = QRawFont.fromFont(QFont(family))
    return found if found.familyName() == family else None
