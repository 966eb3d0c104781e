"""The kiosk before somebody who touches it; whatever Qt or QML complains of fails the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.core.settings import Settings
from kiosk.core.store import PIN, Store
from tests.screens.crew import KEPT, Crew
from tests.screens.panels import UPRIGHT
from tests.screens.screen import Screen
from tests.screens.ways import MOST_STEPS, Way, find_ways
from tests.waiting import Clock

Open = Callable[..., Screen]


@pytest.fixture
def open_screen(qapp: QGuiApplication) -> Iterator[Open]:
    """Opens the program on a panel of one's choice."""
    opened: list[Screen] = []

    def open_on(*args: object, **named: object) -> Screen:
        opened.append(Screen(*args, **named))  # type: ignore[arg-type] # Screen's own arguments
        return opened[-1]

    yield open_on
    for screen in opened:
        screen.close()
    assert not [warning for screen in opened for warning in screen.warnings]


@pytest.fixture
def screen(open_screen: Open) -> Screen:
    """A new kiosk on an upright panel of 24 inches, at its welcome."""
    return open_screen(UPRIGHT)


@pytest.fixture
def home(screen: Screen) -> Screen:
    """The same, touched to start."""
    screen.tap("start")
    return screen


@pytest.fixture(scope="session")
def ways(qapp: QGuiApplication) -> list[Way]:
    """The ways to every screen, found once."""
    return _found(Settings(), most_steps=MOST_STEPS)


@pytest.fixture(scope="session")
def uk_ways(qapp: QGuiApplication) -> list[Way]:
    """The ways on from Home where a list of signs stands in the place of the signs check."""
    return _found(Settings(region="uk"), most_steps=1)


def _found(settings: Settings, most_steps: int) -> list[Way]:
    screen = Screen(UPRIGHT, settings=settings)
    found = find_ways(screen, most_steps)
    screen.close()
    return found


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A data folder with nothing in it."""
    return Store(tmp_path / "data")


@pytest.fixture
def new(open_screen: Open, store: Store, qtbot: QtBot) -> Crew:
    """Before a kiosk that nobody has set up."""
    clock = Clock()
    return Crew(open_screen(UPRIGHT, clock=clock, store=store), clock, qtbot)


@pytest.fixture
def crew(store: Store, new: Crew) -> Crew:
    """Before a kiosk with a PIN."""
    store.write(PIN, KEPT)
    return new
