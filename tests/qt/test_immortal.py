"""The kiosk outlives the number of signals that a long day brings."""

from __future__ import annotations

import subprocess
import sys

EMIT_OFTEN = """
from PySide6.QtCore import QObject, Signal
from kiosk.qt.immortal import keep_true_alive

class Bell(QObject):
    rung = Signal()

keep_true_alive()
bell = Bell()
for _ in range(20_000):
    bell.rung.emit()
print("alive")
"""


def test_twenty_thousand_signals_do_not_end_the_program() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", EMIT_OFTEN], capture_output=True, text=True, check=False
    )

    assert ran.stdout == "alive\n", ran.stderr
    assert ran.returncode == 0
