"""How soon a page stands after a touch, and how smoothly pages scroll and turn."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from tests.bench.figures import Figure, spread
from tests.bench.start import environment

pytestmark = pytest.mark.bench

RUNS = 3


def test_pages_after_a_touch(figures: list[Figure], tmp_path: Path) -> None:
    runs = [printed("tests.bench.walk", tmp_path) for _ in range(RUNS)]
    changes = [run["changes_ms"].values() for run in runs]
    first, last = ([[change[end] for change in run] for run in changes] for end in (0, -1))
    count = len(first[0])
    figures.append(Figure(f"First frame after a touch, {count} pages", spread(first), goal=P50))
    figures.append(Figure("Last frame of its motion", spread(last)))
    most = median(run["peak_mib"] for run in runs)
    figures.append(Figure("Most memory after all of them", f"{most:.0f} MiB"))


def test_scrolling_and_swiping(figures: list[Figure], tmp_path: Path) -> None:
    runs = [printed("tests.bench.scroll", tmp_path) for _ in range(RUNS)]
    for motion in ("scrolling", "swiping"):
        steps = [run[f"{motion}_ms"] for run in runs]
        figures.append(Figure(f"{motion.title()}: frame to frame", spread(steps), goal=P33))


P50, P33 = "p99 at most 50 ms", "p99 at most 33 ms"


def printed(module: str, folder: Path) -> dict[str, Any]:
    """What a program in a process of its own printed as JSON."""
    command = [sys.executable, "-m", module]
    ran = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=environment(folder))
    plain: dict[str, Any] = json.loads(ran.stdout)
    return plain
