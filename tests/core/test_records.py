"""Reading plain data into dataclasses."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import ContentError
from kiosk.core.records import read_json, read_plain, read_rows


@dataclass(frozen=True, slots=True)
class Leaf:
    """One part of a tree."""

    name: str
    kind: Literal["", "oak", "fir"] = ""


@dataclass(frozen=True, slots=True)
class Tree:
    """Every type of field that records may have."""

    leaves: tuple[Leaf, ...]
    height_m: float
    rings: int
    is_old: bool
    planted: date
    names: Mapping[str, str]


OAK: dict[str, object] = {
    "leaves": [{"name": "first", "kind": "oak"}],
    "height_m": 2.5,
    "rings": 3,
    "is_old": False,
    "planted": "2026-11-22",
    "names": {"en": "oak"},
}


def test_a_record_comes_back_from_its_own_json() -> None:
    tree = read_plain(Tree, OAK, "oak")

    assert read_json(Tree, json.dumps(asdict(tree), default=str).encode(), "oak") == tree


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"rings": "3"}, "rings: must be a whole number, not '3'"),
        ({"rings": True}, "rings: must be a whole number, not True"),
        ({"is_old": 1}, "is_old: must be true or false, not 1"),
        ({"height_m": 2}, "height_m: must be a number, not 2"),
        ({"planted": "soon"}, "planted: must be a date such as 2026-11-22, not 'soon'"),
        ({"names": ["oak"]}, "names: must be a table, not ['oak']"),
        ({"names": {"en": 1}}, "names.en: must be a text, not 1"),
        ({"leaves": {}}, "leaves: must be a list, not {}"),
        ({"leaves": [{"kind": "oak"}]}, "leaves[0].name: is missing"),
        ({"leaves": [{"name": "a", "kind": "elm"}]}, "leaves[0].kind: must be one of 'oak', 'fir'"),
        (
            {"leaves": [{"name": "a", "hue": 1}]},
            "leaves[0].hue: is not known; known are name, kind",
        ),
    ],
)
def test_what_a_record_does_not_declare_is_refused_with_its_place(
    change: dict[str, object], reason: str
) -> None:
    with pytest.raises(ContentError) as refused:
        read_plain(Tree, OAK | change, "oak.json")

    assert str(refused.value).startswith(f"oak.json: {reason}")


def test_a_missing_field_is_refused() -> None:
    with pytest.raises(ContentError, match="rings: is missing"):
        read_plain(Tree, {name: value for name, value in OAK.items() if name != "rings"}, "oak")


def test_broken_json_is_refused_with_its_line() -> None:
    with pytest.raises(ContentError, match=r"^oak\.json:2: not a JSON file"):
        read_json(Tree, b'{"rings": 3,\n "leaves" []}', "oak.json")


@given(st.binary())
def test_no_bytes_bring_anything_but_a_record_or_a_refusal(data: bytes) -> None:
    with suppress(ContentError):
        assert isinstance(read_json(Leaf, data, "any"), Leaf)


def test_rows_of_a_json_file_come_back_as_they_were() -> None:
    assert read_rows(Leaf, b"[]", "any") == ()


def test_a_row_that_is_refused_is_named_by_its_place() -> None:
    with pytest.raises(ContentError, match=r"^oak\.json: \[0\]: must be a table"):
        read_rows(Leaf, b"[1]", "oak.json")
