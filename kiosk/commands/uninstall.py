"""`sepsis-kiosk uninstall`: this machine is no kiosk any longer."""

from __future__ import annotations

import argparse

from kiosk.deploy import machine, plan


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = commands.add_parser("uninstall", help="undoes install; settings and PIN stay (root)")
    parser.add_argument(
        "--purge", action="store_true", help="removes settings, PIN, log and the user kiosk too"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="prints every command, and changes nothing"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Removes the kiosk from this machine, or prints how.

    Raises:
        KioskError: only root may.
    """
    script = plan.uninstall_script(plan.GONE if options.purge else plan.KEPT)
    if options.dry_run:
        print(script, end="")
        return 0
    machine.must_be_root()
    machine.carry_out(script)
    return 0
