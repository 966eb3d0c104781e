"""Real speech: from a touch on the real window to the sound card, and from the next to silence."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from math import log10
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.voices import VOLUMES
from kiosk.qt.helper import Helper
from tests.figures import SAID
from tests.proof.loudspeaker import Loudspeaker
from tests.screens.panels import UPRIGHT
from tests.screens.screen import Screen

pytestmark = pytest.mark.proof

START_MS = 60_000
FIRST_SOUND_S, SILENCE_S = 1.0, 0.15
SPEAKING_MS, SILENT_MS = 2_500, 700
RECENT_S = 0.03
MISSED_MS, BEAT_MS = 3_000, 10
ROUNDS = 10
BESIDE = QPoint(540, 400)  # in the head of a topic, where nothing is to be touched


@pytest.fixture
def loudspeaker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Loudspeaker]:
    tmp_path.chmod(0o700)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PULSE_SINK", "kiosk")
    loudspeaker = Loudspeaker(tmp_path)
    yield loudspeaker
    loudspeaker.close()


@pytest.fixture
def screen(qapp: QGuiApplication, loudspeaker: Loudspeaker, qtbot: QtBot) -> Iterator[Screen]:
    """A page of a topic on a kiosk whose voice is warm."""
    screen = Screen(UPRIGHT)
    screen.app.voice.warm(Helper())
    qtbot.waitUntil(lambda: bool(screen.app.voice.property("isReady")), timeout=START_MS)
    screen.go_to_topic("warning-signs", 1)
    yield screen
    screen.close()


def touch_beside(screen: Screen) -> float:
    """Touches the page; when the finger came down."""
    finger = QTest.touchEvent(screen.window, QTest.createTouchDevice())
    now = time.monotonic()
    finger.press(1, BESIDE).commit()
    finger.release(1, BESIDE).commit()
    return now


def test_it_speaks_within_a_second_and_is_silent_at_a_touch(
    screen: Screen, loudspeaker: Loudspeaker, qtbot: QtBot, record_property: object
) -> None:
    begins, ends = [], []
    for _ in range(ROUNDS):
        asked_s = time.monotonic()
        screen.press("read:start")
        qtbot.wait(SPEAKING_MS)
        qtbot.waitUntil(lambda: is_loud_now(loudspeaker))
        touched_s = touch_beside(screen)
        qtbot.wait(SILENT_MS)
        first_s = loudspeaker.first_sound_s(asked_s)
        assert first_s is not None, "nothing was heard"
        begins.append(first_s - asked_s)
        ends.append(loudspeaker.last_sound_s(touched_s) - touched_s)
        screen.press("player:stop")

    tell(record_property, "first sound after the touch", begins)
    tell(record_property, "silence after a touch", ends)
    assert max(begins) <= FIRST_SOUND_S
    assert max(ends) <= SILENCE_S


def test_the_volume_reaches_over_18_decibels(
    screen: Screen, loudspeaker: Loudspeaker, qtbot: QtBot, record_property: object
) -> None:
    voice = screen.app.voice
    heard = []
    for turn in (voice.quieter, voice.louder):
        for _ in VOLUMES:
            turn()
        since_s = time.monotonic()
        with qtbot.waitSignal(voice.finished, timeout=START_MS):
            voice.say("Tell the front desk now.", "en")
        qtbot.wait(SILENT_MS)
        heard.append(sum(each.loudness**2 for each in loudspeaker.slices(since_s)))

    range_db = 10 * log10(heard[1] / heard[0])
    assert callable(record_property)
    record_property(SAID, f"from the quietest to the loudest: {range_db:.1f} dB")
    assert range_db >= 18


def test_nothing_that_was_said_is_written_anywhere(
    screen: Screen, loudspeaker: Loudspeaker, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(screen.app.voice.finished, timeout=START_MS):
        screen.app.voice.say("Tell the front desk.", "en")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]

    assert loudspeaker.first_sound_s(0.0)
    assert not [path for path in files if b"front desk" in path.read_bytes()]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP])
def test_a_speech_service_that_dies_or_hangs_is_missed_and_comes_back(
    screen: Screen, qtbot: QtBot, tmp_path: Path, number: signal.Signals
) -> None:
    voice = screen.app.voice
    service = int((tmp_path / "speech-dispatcher/pid/speech-dispatcher.pid").read_text("ascii"))
    os.kill(service, number)
    with qtbot.waitSignal(voice.readyChanged, timeout=MISSED_MS):
        screen.press("read:start")
        qtbot.wait(BEAT_MS)
    was_offered = screen.has("read:start")
    if number is signal.SIGSTOP:
        os.kill(service, signal.SIGCONT)

    assert not was_offered
    qtbot.waitUntil(lambda: bool(voice.property("isReady")), timeout=START_MS)
    assert screen.has("read:start")


def is_loud_now(loudspeaker: Loudspeaker) -> bool:
    recent = list(loudspeaker.slices(time.monotonic() - RECENT_S))
    return bool(recent) and all(each.is_loud for each in recent)


def tell(record_property: object, what: str, seconds: list[float]) -> None:
    figures = f"median {median(seconds) * 1000:.0f} ms, at most {max(seconds) * 1000:.0f} ms"
    assert callable(record_property)
    record_property(SAID, f"{what}: {figures} of {len(seconds)}")
