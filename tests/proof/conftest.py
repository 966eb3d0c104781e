"""Closes a run of the proofs with what they counted."""

import pytest

from tests.proof.counts import summary


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if terminalreporter.config.option.markexpr == "proof" and summary():
        terminalreporter.section("the signs check, proved")
        terminalreporter.write(summary())
