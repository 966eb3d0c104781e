"""Whoever started the kiosk and starts it anew when it fails: systemd, or nobody."""

from __future__ import annotations

import logging
import socket
from collections.abc import Mapping
from pathlib import Path

from kiosk.core.heartbeat import Limits

LONGEST_BEAT_S = 1.0
BEATS_A_WATCHDOG = 3  # one may be lost, and one may be late

log = logging.getLogger(__name__)


class Supervisor:
    """Speaks systemd's protocol of notes; without a supervisor nothing is said to nobody."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._address = environment.get("NOTIFY_SOCKET", "")
        if self._address.startswith("@"):  # how the name of a socket without a file is written
            self._address = "\0" + self._address[1:]
        self._is_heard = True
        self._watchdog_us = environment.get("WATCHDOG_USEC", "")
        folder = environment.get("RUNTIME_DIRECTORY", "")
        self._dark_restarts = Path(folder) / "dark-restarts" if folder else None

    @property
    def is_there(self) -> bool:
        """Whether anybody would start the kiosk anew."""
        return bool(self._address)

    @property
    def beat_s(self) -> float:
        """How often the watchdog wants to hear something."""
        if not self._watchdog_us.isdecimal():
            return LONGEST_BEAT_S
        return min(LONGEST_BEAT_S, int(self._watchdog_us) / 1e6 / BEATS_A_WATCHDOG)

    def tell(self, *notes: str) -> None:
        """Sends notes such as `READY=1`; one that gets lost is followed by the next beat's."""
        if not self._address:
            return
        note = "\n".join(notes).encode()
        kind = socket.SOCK_DGRAM | socket.SOCK_CLOEXEC | socket.SOCK_NONBLOCK
        try:
            with socket.socket(socket.AF_UNIX, kind) as line:
                line.sendto(note, self._address)
                self._is_heard = True
        except OSError as lost:
            if self._is_heard:
                log.warning("the supervisor does not listen: %s", lost.strerror)
            self._is_heard = False

    def dark_restarts(self) -> int:
        """How often the kiosk restarted for a dark display since boot; if unknown, often enough."""
        try:
            return int(self._dark_restarts.read_text("ascii")) if self._dark_restarts else _MANY
        except FileNotFoundError:
            return 0
        except (OSError, ValueError):
            return _MANY

    def count_dark_restart(self) -> bool:
        """Whether one more restart for a dark display could be noted."""
        count = self.dark_restarts() + 1
        try:
            if self._dark_restarts:
                self._dark_restarts.write_text(str(count), "ascii")
        except OSError:
            return False
        return count <= _MANY


_MANY = Limits().dark_restarts
