"""Keeps the resource bundle of a source checkout as new as its sources."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.core.errors import ContentError

PACKAGE = Path(__file__).parent
BUNDLE = PACKAGE / "kiosk.rcc"

# The modules of kiosk.core that the compiler imports.
_CORE = (
    "bidi",
    "errors",
    "language",
    "library",
    "records",
    "references",
    "region",
    "report",
    "seal",
    "wording",
)


def is_checkout(package: Path = PACKAGE) -> bool:
    """Whether the bundle's sources lie beside the package; they do not in an installed wheel."""
    return _build(package).exists()


def ensure_fresh(package: Path = PACKAGE) -> None:
    """Compiles the bundle anew if any of its sources changed; in an installed wheel does nothing.

    Raises:
        ContentError: the sources have faults; one line each.
    """
    if not is_checkout(package) or is_fresh(package):
        return
    ended, told, trouble = _run(str(_build(package)))
    if ended:
        raise ContentError("resources", 0, f"no bundle can be made\n{(told + trouble).decode()}")


def is_fresh(package: Path = PACKAGE) -> bool:
    """Whether the bundle of a checkout was made from the sources as they stand."""
    bundle = package / BUNDLE.name
    try:
        noted = _stamp_file(bundle).read_text(encoding="utf-8")
        return noted == _stamp(fingerprint(package.parent), bundle)
    except FileNotFoundError:
        return False


def fresh_report(package: Path = PACKAGE) -> bytes:
    """The report of a check of the sources as they stand now, as JSON.

    Raises:
        ContentError: the check itself did not run.
    """
    _, told, trouble = _run(str(_build(package)), "--check", "--json")
    if not told:
        raise ContentError("resources", 0, f"cannot be checked\n{trouble.decode()}")
    return told


def write_stamp(sources: str, bundle: Path) -> None:
    """Notes beside a bundle from which sources it was compiled."""
    _stamp_file(bundle).write_text(_stamp(sources, bundle), encoding="utf-8")


def fingerprint(root: Path) -> str:
    """A text that changes whenever a source of the bundle does."""
    core = root / "kiosk" / "core"
    seen = [f"{name} {_facts((core / f'{name}.py').stat())}" for name in _CORE]
    seen += sorted(_files(os.fspath(root / "resources"), ""))
    return "\n".join(seen)


def _run(*arguments: str) -> tuple[int, bytes, bytes]:
    import subprocess  # takes 5 ms, and a fresh bundle never needs it

    ran = subprocess.run([sys.executable, *arguments], capture_output=True, check=False)
    return ran.returncode, ran.stdout, ran.stderr


def _build(package: Path) -> Path:
    return package.parent / "resources" / "build.py"


def _stamp_file(bundle: Path) -> Path:
    return bundle.with_name(f"{bundle.name}.stamp")


def _stamp(sources: str, bundle: Path) -> str:
    """Which bundle was made, and the fingerprint of its sources."""
    made = bundle.stat()
    return f"{made.st_size} {made.st_mtime_ns} {made.st_ino}\n{sources}\n"


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
