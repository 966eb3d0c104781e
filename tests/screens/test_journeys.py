"""By keys and ears alone people get everywhere; what they hear on the way was read by people."""

from __future__ import annotations

import pytest

from tests.screens.journeys.journey import JOURNEYS, golden, travel
from tests.screens.screen import Screen


@pytest.mark.parametrize("name", JOURNEYS)
def test_what_is_heard_on_a_journey_is_what_was_reviewed(screen: Screen, name: str) -> None:
    heard = travel(screen, JOURNEYS[name])

    assert heard == golden(name).read_text("utf-8"), "python -m tests.screens.journeys, then read"
