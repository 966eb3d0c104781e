"""What a clinic may set: each field declares its default and its limits."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from kiosk.core.errors import SettingsError

Value = str | float | bool
LONGEST = 120


def _text(says: str, *, pattern: str = "", longest: int = LONGEST, default: str = "") -> str:
    limits = {"says": says, "pattern": pattern, "longest": longest}
    value: str = field(default=default, metadata=limits)
    return value


def _number(says: str, *, default: float, least: float = 0, most: float) -> float:
    limits = {"says": says, "least": least, "most": most}
    value: float = field(default=default, metadata=limits)
    return value


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one kiosk, as `kiosk.toml` holds them."""

    region: str = _text("whose numbers and words are shown", pattern="[a-z]{2,5}", default="us")
    language: str = _text("the language a visit starts in", pattern="[a-z]{2}", default="en")
    clinic_name: str = _text("the clinic's name, on the first screens", longest=60)
    desk_name: str = _text("what the front desk is called here", longest=40)
    desk_place: str = _text("where the desk is, as one sentence")
    advice_name: str = _text("the name of a local advice line", longest=60)
    advice_number: str = _text("its number", pattern="[0-9 +()-]{3,24}")
    signs_check: str = _text(
        "guided, signs-list, or empty for the region's own", pattern="guided|signs-list"
    )
    reviewer: str = _text("the clinician who reviewed the signs check here", longest=60)
    reviewed_on: str = _text("on which day, as 2026-11-22", pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}")
    panel_inches: float = _number("the panel's diagonal; 0 asks the screen", default=0.0, most=110)
    idle_menu_s: float = _number(
        "seconds without a touch before a menu warns", default=60.0, least=30, most=600
    )
    idle_reading_s: float = _number(
        "the same for pages and questions", default=120.0, least=60, most=600
    )
    is_set_up: bool = field(
        default=False, metadata={"says": "true once staff confirmed the region and its numbers"}
    )


def load_settings(data: bytes, file: str) -> Settings:
    """The settings in a TOML file.

    Raises:
        SettingsError: what is wrong, and what would be right; nothing of the file is used then.
    """
    try:
        table = tomllib.loads(data.decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as broken:
        raise SettingsError(f"{file}: is not a TOML file: {broken}") from broken
    return check_settings(table, file)


def check_settings(table: Mapping[str, object], file: str) -> Settings:
    """The settings in a table, each checked against its declared limits.

    Raises:
        SettingsError: names the file, the key and the reason.
    """
    declared = {each.name: each for each in fields(Settings)}
    values: dict[str, Value] = {}
    for key, value in table.items():
        if key not in declared:
            known = ", ".join(declared)
            raise SettingsError(f"{file}: {key}: is not a setting; known are {known}")
        try:
            values[key] = _checked(value, getattr(Settings(), key), declared[key].metadata)
        except ValueError as refused:
            raise SettingsError(f"{file}: {key}: {refused}") from None
    return Settings(**values)  # type: ignore[arg-type] # _checked made each what its default is


def _checked(value: object, default: Value, limits: Mapping[str, object]) -> Value:
    if isinstance(default, bool):
        if isinstance(value, bool):
            return value
        raise ValueError("must be true or false")
    if isinstance(default, float):
        return _checked_number(value, limits)
    return _checked_text(value, limits)


def _checked_number(value: object, limits: Mapping[str, object]) -> float:
    least, most = (float(str(limits[end])) for end in ("least", "most"))
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise ValueError(f"must be a number from {least:g} to {most:g}")
    return float(value)


def _checked_text(value: object, limits: Mapping[str, object]) -> str:
    longest, pattern = int(str(limits["longest"])), str(limits["pattern"])
    if not isinstance(value, str):
        raise ValueError("must be a text in quotes")
    if not value.isprintable():
        raise ValueError("must be one line of printable letters")
    if len(value) > longest:
        raise ValueError(f"must be at most {longest} characters long")
    if pattern and value and not re.fullmatch(pattern, value):
        raise ValueError(f"cannot be {value!r}")
    return value
