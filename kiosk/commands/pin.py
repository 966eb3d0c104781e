"""`sepsis-kiosk pin reset`: for a clinic that has forgotten its PIN."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from kiosk.core.store import MISSES, PIN, SYSTEM_FOLDER, Store, data_folder


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("pin", help="the staff's PIN: reset")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    reset = actions.add_parser(
        "reset", help="forget the PIN: whoever opens the staff screen next makes a new one"
    )
    reset.add_argument("--data", type=Path, metavar="DIR", help="the kiosk's data folder")
    reset.set_defaults(run=forget)


def forget(options: argparse.Namespace) -> int:
    """Removes the PIN and the count of wrong ones.

    Raises:
        StoreError: the files belong to somebody else: run it as root.
    """
    store = Store(options.data or likely_folder())
    had_pin = store.remove(PIN)
    store.remove(MISSES)
    print(f"{store.folder}: {'the PIN is gone' if had_pin else 'there was no PIN'}.")
    print("Whoever opens the staff screen next makes a new one: go and do it now.")
    return 0


def likely_folder() -> Path:
    """The installed kiosk's folder where there is one, else one's own."""
    if SYSTEM_FOLDER.is_dir():
        return SYSTEM_FOLDER
    return data_folder(os.environ, Path.home())
