"""Whatever stands in a settings file, the kiosk gets settings, and staff a line that says why."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.provision import provide
from kiosk.core.settings import Settings
from kiosk.core.store import Store

KEYS = st.sampled_from([each.name for each in fields(Settings)]) | st.text(max_size=12)
VALUES = st.one_of(
    st.booleans().map(lambda value: str(value).lower()),
    st.integers().map(str),
    st.floats().map(str),
    st.text(max_size=40).map(lambda text: f'"{text}"'),
    st.just("[1, 2]"),
    st.just("{a = 1}"),
    st.just("2026-11-22"),
    st.just(""),
)
TABLES = st.lists(st.tuples(KEYS, VALUES).map(" = ".join), max_size=8).map("\n".join)


def provided(data: bytes) -> tuple[Settings, tuple[str, ...]]:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "kiosk.toml"
        file.write_bytes(data)
        provision = provide([file], Store(), {})
        return provision.settings, tuple(provision.faults)


@given(st.binary(max_size=200))
def test_any_bytes_are_borne(data: bytes) -> None:
    settings, faults = provided(data)

    assert isinstance(settings, Settings)
    assert all(len(fault.splitlines()) == 1 for fault in faults)


@given(TABLES)
def test_any_table_is_borne(table: str) -> None:
    settings, faults = provided(table.encode("utf-8", "surrogatepass"))

    assert isinstance(settings, Settings)
    assert all(len(fault.splitlines()) == 1 for fault in faults)
