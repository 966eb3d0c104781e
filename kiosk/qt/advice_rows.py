"""The phone lines for advice, as their delegates ask for them."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.bidi import isolated
from kiosk.core.language import BY_CODE, in_language
from kiosk.core.region import Region


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """A phone line for advice."""

    name: str
    number: str
    note: str


def advice_rows(region: Region, language: str) -> list[AdviceRow]:
    """A region's lines for advice."""
    is_turned = BY_CODE[language].is_right_to_left
    kept = isolated if is_turned else str
    return [
        AdviceRow(
            kept(in_language(line.name, language)),
            line.number,
            kept(in_language(line.note, language)),
        )
        for line in region.advice
    ]
