"""The settings a kiosk starts with: the clinic's file below, what its staff changed above."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.core.errors import SettingsError, StoreError
from kiosk.core.settings import DECLARED, Settings, Value, load_table
from kiosk.core.store import SETTINGS, Store

CLINIC_FILE = Path("/etc/sepsis-kiosk/kiosk.toml")
# Nobody's emergency number and no advice: what a kiosk may show that does not know where it is.
SAFE: Mapping[str, Value] = {"region": "other", "signs_check": "signs-list"}


@dataclass(frozen=True, slots=True)
class Provision:
    """What a kiosk starts with, and what staff must know of it."""

    settings: Settings
    faults: tuple[str, ...] = ()
    said: frozenset[str] = frozenset()  # what the command line says: whoever wrote it reads why

    def without(self, refused: SettingsError) -> Provision:
        """The same, safely, without a place or a language that the kiosk does not know.

        Raises:
            SettingsError: the command line itself named it.
        """
        if refused.key in self.said:
            raise refused
        safe = replace(self.settings, **SAFE, language="en", is_set_up=False)  # type: ignore[arg-type] # texts
        return Provision(safe, (*self.faults, str(refused)), self.said)


def provide(files: Iterable[Path], store: Store, said: Mapping[str, Value]) -> Provision:
    """The settings of files, of staff's changes and of the command line, each over the last.

    A file that is refused is left out as a whole; what is left then stands on safe defaults.
    """
    values: dict[str, Value] = {}
    faults: list[str] = []
    for file in files:
        try:
            values |= load_table(_read(file), str(file))
        except SettingsError as refused:
            faults.append(str(refused))
    try:
        values |= kept(store)
    except (SettingsError, StoreError) as refused:
        faults.append(str(refused))
    if faults:
        values = dict(SAFE) | values | {"is_set_up": False}
    return Provision(replace(Settings(), **(values | dict(said))), tuple(faults), frozenset(said))  # type: ignore[arg-type] # each was checked


def kept(store: Store) -> dict[str, Value]:
    """What staff changed on the screen.

    Raises:
        SettingsError: the file that was kept is broken.
        StoreError: it cannot be read.
    """
    data = store.read(SETTINGS)
    return {} if data is None else load_table(data, str(store.place(SETTINGS)))


def keep(store: Store, changes: Mapping[str, Value]) -> None:
    """Adds changes to what staff changed before; a broken file before is left behind.

    Raises:
        StoreError: nothing could be kept.
    """
    try:
        before = kept(store)
    except SettingsError:
        before = {}
    store.write(SETTINGS, as_toml(before | dict(changes)).encode())


def as_toml(values: Mapping[str, Value]) -> str:
    """Values as the lines of a TOML file."""
    head = "# What staff set on this kiosk's screen; it stands above kiosk.toml.\n"
    return head + "".join(f"{key} = {_written(value)}\n" for key, value in values.items())


def example() -> str:
    """Every setting with what it means, its default, and what it may be."""
    parts = ["# The settings of a sepsis kiosk. Every line is as it would be without this file."]
    for key, declared in DECLARED.items():
        limits = declared.metadata
        allowed = f"; from {limits['least']:g} to {limits['most']:g}" if "least" in limits else ""
        if limits.get("longest") and not limits["pattern"]:
            allowed = f"; at most {limits['longest']} characters"
        value = declared.default
        assert isinstance(value, str | float | bool | tuple)
        parts.append(f"# {limits['says']}{allowed}\n{key} = {_written(value)}")
    return "\n\n".join(parts) + "\n"


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value!r}"
    return json.dumps(value, ensure_ascii=False)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as broken:
        raise SettingsError(str(file), 0, "", f"cannot be read: {broken.strerror}") from broken
