"""The seal at the end of the bundle: whether every byte is still as it was made."""

from __future__ import annotations

import zlib

MARK = b"SEAL"
LENGTH = len(MARK) + 4


def sealed(data: bytes) -> bytes:
    """The same with its seal behind it, which Qt, reading from the front, never sees."""
    return data + _seal(data)


def is_whole(data: bytes) -> bool:
    """Whether nothing was lost or changed since it was sealed; any one flipped bit is found."""
    return data[-LENGTH:] == _seal(data[:-LENGTH])


def _seal(data: bytes) -> bytes:
    """Against decay, not malice: whoever may write the bundle may write a seal, however strong."""
    return MARK + zlib.crc32(data).to_bytes(4)
