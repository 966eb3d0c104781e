"""The kiosk's own bundle with a flipped bit, at many places: it is never taken for whole."""

from __future__ import annotations

import pytest

from kiosk.bundle import BUNDLE
from kiosk.core.seal import is_whole

PLACES = 1000


@pytest.mark.parametrize("bit", [0, 3, 7])
def test_no_place_of_the_bundle_hides_a_flipped_bit(bit: int) -> None:
    data = bytearray(BUNDLE.read_bytes())
    assert is_whole(bytes(data))
    for place in range(0, len(data), len(data) // PLACES):
        data[place] ^= 1 << bit

        assert not is_whole(bytes(data)), place
        data[place] ^= 1 << bit
