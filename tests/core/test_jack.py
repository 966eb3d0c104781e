"""What a headphone jack tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.jack import EV_SW, EVENT, SW_HEADPHONE_INSERT, has_jack, switch_turns

IN = EVENT.pack(1, 2, EV_SW, SW_HEADPHONE_INSERT, 1)
OUT = EVENT.pack(1, 3, EV_SW, SW_HEADPHONE_INSERT, 0)
SYNC = EVENT.pack(1, 2, 0, 0, 0)
LID = EVENT.pack(1, 2, EV_SW, 0, 1)


@pytest.mark.parametrize(
    ("data", "turns"),
    [
        (IN, [True]),
        (IN + SYNC + OUT + SYNC, [True, False]),
        (LID + SYNC, []),
        (IN[:-1], []),
        (OUT + IN[:5], [False]),
        (b"", []),
    ],
)
def test_the_turns_of_the_switch_are_read(data: bytes, turns: list[bool]) -> None:
    assert list(switch_turns(data)) == turns


@given(st.binary(max_size=200))
def test_whatever_comes_is_read_without_a_crash(data: bytes) -> None:
    assert len(list(switch_turns(data))) <= len(data) // EVENT.size


@pytest.mark.parametrize(
    ("switches", "is_one"),
    [("4\n", True), ("14\n", True), ("1\n", False), ("0\n", False), ("", False)],
)
def test_a_jack_is_known_by_its_switch(switches: str, is_one: bool) -> None:
    assert has_jack(switches) == is_one
