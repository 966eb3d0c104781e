"""Reads the TOML tables: sources, signs, the body map's places and the regions."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kiosk.core.errors import ContentError
from kiosk.core.records import read_plain
from kiosk.core.region import Region, read_region

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from resources.compiler.faults import Faults

Record = TypeVar("Record", bound="DataclassInstance")


def read_table(kind: type[Record], file: Path, faults: Faults) -> dict[str, Record]:
    """The records of a file by their ids, one table each; faulty ones are left out."""
    records: dict[str, Record] = {}
    for name, plain in _read(file, faults).items():
        given = plain if isinstance(plain, dict) else {}
        try:
            records[name] = read_plain(kind, {"id": name} | given, "")
        except ContentError as refused:
            faults.add(file, line_of(file, f"[{name}]"), f"{name}: {refused.reason}")
    return records


def read_regions(folder: Path, faults: Faults) -> dict[str, Region]:
    """The regions by their ids, one file each; faulty ones are left out."""
    regions: dict[str, Region] = {}
    for file in sorted(folder.glob("*.toml")):
        try:
            regions[file.stem] = read_region({"id": file.stem} | _read(file, faults), "")
        except ContentError as refused:
            faults.add(file, line_of(file, refused.reason.split(":")[0]), refused.reason)
    return regions


def _read(file: Path, faults: Faults) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        faults.add(file, 1, "is missing")
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as broken:
        faults.add(file, 1, f"not a TOML file: {broken}")
    return {}


def line_of(file: Path, start: str) -> int:
    """The first line that starts so, or the first of all."""
    if not file.exists():
        return 1
    lines = file.read_text(encoding="utf-8").splitlines()
    return next((at for at, found in enumerate(lines, 1) if found.startswith(start)), 1)
