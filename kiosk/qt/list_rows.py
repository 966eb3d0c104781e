"""What is listed of the documents: topics, ages, sources, places of the body; none at the start."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.library import Entry, spoken


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic as a tile shows it."""

    topicId: str
    title: str
    subtitle: str
    family: str
    pictogram: str
    spoken: str

    @classmethod
    def of(cls, entry: Entry) -> TopicRow:
        """The tile of an entry."""
        says = spoken(entry.title, entry.subtitle)
        return cls(entry.id, entry.title, entry.subtitle, entry.family, entry.pictogram, says)


@dataclass(frozen=True, slots=True)
class AgeRow:
    """An age band that a topic has pages of its own for."""

    band: str
    firstPage: int
    lastPage: int


@dataclass(frozen=True, slots=True)
class SourceRow:
    """Who says a statement; the statement stands on the first of its sources only."""

    statement: str
    organisation: str
    title: str
    address: str
    date: str
    read: str


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place of the body, in units of the figure's drawing."""

    placeId: str
    title: str
    pictogram: str
    page: int
    centreX: float
    centreY: float
    radiusX: float
    radiusY: float
