"""Every unexpected error is logged without its text, and answered."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
PROGRAM = """
import gc, sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QObject, QTimer, qCritical, qWarning
from kiosk.core.log import open_log
from kiosk.qt.alarm import Alarm

open_log(None)
alarm = Alarm()
alarm.answer(lambda: print("answered", flush=True))
application = QCoreApplication([])

def fail():
    raise KeyError("cancer-treatment")

class Unraisable:
    def __del__(self):
        fail()

def wrong():
    {wrong}

QTimer.singleShot(0, wrong)
QTimer.singleShot(50, application.quit)
application.exec()
alarm.rest()
"""


def run(wrong: str) -> tuple[int, str]:
    """How often a program in which this goes wrong was answered, and what it logged."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(wrong=wrong)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.count("answered"), ran.stderr


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param("fail()", id="in-a-slot"),
        pytest.param("t = threading.Thread(target=fail); t.start(); t.join()", id="in-a-thread"),
    ],
)
def test_an_error_is_answered_and_its_text_kept_out_of_the_log(wrong: str) -> None:
    answered, logged = run(wrong)

    assert answered == 1
    assert "KeyError at " in logged
    assert "cancer" not in logged


def test_an_error_while_something_is_cleared_away_is_only_logged() -> None:
    answered, logged = run("Unraisable(); gc.collect()")

    assert answered == 0
    assert "KeyError at " in logged
    assert "cancer" not in logged


def test_what_qt_calls_critical_is_answered() -> None:
    answered, logged = run("qCritical('lost the display')")

    assert answered == 1
    assert "ERROR kiosk.qt.alarm: Qt: lost the display" in logged


def test_a_warning_of_qt_is_only_logged() -> None:
    answered, logged = run("qWarning('odd')")

    assert answered == 0
    assert "WARNING kiosk.qt.alarm: Qt: odd" in logged
