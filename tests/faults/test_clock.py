"""A wall clock that is wrong by years changes nothing but what is said of the content's age."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtGui import QGuiApplication

from tests.closed.fingers import Glass

DAYS = [-20_000, -366, 366, 20_000]


def off_by(wrong: timedelta) -> datetime:
    return datetime.now(UTC).astimezone().replace(tzinfo=None) + wrong


@pytest.fixture
def glass(qapp: QGuiApplication) -> Iterator[Glass]:
    """The kiosk at its welcome."""
    glass = Glass()
    yield glass
    glass.close()


def test_a_visit_outlasts_a_wall_clock_that_jumps(glass: Glass) -> None:
    glass.tap(glass.place("start"))
    for days in DAYS:
        glass.app.staff_room.wall = partial(off_by, timedelta(days=days))
        glass.clock.now += 1
        glass.app.look()
        glass.settle()

        assert glass.screen == "screen:Home"


def test_a_visit_outlasts_a_clock_of_its_own_that_leaps(glass: Glass) -> None:
    glass.tap(glass.place("start"))
    glass.clock.now += 366 * 86_400
    glass.app.look()
    glass.clock.now -= 3_600
    glass.app.look()
    glass.settle()

    assert glass.screen == "screen:Home"
