"""The installed kiosk under cage: its unit's own command, and a picture of it.

cage draws into a virtual X display: its headless backend of wlroots 0.15 (Debian 12) forgets all
of a picture but what changed last, so that a picture of it proves nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.deploy.stand_in import StandIn, Terms
from tests.deploy.unit import Unit

NOBODY = 65534  # cage refuses to run as root
SMALL = (64, 36)
SIMILAR = 2.0  # of 255, on average
VIRTUAL = {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman"}
KIOSK, CAGE = Path(sys.executable).name, "cage"


class Glass:
    """One machine with the kiosk's unit on it."""

    def __init__(self, folder: Path, unit: Unit) -> None:
        self._folder = folder
        for name in ("run", "lib", "log"):
            _make(folder / name)
        self._fill = {
            "%t/sepsis-kiosk": str(folder / "run"),
            "%S/sepsis-kiosk": str(folder / "lib"),
            "%L/sepsis-kiosk": str(folder / "log"),
            "${NOTIFY_SOCKET}": str(folder / "notify"),
            "${WATCHDOG_USEC}": str(round(unit.seconds("WatchdogSec") * 1e6)),
            "$CAGE_OPTIONS": "",
            "$KIOSK_ENVIRONMENT": "",
            "/opt/sepsis-kiosk/current/bin/python": sys.executable,
        }
        self._unit = unit
        self._screen = VirtualScreen()
        terms = Terms(
            watchdog_s=unit.seconds("WatchdogSec"),
            restart_s=unit.seconds("RestartSec"),
            start_s=unit.seconds("TimeoutStartSec"),
        )
        self.supervisor = StandIn(terms, folder / "notify", self._command)

    def picture(self) -> QImage:
        """What stands on the glass, small enough that a pixel's move does not show."""
        display = next(
            each for each in (self._folder / "run").glob("wayland-*") if each.is_socket()
        )
        place = [f"WAYLAND_DISPLAY={display.name}", f"XDG_RUNTIME_DIR={display.parent}"]
        grim = ["env", "-i", "PATH=/usr/bin:/bin", *place, "grim", "-t", "ppm", "-"]
        taken = subprocess.run([*_as_ordinary_user(), *grim], capture_output=True, check=True)
        image = QImage.fromData(taken.stdout).convertToFormat(QImage.Format.Format_Grayscale8)
        mode = Qt.TransformationMode.SmoothTransformation
        return image.scaled(*SMALL, mode=mode)

    def close(self) -> None:
        """Ends it all."""
        self.supervisor.stop()
        self._screen.close()

    def _command(self) -> list[str]:
        words = self._unit.command(self._fill)
        cage = words.index("/usr/bin/cage")
        display = {**VIRTUAL, "DISPLAY": self._screen.name}
        virtual = [f"{name}={value}" for name, value in display.items()]
        return [*_as_ordinary_user(), *words[:cage], *virtual, *words[cage:]]


class VirtualScreen:
    """A screen that nobody sees."""

    def __init__(self) -> None:
        mine, its = os.pipe()
        size = ["-screen", "0", "1280x1024x24"]
        command = ["Xvfb", "-displayfd", str(its), "-nolisten", "tcp", *size]
        self._server = subprocess.Popen(command, pass_fds=[its], stderr=subprocess.DEVNULL)
        os.close(its)
        with os.fdopen(mine) as told:
            self.name = f":{told.readline().strip()}"

    def close(self) -> None:
        """Ends it."""
        self._server.terminate()
        self._server.wait()


def are_alike(one: QImage, other: QImage) -> bool:
    """Whether two such pictures show the same screen."""
    pairs = list(zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))
    return sum(abs(first - second) for first, second in pairs) / len(pairs) <= SIMILAR


def is_blank(picture: QImage) -> bool:
    """Whether there is nothing to see."""
    return len(set(bytes(picture.constBits()))) == 1


def can_be_run_by_others() -> bool:
    """Whether an ordinary user can read this checkout and its Python."""
    kiosk = [sys.executable, "-I", "-c", "import kiosk"]
    return subprocess.run([*_as_ordinary_user(), *kiosk], check=False).returncode == 0


def _as_ordinary_user() -> list[str]:
    if os.geteuid() != 0:
        return []
    user = str(NOBODY)
    return ["setpriv", "--reuid", user, "--regid", user, "--clear-groups", "--no-new-privs"]


def _make(folder: Path) -> None:
    folder.mkdir(mode=0o700)
    if os.geteuid() == 0:
        shutil.chown(folder, NOBODY, NOBODY)
