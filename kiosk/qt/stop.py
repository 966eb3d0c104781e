"""Being told to stop by the system: SIGTERM, SIGINT, SIGHUP."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

NAMES = ("SIGTERM", "SIGINT", "SIGHUP")


class Stop(QObject):
    """Lets Python see a signal while Qt waits in its loop."""

    def __init__(self, stop: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._stop = stop
        self._heard, self._told = socket.socketpair()
        for line in (self._heard, self._told):
            line.setblocking(False)
        signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        for name in NAMES:
            if number := getattr(signal, name, None):  # Windows has no SIGHUP
                signal.signal(number, _wake)

    def _hear(self) -> None:
        """Here, and not in the signal's own function: before its loop turns Qt cannot be ended."""
        self._heard.recv(64)
        self._stop()


def _wake(*_: object) -> None:
    """Python has written to the socket; there is nothing more to do."""
