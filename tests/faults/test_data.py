"""A data folder that cannot be used, or is gone, or holds nonsense: the kiosk shows its welcome."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import Start
from tests.process import CHECKOUT


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


FULL = """
import resource, sys
from pathlib import Path
from kiosk.core.errors import StoreError
from kiosk.core.store import Store

folder = Path(sys.argv[1])
Store(folder).write("settings.toml", b"old")
most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (0, most))
try:
    Store(folder).write("settings.toml", b"new")
except StoreError as refused:
    print(refused)
print(Store(folder).read("settings.toml").decode())
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
Store(folder).write("settings.toml", b"newer")
print(Store(folder).read("settings.toml").decode())
"""


def test_a_full_disk_leaves_what_was_kept_and_takes_more_once_there_is_room(tmp_path: Path) -> None:
    """A limit on the size of files stands for it; both come up while bytes are written."""
    folder = tmp_path / "data"
    ran = subprocess.run(
        [sys.executable, "-c", FULL, str(folder)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )

    refused, kept, later = ran.stdout.splitlines()
    assert "cannot be written" in refused
    assert (kept, later) == ("old", "newer")
    assert [file.name for file in folder.iterdir()] == ["settings.toml"]
