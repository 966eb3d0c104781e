"""A volume of its own without a byte left: settings stay, the kiosk runs, staff are told."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.errors import StoreError
from kiosk.core.provision import keep, provide
from kiosk.core.store import Store
from kiosk.qt.checkup import free_mb
from tests.process import SOFTWARE, Process
from tests.screens.crew import RIGHT, Crew

FILLER = "filler"
LARGER = 1 << 20


@pytest.fixture
def volume(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 kB."""
    if os.geteuid() != 0:
        pytest.skip("A FULL DISK IS NOT TRIED: only root can mount a small one to fill")
    place = tmp_path / "volume"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k,mode=700", "none", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("A FULL DISK IS NOT TRIED: here not even root may mount a small one to fill")
    yield place
    subprocess.run(["umount", place], check=True)


@pytest.fixture
def store(volume: Path) -> Store:
    """A data folder on it, with a clinic's name."""
    store = Store(volume)
    keep(store, {"clinic_name": "Oak"})
    return store


def fill(volume: Path) -> None:
    """Takes every byte that is left."""
    with pytest.raises(OSError, match="No space left"):
        (volume / FILLER).write_bytes(bytes(LARGER))


def test_what_was_kept_stays_and_nothing_half_lies_beside_it(volume: Path, store: Store) -> None:
    fill(volume)
    with pytest.raises(StoreError, match="No space left"):
        keep(store, {"clinic_name": "Elm"})

    assert provide([], store, {}).settings.clinic_name == "Oak"
    assert sorted(file.name for file in volume.iterdir()) == [FILLER, "settings.toml"]


def test_the_kiosk_starts_and_runs_with_its_data_and_its_log_there(
    volume: Path, store: Store, tmp_path: Path
) -> None:
    fill(volume)
    environment = {**SOFTWARE, "LOGS_DIRECTORY": str(store.folder)}
    kiosk = Process(tmp_path, "--data", str(store.folder), environment=environment)

    assert kiosk.shows("Welcome"), kiosk.log
    assert kiosk.shows("Welcome", within_s=5), kiosk.log
    assert kiosk.end(signal.SIGTERM) == 0
    assert "Traceback" not in kiosk.log
    kiosk.close()


def test_a_disk_that_turned_read_only_stops_no_kiosk_and_is_told_to_staff(
    volume: Path, store: Store, tmp_path: Path
) -> None:
    subprocess.run(["mount", "-o", "remount,ro", volume], check=True)
    kiosk = Process(tmp_path, "--data", str(store.folder))
    stands = kiosk.shows("Welcome"), kiosk.shows("Welcome", within_s=5)
    kiosk.close()

    assert stands == (True, True)
    assert (free_mb(store), provide([], store, {}).settings.clinic_name) == (None, "Oak")


def test_staff_who_change_something_are_told_and_can_once_there_is_room(
    volume: Path, store: Store, crew: Crew
) -> None:
    fill(volume)
    crew.knock()
    crew.enter(RIGHT)
    crew.screen.tap("staff:settings")
    crew.screen.tap("setting:clinic_name")
    crew.type("s")
    crew.screen.tap("staff:next")
    told = crew.screen.shows("Is the disk full?"), provide([], store, {}).settings.clinic_name
    (volume / FILLER).unlink()
    crew.screen.tap("staff:next")

    assert told == (True, "Oak")
    assert provide([], store, {}).settings.clinic_name != "Oak"


def test_staff_who_check_the_kiosk_are_told(volume: Path, store: Store, crew: Crew) -> None:
    before = free_mb(store)
    fill(volume)
    crew.knock()
    crew.enter(RIGHT)
    crew.screen.tap("staff:check")

    assert before
    assert crew.screen.shows("nothing you change is kept")
