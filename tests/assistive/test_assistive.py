"""A client of AT-SPI works the kiosk, and Orca says the same as its own voice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.assistive.desk import Desk, desk

pytestmark = pytest.mark.proof
SIGN = "New confusion or slurred speech. Or not making sense."
TO_RED = ("Touch to start", "Check the signs", "Start", "Me.", SIGN, "Tell the front desk now")
STRIKES = ("Tab", "Return", "Tab", "Tab", "Tab", "Return", "Tab", "Tab")
GOLDEN = Path(__file__).with_name("orca.txt")


@pytest.fixture
def at_work(tmp_path: Path) -> Iterator[Desk]:
    """A desktop without anything on it yet."""
    with desk() as place:
        yield place


def test_an_assistive_client_gets_to_a_red_result(at_work: Desk, tmp_path: Path) -> None:
    at_work.kiosk(tmp_path)
    found = at_work.press(*TO_RED)
    headings = [[name for role, name, _ in nodes if role == "heading"] for nodes in found]

    assert headings == [
        ["What is sepsis?"],
        ["Sepsis: know the signs"],
        ["Could this be sepsis?"],
        ["Who is this for?"],
        ["Now, or in the last day: any of these?"],
        ["Now, or in the last day: any of these?"],
        ["Tell the front desk now"],
    ]
    assert ("check box", SIGN, False) in found[4]
    assert ("check box", SIGN, True) in found[5]
    assert any("I am worried about sepsis" in name for _, name, _ in found[6])


def test_orca_says_what_was_reviewed(at_work: Desk, tmp_path: Path) -> None:
    orca = at_work.orca()
    at_work.kiosk(tmp_path)
    at_work.screen.do("search", "--name", "Welcome", "windowactivate", "--sync")
    orca.wait_for(2)
    orca.rest()
    for key in STRIKES:
        orca.strike(key)

    assert orca.said == GOLDEN.read_text("utf-8").splitlines()
