"""Keeps the resource bundle of a source checkout as new as its sources."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.core.errors import ContentError

PACKAGE = Path(__file__).parent
BUNDLE = PACKAGE / "kiosk.rcc"

_ROOT = PACKAGE.parent
_BUILD = _ROOT / "resources" / "build.py"
_CORE = (
    "errors",
    "language",
    "library",
    "records",
    "region",
    "report",
    "wording",
)  # what the compiler imports


def is_checkout() -> bool:
    """Whether the bundle's sources lie beside the package; they do not in an installed wheel."""
    return _BUILD.exists()


def ensure_fresh() -> None:
    """Compiles the bundle anew if any of its sources changed; in an installed wheel does nothing.

    Raises:
        ContentError: the sources have faults; one line each.
    """
    if not is_checkout() or (stamp_file(BUNDLE).exists() and _stands_for_sources()):
        return
    built = subprocess.run([sys.executable, _BUILD], capture_output=True, text=True, check=False)
    if built.returncode:
        raise ContentError("resources", 0, f"no bundle can be made\n{built.stdout}{built.stderr}")


def fresh_report() -> bytes:
    """The report of a check of the sources as they stand now, as JSON.

    Raises:
        ContentError: the check itself did not run.
    """
    command = [sys.executable, str(_BUILD), "--check", "--json"]
    checked = subprocess.run(command, capture_output=True, check=False)
    if not checked.stdout:
        raise ContentError("resources", 0, f"cannot be checked\n{checked.stderr.decode()}")
    return checked.stdout


def stamp_file(bundle: Path) -> Path:
    """The file that says from which sources a bundle was compiled."""
    return bundle.with_name(bundle.name + ".stamp")


def stamp(sources: str, bundle: Path) -> str:
    """What a stamp file holds: the sources' fingerprint, and which bundle was made from them."""
    made = bundle.stat()
    return f"{sources} {made.st_size} {made.st_mtime_ns} {made.st_ino}\n"


def fingerprint(root: Path = _ROOT) -> str:
    """A text that changes whenever a source of the bundle does."""
    core = root / "kiosk" / "core"
    seen = [f"{name} {_facts((core / f'{name}.py').stat())}" for name in _CORE]
    seen += sorted(_files(os.fspath(root / "resources"), ""))
    return hashlib.blake2b("\n".join(seen).encode(), digest_size=16).hexdigest()


def _stands_for_sources() -> bool:
    try:
        return stamp_file(BUNDLE).read_text() == stamp(fingerprint(), BUNDLE)
    except FileNotFoundError:
        return False


def _files(folder: str, inside: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path, f"{inside}{entry.name}/")
            else:
                yield f"{inside}{entry.name} {_facts(entry.stat())}"


def _facts(found: os.stat_result) -> str:
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}"
