"""All that the program can show, as places to go to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from tests.screens.panels import SETTINGS, Setting
from tests.screens.screen import Screen
from tests.screens.ways import Way, go


@dataclass(frozen=True, slots=True)
class State:
    """Something that the program shows, and how to get there."""

    name: str
    number: int
    enter: Callable[[Screen], None]


def screens(ways: list[Way]) -> Iterator[State]:
    """The welcome, and whatever a way leads to."""
    yield State("Welcome", 0, Screen.go_to_welcome)
    for number, way in enumerate(ways, 1):
        yield State(str(way), number, partial(_go, steps=way.steps))


def pages(screen: Screen) -> Iterator[State]:
    """Every page of every document."""
    number = 0
    for document in screen.documents():
        for page, title in enumerate(screen.page_titles(document)):
            enter = partial(Screen.turn_to, topic=document, page=page)
            yield State(f"{document} {page + 1}: {title}", number, enter)
            number += 1


def meets_pairwise(state: State, setting: Setting) -> bool:
    """Whether this state is tried in this setting, so that each pair of two is met."""
    place = SETTINGS.index(setting)
    panel, text = divmod(place, 2)
    return (state.number + panel + text) % 2 == 0


def meets_once(state: State, setting: Setting) -> bool:
    """Whether this state is tried in this setting, each in one of them."""
    return SETTINGS.index(setting) == state.number % len(SETTINGS)


def _go(screen: Screen, steps: tuple[str, ...]) -> None:
    go(screen, steps)
