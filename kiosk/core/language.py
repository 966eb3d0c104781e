"""The languages that the kiosk knows, each by its own name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.core.errors import ContentError


@dataclass(frozen=True, slots=True)
class Language:
    """A language as its readers call it."""

    code: str
    own_name: str
    is_right_to_left: bool = False


LANGUAGES = (
    Language("en", "English"),
    Language("es", "Español"),
    Language("ar", "العربية", is_right_to_left=True),
    Language("zh", "简体中文"),
)


def languages(codes: Iterable[str]) -> tuple[Language, ...]:
    """The languages with these codes, in the order in which they are offered.

    Raises:
        ContentError: a code stands for no language that the kiosk knows.
    """
    wanted = frozenset(codes)
    unknown = wanted - {language.code for language in LANGUAGES}
    if unknown:
        raise ContentError("content", 0, f"language {', '.join(sorted(unknown))} is not known")
    return tuple(language for language in LANGUAGES if language.code in wanted)
