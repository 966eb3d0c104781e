"""A stand-in for systemd: starts one command, hears its notes, and starts it anew when it must."""

from __future__ import annotations

import os
import selectors
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path

EAR = selectors.EVENT_READ
LONGEST_NOTE = 4096
STEP_S = 0.05


@dataclass(frozen=True, slots=True)
class Terms:
    """What the unit says about life and death."""

    watchdog_s: float
    restart_s: float
    start_s: float


class StandIn:
    """Honours Type=notify, NotifyAccess=all, WatchdogSec=, WatchdogSignal=SIGKILL, Restart=always.

    All processes of the command are one group, as they are one control group under systemd.
    """

    def __init__(self, terms: Terms, address: Path, command: Callable[[], Sequence[str]]) -> None:
        self._terms, self._command = terms, command
        self._ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._ear.bind(str(address))
        address.chmod(0o777)  # the command may run as another user
        self._process: subprocess.Popen[bytes] | None = None
        self._fed_s = 0.0
        self.is_ready = False
        self.starts = 0
        self.notes: list[str] = []
        self._start()

    def wait(self, is_over: Callable[[], bool], most_s: float) -> float:
        """Supervises until something has happened; gives how long it took, in seconds."""
        begun_s = time.monotonic()
        while not is_over():
            took_s = time.monotonic() - begun_s
            assert took_s < most_s, f"nothing happened in {most_s} s; notes: {self.notes[-5:]}"
            self._step()
        return time.monotonic() - begun_s

    def wait_until_ready(self, most_s: float) -> float:
        """Supervises until the command says that it is ready, anew if it was before."""
        starts = self.starts
        if not self.is_ready:
            return self.wait(lambda: self.is_ready, most_s)
        return self.wait(lambda: self.is_ready and self.starts > starts, most_s)

    def signal(self, number: signal.Signals, name: str) -> None:
        """Sends a signal to the first process of the command whose program has that name."""
        os.kill(self._find(name), number)

    def stop(self) -> None:
        """Ends everything."""
        self._kill()
        self._ear.close()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            self._command(), env={}, stdin=subprocess.DEVNULL, start_new_session=True
        )
        self._fed_s = time.monotonic()
        self.is_ready = False
        self.starts += 1

    def _step(self) -> None:
        assert self._process
        with selectors.DefaultSelector() as selector:
            selector.register(self._ear, EAR)
            if selector.select(STEP_S):
                self._hear(self._ear.recv(LONGEST_NOTE).decode())
        if self._process.poll() is not None or self._is_overdue():
            self._restart()

    def _hear(self, notes: str) -> None:
        self.notes += notes.splitlines()
        if "READY=1" in notes or "WATCHDOG=1" in notes:
            self._fed_s = time.monotonic()
        self.is_ready |= "READY=1" in notes

    def _is_overdue(self) -> bool:
        allowed_s = self._terms.watchdog_s if self.is_ready else self._terms.start_s
        return time.monotonic() - self._fed_s > allowed_s

    def _restart(self) -> None:
        self._kill()
        time.sleep(self._terms.restart_s)
        self._start()

    def _kill(self) -> None:
        assert self._process
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _find(self, name: str) -> int:
        assert self._process
        mine = (self._process.pid, name)
        found = [each for each in map(_told, Path("/proc").glob("[0-9]*")) if each[:2] == mine]
        assert found, f"no process {name} is alive"
        return min(found, key=itemgetter(2))[3]


def _told(folder: Path) -> tuple[int, str, int, int]:
    """A process's group, its name, when it was started, and its number."""
    try:
        stat = (folder / "stat").read_text("utf-8")
    except OSError:
        return 0, "", 0, 0
    name, _, rest = stat.partition("(")[2].rpartition(")")
    fields = rest.split()
    return int(fields[2]), name, int(fields[19]), int(folder.name)
