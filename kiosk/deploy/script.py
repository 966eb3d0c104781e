"""Shell scripts that say what they do before they do it."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

FILES = Path(__file__).with_name("files")
FILE_ENDS = "END-OF-FILE"


@dataclass(frozen=True, slots=True)
class Part:
    """Some commands that belong together, under a line that says what they are for."""

    says: str
    commands: Sequence[str]


def script(parts: Iterable[Part]) -> str:
    """The whole script; the first command that fails ends it."""
    lines = [
        "#!/bin/sh",
        "set -eu",
        "umask 022",
        *(line for part in parts for line in _lines(part)),
    ]
    return "\n".join(lines) + "\n"


def shipped(below: str = "") -> list[PurePosixPath]:
    """Where the files go that the kiosk brings along, such as its unit."""
    found = (path.relative_to(FILES) for path in (FILES / below).rglob("*") if path.is_file())
    return sorted(PurePosixPath("/", *path.parts) for path in found)


def write(path: PurePosixPath) -> str:
    """The command that writes one of them."""
    text = (FILES / path.relative_to("/")).read_text("utf-8")
    mode = "0755" if text.startswith("#!") else "0644"
    return "\n".join(
        [
            f"mkdir -p {path.parent}",
            f"cat >{path} <<'{FILE_ENDS}'",
            f"{text}{FILE_ENDS}",
            f"chmod {mode} {path}",
        ]
    )


def _lines(part: Part) -> list[str]:
    return ["", f"echo {shlex.quote(f'- {part.says}')}", *part.commands]
