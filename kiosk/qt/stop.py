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
        self._heard, self._told = socket.socketpair()
        for line in (self._heard, self._told):
            line.setblocking(False)
        signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        for name in NAMES:
            if number := getattr(signal, name, None):  # Windows has no SIGHUP
                signal.signal(number, lambda *_: stop())

    def _drain(self) -> None:
        """Python runs the signal's own function before it comes here."""
        self._heard.recv(64)
