"""What documents refer to: who says something, warning signs, places of the body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from kiosk.core.library import Band
from kiosk.core.records import read_rows


@dataclass(frozen=True, slots=True)
class Source:
    """Who says something, and how their words were read."""

    id: str
    organisation: str
    title: str
    address: str  # as text, without scheme
    date: str
    read: Literal["read", "abstract", "copy"]


@dataclass(frozen=True, slots=True)
class Sign:
    """A warning sign: how urgent it is, and at what ages it is asked about."""

    id: str
    tier: Literal["now", "today"]
    bands: tuple[Band, ...]
    pictogram: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BodyPlace:
    """Where a page of the body map is touched, in units of the figure's drawing."""

    id: str
    x: int
    y: int
    rx: int
    ry: int
    pictogram: str


def load_sources(data: bytes, file: str) -> Mapping[str, Source]:
    """Every source by its id.

    Raises:
        ContentError: the file holds anything else.
    """
    return {source.id: source for source in read_rows(Source, data, file)}


def load_signs(data: bytes, file: str) -> Mapping[str, Sign]:
    """Every warning sign by its id.

    Raises:
        ContentError: the file holds anything else.
    """
    return {sign.id: sign for sign in read_rows(Sign, data, file)}


def load_body_places(data: bytes, file: str) -> tuple[BodyPlace, ...]:
    """Every place of the body map.

    Raises:
        ContentError: the file holds anything else.
    """
    return read_rows(BodyPlace, data, file)
