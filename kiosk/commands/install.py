"""`sepsis-kiosk install`: makes this machine a kiosk, or upgrades the kiosk that it is."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.bundle import PACKAGE, is_checkout
from kiosk.core.errors import KioskError, SettingsError
from kiosk.core.settings import load_settings
from kiosk.deploy import machine, plan


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser(
        "install", help="makes this machine a kiosk, or upgrades it (root)"
    )
    parser.add_argument(
        "--settings", type=Path, metavar="FILE", help="the clinic's settings (TOML)"
    )
    parser.add_argument(
        "--from",
        type=Path,
        dest="source",
        metavar="WHEEL",
        help="what to install; else this checkout",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="prints every command and file, and changes nothing"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Installs, upgrades, or prints how.

    Raises:
        KioskError: this machine or its administrator cannot; the text says why.
    """
    script = plan.install_script(_wish(options))
    objections = list(machine.objections())
    if options.dry_run:
        print(script, end="")
        for objection in objections:
            print(f"# This machine would be refused: {objection}.")
        return 0
    machine.must_be_root()
    if objections:
        raise KioskError(objections[0])
    machine.carry_out(script)
    return 0


def _wish(options: argparse.Namespace) -> plan.Wish:
    return plan.Wish(
        source=str(_source(options.source)),
        settings=str(_settings(options.settings)) if options.settings else "",
        slot_in_use=machine.slot_in_use(Path(plan.CURRENT)),
        systemd=machine.systemd_version(),
    )


def _source(wanted: Path | None) -> Path:
    if wanted is None and is_checkout():
        return PACKAGE.parent
    if wanted is None:
        raise KioskError("say with --from which wheel or checkout is to be installed")
    if not wanted.exists():
        raise KioskError(f"{wanted}: there is no such wheel or checkout")
    return wanted.resolve()


def _settings(file: Path) -> Path:
    try:
        load_settings(file.read_bytes(), str(file))
    except OSError as broken:
        raise SettingsError(str(file), 0, "", f"cannot be read: {broken.strerror}") from broken
    return file.resolve()
