"""`sepsis-kiosk tour OUT/`: every screen and state as a picture."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.commands import run as kiosk_run

SIZES = [(1080, 1920), (1920, 1080), (1024, 600)]


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("tour", help="every screen as a picture, no display needed")
    parser.add_argument("out", type=Path, metavar="OUT/", help="the folder to write into")
    parser.add_argument(
        "--size",
        type=kiosk_run.size,
        action="append",
        metavar="WxH",
        help="may be given several times; default 1080x1920, 1920x1080 and 1024x600",
    )
    parser.add_argument(
        "--text-size", type=int, default=100, choices=(100, 130, 160, 200), help="in percent"
    )
    parser.add_argument("--contrast", action="store_true", help="light on black")
    kiosk_run.add_settings(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Writes the pictures and a contact sheet.

    Raises:
        KioskError: the kiosk cannot be built, or the folder cannot be written.
    """
    from kiosk import tour  # Qt is loaded only when it is needed

    settings = kiosk_run.chosen_settings(options)
    sight = tour.Sight(options.text_size, options.contrast)
    taken = tour.take(settings, options.size or SIZES, sight, options.out)
    count = sum(len(pictures) for pictures in taken.values())
    print(f"{count} pictures; open {options.out / 'index.html'}")
    return 0
