"""PySide6 under a Python that counts the references to its constants."""

import subprocess
import sys

MANY_CALLS = """
from kiosk.qt.constants import keep_constants
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal()

keep_constants()
application = QCoreApplication([])
bell = Bell()
for _ in range(20_000):
    bell.rung.emit()
    application.processEvents()
    bell == None
"""


def test_twenty_thousand_signals_leave_the_program_alive() -> None:
    run = subprocess.run(
        [sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, check=False
    )

    assert (run.returncode, run.stderr) == (0, "")
