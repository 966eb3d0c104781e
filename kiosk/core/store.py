"""What the kiosk keeps of its staff's doing: files in one folder that only its user can read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.core.errors import StoreError

FOLDER = "sepsis-kiosk"
SYSTEM_FOLDER = Path("/var/lib") / FOLDER
SETTINGS, PIN, MISSES = "settings.toml", "pin", "pin-misses"


def data_folder(environment: Mapping[str, str], home: Path) -> Path:
    """Where the kiosk keeps its data: what systemd says, else the user's own place."""
    given = environment.get("STATE_DIRECTORY", "").split(":")[0]
    if given:
        return Path(given)
    own = environment.get("XDG_DATA_HOME", "")
    return (Path(own) if own.startswith("/") else home / ".local" / "share") / FOLDER


class Store:
    """Reads and writes whole files; a power cut leaves the old one or the new one, never half."""

    def __init__(self, folder: Path | None = None) -> None:
        """Without a folder nothing can be kept."""
        self.folder = folder

    def place(self, name: str) -> Path:
        """Where a file lies.

        Raises:
            StoreError: there is no folder.
        """
        if self.folder is None:
            raise StoreError("this kiosk has no data folder")
        return self.folder / name

    def read(self, name: str) -> bytes | None:
        """What a file holds; nothing where there is none.

        Raises:
            StoreError: it is there and cannot be read.
        """
        if self.folder is None:
            return None
        try:
            return self.place(name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as broken:
            raise StoreError(f"{self.place(name)}: cannot be read: {broken.strerror}") from broken

    def write(self, name: str, data: bytes) -> None:
        """Puts a file in the place of the one before.

        Raises:
            StoreError: the folder takes nothing; the file before is still there.
        """
        file = self.place(name)
        beside = file.with_name(f".{name}.new")
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside.unlink(missing_ok=True)
            _write_privately(beside, data)
            beside.replace(file)
        except OSError as broken:
            with suppress(OSError):
                beside.unlink()  # half a file would take the last room there is
            raise StoreError(f"{file}: cannot be written: {broken.strerror}") from broken

    def remove(self, name: str) -> bool:
        """Takes a file away; false where there was none.

        Raises:
            StoreError: it cannot be removed.
        """
        try:
            self.place(name).unlink()
        except FileNotFoundError:
            return False
        except OSError as broken:
            raise StoreError(
                f"{self.place(name)}: cannot be removed: {broken.strerror}"
            ) from broken
        return True


def _write_privately(file: Path, data: bytes) -> None:
    """Writes to the disk and waits for it, readable by nobody else at any moment."""
    number = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(number, "wb") as open_file:
        open_file.write(data)
        open_file.flush()
        os.fsync(number)
