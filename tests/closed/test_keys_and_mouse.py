"""No key and no mouse button leads out of the kiosk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.closed.close_request import ask_to_close
from tests.closed.conftest import GROUND, Cell, on_x
from tests.closed.display import display
from tests.closed.ways_out import KEYS, WAYS_OUT, WayOut
from tests.process import Process

Record = Callable[[str, object], None]


@pytest.mark.parametrize("way", WAYS_OUT, ids=str)
def test_a_way_out_leads_nowhere(cell: Cell, way: WayOut, record_property: Record) -> None:
    cell.display.do(*way.steps)

    assert not cell.faults()
    record_property("ways out refused", 1)


def test_after_all_keys_two_keys_lead_back_to_the_welcome(cell: Cell) -> None:
    cell.display.do(*(step for way in KEYS for step in way.steps))
    cell.display.do("sleep", "1", "key", "Home", "sleep", "1", "key", "Escape")

    assert cell.kiosk.shows(GROUND, within_s=10)


def test_a_request_to_close_is_refused(cell: Cell, record_property: Record) -> None:
    ask_to_close(cell.display.name, int(cell.display.windows()[0]))

    assert cell.kiosk.shows(GROUND, within_s=10)
    assert not cell.faults()
    record_property("ways out refused", 1)


def test_the_keys_of_these_tests_do_arrive(cell: Cell) -> None:
    cell.display.do("key", "Tab", "Return")

    assert cell.kiosk.shows("Home", within_s=10)


def test_such_a_request_does_close_a_window_on_a_desktop(tmp_path: Path) -> None:
    with display() as screen:
        kiosk = Process(tmp_path, "--windowed", "540x960", environment=on_x(screen))
        assert kiosk.shows(GROUND), kiosk.log
        ask_to_close(screen.name, int(screen.windows()[0]))

        assert kiosk.ends_by_itself(within_s=10) == 0
        kiosk.close()
