"""The kiosk as a process of its own, heard as its supervisor hears it."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from queue import Empty, SimpleQueue

CHECKOUT = Path(__file__).parents[1]
SOFTWARE = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
START_S = 30.0
LOG = "stderr"
SILENT = "kiosk.qt.helper: no voice: "


class Process:
    """One start of the program."""

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        root: Path = CHECKOUT,
        environment: Mapping[str, str] = SOFTWARE,
    ) -> None:
        name = f"kiosk-{secrets.token_hex(8)}"
        self._line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._line.bind(f"\0{name}")
        self._told: SimpleQueue[str] = SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()
        self._log = folder / LOG
        home = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "NOTIFY_SOCKET": f"@{name}"}
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "kiosk", *arguments],
                cwd=root,
                env={"PATH": os.environ["PATH"]} | home | dict(environment),
                stderr=log,
            )

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def log(self) -> str:
        """What it wrote for staff so far, but that there is no sound: few test machines have."""
        lines = self._log.read_text("utf-8").splitlines(keepends=True)
        return "".join(line for line in lines if SILENT not in line)

    def is_alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def shows(self, screen: str, within_s: float = START_S) -> bool:
        """Whether it tells, from now on and in time, that it shows this screen."""
        return self.tells(f"Shows {screen}", within_s)

    def tells(self, words: str, within_s: float = START_S) -> bool:
        """Whether it says something to its supervisor in time."""
        while not self._told.empty():
            self._told.get()
        ends_at = time.monotonic() + within_s
        while (left_s := ends_at - time.monotonic()) > 0 and self.is_alive():
            try:
                if words in self._told.get(timeout=min(left_s, 0.5)):
                    return True
            except Empty:
                continue
        return False

    def end(self, number: int, within_s: float = 5.0) -> int:
        """Sends a signal, and gives the code that the program ends with."""
        self._process.send_signal(number)
        return self._process.wait(within_s)

    def ends_by_itself(self, within_s: float = START_S) -> int:
        """The code that the program ends with."""
        return self._process.wait(within_s)

    def close(self) -> None:
        """Leaves nothing behind, whatever happened."""
        self._process.kill()
        self._process.wait()
        self._line.shutdown(socket.SHUT_RD)

    def _listen(self) -> None:
        """Reads all: a kiosk whose supervisor does not read complains of it."""
        while told := self._line.recv(4096):
            self._told.put(told.decode())
        self._line.close()
