"""How long the kiosk takes to its first frame, and how much memory, against a bare window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest

from tests.bench.figures import Figure, ratio
from tests.bench.start import CHECKOUT, in_turn

pytestmark = pytest.mark.bench

RUNS = 7
BUILD = CHECKOUT / "resources" / "build.py"
BARE, KIOSK = "start_bare.py", "start_kiosk.py"


def test_start_against_a_bare_window(figures: list[Figure], tmp_path: Path) -> None:
    pairs = in_turn(RUNS, (BARE,), (KIOSK,), tmp_path)
    times = [(bare.took_ms, kiosk.took_ms) for bare, kiosk in pairs]
    peaks = [(bare.peak_mib, kiosk.peak_mib) for bare, kiosk in pairs]
    name = "Start to the first frame; beside it a bare window"
    figures.append(row(name, "ms", times, "at most 1.6"))
    name = "Most memory until then; beside it a bare window"
    figures.append(row(name, "MiB", peaks, "at most 1.5"))


def test_start_with_fifty_times_the_content(figures: list[Figure], tmp_path: Path) -> None:
    once, fifty = (bundle(times, tmp_path) for times in (1, 50))
    pairs = in_turn(RUNS, (KIOSK, once), (KIOSK, fifty), tmp_path)
    took = [(one.took_ms, other.took_ms) for one, other in pairs]
    name = "Start with 50 times the content; beside it with its own"
    figures.append(row(name, "ms", took, "at most 1.15"))


def row(name: str, unit: str, pairs: list[tuple[float, float]], goal: str) -> Figure:
    """A figure with what it is measured against."""
    beside, measured = (median(values) for values in zip(*pairs, strict=True))
    return Figure(name, f"{measured:.0f} {unit}", f"{beside:.0f} {unit}", ratio(pairs), goal)


def bundle(times: int, folder: Path) -> Path:
    """A bundle with each topic that many times."""
    out = folder / f"{times}.rcc"
    command: list[str | Path] = [sys.executable, BUILD, "--times", str(times), "--out", out]
    subprocess.run(command, check=True)
    return out
