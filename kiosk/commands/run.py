"""`sepsis-kiosk`: shows the kiosk, full screen or in a window."""

from __future__ import annotations

import argparse
import gc
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from kiosk.core.errors import KioskError
from kiosk.core.provision import CLINIC_FILE, Provision, provide
from kiosk.core.settings import Settings
from kiosk.core.store import Store, data_folder

NO_DISPLAY = (
    "there is no display to show the kiosk on. Start it from a desktop, or on a bare console with "
    "`cage -- sepsis-kiosk`, or look at every screen without a display: sepsis-kiosk tour OUT/"
)
AGAIN = 75  # how the window says that staff want it built anew
SMALLEST_PX, LARGEST_PX = 300, 8192


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the kiosk itself."""
    parser.add_argument(
        "--windowed", type=size, metavar="WxH", help="in a window of that size, such as 1080x1920"
    )
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="where the PIN and staff's changes are kept"
    )
    add_settings(parser)
    parser.set_defaults(run=run)


def add_settings(parser: argparse.ArgumentParser) -> None:
    """Adds the options that say whose kiosk it is."""
    parser.add_argument("--region", metavar="us", help="whose numbers and words to show")
    parser.add_argument("--language", metavar="en", help="the language visits start in")
    parser.add_argument("--config", type=Path, metavar="FILE", help="the clinic's settings (TOML)")


def run(options: argparse.Namespace) -> int:
    """Shows the kiosk until it is closed.

    Raises:
        KioskError: it cannot start; the text says why.
    """
    store = Store(options.data or data_folder(os.environ, Path.home()))
    provision = chosen(options, store)
    for fault in provision.faults:
        print(f"sepsis-kiosk: {fault}", file=sys.stderr)
    if not has_display(os.environ):
        raise KioskError(NO_DISPLAY)
    gc.disable()  # a start makes what stays; kiosk.settle begins to look for what does not
    from kiosk.launch import launch  # Qt is loaded only when it is needed

    code = launch(provision, store, options.windowed)
    if code == AGAIN:
        start_again()
    return code


def start_again() -> NoReturn:
    """The same command in the same process, from its beginning: nothing of before is left.

    A compositor that waits for this process does not see it end.
    """
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


def chosen_settings(options: argparse.Namespace) -> Settings:
    """The settings of the clinic's file and the command line, for those who do not show them.

    Raises:
        KioskError: the file cannot be read or is wrong.
    """
    provision = chosen(options, Store())
    if provision.faults:
        raise KioskError(provision.faults[0])
    return provision.settings


def chosen(options: argparse.Namespace, store: Store) -> Provision:
    """What the files, the staff and the command line say together."""
    files = (
        [options.config] if options.config else [file for file in [CLINIC_FILE] if file.exists()]
    )
    said = {name: getattr(options, name, None) for name in ("region", "language")}
    return provide(files, store, {name: value for name, value in said.items() if value})


def size(text: str) -> tuple[int, int]:
    """A size such as 1080x1920, in pixels.

    Raises:
        ArgumentTypeError: it is none.
    """
    match = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", text)
    if match:
        width, height = int(match[1]), int(match[2])
        if all(SMALLEST_PX <= side <= LARGEST_PX for side in (width, height)):
            return width, height
    raise argparse.ArgumentTypeError(
        f"{text!r} is not a size; write WIDTHxHEIGHT in pixels, such as 1080x1920, "
        f"from {SMALLEST_PX} to {LARGEST_PX}"
    )


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether there is anything to draw on; only Linux can be without."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return True
    wayland = environment.get("WAYLAND_DISPLAY", "")
    if wayland and Path(environment.get("XDG_RUNTIME_DIR", ""), wayland).exists():
        return True
    host, _, number = environment.get("DISPLAY", "").partition(":")
    if host not in ("", "unix"):
        return True  # another machine's display: only trying would tell
    return bool(number) and Path("/tmp/.X11-unix", f"X{number.partition('.')[0]}").exists()
