"""Gathers the figures of all benchmarks and prints them at the end, as README shows them."""

from __future__ import annotations

import pytest

from tests.bench.figures import Figure, table

FIGURES = pytest.StashKey[list[Figure]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[FIGURES] = []


@pytest.fixture
def figures(pytestconfig: pytest.Config) -> list[Figure]:
    """Where a benchmark puts what it measured."""
    return pytestconfig.stash[FIGURES]


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    gathered = config.stash[FIGURES]
    if gathered:
        terminalreporter.section("figures")
        terminalreporter.write_line(table(gathered))
