"""What every control must be: large enough, apart from its neighbours, and in reach."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from tests.screens.box import Box
from tests.screens.sight import Part, Sight

LEAST_TOUCH_MM = 20.0
LEAST_HELP_MM = 30.0
LEAST_GAP_MM = 2.95  # 3 mm, less what rounding to whole pixels takes
LEAST_VIEW_MM = 25.0  # a pane that shows less than a tile shows nothing
ROUNDING_MM = 0.05
SEAM_MM = 0.3  # about a pixel of the coarsest panel


def faults(sight: Sight) -> Iterator[str]:
    """Whatever is wrong with what can be touched, in words."""
    controls = [each for each in sight.controls if each.is_enabled]
    for control in controls:
        yield from _too_small(control)
        yield from out_of_reach(control)
    yield from _crowded([each for each in controls if not is_ground(each, controls)])
    if len(sight.panes) > sum(each.name == "'scroll:down'" for each in sight.controls):
        yield "a pane that scrolls has no button for it"
    for pane in sight.panes:
        if pane.view.common(sight.glass).height < LEAST_VIEW_MM:
            yield f"a pane shows no more than {pane.view}"


def is_ground(control: Part, controls: list[Part]) -> bool:
    """Whether a control is only the ground on which others stand, and no voice speaks of it."""
    stand_on_it = (each for each in controls if each is not control)
    return control.node is None and any(control.box.holds(on.box, SEAM_MM) for on in stand_on_it)


def out_of_reach(part: Part) -> Iterator[str]:
    """Whether something stands beyond the glass, or cut off where no scrolling brings it in."""
    box, bounds = part.box, part.bounds
    if part.pane:
        content = part.box.raised(-part.pane.scrolled_mm)
        end = part.pane.view.bottom + part.pane.most_mm
        if content.top < part.pane.view.top - SEAM_MM or content.bottom > end + SEAM_MM:
            yield f"{part.name} cannot be scrolled to"
        box = Box(box.left, bounds.top, box.right, bounds.bottom)
    if not bounds.holds(box, SEAM_MM):
        yield f"{part.name} is cut off: {box}, seen only within {bounds}"


def in_sight_together(one: Part, other: Part) -> tuple[Box, Box]:
    """Where two things are, or may come by scrolling, when both are seen."""
    if (one.pane and one.pane.key) == (other.pane and other.pane.key):
        return one.box, other.box
    return one.reach, other.reach


def _too_small(control: Part) -> Iterator[str]:
    least = LEAST_HELP_MM if control.name == "'bar:help'" else LEAST_TOUCH_MM
    if control.box.width < least - ROUNDING_MM or control.box.height < LEAST_TOUCH_MM - ROUNDING_MM:
        yield f"{control.name} is too small to touch: {control.box}"


def _crowded(controls: list[Part]) -> Iterator[str]:
    for one, other in combinations(controls, 2):
        here, there = in_sight_together(one, other)
        if min(here.height, there.height) <= SEAM_MM:
            continue
        if here.overlaps(there, SEAM_MM):
            yield f"{one.name} overlaps {other.name}: {here}, {there}"
        elif (gap := here.gap_to(there)) < LEAST_GAP_MM:
            yield f"{one.name} stands {gap:.2f} mm from {other.name}"
