"""What reads aloud keeps its measures and stands out, whatever the panel and the text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.screens.conftest import Open
from tests.screens.panels import SETTINGS, UPRIGHT, Setting
from tests.screens.rules import contrast_faults, layout_faults
from tests.screens.screen import Screen
from tests.screens.states import State
from tests.speech import QuietMouth


def states() -> Iterator[State]:
    """What may be read, what is being read, and the question before an answer is."""
    yield State("page", 0, page)
    yield State("read", 1, read)
    yield State("halted", 2, halted)
    yield State("asked", 3, ask)
    yield State("check", 4, check)


def page(screen: Screen) -> None:
    if not screen.app.voice.property("isReady"):
        screen.app.voice.warm(QuietMouth())
    screen.app.visit.finish()
    screen.go_to_topic("warning-signs", 1)


def read(screen: Screen) -> None:
    page(screen)
    screen.press("read:start")


def halted(screen: Screen) -> None:
    read(screen)
    screen.press("player:slower")
    screen.press("player:halt")


def check(screen: Screen) -> None:
    page(screen)
    screen.go_to_home()
    screen.press("check")


def ask(screen: Screen) -> None:
    page(screen)
    screen.go_to_home()
    for name in ("check", "check:begin", "answer:me", "answer:A1", "read:start"):
        screen.press(name)


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_it_keeps_its_measures(open_screen: Open, setting: Setting) -> None:
    screen = open_screen(setting.panel, setting.text_percent)

    assert not layout_faults(screen, states())


@pytest.mark.parametrize("in_contrast", [False, True])
def test_it_stands_out(open_screen: Open, in_contrast: bool) -> None:
    screen = open_screen(UPRIGHT)
    if in_contrast:
        screen.see_in_contrast()
    least = 10.0 if in_contrast else 7.0

    assert not contrast_faults(screen, list(states())[2:], least)
