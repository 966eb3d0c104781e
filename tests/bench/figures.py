"""Figures that were measured, and how they are set out as a table for README."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import qVersion

HEAD = ("Figure", "Measured", "Beside it", "Ratio", "Goal")


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table."""

    name: str
    measured: str
    beside: str = ""
    ratio: str = ""
    goal: str = ""


def table(figures: Iterable[Figure]) -> str:
    """The figures as a Markdown table, under the machine that they come from."""
    rows = [HEAD, *(astuple(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = ["| " + " | ".join(_padded(row, widths)) + " |" for row in rows]
    lines.insert(1, "| " + " | ".join("-" * width for width in widths) + " |")
    return "\n".join([f"Measured on {machine()}:", "", *lines])


def machine() -> str:
    """The processor, the kernel, and the versions that the figures depend on."""
    cores = len(os.sched_getaffinity(0))
    system = f"{platform.system()} {platform.release().split('-')[0]}"
    versions = f"Python {platform.python_version()}, Qt {qVersion()}"
    return f"{_processor()}, {cores} cores, {system}, {versions}, drawn by the software renderer"


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that so many percent of all values do not exceed."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def spread(runs: Iterable[Sequence[float]]) -> str:
    """The median and the 99th percentile in milliseconds, each the median of several runs."""
    each = [(percentile(run, 50), percentile(run, 99)) for run in runs]
    half, most = (median(values) for values in zip(*each, strict=True))
    return f"p50 {half:.0f} ms, p99 {most:.0f} ms"


def ratio(pairs: Iterable[tuple[float, float]]) -> str:
    """How many times the second is the first, pair by pair, the median of all."""
    return f"{median(second / first for first, second in pairs):.2f}"


def _padded(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    named = (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())
