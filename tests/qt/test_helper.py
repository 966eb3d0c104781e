"""The speaking process: its news are heard, and where it fails it is begun anew."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.qt import helper
from kiosk.qt.helper import Helper

SPEAKER = (sys.executable, "-m", "kiosk.speaker", "mock")
READY = 'print(\'{"is": "ready", "voices": []}\', flush=True)'
HANGS = (sys.executable, "-c", f"{READY}; import time; time.sleep(60)")
ENDS = (sys.executable, "-c", READY)
PATIENCE_MS = 20_000


@pytest.fixture
def helpers(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[Helper]]:
    """All that a test begins; there is something that stands for a sound card."""
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    begun: list[Helper] = []
    yield begun
    for each in begun:
        each.close()


def opened(helpers: list[Helper], command: tuple[str, ...], qtbot: QtBot) -> Helper:
    helpers.append(Helper(command))
    with qtbot.waitSignal(helpers[-1].heard, timeout=PATIENCE_MS):
        helpers[-1].open()
    return helpers[-1]


def is_failed(news: dict[str, object]) -> bool:
    return news["is"] == "failed"


def is_ready(news: dict[str, object]) -> bool:
    return news["is"] == "ready"


def test_it_speaks_in_a_process_of_its_own(helpers: list[Helper], qtbot: QtBot) -> None:
    told: list[dict[str, object]] = []
    helper = Helper(SPEAKER)
    helpers.append(helper)
    helper.heard.connect(told.append)
    with qtbot.waitSignal(helper.heard, timeout=PATIENCE_MS, check_params_cb=is_ready):
        helper.open()
    names = told[0]["voices"]
    assert isinstance(names, list)
    wish = {"do": "say", "id": 7, "voice": names[0], "volume": 0.5, "rate": 0.0, "text": "Desk."}
    with qtbot.waitSignal(helper.heard, check_params_cb=lambda news: news["is"] == "said"):
        helper.send(wish)

    assert told[1:] == [{"is": "done"}, {"is": "said", "id": 7}]


def test_one_that_hangs_is_ended_and_the_kiosk_goes_on(helpers: list[Helper], qtbot: QtBot) -> None:
    helper = opened(helpers, HANGS, qtbot)
    with qtbot.waitSignal(helper.heard, check_params_cb=is_failed):
        helper.send({"do": "stop"})


@pytest.mark.parametrize("command", [ENDS, ("/nowhere/python",)])
def test_one_that_fails_is_begun_anew(
    helpers: list[Helper],
    qtbot: QtBot,
    command: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(helper, "AGAIN_MS", (1, 1))
    begun = Helper(command)
    helpers.append(begun)
    failures: list[dict[str, object]] = []
    begun.heard.connect(lambda news: failures.append(news) if is_failed(news) else None)
    begun.open()

    qtbot.waitUntil(lambda: len(failures) > 1, timeout=PATIENCE_MS)
    assert caplog.text.count("no voice") >= 1


def test_without_a_sound_card_none_is_begun(
    helpers: list[Helper], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(helper, "has_sound", lambda _: False)
    begun = Helper(HANGS)
    helpers.append(begun)
    with qtbot.waitSignal(begun.heard) as news:
        begun.open()

    assert news.args == [{"is": "failed", "why": "there is no sound card"}]
