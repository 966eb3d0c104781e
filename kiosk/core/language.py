"""The languages that the kiosk knows, each by its own name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.core.errors import ContentError

ORIGINAL = "en"  # what all others are translated from, and what stands where they lack something
FALLBACK_MARK = "[en] "  # before a single word that stands in English for want of another
FAMILY = "Noto Sans"


@dataclass(frozen=True, slots=True)
class Language:
    """A language as its readers call it, and how it is written."""

    code: str
    own_name: str
    unchecked: str = ""  # in it: this translation is not yet checked
    font_family: str = FAMILY
    is_right_to_left: bool = False
    has_spaces: bool = True  # between words


LANGUAGES = (
    Language("en", "English"),
    Language("es", "Español", "Traducción aún no revisada"),
    Language(
        "ar",
        "العربية",
        "ترجمة لم تُراجَع بعد",
        font_family="Noto Sans Arabic",
        is_right_to_left=True,
    ),
    Language("zh", "简体中文", "译文尚未审核", font_family="Noto Sans CJK SC", has_spaces=False),
)
_WESTERN = {0x0660 + digit: str(digit) for digit in range(10)}
BY_CODE: Mapping[str, Language] = {language.code: language for language in LANGUAGES}


def languages(codes: Iterable[str]) -> tuple[Language, ...]:
    """The languages with these codes, in the order in which they are offered.

    Raises:
        ContentError: a code stands for no language that the kiosk knows.
    """
    wanted = frozenset(codes)
    unknown = wanted - BY_CODE.keys()
    if unknown:
        raise ContentError("content", 0, f"language {', '.join(sorted(unknown))} is not known")
    return tuple(language for language in LANGUAGES if language.code in wanted)


def in_language(words: Mapping[str, str], code: str) -> str:
    """The words in a language, or the original ones where it has none."""
    return words.get(code) or words.get(ORIGINAL, "")


def western(text: str) -> str:
    """Text with the digits that phones and forms have everywhere."""
    return text.translate(_WESTERN)


def offered(codes: Iterable[str], switched_on: Iterable[str], first: str) -> tuple[Language, ...]:
    """What a kiosk offers of the languages that it has: the site's own one first."""
    on = {*switched_on, first}
    known = [language for language in languages(codes) if language.code in on]
    return tuple(sorted(known, key=lambda language: language.code != first))
