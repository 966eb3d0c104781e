"""Every way in which the program can fail unexpectedly leads here: it is logged and answered."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.core.log import where

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger(__name__)


class Alarm:
    """Hears of each unexpected error, and knows who answers it."""

    def __init__(self) -> None:
        self._answer: Callable[[], object] | None = None
        sys.excepthook = self._note
        sys.unraisablehook = self._note_unraisable
        threading.excepthook = self._note_in_thread
        qInstallMessageHandler(self._note_qt)

    def answer(self, answer: Callable[[], object]) -> None:
        """Calls this at each error from now on; before, an error ends the start."""
        self._answer = answer

    def rest(self) -> None:
        """Python goes home: Qt must call it no more."""
        qInstallMessageHandler(None)

    def _note(
        self, kind: type[BaseException], value: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        reason = where(kind, trace)
        if self._answer:
            log.error("unexpected: %s", reason)
            self._answer()
        else:
            self._answer = _end  # what fails from here on fails without end
            _give_up(reason)

    def _note_in_thread(self, failed: threading.ExceptHookArgs) -> None:
        self._log_and_answer(f"{where(failed.exc_type, failed.exc_traceback)}, in a thread")

    def _note_unraisable(self, failed: sys.UnraisableHookArgs) -> None:
        log.error("unexpected: %s", where(failed.exc_type, failed.exc_traceback))

    def _note_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        log.log(LEVELS[kind], "Qt: %s", text)
        if kind is QtMsgType.QtCriticalMsg and self._answer:
            self._answer()

    def _log_and_answer(self, reason: str) -> None:
        log.error("unexpected: %s", reason)
        if self._answer:
            self._answer()


def _give_up(reason: str) -> None:
    """Half a kiosk is never shown: the last-resort screen stands, then the program ends."""
    from kiosk.qt.last_resort import stand  # drawing it is rarely needed

    stand(reason)
    _end()


def _end() -> None:
    logging.shutdown()
    os._exit(1)  # what failed may be anywhere on the stack below
