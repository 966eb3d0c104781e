"""`sepsis-kiosk content`: what the kiosk teaches, how hard it reads, how old it is."""

from __future__ import annotations

import argparse

from kiosk.bundle import BUNDLE
from kiosk.content_check import print_report


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "content", help="every topic: pages, words, reading grade, sources, review, age"
    )
    parser.add_argument("--json", action="store_true", help="for machines")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Prints the report; 1 if the content has faults.

    Raises:
        KioskError: there is no report to be had.
    """
    return print_report(_compiled, as_json=options.json)


def _compiled() -> bytes:
    from kiosk.qt import resources  # Qt is loaded only when it is needed

    resources.mount(BUNDLE)
    return resources.read("content/report.json")
