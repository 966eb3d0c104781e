"""What must stand out: text, and 3:1 whatever tells a control or a drawing."""

from __future__ import annotations

from collections.abc import Iterator

from tests.screens.contrast import Glass
from tests.screens.sight import Part, Sight, Text
from tests.screens.touch_rules import SEAM_MM, is_ground

LEAST_PART = 3.0
NO_EDGE = 1.03
LEAST_SEEN_CAPITALS = 2.4  # in heights of capitals, more than a line: less may hold no letter
LEAST_SEEN_PART = 0.8  # of a text that is lower than that


def faults(sight: Sight, glass: Glass, least_text: float) -> Iterator[str]:
    """Whatever of all that is in sight now does not stand out, in words."""
    controls = list(sight.controls)
    for control in controls:
        if control.is_enabled and _whole(control) and not is_ground(control, controls):
            yield from _lost_control(control, glass)
    for text in sight.texts:
        if text.is_enabled and is_seen(text):
            yield from _faint_text(text, glass, least_text)
    for picture in sight.pictures:
        if picture.is_enabled and _whole(picture):
            yield from _faint_picture(picture, glass)


def is_seen(text: Text) -> bool:
    """Whether enough of a text is in sight now to measure it."""
    box = text.box.common(text.bounds)
    least = min(LEAST_SEEN_CAPITALS * text.capitals_mm, LEAST_SEEN_PART * text.box.height)
    return box.height >= least and box.width > SEAM_MM


def _whole(part: Part) -> bool:
    return part.bounds.holds(part.box, SEAM_MM)


def _faint_text(text: Text, glass: Glass, least: float) -> Iterator[str]:
    box = text.box.common(text.bounds)
    measured = [glass.inside(box), *(glass.on_ground(colour, box) for colour in text.colours)]
    if min(measured) < least:
        yield f"the text {text.name} stands out by {min(measured):.2f}"


def _lost_control(control: Part, glass: Glass) -> Iterator[str]:
    edges = glass.edges(control.box)
    if min(edges) <= NO_EDGE:
        edges = [glass.inside(control.box)]  # then its drawing or its words must tell it
    if min(edges) < LEAST_PART:
        yield f"the edge of {control.name} stands out by {min(edges):.2f}"


def _faint_picture(picture: Part, glass: Glass) -> Iterator[str]:
    if (measured := glass.inside(picture.box)) < LEAST_PART:
        yield f"the picture {picture.name} stands out by {measured:.2f}"
