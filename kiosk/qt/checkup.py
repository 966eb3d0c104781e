"""Looks at all that can be wrong with this kiosk, for staff."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import hypot
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QInputDevice

import kiosk
from kiosk.bundle import BUNDLE
from kiosk.core import checkup
from kiosk.core.checkup import BAD, GOOD, LOOK, Finding
from kiosk.core.errors import KioskError
from kiosk.core.language import FAMILY, languages
from kiosk.core.library import Contents, Entry
from kiosk.core.panel import MM_PER_INCH
from kiosk.core.seal import is_whole
from kiosk.core.settings import Settings
from kiosk.core.store import Store
from kiosk.qt.fonts import lacking
from kiosk.qt.panel import Panel
from kiosk.qt.voice import Voice

BYTES_A_MB = 1 << 20
TABLES = ("tcp", "tcp6", "udp", "udp6", "udplite", "raw", "raw6")
TRIAL = "trial"


@dataclass(frozen=True, slots=True)
class Subject:
    """The kiosk that is looked at."""

    settings: Settings
    faults: tuple[str, ...]
    contents: Contents
    entries: Sequence[Entry]
    store: Store
    panel: Panel
    has_pin: bool
    is_smeared: bool  # something was held to the glass for too long to be a finger
    voice: Voice


def examine(subject: Subject, now: datetime) -> list[Finding]:
    """All findings, in the order in which staff read them."""
    pin = Finding("pin", GOOD if subject.has_pin else BAD)
    is_set_up = subject.settings.is_set_up
    return [
        checkup.settings_finding(subject.faults, is_set_up=is_set_up),
        pin,
        _resources(subject),
        checkup.age_finding(subject.entries, now.date()),
        checkup.review_finding(subject.entries),
        _fonts(subject),
        _voices(subject),
        checkup.ports_finding(own_ports()),
        checkup.clock_finding(now, subject.contents.checked),
        checkup.disk_finding(free_mb(subject.store)),
        _display(subject),
        checkup.touch_finding(_touch_screens(), is_smeared=subject.is_smeared),
        Finding("version", GOOD, f"{kiosk.__version__}; Qt {qVersion()}"),
    ]


def own_ports() -> list[str]:
    """The ports on which this program waits for somebody else."""
    tables = {name: _read(Path("/proc/self/net", name)) for name in TABLES}
    return checkup.open_ports(tables, frozenset(_own_sockets()))


def free_mb(store: Store) -> float | None:
    """The room in the data folder; nothing where it takes no file."""
    try:
        store.write(TRIAL, b"")
        store.remove(TRIAL)
        free = shutil.disk_usage(store.place(TRIAL).parent).free
    except (KioskError, OSError):
        return None
    return free / BYTES_A_MB


def _own_sockets() -> Iterator[str]:
    for link in Path("/proc/self/fd").glob("*"):
        try:
            target = str(link.readlink())
        except OSError:
            continue  # closed meanwhile
        if target.startswith("socket:["):
            yield target[len("socket:[") : -1]


def _read(file: Path) -> str:
    try:
        return file.read_text("ascii")
    except OSError:
        return ""


def _resources(subject: Subject) -> Finding:
    """Whether what is on the disk is still what was installed."""
    try:
        is_good = is_whole(BUNDLE.read_bytes())
    except OSError:
        is_good = False
    return Finding("resources", GOOD if is_good else BAD, subject.contents.version)


def _fonts(subject: Subject) -> Finding:
    every = lacking(languages(subject.contents.languages))
    missing = [language.own_name for language in every]
    return checkup.fonts_finding(missing, has_family=FAMILY in QFontDatabase.families())


def _voices(subject: Subject) -> Finding:
    spoken = {
        each.own_name: subject.voice.speaks(each.code)
        for each in languages(subject.contents.languages)
    }
    return checkup.voices_finding(subject.voice.fault, spoken)


def _display(subject: Subject) -> Finding:
    width, height, px_per_mm = (subject.panel.property(n) for n in ("width", "height", "pxPerMm"))
    inches = hypot(width, height) / px_per_mm / MM_PER_INCH
    screens = len(QGuiApplication.screens())
    is_measured = subject.settings.px_per_mm > 0 and screens == 1
    details = f"{width} x {height}; {inches:.1f}"
    return Finding("display", GOOD if is_measured else LOOK, details)


def _touch_screens() -> list[str]:
    return [each.name() for each in QInputDevice.devices() if each.type() == _TOUCH_SCREEN]


_TOUCH_SCREEN = QInputDevice.DeviceType.TouchScreen
