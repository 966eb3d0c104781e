"""Keeps `True` alive: PySide6 6.12.0 lets go of it once too often each time a signal is emitted."""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 40  # emissions; a thousand every second for 34 years


def keep_true_alive() -> None:
    """Gives `True` so many owners that it can never die, as Python 3.12 does by itself.

    `Signal.emit` returns `True` without owning it, so Python 3.11 ends with "deallocating True or
    False" after a few hundred emissions. Harmless where the fault is mended.
    """
    if sys.version_info < (3, 12):
        # A Python object begins with the number of its owners.
        ctypes.c_ssize_t.from_address(id(True)).value += ENOUGH
