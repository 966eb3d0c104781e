"""What every text must be: large enough, whole, and clear of all others."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from tests.screens.box import Box
from tests.screens.sight import Part, Sight, Text
from tests.screens.touch_rules import SEAM_MM, in_sight_together, is_ground, out_of_reach

LEAST_CAPITALS_MM = 4.8
LEAST_HEADING_MM = 9.0
ROUNDING_MM = 0.02
SPACE_OF_CAPITALS = 0.36  # 0.26 em


def faults(sight: Sight) -> Iterator[str]:
    """Whatever is wrong with what can be read, in words."""
    controls = list(sight.controls)
    covers = [each for each in controls if not is_ground(each, controls)]
    for text in sight.texts:
        yield from _too_small(text)
        yield from _not_whole(text)
        yield from _covered(text, covers)
        yield from _covered(text, [each for each in sight.pictures if each.node is None])
    for one, other in combinations(sight.texts, 2):
        if _meet(one, other):
            yield f"the text {one.name} overlaps {other.name}"


def _too_small(text: Text) -> Iterator[str]:
    is_heading = text.node is not None and text.node.role == "Heading"
    least = LEAST_HEADING_MM if is_heading else LEAST_CAPITALS_MM
    if text.capitals_mm < least - ROUNDING_MM:
        yield f"the capitals of {text.name} are {text.capitals_mm:.2f} mm high"


def _not_whole(text: Text) -> Iterator[str]:
    if text.is_cut:
        yield f"the text {text.name} is cut short"
    yield from (f"the text {fault}" for fault in out_of_reach(text))
    for frame in text.frames:
        if not frame.holds(_without_last_space(text), SEAM_MM):
            yield f"the text {text.name} flows over its frame: {text.box}, frame {frame}"


def _without_last_space(text: Text) -> Box:
    """Where letters stand: from right to left, the space at a line's end hangs out of its box."""
    is_right_to_left = any("\u0590" <= letter <= "\u08ff" for letter in text.words)
    spare = SPACE_OF_CAPITALS * text.capitals_mm if is_right_to_left else 0.0
    box = text.box
    return Box(min(box.left + spare, box.right), box.top, box.right, box.bottom)


def _covered(text: Text, others: list[Part]) -> Iterator[str]:
    for other in others:
        if other.key != text.owner and _meet(text, other):
            yield f"{other.name} stands on the text {text.name}"


def _meet(one: Part, other: Part) -> bool:
    here, there = in_sight_together(one, other)
    return here.overlaps(there, SEAM_MM)
