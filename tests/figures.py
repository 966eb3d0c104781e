"""The figures that tests leave behind, added up at the end of a run."""

from __future__ import annotations

from collections import Counter

import pytest

SAID = "say"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints each figure once, whichever of the workers it came from."""
    sums: Counter[str] = Counter()
    said: list[str] = []
    for report in terminalreporter.getreports("passed"):
        for name, value in report.user_properties:
            if name == SAID:
                said.append(str(value))
            elif isinstance(value, int):
                sums[name] += value
    for line in [f"{name}: {value}" for name, value in sums.items()] + said:
        terminalreporter.write_line(line)
