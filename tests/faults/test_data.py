"""A data folder that cannot be used, or is gone, or holds nonsense: the kiosk shows its welcome."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import Start


def a_file_in_its_place(folder: Path) -> Path:
    folder.write_bytes(b"no folder")
    return folder


def where_nothing_can_be_made(folder: Path) -> Path:
    return Path("/proc/kiosk")


def nonsense_in_every_file(folder: Path) -> Path:
    folder.mkdir()
    for name in ("settings.toml", "pin", "pin-misses"):
        (folder / name).write_bytes(b"\xff\x00[[[nonsense = \n" * 9)
    return folder


def folders_in_the_place_of_files(folder: Path) -> Path:
    for name in ("settings.toml", "pin", "pin-misses"):
        (folder / name).mkdir(parents=True)
    return folder


@pytest.mark.parametrize(
    "spoil",
    [
        a_file_in_its_place,
        where_nothing_can_be_made,
        nonsense_in_every_file,
        folders_in_the_place_of_files,
    ],
)
def test_a_folder_that_cannot_be_used_stops_no_kiosk(
    start: Start, tmp_path: Path, spoil: Callable[[Path], Path]
) -> None:
    kiosk = start("--data", str(spoil(tmp_path / "data")))

    assert kiosk.shows("Welcome"), kiosk.log
    assert "Traceback" not in kiosk.log
    assert kiosk.end(signal.SIGTERM) == 0


def test_a_folder_that_vanishes_stops_no_kiosk(start: Start, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    kiosk = start("--data", str(data))
    assert kiosk.shows("Welcome")
    shutil.rmtree(data)

    assert kiosk.shows("Welcome", within_s=5)
    assert kiosk.log == ""


def test_a_system_without_fonts_stops_no_kiosk(start: Start, tmp_path: Path) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text("<fontconfig><cachedir>/nowhere</cachedir></fontconfig>", "utf-8")
    environment = {"QT_QPA_PLATFORM": "offscreen", "FONTCONFIG_FILE": str(fonts)}
    kiosk = start(environment=environment)

    assert kiosk.shows("Welcome"), kiosk.log
    assert kiosk.end(signal.SIGTERM) == 0
