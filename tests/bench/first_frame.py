"""Tells, from inside a program, when its first frame stood, and ends the program there."""

from __future__ import annotations

import os
import time

from tests.bench.memory import peak_mib


def tell() -> None:
    """Prints the clock, which all processes share, and the most memory until now; then exits."""
    print(time.monotonic(), peak_mib("self"), flush=True)
    os._exit(0)
