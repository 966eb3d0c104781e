"""Hears from the kernel when headphones are plugged in or taken out, where it may."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from kiosk.core.jack import EVENT, SW_HEADPHONE_INSERT, has_jack, switch_turns

INPUTS = Path("/sys/class/input")
DEVICES = Path("/dev/input")
EVENTS_AT_ONCE = 64
EVIOCGSW = 0x8001451B  # of linux/input.h, for one byte: which switches are on now


class Jack(QObject):
    """One jack, until it is gone."""

    turned = Signal(bool)
    gone = Signal()

    def __init__(self, device: Path, parent: QObject | None = None) -> None:
        """Opens it.

        Raises:
            OSError: it cannot be read.
        """
        super().__init__(parent)
        self._file = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
        self._notifier = QSocketNotifier(self._file, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def is_in(self) -> bool:
        """Whether something is plugged in now."""
        switches = bytearray(1)
        try:
            fcntl.ioctl(self._file, EVIOCGSW, switches)
        except OSError:
            return False
        return bool(switches[0] >> SW_HEADPHONE_INSERT & 1)

    def close(self) -> None:
        """Watches no more."""
        if self._notifier.isEnabled():
            self._notifier.setEnabled(False)
            os.close(self._file)

    @Slot()
    def _read(self) -> None:
        try:
            data = os.read(self._file, EVENTS_AT_ONCE * EVENT.size)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        for is_in in switch_turns(data):
            self.turned.emit(is_in)
        if not data:
            self.close()
            self.gone.emit()


class Headphones(QObject):
    """Watches every jack that it may read; without one it is as if there were no headphones."""

    plugged = Signal(bool)

    def __init__(self, devices: Iterable[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jacks: list[Jack] = []
        for device in devices:
            self._open(device)

    @property
    def count(self) -> int:
        """How many jacks could be opened."""
        return len(self._jacks)

    def look(self) -> None:
        """Tells where headphones are in already."""
        if any(jack.is_in() for jack in self._jacks):
            self.plugged.emit(True)

    def close(self) -> None:
        """Watches nothing more."""
        for jack in self._jacks:
            jack.close()

    def _open(self, device: Path) -> None:
        try:
            jack = Jack(device, self)
        except OSError:
            return
        jack.turned.connect(self.plugged)
        jack.gone.connect(self._miss)  # and with it whatever was plugged into it
        self._jacks.append(jack)

    @Slot()
    def _miss(self) -> None:
        self.plugged.emit(False)


def jacks(inputs: Path = INPUTS, devices: Path = DEVICES) -> list[Path]:
    """The devices of all headphone jacks."""
    return [
        devices / entry.name
        for entry in sorted(inputs.glob("event*"))
        if has_jack(_read_text(entry / "device" / "capabilities" / "sw"))
    ]


def _read_text(file: Path) -> str:
    try:
        return file.read_text("ascii")
    except OSError:
        return ""
