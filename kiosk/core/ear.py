"""Turns the text on the screen into text for the ear: what reads well is not what sounds well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.core.spoken import ENDS_OF_SENTENCE

# Isolates and marks of direction are for the eye, and some voices name them.
_UNHEARD = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_BETWEEN = re.compile(r"\s*[·•|]\s*")
_RANGE = re.compile(r"(?<![\d-])(\d+)\s?[-–—]\s?(\d+)(?![\d-])")
_CODE = re.compile(r"\b([A-Z])-(\d+)\b")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Ear:
    """How signs are said in one language."""

    celsius: str
    fahrenheit: str
    to: str  # between two numbers
    spelled: tuple[str, ...] = ()  # what a voice would take for words
    respelled: Mapping[str, str] = field(default_factory=dict)  # what it reads wrong


# In pinyin where espeak-ng's dictionary has another reading: "cough" became hai1 sou.
_PINYIN = {
    "了解": "liao3解",
    "分娩": "分mian3",
    "呕吐": "ou3tu4",
    "咳": "ke2",
    "地方": "di4方",
    "孕产妇": "孕chan3妇",
    "痴呆症": "chi1dai1zheng4",
    "肋骨": "lei4gu3",
    "膀胱": "pang2胱",
    "褪色": "tui4色",
}
# espeak-ng reads 911 as nine hundred eleven, °F as "degrees eff", IV as "Roman four".
EARS = {
    "ar": Ear("درجة مئوية", "درجة فهرنهايت", "إلى"),
    "en": Ear("degrees Celsius", "degrees Fahrenheit", "to", spelled=("ICU", "IV")),
    "es": Ear("grados Celsius", "grados Fahrenheit", "a"),
    "zh": Ear("摄氏度", "华氏度", "到", respelled=_PINYIN),
}


def for_ear(text: str, language: str, phones: Iterable[str] = ()) -> str:
    """Text as it is to be said; phone numbers, which are told apart by these, digit by digit."""
    heard = _UNHEARD.sub("", text)
    for phone in sorted(phones, key=len, reverse=True):
        heard = re.sub(rf"(?<![\d.,]){re.escape(phone)}(?!\d|[.,]\d)", _by_digits, heard)
    ear = EARS.get(language)
    if ear:
        heard = _said(heard, ear)
    heard = _SPACES.sub(" ", _BETWEEN.sub(", ", heard)).strip()
    return heard if heard.endswith(ENDS_OF_SENTENCE) or not heard else f"{heard}."


def _said(text: str, ear: Ear) -> str:
    text = text.replace("°C", f" {ear.celsius}").replace("°F", f" {ear.fahrenheit}")
    text = _RANGE.sub(rf"\1 {ear.to} \2", text)
    text = _CODE.sub(lambda code: f"{code[1]}. {_spaced(code[2])}", text)
    for word, spelling in ear.respelled.items():
        text = text.replace(word, spelling)
    for word in ear.spelled:
        text = re.sub(rf"\b{word}\b", _spaced(word), text)
    return text


def _by_digits(phone: re.Match[str]) -> str:
    """A pause between the groups of a long number, as people say it."""
    return ", ".join(_spaced(group) for group in re.split(r"[ -]+", phone[0]))


def _spaced(letters: str) -> str:
    return " ".join(letters)
