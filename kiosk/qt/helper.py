"""The speaking process as the kiosk holds it: begun, watched, and begun anew where it fails."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from kiosk.core.sound import has_sound

OWN_SETTINGS = Path(__file__).parents[1] / "speech"  # of the speech service
COMMAND = (sys.executable, "-I", "-B", "-m", "kiosk.speaker", "speechd")
READY_MS = 30_000  # for the speech service to start
ANSWER_MS = 1_000  # for each wish; whoever takes longer hangs
AGAIN_MS = (5_000, 15_000, 60_000, 300_000)  # after each failure, and then always the last

log = logging.getLogger(__name__)


class Helper(QObject):
    """Sends wishes to a process that speaks, and hears its news; it never waits for it."""

    heard = Signal(dict)

    def __init__(self, command: Sequence[str] = COMMAND, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._open_wishes = 0
        self._failures = 0
        self._why = ""
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        # cage knows by an open pipe that the kiosk lives; who inherits it hides the kiosk's end.
        self._process.setUnixProcessParameters(QProcess.UnixProcessFlag.CloseFileDescriptors)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("XDG_CONFIG_HOME", str(OWN_SETTINGS))
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._listen)
        self._process.finished.connect(self._bury)
        self._process.errorOccurred.connect(self._note_error)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Begins the process."""
        self._open_wishes, self._why = 0, ""
        if not has_sound(os.environ):
            self._why = "there is no sound card"
            self._bury()
            return
        self._process.start(self._command[0], list(self._command[1:]))
        self._patience.start(READY_MS)

    def close(self) -> None:
        """Ends the process for good."""
        self._process.blockSignals(True)
        for timer in (self._patience, self._again):
            timer.stop()
        self._process.kill()
        self._process.waitForFinished(ANSWER_MS)

    def send(self, wish: dict[str, object]) -> None:
        """Sends one wish; whether it is heard is known later."""
        self._process.write(f"{json.dumps(wish)}\n".encode())
        self._open_wishes += 1
        if not self._patience.isActive():
            self._patience.start(ANSWER_MS)

    @Slot()
    def _listen(self) -> None:
        while self._process.canReadLine():
            self._note(json.loads(bytes(self._process.readLine().data())))

    def _note(self, news: dict[str, object]) -> None:
        kind = news["is"]
        if kind == "failed":
            self._why = str(news["why"])
            self._give_up()
            return
        if kind == "ready":
            self._patience.stop()
            self._failures = 0
        elif kind == "done":
            self._open_wishes -= 1
            if self._open_wishes == 0:
                self._patience.stop()
        self.heard.emit(news)

    @Slot()
    def _give_up(self) -> None:
        self._why = self._why or "it does not answer"
        self._process.kill()

    @Slot(QProcess.ProcessError)
    def _note_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._bury()

    @Slot()
    def _bury(self) -> None:
        self._patience.stop()
        why = self._why or "the speaking process ended"
        if not self._failures:
            log.warning("no voice: %s", why)
        wait_ms = AGAIN_MS[min(self._failures, len(AGAIN_MS) - 1)]
        self._failures += 1
        self._again.start(wait_ms)
        self.heard.emit({"is": "failed", "why": why})
