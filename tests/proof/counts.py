"""What the proofs counted: one line each, kept in the folder `build/signs-check`."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "build" / "signs-check"


def tell(proof: str, **counts: object) -> None:
    """Keeps a proof's counts in the place of earlier ones, and prints them."""
    said = ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in counts.items())
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{_file_name(proof)}.txt").write_text(f"{proof}: {said}\n", "utf-8")
    print(f"\n{proof}: {said}")


def summary() -> str:
    """All that was counted so far, one line a proof."""
    return "".join(file.read_text("utf-8") for file in sorted(FOLDER.glob("*.txt")))


def _file_name(proof: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", proof.lower()).strip("-")
