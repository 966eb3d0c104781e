"""Starts programs and reads when their first frame stood."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
CHECKOUT = HERE.parents[1]
KEPT = ("LANG", "LC_ALL", "PATH")


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a program, up to its first frame."""

    took_ms: float
    peak_mib: float


def environment(folder: Path) -> Mapping[str, str]:
    """That of a fresh user with nothing to draw on; what programs keep goes into the folder."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return kept | {
        "PYTHONPATH": str(CHECKOUT),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "HOME": str(folder),
    }


def start(program: Sequence[str | Path], folder: Path) -> Start:
    """Starts a program of this room, and waits for its first frame."""
    began_s = time.monotonic()
    told = subprocess.run(
        [sys.executable, HERE / program[0], *program[1:]],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env=environment(folder),
    ).stdout
    stood_s, peak_mib = map(float, told.split())
    return Start(1000 * (stood_s - began_s), peak_mib)


def in_turn(
    runs: int, first: Sequence[str | Path], second: Sequence[str | Path], folder: Path
) -> list[tuple[Start, Start]]:
    """Starts both in turn, so that both meet the same machine; the first pair is not counted."""
    return [(start(first, folder), start(second, folder)) for _ in range(runs + 1)][1:]
