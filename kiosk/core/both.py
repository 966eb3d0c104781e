"""What a visitor shows to staff who may not read the visitor's language, in both languages."""

from __future__ import annotations

from dataclasses import replace

from kiosk.core.answers import Answers
from kiosk.core.bidi import END, FIRST_STRONG
from kiosk.core.result import StaffCard, Touched, result, staff_card
from kiosk.core.signs_check import SignsCheck


def card_in_both(visitors: SignsCheck, staffs: SignsCheck, answers: Answers) -> StaffCard:
    """The card in the visitor's language, each thing followed by its words in the staff's own.

    Raises:
        QuestionnaireError: there is no result yet.
    """
    card = staff_card(visitors, answers)
    if staffs.script.language == visitors.script.language:
        return card
    own = staff_card(staffs, answers)
    return replace(
        card,
        band=_lines(card.band, own.band),
        signs=_all_in_both(card.signs, own.signs),
        risks=_all_in_both(card.risks, own.risks),
        not_sure=_each_in_both(card.not_sure, own.not_sure),
        not_asked=_each_in_both(card.not_asked, own.not_asked),
    )


def said_to_staff(visitors: SignsCheck, staffs: SignsCheck, answers: Answers) -> str:
    """What to say at the desk, in the staff's own language; empty where the visitor reads that.

    Raises:
        QuestionnaireError: there is no result yet.
    """
    if staffs.script.language == visitors.script.language:
        return ""
    return _apart(result(staffs, answers).say)


def phrase_in_both(visitors: SignsCheck, staffs: SignsCheck, key: str) -> str:
    """Words of the program on the card, such as `card.signs`."""
    words, own = visitors.script.phrase(key), staffs.script.phrase(key)
    return words if words == own else _pair(words, own)


def _all_in_both(touched: tuple[Touched, ...], own: tuple[Touched, ...]) -> tuple[Touched, ...]:
    both = zip(touched, own, strict=True)
    return tuple(replace(one, text=_lines(one.words, other.words), note="") for one, other in both)


def _each_in_both(words: tuple[str, ...], own: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_pair(one, other) for one, other in zip(words, own, strict=True))


def _lines(words: str, own: str) -> str:
    return f"{words}\n{_apart(own)}"


def _pair(words: str, own: str) -> str:
    return f"{words} / {_apart(own)}"


def _apart(own: str) -> str:
    """Words that run in their own direction within whatever stands around them."""
    return f"{FIRST_STRONG}{own}{END}"
