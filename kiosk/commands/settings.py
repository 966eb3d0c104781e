"""`sepsis-kiosk settings`: what a clinic's file may hold, and whether one is right."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.core.errors import SettingsError
from kiosk.core.provision import CLINIC_FILE, example
from kiosk.core.settings import load_settings


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("settings", help="a clinic's settings: example, check")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    every = actions.add_parser("example", help="every setting, explained, as a file to begin with")
    every.set_defaults(run=show_example)
    check = actions.add_parser("check", help="whether a file would be taken")
    check.add_argument("file", type=Path, nargs="?", default=CLINIC_FILE, metavar="FILE")
    check.set_defaults(run=check_file)


def show_example(options: argparse.Namespace) -> int:
    """Prints a file that holds every setting as it is by itself."""
    print(example(), end="")
    return 0


def check_file(options: argparse.Namespace) -> int:
    """Says that a file is right.

    Raises:
        SettingsError: it is not; names file, line, key and reason.
    """
    file: Path = options.file
    try:
        data = file.read_bytes()
    except OSError as broken:
        raise SettingsError(str(file), 0, "", f"cannot be read: {broken.strerror}") from broken
    load_settings(data, str(file))
    print(f"{file}: is right")
    return 0
