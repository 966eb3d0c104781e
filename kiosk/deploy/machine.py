"""What an installation must know of the machine, and why it would refuse one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from kiosk.core.errors import KioskError

FIRST_PERSON = 1000  # below it user numbers are those of services
LEAST_PYTHON = (3, 11)
PYTHON_TELLS = "import sys; print('%d.%d' % sys.version_info[:2])"

Ask = Callable[[Sequence[str]], str]


def ask(command: Sequence[str]) -> str:
    """What a command answers; nothing if it cannot be run."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except OSError:
        return ""


def systemd_version(answer: Ask = ask) -> int:
    """The version of systemd; 0 where there is none."""
    found = re.match(r"systemd (\d+)", answer(["systemctl", "--version"]))
    return int(found[1]) if found else 0


def slot_in_use(current: Path) -> str:
    """Which of the two environments the kiosk runs from now."""
    return current.readlink().name if current.is_symlink() else ""


def objections(root: Path = Path("/"), answer: Ask = ask) -> Iterator[str]:
    """Why this machine is none for a kiosk; each in one line, with what would help."""
    if not (root / "run/systemd/system").is_dir():
        yield "systemd does not run this machine; install on the kiosk's own Debian or Ubuntu"
    if not shutil.which("apt-get"):
        yield "there is no apt-get; on other systems take the files that --dry-run prints"
    if not _has_python(answer):
        yield "/usr/bin/python3 is older than 3.11; take Debian 12 or Ubuntu 24.04, or later"
    if (root / "etc/systemd/system/display-manager.service").is_symlink():
        yield "a desktop starts here; end it first: systemctl disable --now display-manager"
    if _is_person(answer(["getent", "passwd", "kiosk"])):
        yield "there is a person's account named kiosk; rename or remove it first"


def must_be_root() -> None:
    """Ends the attempt of anybody else.

    Raises:
        KioskError: says who may, and what everybody may.
    """
    if os.geteuid() != 0:
        raise KioskError("only root may change this machine; --dry-run shows anybody what it does")


def carry_out(commands: str) -> None:
    """Runs a script just as it is printed.

    Raises:
        KioskError: it did not get to its end.
    """
    code = subprocess.run(["/bin/sh", "-s"], input=commands, text=True, check=False).returncode
    if code:
        raise KioskError("it stopped at the step named last; what that one said stands above")


def _has_python(answer: Ask) -> bool:
    version = answer(["/usr/bin/python3", "-I", "-c", PYTHON_TELLS]).strip()
    return bool(version) and tuple(map(int, version.split("."))) >= LEAST_PYTHON


def _is_person(account: str) -> bool:
    fields = account.split(":")
    return len(fields) > 2 and int(fields[2]) >= FIRST_PERSON
