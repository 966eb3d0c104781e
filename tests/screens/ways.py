"""The ways through the program, found by pressing whatever there is to press."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.screens.screen import Screen

MOST_STEPS = 9
MOST_OF_A_SCREEN = 6  # states of a screen that are kept: a topic has more pages than these
ALIKE = (
    "age",
    "answer",
    "block",
    "ease",
    "language",
    "place",
    "term",
    "topic",
)  # one of them stands for all
LEADS_NOWHERE_NEW = ("bar:back", "scroll:up", "scroll:down", "start")
LEADS_ELSEWHERE_FROM_ANSWERS = ("bar:home", "visit:finish")


@dataclass(frozen=True, slots=True)
class Way:
    """What to press, one after the other from Home on, and the screen that it leads to."""

    steps: tuple[str, ...]
    screen: str
    title: str

    def __str__(self) -> str:
        return f"{self.screen} ({' > '.join(self.steps) or 'at once'})"


def find_ways(screen: Screen, most_steps: int) -> list[Way]:
    """A way to each state of each screen that can be told apart by its words; shortest first."""
    go(screen, ())
    found = [Way((), screen.name, screen.title)]
    known = {_state(screen)}
    kinds = [_kinds(screen)]
    for place, way in enumerate(found):
        if len(way.steps) == most_steps or kinds[place] in kinds[:place]:
            continue  # whatever is like another state leads to what is like that
        for longer in _longer(screen, way):
            is_new = longer.screen != "Welcome" and _state(screen) not in known
            is_full = sum(each.screen == longer.screen for each in found) >= MOST_OF_A_SCREEN
            if is_new and not is_full and _leads_there(screen, longer):
                known.add(_state(screen))
                found.append(longer)
                kinds.append(_kinds(screen))
    return found


def _longer(screen: Screen, way: Way) -> Iterator[Way]:
    """Each way that is one step longer, the screen standing at its end."""
    go(screen, way.steps)
    here = _state(screen)
    steps = sorted(_steps(screen).values(), key=LEADS_ELSEWHERE_FROM_ANSWERS.__contains__)
    for step in steps:
        if _state(screen) != here:
            go(screen, way.steps)
        screen.press(step)
        yield Way((*way.steps, step), screen.name, screen.title)
        if screen.has("bar:back"):
            screen.press("bar:back")


def go(screen: Screen, steps: tuple[str, ...]) -> None:
    """Takes a way from the welcome."""
    screen.go_to_home()
    for step in steps:
        screen.press(step)


def _steps(screen: Screen) -> dict[str, str]:
    """What to press here: all that leads elsewhere than from Home; one of those that are alike."""
    steps: dict[str, str] = {}
    for name in screen.controls():
        kind = name.split(":")[0]
        is_usual = kind == "bar" and screen.name != "Home"
        if name in LEADS_ELSEWHERE_FROM_ANSWERS or not (is_usual or name in LEADS_NOWHERE_NEW):
            steps.setdefault(kind if kind in ALIKE else name, name)
    return steps


def _leads_there(screen: Screen, way: Way) -> bool:
    """Whether a way leads to what is shown now in a new visit too; leaves the screen there."""
    if len(way.steps) < 2:
        return True
    shown = _state(screen)
    go(screen, way.steps)
    return _state(screen) == shown


def _kinds(screen: Screen) -> tuple[str, ...]:
    return (screen.name, *_steps(screen))


def _state(screen: Screen) -> tuple[str, ...]:
    return (screen.name, screen.title, *screen.texts())
