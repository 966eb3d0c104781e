"""The first frame is drawn without what only later screens and other commands need."""

from __future__ import annotations

import subprocess
import sys

import pytest

START = """
import sys
from kiosk.__main__ import main
from kiosk import app

def look(self):
    window = opened(self)
    window.frameSwapped.connect(tell)
    return window

def tell():
    print(*sys.modules, *(f"QtCore.{name}" for name in vars(sys.modules["PySide6.QtCore"])))
    app.QCoreApplication.exit()

opened, app.App.open = app.App.open, look
sys.exit(main(["--windowed", "1080x1920"]))
"""


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """What Python has loaded when the first frame stands."""
    ran = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return set(ran.stdout.split())


def test_the_first_frame_stands_with_what_it_needs(loaded: set[str]) -> None:
    assert {"kiosk.qt.library", "PySide6.QtQuick", "QtCore.QUrl"} <= loaded


@pytest.mark.parametrize(
    ("name", "cost"),
    [
        ("QtCore.Qt", "its hundred enums: 12 ms"),
        ("PySide6.QtSvg", "1 ms, and pictures are read without it"),
        ("kiosk.core.report", "3 ms"),
        ("kiosk.rooms", "10 ms, with the signs check, the keys and staff's screens"),
        ("kiosk.core.references", "1 ms: nothing on it names a source"),
        ("kiosk.qt.list_rows", "2 ms: nothing on it is a list"),
        ("kiosk.qt.advice_rows", "0.5 ms"),
        ("subprocess", "2 ms"),
        ("kiosk.qt.helper", "2 ms, and it begins a process"),
        ("PySide6.QtTextToSpeech", "2 s until the speech service answers"),
    ],
)
def test_it_needs_nothing_else(loaded: set[str], name: str, cost: str) -> None:
    assert name not in loaded, cost
