"""An error that nobody expected, in the running kiosk: calm words, then the welcome."""

from __future__ import annotations

from pathlib import Path

from kiosk.core.trouble import CALM_S
from tests.faults.conftest import Start

FAILING = """

def _fail_soon(app):
    from pathlib import Path
    from PySide6.QtCore import QTimer
    def fail():
        if Path("fail").exists():
            secret = "cancer-treatment"
            raise KeyError(secret)
    timer = QTimer(app.engine, interval=200)
    timer.timeout.connect(fail)
    timer.start()

_offer = App._offer
App._offer = lambda app: (_offer(app), _fail_soon(app))
"""


def spoil(installed: Path) -> Path:
    """The program, but for a timer in it that fails while a file lies there."""
    module = installed / "kiosk/app.py"
    module.write_text(module.read_text("utf-8") + FAILING, "utf-8")
    return installed / "fail"


def test_calm_words_stand_and_then_the_welcome(start: Start, installed: Path) -> None:
    switch = spoil(installed)
    kiosk = start(root=installed)
    assert kiosk.shows("Welcome"), kiosk.log
    switch.touch()
    assert kiosk.shows("Trouble", within_s=5), kiosk.log
    switch.unlink()

    assert kiosk.shows("Welcome", within_s=CALM_S + 10)
    assert "KeyError at app.py" in kiosk.log
    assert "cancer" not in kiosk.log


def test_an_error_in_the_wipe_itself_ends_the_program(start: Start, installed: Path) -> None:
    spoil(installed).touch()
    module = installed / "kiosk/qt/questions.py"
    broken = "\n\ndef _broken(questions):\n    raise KeyError\n\n\nQuestions.forget = _broken\n"
    module.write_text(module.read_text("utf-8") + broken, "utf-8")
    kiosk = start(root=installed)

    assert kiosk.ends_by_itself() == 1
