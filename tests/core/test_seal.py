"""Whether a damaged bundle can be told from a whole one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.seal import is_whole, sealed

WHOLE = sealed(b"All that the kiosk shows. " * 1000)


def test_what_was_sealed_is_whole() -> None:
    assert is_whole(WHOLE)


@given(bit=st.integers(0, 8 * len(WHOLE) - 1))
def test_one_flipped_bit_is_found_wherever_it_is(bit: int) -> None:
    data = bytearray(WHOLE)
    data[bit // 8] ^= 1 << bit % 8

    assert not is_whole(bytes(data))


@given(length=st.integers(0, len(WHOLE) - 1))
def test_what_was_cut_short_is_not_whole(length: int) -> None:
    assert not is_whole(WHOLE[:length])


@pytest.mark.parametrize("data", [b"", b"SEAL", b"qres" * 100, WHOLE + b"\0", WHOLE[:-8] + WHOLE])
def test_what_was_never_sealed_is_not_whole(data: bytes) -> None:
    assert not is_whole(data)
