"""What a clinic may set: each field declares its default and its limits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from datetime import date

from kiosk.core.errors import SettingsError

Value = str | float | bool | tuple[str, ...]
LONGEST = 120
_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]"
_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_AT_LINE = re.compile(r" ?\((?:at line ([0-9]+), column [0-9]+|at end of document)\)")


def _text(
    says: str, *, pattern: str = "", longest: int = LONGEST, default: str = "", kind: str = "text"
) -> str:
    limits = {"says": says, "kind": kind, "pattern": pattern, "longest": longest}
    value: str = field(default=default, metadata=limits)
    return value


def _number(
    says: str, *, default: float, least: float = 0, most: float, step: float, kind: str = "number"
) -> float:
    limits = {"says": says, "kind": kind, "least": least, "most": most, "step": step}
    value: float = field(default=default, metadata=limits)
    return value


def _list(says: str, *, pattern: str, default: tuple[str, ...]) -> tuple[str, ...]:
    limits = {"says": says, "kind": "choices", "pattern": pattern}
    value: tuple[str, ...] = field(default=default, metadata=limits)
    return value


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one kiosk, as `kiosk.toml` holds them."""

    region: str = _text(
        "whose emergency numbers and words are shown",
        pattern="[a-z]{2,5}",
        default="us",
        kind="choice",
    )
    language: str = _text(
        "the language a visit starts in", pattern="[a-z]{2}", default="en", kind="choice"
    )
    languages: tuple[str, ...] = _list(
        "the languages that are offered, of en, es, ar, zh; a translation that nobody has "
        "checked says so on its pages",
        pattern="[a-z]{2}",
        default=("en",),
    )
    clinic_name: str = _text("the clinic's name, on the first screens", longest=60)
    desk_name: str = _text("what the front desk is called here, as in: tell the ...", longest=40)
    desk_place: str = _text("where the desk is, as one sentence")
    advice_name: str = _text("the name of a local advice line", longest=60)
    advice_number: str = _text("its number", pattern="[0-9 +()-]{3,24}", longest=24, kind="phone")
    signs_check: str = _text(
        "guided (asks questions), signs-list (asks none), or empty for the region's own",
        pattern="guided|signs-list",
        kind="choice",
    )
    reviewer: str = _text("the clinician who reviewed the signs check here", longest=60)
    reviewed_on: str = _text("on which day, as 2026-11-22", pattern=_DATE, longest=10, kind="date")
    panel_inches: float = _number(
        "the panel's diagonal in inches; 0 asks the screen", default=0.0, most=110, step=0.1
    )
    px_per_mm: float = _number(
        "pixels a millimetre, measured with a ruler; 0 takes the diagonal",
        default=0.0,
        most=25,
        step=0.01,
        kind="ruler",
    )
    idle_menu_s: float = _number(
        "seconds without a touch before a menu warns", default=60.0, least=30, most=600, step=10
    )
    idle_reading_s: float = _number(
        "the same for pages and questions", default=120.0, least=60, most=600, step=10
    )
    off_from: str = _text(
        "when the screen goes dark, as 20:00; empty for never",
        pattern=_TIME,
        longest=5,
        kind="time",
    )
    off_to: str = _text("when it is on again, as 06:30", pattern=_TIME, longest=5, kind="time")
    keypad: str = _text(
        "the keys of a tactile keypad, as staff taught them: select=191 back=192",
        pattern="[a-z]+=k?[0-9]{1,9}( [a-z]+=k?[0-9]{1,9})*",
        longest=300,
        kind="keys",
    )
    is_set_up: bool = field(
        default=False,
        metadata={"says": "true once staff confirmed the region and its numbers", "kind": "flag"},
    )


DECLARED: Mapping[str, Field[Value]] = {each.name: each for each in fields(Settings)}


def load_settings(data: bytes, file: str) -> Settings:
    """The settings in a TOML file.

    Raises:
        SettingsError: what is wrong, and what would be right; nothing of the file is used then.
    """
    return Settings(**load_table(data, file))  # type: ignore[arg-type] # each is what it must be


def load_table(data: bytes, file: str) -> dict[str, Value]:
    """What a TOML file sets, and no more, each value checked.

    Raises:
        SettingsError: names the file, the line, the key and the reason.
    """
    text = _decoded(data, file)
    import tomllib  # a kiosk without files does without it

    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as broken:
        place = _AT_LINE.search(str(broken))
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        reason = _AT_LINE.sub("", str(broken))
        raise SettingsError(file, line, "", f"is not a TOML file: {reason}") from None
    try:
        return check_table(table, file)
    except SettingsError as refused:
        raise SettingsError(file, _line(text, refused.key), refused.key, refused.reason) from None


def check_settings(table: Mapping[str, object], file: str) -> Settings:
    """The settings in a table, each checked against its declared limits.

    Raises:
        SettingsError: names the file, the key and the reason.
    """
    return Settings(**check_table(table, file))  # type: ignore[arg-type] # as above


def check_table(table: Mapping[str, object], file: str) -> dict[str, Value]:
    """The values of a table, each checked against its declared limits.

    Raises:
        SettingsError: names the file, the key and the reason.
    """
    values: dict[str, Value] = {}
    for key, value in table.items():
        if key not in DECLARED:
            known = ", ".join(DECLARED)
            raise SettingsError(file, 0, key, f"is not a setting; known are {known}")
        try:
            values[key] = checked(key, value)
        except ValueError as refused:
            raise SettingsError(file, 0, key, str(refused)) from None
    return values


def checked(key: str, value: object) -> Value:
    """A value that a declared field may have.

    Raises:
        ValueError: what it must be.
    """
    declared = DECLARED[key]
    limits = declared.metadata
    if isinstance(declared.default, bool):
        if isinstance(value, bool):
            return value
        raise ValueError("must be true or false")
    if isinstance(declared.default, float):
        return _checked_number(value, limits)
    if isinstance(declared.default, tuple):
        return _checked_list(value, limits)
    return _checked_text(value, limits)


def _checked_number(value: object, limits: Mapping[str, object]) -> float:
    least, most = (float(str(limits[end])) for end in ("least", "most"))
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise ValueError(f"must be a number from {least:g} to {most:g}")
    return float(value)


def _checked_list(value: object, limits: Mapping[str, object]) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not value:
        raise ValueError('must be a list of texts, such as ["en"]')
    for each in value:
        if not isinstance(each, str) or not re.fullmatch(str(limits["pattern"]), each):
            raise ValueError(f"cannot hold {each!r}")
    return tuple(dict.fromkeys(value))


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
    if value and limits["kind"] == "date":
        _check_date(value)
    return value


def _check_date(value: str) -> None:
    try:
        date.fromisoformat(value)
    except ValueError:
        raise ValueError(f"{value!r} is not a day of the calendar") from None


def _decoded(data: bytes, file: str) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as broken:
        line = data[: broken.start].count(b"\n") + 1
        raise SettingsError(file, line, "", "is not text in UTF-8") from None


def _line(text: str, key: str) -> int:
    """On which line a key is set; 0 where it cannot be found."""
    sets = re.compile(rf"""\s*\[*\s*["']?{re.escape(key)}["']?\s*[.=\]]""")
    lines = enumerate(text.splitlines(), 1)
    return next((number for number, line in lines if sets.match(line)), 0)
