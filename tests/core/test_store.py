"""What the kiosk keeps, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.errors import StoreError
from kiosk.core.store import Store, data_folder

HOME = Path("/home/kiosk")


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"STATE_DIRECTORY": "/var/lib/sepsis-kiosk"}, "/var/lib/sepsis-kiosk"),
        ({"STATE_DIRECTORY": "/a:/b", "XDG_DATA_HOME": "/data"}, "/a"),
        ({"XDG_DATA_HOME": "/data"}, "/data/sepsis-kiosk"),
        ({"XDG_DATA_HOME": "data"}, "/home/kiosk/.local/share/sepsis-kiosk"),
        ({}, "/home/kiosk/.local/share/sepsis-kiosk"),
    ],
)
def test_the_data_folder_is_the_services_else_the_users(
    environment: dict[str, str], folder: str
) -> None:
    assert data_folder(environment, HOME) == Path(folder)


def test_a_file_comes_back_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    store = Store(tmp_path / "new" / "data")
    store.write("pin", b"one")
    store.write("pin", b"two")

    assert store.read("pin") == b"two"
    assert store.place("pin").stat().st_mode & 0o777 == 0o600
    assert store.place("pin").parent.stat().st_mode & 0o777 == 0o700


def test_nothing_is_left_beside(tmp_path: Path) -> None:
    Store(tmp_path).write("pin", b"one")

    assert [file.name for file in tmp_path.iterdir()] == ["pin"]


def test_a_half_written_file_of_a_power_cut_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / ".pin.new").write_bytes(b"half")
    store = Store(tmp_path)
    store.write("pin", b"one")

    assert store.read("pin") == b"one"


def test_a_folder_that_takes_nothing_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the folder's place")

    with pytest.raises(StoreError, match="pin: cannot be written"):
        Store(tmp_path / "data").write("pin", b"one")


def test_what_was_removed_is_gone(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.write("pin", b"one")

    assert (store.remove("pin"), store.remove("pin"), store.read("pin")) == (True, False, None)
