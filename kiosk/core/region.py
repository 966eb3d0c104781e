"""What differs from one part of the world to another: numbers, words, temperatures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from kiosk.core.errors import ContentError
from kiosk.core.language import ORIGINAL
from kiosk.core.records import read_json, read_plain

TemperatureUnit = Literal["F", "C"]
SignsCheck = Literal["guided", "signs-list"]

_EMERGENCY_NUMBER = re.compile(r"[0-9]{3}")
_PHONE_NUMBER = re.compile(r"[0-9][0-9 -]{1,18}[0-9]")


@dataclass(frozen=True, slots=True)
class Advice:
    """A phone line for advice, second to the people in the room."""

    number: str
    name: Mapping[str, str]  # language -> name
    note: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the world with its own numbers and words."""

    id: str
    name: Mapping[str, str]  # language -> name
    emergency: tuple[str, ...]  # empty where no number is known
    temperature: tuple[TemperatureUnit, ...]
    signs_check: SignsCheck
    checked: date
    words: Mapping[str, Mapping[str, str]]  # language -> placeholder -> word
    advice: tuple[Advice, ...] = ()


def load_region(data: bytes, file: str) -> Region:
    """One region out of the bundle.

    Raises:
        ContentError: the file holds anything else, or a number no phone can call.
    """
    return _checked(read_json(Region, data, file), file)


def read_region(plain: object, file: str) -> Region:
    """One region out of plain data, as a TOML file holds it.

    Raises:
        ContentError: something is missing, unknown, or a number no phone can call.
    """
    return _checked(read_plain(Region, plain, file), file)


def _checked(region: Region, file: str) -> Region:
    _check_names(region, file)
    for number in region.emergency:
        if not _EMERGENCY_NUMBER.fullmatch(number):
            raise ContentError(file, 0, f"emergency: must be three digits, not {number!r}")
    for line in region.advice:
        if not _PHONE_NUMBER.fullmatch(line.number):
            raise ContentError(file, 0, f"advice: {line.number!r} is not a phone number")
    if ORIGINAL not in region.words:
        raise ContentError(file, 0, "words: the English words, [words.en], are missing")
    if sorted(region.temperature) != ["C", "F"]:
        raise ContentError(file, 0, 'temperature: must be ["C", "F"] or ["F", "C"]')
    return region


def _check_names(region: Region, file: str) -> None:
    for named in (region.name, *(line.name for line in region.advice)):
        if ORIGINAL not in named:
            raise ContentError(file, 0, "name: the English name, name.en, is missing")
