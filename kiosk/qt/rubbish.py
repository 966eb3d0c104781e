"""Looks for rubbish on Qt's own thread alone, for what was made there must end there."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 10_000


def collect_here(parent: QObject) -> None:
    """From now on Python looks for rubbish when a timer of this thread says so, not by itself.

    By itself it would look in whatever thread runs, also in the one that hashes a PIN, and a timer
    or a socket of Qt's that dies there takes the program with it.
    """
    gc.disable()
    timer = QTimer(parent, interval=EVERY_MS)
    timer.timeout.connect(gc.collect)
    timer.start()
