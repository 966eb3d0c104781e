"""How much memory a process has needed at most, as the kernel counts it."""

from __future__ import annotations

import re
from pathlib import Path

_PEAK = re.compile(r"VmHWM:\s+([0-9]+) kB")


def peak_mib(process: int | str) -> float:
    """The largest resident set of a process that still lives."""
    found = _PEAK.search(Path(f"/proc/{process}/status").read_text("utf-8"))
    if not found:
        raise ValueError(f"/proc/{process}/status names no VmHWM")
    return int(found[1]) / 1024
