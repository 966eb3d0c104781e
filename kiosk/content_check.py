"""Tells staff how the content stands: checked afresh where its sources are, else as compiled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bundle import PACKAGE, fresh_report, is_checkout
from kiosk.core.report import load_report, report_json, report_table


def print_report(compiled: Callable[[], bytes], *, as_json: bool, package: Path = PACKAGE) -> int:
    """Prints the report; 1 if the content has faults.

    Raises:
        ContentError: there is no report to be had.
    """
    data = fresh_report(package) if is_checkout(package) else compiled()
    report = load_report(data, "report.json")
    today = datetime.now(UTC).astimezone().date()
    print(report_json(report, today) if as_json else report_table(report, today))
    return 1 if report.faults else 0
