"""A desktop with a bus for assistive programs, the kiosk on it, and Orca before it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.closed.display import Display, display
from tests.process import Process

CLIENT = Path(__file__).with_name("client.py")
SYSTEM_PYTHON = "/usr/bin/python3"  # it has AT-SPI, as a package of the system
PATIENCE_S = 30.0
LOOK_S = 0.1
QUIET, NUDGE = 15, 20  # looks without news
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*?)'\{")
# Sound that nobody hears: without any, Orca waits for its voice for ever.
NO_SOUND = """pcm.!default { type file slave.pcm "null" file "/dev/null" format "raw" }
pcm.null { type null }
"""
SPEECHD = """LogLevel 1
LogDir "{log}"
AudioOutputMethod "alsa"
AudioALSADevice "default"
AddModule "espeak-ng" "sd_espeak-ng" "/etc/speech-dispatcher/modules/espeak-ng.conf"
DefaultModule espeak-ng
DisableAutoSpawn
"""


class Desk:
    """The desktop, and what is started on it."""

    def __init__(self, screen: Display, home: Path, stack: ExitStack) -> None:
        self.screen, self.home, self._stack = screen, home, stack
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "DISPLAY": screen.name,
            "LANG": "C.UTF-8",
        }
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address=1")
        assert bus.stdout
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.start(LAUNCHER, "--launch-immediately")

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """A program that ends with the desk."""
        program = subprocess.Popen(
            command,
            env=self._environment,
            cwd=self.home,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._stack.enter_context(program)
        self._stack.callback(os.killpg, program.pid, signal.SIGKILL)  # and whatever it started
        return program

    def kiosk(self, folder: Path) -> Process:
        """The kiosk, as it would start here, with a home of its own."""
        bus = {"DBUS_SESSION_BUS_ADDRESS": self._environment["DBUS_SESSION_BUS_ADDRESS"]}
        wanted = {"QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        drawn = {"QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        environment = {**bus, **wanted, **drawn, "DISPLAY": self.screen.name}
        kiosk = Process(folder, environment=environment)
        self._stack.callback(kiosk.close)
        assert kiosk.shows("Welcome"), kiosk.log
        return kiosk

    def press(self, *names: str) -> list[list[tuple[str, str, bool]]]:
        """What an assistive client finds at first, and after each press of something."""
        ran = subprocess.run(
            [SYSTEM_PYTHON, "-W", "ignore", str(CLIENT), *names],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        return [[tuple(node) for node in json.loads(line)] for line in ran.stdout.splitlines()]

    def orca(self) -> Orca:
        """A screen reader at work, with a voice that nobody hears."""
        (self.home / ".asoundrc").write_text(NO_SOUND)
        settings = self.home / ".config" / "speech-dispatcher"
        settings.mkdir(parents=True)
        (settings / "speechd.conf").write_text(SPEECHD.format(log=self.home))
        self.start("speech-dispatcher", "-s", "-t", "0")
        self.start("openbox")
        log = self.home / "orca.log"
        self.start("orca", "--replace", f"--debug-file={log}")
        orca = Orca(log, self.screen)
        orca.wait_for(1)
        return orca


class Orca:
    """A screen reader, and the keyboard before it."""

    def __init__(self, log: Path, screen: Display) -> None:
        self._log, self._screen = log, screen

    @property
    def said(self) -> list[str]:
        """All that it said; the keys that it names are left out."""
        text = self._log.read_text("utf-8", errors="replace") if self._log.exists() else ""
        return [said for said in SPOKEN.findall(text) if not said.endswith(" ")]

    def strike(self, key: str) -> None:
        """Strikes a key, and listens until something is said."""
        self.rest()
        count = len(self.said)
        self._screen.do("key", key)
        looks = iter(range(1, 1000))

        def is_answered() -> bool:
            if next(looks) % NUDGE == 0:  # what waits in Orca's queue may wait for another key
                self._screen.do("key", "Shift_L")
            return len(self.said) > count

        until(is_answered, f"Orca said only {self.said}")

    def rest(self) -> None:
        """Until it writes nothing more: Qt drops a key that a busy reader does not answer."""
        sizes = [-2, -1]

        def is_quiet() -> bool:
            sizes.append(self._log.stat().st_size)
            return len(set(sizes[-QUIET:])) == 1

        until(is_quiet, "Orca does not come to rest")

    def wait_for(self, count: int) -> None:
        """Until so much was said."""
        until(lambda: len(self.said) >= count, f"Orca said only {self.said}")


@contextmanager
def desk() -> Iterator[Desk]:
    """A desktop that goes when it is no longer needed."""
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home,
        display() as screen,
        ExitStack() as stack,
    ):
        yield Desk(screen, Path(home), stack)


def until(done: Callable[[], bool], otherwise: str) -> None:
    """Waits for other programs."""
    ends_at = time.monotonic() + PATIENCE_S
    while not done():
        assert time.monotonic() < ends_at, otherwise
        time.sleep(LOOK_S)
