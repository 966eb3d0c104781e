"""The heartbeat of the picture: feeds the supervisor's watchdog while the glass lives."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.core.heartbeat import Facts, Fault, Heart, is_ready
from kiosk.core.output import Output
from kiosk.qt.frames import Frames
from kiosk.qt.glass import read_output, shown_screen
from kiosk.qt.supervisor import Supervisor

MEMORY = Path("/proc/self/statm")
BYTES_A_MB = 1 << 20

log = logging.getLogger(__name__)


class Heartbeat(QObject):
    """Asks the window for a frame at every beat, and tells the supervisor what came of it."""

    readied = Signal()
    restartWanted = Signal()
    _turnAsked = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        supervisor: Supervisor,
        is_visited: Callable[[], bool],
        output: Callable[[], Output] = read_output,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window, self._supervisor, self._clock = window, supervisor, clock
        self._is_visited, self._output = is_visited, output
        self._turn_asked_s: float | None = None
        self._frames = Frames(window, clock)
        self._heart = Heart(clock(), supervisor.dark_restarts())
        self._fault = Fault.NONE
        self._is_ready = False
        # Through the queue of events: that must turn, and not the timers alone.
        self._turnAsked.connect(self._note_turn, type=Qt.ConnectionType.QueuedConnection)
        timer = QTimer(self, interval=round(1000 * supervisor.beat_s))
        timer.timeout.connect(self.beat)
        timer.start()
        self._frames.begun.connect(self.beat)
        self._frames.ask()

    @Slot()
    def beat(self) -> None:
        """Judges what is known, tells the supervisor, and asks for a sign of life."""
        facts = self._facts()
        fault = self._heart.fault(facts)
        self._log(fault)
        has_started = not self._is_ready and is_ready(facts, fault)
        self._is_ready |= has_started
        if self._is_ready and not fault.starves:
            started = ["READY=1"] if has_started else []
            self._supervisor.tell(*started, "WATCHDOG=1", f"STATUS=Shows {facts.screen}")
        if has_started:
            self.readied.emit()
        if fault.restarts and self._supervisor.is_there:
            self._restart(fault)
        self._ask_for_turn()
        self._frames.ask()

    def _facts(self) -> Facts:
        return Facts(
            now_s=self._clock(),
            turn_asked_s=self._turn_asked_s,
            frame_asked_s=self._frames.asked_s,
            has_presented=self._frames.has_presented,
            screen=shown_screen(self._window),
            output=self._output(),
            memory_mb=used_memory_mb(),
            is_visited=self._is_visited(),
        )

    def _restart(self, fault: Fault) -> None:
        if fault is Fault.OUTPUT and not self._supervisor.count_dark_restart():
            return  # uncounted, these restarts would never end
        self.restartWanted.emit()

    def _log(self, fault: Fault) -> None:
        if fault is not self._fault:
            self._fault = fault
            log.error("heartbeat: %s", fault.value or "all is well again")

    def _ask_for_turn(self) -> None:
        if self._turn_asked_s is None:
            self._turn_asked_s = self._clock()
            self._turnAsked.emit()

    @Slot()
    def _note_turn(self) -> None:
        self._turn_asked_s = None


def used_memory_mb() -> float:
    """The memory that the kiosk holds; 0 where the system does not tell."""
    try:
        resident_pages = int(MEMORY.read_text("ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return 0.0
    return resident_pages * os.sysconf("SC_PAGE_SIZE") / BYTES_A_MB
