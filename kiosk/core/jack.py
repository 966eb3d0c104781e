"""What a headphone jack tells: the kernel's events of a switch, as bytes."""

from __future__ import annotations

import struct
from collections.abc import Iterator

# `struct input_event` of linux/input.h: when, in two longs; then type, code and value.
EVENT = struct.Struct("@llHHi")
EV_SW, SW_HEADPHONE_INSERT = 0x05, 0x02


def switch_turns(data: bytes) -> Iterator[bool]:
    """Whether the headphones are in, after each event of the jack that is there as a whole."""
    for at in range(0, len(data) - EVENT.size + 1, EVENT.size):
        _, _, kind, code, value = EVENT.unpack_from(data, at)
        if (kind, code) == (EV_SW, SW_HEADPHONE_INSERT):
            yield bool(value)


def has_jack(switches: str) -> bool:
    """Whether a device has such a switch, by its capabilities/sw in /sys: hexadecimal words."""
    words = switches.split()
    return bool(words) and bool(int(words[-1], 16) >> SW_HEADPHONE_INSERT & 1)
