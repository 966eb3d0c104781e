"""Each worked example of the decision table, touched through the real window."""

from __future__ import annotations

import pytest

from tests.screens.screen import Screen

ME, BABY = "me", "baby-under-3-months"
NONE, NOT_SURE = ["none"], ["not-sure"]

EXAMPLES = {
    "cough, no risk": (ME, [NONE, ["I1"], NONE], 2),
    "cough at 70": (ME, [NONE, ["I1"], ["K3-age"]], 3),
    "shivering only": (ME, [NONE, ["W3"], NONE], 3),
    "not sure about the signs": (ME, [NONE, NOT_SURE, NONE], 3),
    "infection worse, and shivering": (ME, [NONE, ["W1", "W3"]], 4),
    "chemo and sore throat": (ME, [NONE, ["I1"], ["K1a"]], 4),
    "steroids and fever": (ME, [NONE, ["W3"], ["K1b-ster"]], 4),
    "chemo and not sure of an emergency": (ME, [NOT_SURE, NONE, ["K1a"]], 4),
    "birth ten days ago, and fever": (ME, [NONE, ["W3"], ["K2"]], 4),
    "baby of two months, runny nose": (BABY, [NONE, ["I1"], NONE], 3),
    "new confusion only": (ME, [["A1"]], 4),
    "nothing, with diabetes": (ME, [NONE, NONE, ["K3-chronic"]], 1),
}


@pytest.mark.parametrize(("who", "screens", "tier"), EXAMPLES.values(), ids=EXAMPLES.keys())
def test_a_worked_example_ends_on_its_result(
    home: Screen, who: str, screens: list[list[str]], tier: int
) -> None:
    for name in ("check", "check:begin", f"answer:{who}"):
        home.tap(name)
    for codes in screens:
        for code in codes:
            home.tap(f"answer:{code}")
        home.tap("check:next")

    assert any(text.startswith(f"{tier} of 4") for text in home.texts()), home.texts()
