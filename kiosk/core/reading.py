"""In which order eyes read what stands on a screen: rows from the top, each from its start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

OVERLAP_PX = 2.0  # shadows and rounded pixels do not make one row of two


@dataclass(frozen=True, slots=True)
class Box:
    """A place in the window, in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Pane:
    """A part of the window that scrolls: what is in it is read as one."""

    key: int
    box: Box


@dataclass(frozen=True, slots=True)
class Placed:
    """Something to read: where it stands, and in which panes, the outermost first."""

    number: int
    box: Box
    panes: tuple[Pane, ...] = ()


_Block = tuple[Box, list[Placed]]


def reading_order(things: Sequence[Placed], *, mirrored: bool) -> list[int]:
    """The numbers of things in the order of reading; from right to left where it is mirrored."""
    return _order([_mirror(thing) for thing in things] if mirrored else things)


def _mirror(thing: Placed) -> Placed:
    panes = tuple(Pane(pane.key, _flip(pane.box)) for pane in thing.panes)
    return Placed(thing.number, _flip(thing.box), panes)


def _flip(box: Box) -> Box:
    return Box(-box.right, box.y, box.width, box.height)


def _order(things: Sequence[Placed]) -> list[int]:
    blocks = [(thing.box, [thing]) for thing in things if not thing.panes]
    panes: dict[Pane, list[Placed]] = {}
    for thing in things:
        if thing.panes:
            inner = Placed(thing.number, thing.box, thing.panes[1:])
            panes.setdefault(thing.panes[0], []).append(inner)
    loose = len(blocks)
    blocks += [(pane.box, inside) for pane, inside in panes.items()]
    read: list[int] = []
    for place in _cut(blocks, list(range(len(blocks)))):
        inside = blocks[place][1]
        read += [inside[0].number] if place < loose else _order(inside)
    return read


def _cut(blocks: list[_Block], places: list[int]) -> list[int]:
    """Cuts along the gaps between rows, else between columns; else the foremost comes first."""
    if len(places) < 2:
        return places
    boxes = {place: blocks[place][0] for place in places}
    parts = _bands([(box.y, box.bottom, place) for place, box in boxes.items()])
    if len(parts) == 1:
        parts = _bands([(box.x, box.right, place) for place, box in boxes.items()])
    if len(parts) == 1:
        first = min(places, key=lambda place: _prominence(boxes[place]))
        parts = [[first], [place for place in places if place != first]]
    return [place for part in parts for place in _cut(blocks, part)]


def _prominence(box: Box) -> tuple[float, float, float]:
    return (box.y, box.x, -box.width * box.height)


def _bands(edges: list[tuple[float, float, int]]) -> list[list[int]]:
    """Groups of those that overlap, from the first to the last."""
    bands: list[list[int]] = []
    end = 0.0
    for begin, finish, place in sorted(edges):
        if bands and begin < end - OVERLAP_PX:
            bands[-1].append(place)
            end = max(end, finish)
        else:
            bands.append([place])
            end = finish
    return bands
