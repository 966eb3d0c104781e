"""Keeps numbers, codes and foreign words in their own order within text from right to left."""

from __future__ import annotations

import re

from kiosk.core.library import as_markup, plain_text

LEFT_TO_RIGHT, FIRST_STRONG, END = "\u2066", "\u2068", "\u2069"
_STARTS = (LEFT_TO_RIGHT, FIRST_STRONG)

# As text: each is compiled when it is needed first, which for English is never.
_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_WORD = "0-9A-Za-z\u00c0-\u024f"
# What may stand within a value: 36 °C (96.8 °F), 18001 111, 2026-11-22, 120/80, +1 555-0100.
_VALUE = (
    f"[{LEFT_TO_RIGHT}{FIRST_STRONG}][^{END}]*{END}|<[a-z]+>|"
    f"(?:[+\\-−#]|[<>≤≥](?=[0-9]))?[{_WORD}]"
    f"(?:[{_WORD} \u00a0./:,'’&@_°%()+\\-–]*[{_WORD}%)?]|[%°])?"
)
_PLACE = "%[0-9]"
_TAG = "(<[^>]*>)"
_ISOLATES = f"[{LEFT_TO_RIGHT}{FIRST_STRONG}{END}]"


def isolated(text: str) -> str:
    """Plain text whose values and foreign words keep their order; other text as it is."""
    return _with_values_alone(text) if _runs_left(text) else text


def isolated_markup(markup: str) -> str:
    """The same for markup: tags stay as they are, and no value reaches across one."""
    if not _runs_left(markup):
        return markup
    parts = re.split(_TAG, markup)
    return "".join(
        part if part.startswith("<") else as_markup(_with_values_alone(plain_text(part)))
        for part in parts
    )


def isolated_message(text: str) -> str:
    """A translated message whose values, also those put in for %1, keep their order."""
    parts = re.split(_PLACE, text)
    places = [f"{FIRST_STRONG}{place}{END}" for place in re.findall(_PLACE, text)]
    kept = [_with_values_alone(part) if _runs_left(text) else part for part in parts]
    return "".join(part + place for part, place in zip(kept, [*places, ""], strict=True))


def apart(value: str) -> str:
    """A value that stands beside words of any language."""
    return f"{FIRST_STRONG}{value}{END}"


def without_isolates(text: str) -> str:
    """The same words without marks that only eyes need: for a voice, or to compare."""
    return re.sub(_ISOLATES, "", text)


def _runs_left(text: str) -> bool:
    return not text.isascii() and re.search(_RIGHT_TO_LEFT, text) is not None


def _with_values_alone(text: str) -> str:
    return re.sub(_VALUE, _alone, text)


def _alone(value: re.Match[str]) -> str:
    found = value[0]
    if found[0] in _STARTS:
        return found
    if found.endswith(">"):
        return f"{FIRST_STRONG}{found}{END}"  # whatever will be put in there
    spare = found.count(")") - found.count("(")
    kept = found[:-spare].rstrip() if spare > 0 and found.endswith(")" * spare) else found
    return f"{LEFT_TO_RIGHT}{kept}{END}{found[len(kept) :]}"
