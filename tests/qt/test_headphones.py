"""Headphones, with a pipe in the place of the kernel's device."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.core.jack import EV_SW, EVENT, SW_HEADPHONE_INSERT
from kiosk.qt.headphones import Headphones, jacks
from kiosk.qt.voice import Voice
from tests.speech import Transcript

MUTE_S = 0.3


class Jack:
    """A jack that a test plugs something into."""

    def __init__(self, folder: Path) -> None:
        self.device = folder / "event7"
        os.mkfifo(self.device)
        self.headphones = Headphones([self.device, folder / "not-there"])
        self._pipe = os.open(self.device, os.O_WRONLY)

    def turn(self, *, is_in: bool) -> None:
        """Plugs headphones in, or takes them out."""
        os.write(self._pipe, EVENT.pack(0, 0, EV_SW, SW_HEADPHONE_INSERT, is_in))

    def unplug_all(self) -> None:
        """Takes the whole device away, as one takes a keypad with a jack of its own."""
        os.close(self._pipe)


@pytest.fixture
def jack(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Jack]:
    jack = Jack(tmp_path)
    yield jack
    jack.headphones.close()


@pytest.fixture
def voice(jack: Jack) -> Voice:
    """Speaks of a private matter to somebody with headphones."""
    voice = Voice("us")
    voice.warm(Transcript())
    jack.headphones.plugged.connect(voice.hearHeadphones)
    return voice


def test_a_device_that_may_not_be_read_is_no_jack(jack: Jack) -> None:
    assert jack.headphones.count == 1


def test_headphones_taken_out_mute_within_300_ms(jack: Jack, voice: Voice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jack.headphones.plugged):
        jack.turn(is_in=True)
    voice.say("A private matter, which takes a while to say", "en", private=True)
    was_speaking = voice.property("isSpeaking")
    begun_s = time.monotonic()
    with qtbot.waitSignal(voice.speakingChanged):
        jack.turn(is_in=False)

    assert was_speaking
    assert not voice.property("isSpeaking")
    assert time.monotonic() - begun_s < MUTE_S


def test_a_device_that_goes_takes_its_headphones_along(
    jack: Jack, voice: Voice, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(jack.headphones.plugged):
        jack.turn(is_in=True)
    with qtbot.waitSignal(jack.headphones.plugged) as told:
        jack.unplug_all()

    assert told.args == [False]
    assert not voice.lets_out(is_private=True)


def test_jacks_are_found_by_what_the_kernel_says_of_them(tmp_path: Path) -> None:
    for name, switches in (("event0", "0\n"), ("event1", "14\n")):
        folder = tmp_path / name / "device" / "capabilities"
        folder.mkdir(parents=True)
        (folder / "sw").write_text(switches, "ascii")
    (tmp_path / "event2").mkdir()

    assert jacks(tmp_path, Path("/dev/input")) == [Path("/dev/input/event1")]
