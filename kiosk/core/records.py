"""Reads plain data, such as JSON holds, into dataclasses, and refuses all that they do not name."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeVar, cast, get_args, get_origin, get_type_hints

from kiosk.core.errors import ContentError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Record = TypeVar("Record", bound="DataclassInstance")
Reader = Callable[[object], object]

_VALUES: Mapping[object, str] = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
}


class _RefusedError(Exception):
    def __init__(self, reason: str, place: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.place = place

    def inside(self, step: str) -> _RefusedError:
        """The same refusal, seen from one level further out."""
        dot = "." if self.place and not self.place.startswith("[") else ""
        return _RefusedError(self.reason, f"{step}{dot}{self.place}")


def read_json(kind: type[Record], data: bytes, file: str) -> Record:
    """One record out of a JSON file.

    Raises:
        ContentError: the file is not JSON, or holds anything but that record.
    """
    return read_plain(kind, _plain(data, file), file)


def read_rows(kind: type[Record], data: bytes, file: str) -> tuple[Record, ...]:
    """The records of a JSON file that is a list.

    Raises:
        ContentError: the file is not JSON, or holds anything but such records.
    """
    return cast(tuple[Record, ...], _read(_list_reader(_reader(kind)), _plain(data, file), file))


def read_plain(kind: type[Record], plain: object, file: str) -> Record:
    """One record out of tables, lists, texts and numbers.

    Raises:
        ContentError: something is missing, unknown or of another type; says where.
    """
    return cast(Record, _read(_reader(kind), plain, file))


def _plain(data: bytes, file: str) -> object:
    try:
        plain: object = json.loads(data)
    except (UnicodeDecodeError, json.JSONDecodeError) as broken:
        line = getattr(broken, "lineno", 0)
        raise ContentError(file, line, f"not a JSON file: {broken}") from broken
    return plain


def _read(read: Reader, plain: object, file: str) -> object:
    try:
        return read(plain)
    except _RefusedError as refused:
        place = f"{refused.place}: " if refused.place else ""
        raise ContentError(file, 0, f"{place}{refused.reason}") from None


@cache
def _reader(kind: Hashable) -> Reader:
    if isinstance(kind, type) and is_dataclass(kind):
        return _record_reader(kind)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is tuple:
        return _list_reader(_reader(inner[0]))
    if origin is Literal:
        return _choice_reader(inner)
    if origin is not None and issubclass(origin, Mapping):
        return _table_reader(_reader(inner[1]))
    return _read_date if kind is date else _value_reader(kind)


def _record_reader(kind: type[DataclassInstance]) -> Reader:
    types = get_type_hints(kind)
    readers = {field.name: _reader(types[field.name]) for field in fields(kind)}
    needed = [
        field.name
        for field in fields(kind)
        if field.default is MISSING and field.default_factory is MISSING
    ]

    def read(plain: object) -> object:
        table = _table(plain)
        given = {name: _read_entry(readers, name, value) for name, value in table.items()}
        for name in needed:
            if name not in table:
                raise _RefusedError("is missing", name)
        return kind(**given)

    return read


def _read_entry(readers: Mapping[str, Reader], name: str, value: object) -> object:
    if name not in readers:
        raise _RefusedError(f"is not known; known are {', '.join(readers)}", name)
    try:
        return readers[name](value)
    except _RefusedError as refused:
        raise refused.inside(name) from None


def _list_reader(read_one: Reader) -> Reader:
    def read(plain: object) -> object:
        if not isinstance(plain, list | tuple):
            raise _RefusedError(f"must be a list, not {plain!r}")
        values = []
        for place, value in enumerate(plain):
            try:
                values.append(read_one(value))
            except _RefusedError as refused:
                raise refused.inside(f"[{place}]") from None
        return tuple(values)

    return read


def _table_reader(read_one: Reader) -> Reader:
    def read(plain: object) -> object:
        table = _table(plain)
        one = dict.fromkeys(table, read_one)
        return {name: _read_entry(one, name, value) for name, value in table.items()}

    return read


def _table(plain: object) -> Mapping[str, object]:
    if not isinstance(plain, Mapping):
        raise _RefusedError(f"must be a table, not {plain!r}")
    return plain


def _choice_reader(choices: tuple[object, ...]) -> Reader:
    def read(plain: object) -> object:
        if plain not in choices:
            known = ", ".join(repr(choice) for choice in choices if choice != "")
            raise _RefusedError(f"must be one of {known}, not {plain!r}")
        return plain

    return read


def _read_date(plain: object) -> date:
    if type(plain) is date:
        return plain
    try:
        return date.fromisoformat(str(plain))
    except ValueError:
        raise _RefusedError(f"must be a date such as 2026-11-22, not {plain!r}") from None


def _value_reader(kind: object) -> Reader:
    def read(plain: object) -> object:
        given: object = type(plain)
        if given is not kind:
            raise _RefusedError(f"must be {_VALUES[kind]}, not {plain!r}")
        return plain

    return read
