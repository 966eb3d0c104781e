"""The voice with Qt's mock engine: it speaks, is interrupted, and forgets."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.core.voices import NORMAL, SLOWER, USUAL_VOLUME, VOLUMES
from kiosk.qt.voice import Voice
from tests.speech import Transcript

SHORT, LONG = "Tell the desk.", "Tell the desk now and do not wait for your turn."


@pytest.fixture
def mouth(qapp: QGuiApplication) -> Transcript:
    return Transcript()


@pytest.fixture
def voice(mouth: Transcript) -> Voice:
    voice = Voice("us")
    voice.warm(mouth)
    return voice


def test_it_is_not_ready_before_it_is_warmed(qapp: QGuiApplication) -> None:
    voice = Voice("us")
    voice.say(SHORT, "en")

    assert not voice.property("isReady")
    assert not voice.property("isSpeaking")


def test_it_tells_when_it_has_said_all(voice: Voice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(voice.finished):
        voice.say(SHORT, "en")
        assert voice.property("isSpeaking")

    assert not voice.property("isSpeaking")


def test_what_is_interrupted_is_never_finished(voice: Voice, qtbot: QtBot) -> None:
    told: list[bool] = []
    voice.finished.connect(lambda: told.append(True))
    with qtbot.waitSignal(voice.finished):
        voice.say(LONG, "en")
        voice.say(SHORT, "en")
    with qtbot.assertNotEmitted(voice.finished, wait=600):
        voice.say(SHORT, "en")
        voice.stop()

    assert told == [True]


def test_it_speaks_with_the_voice_of_the_language(voice: Voice, mouth: Transcript) -> None:
    for language in ("en", "es", "ar"):
        voice.say(SHORT, language)

    spoken = [wish["voice"] for wish in mouth.wishes]
    assert spoken == ["English (America)", "Spanish (Latin America)", "Arabic"]


def test_it_does_not_speak_a_language_without_a_good_voice(voice: Voice, mouth: Transcript) -> None:
    voice.say(SHORT, "sv")

    assert not voice.speaks("sv")
    assert not mouth.wishes


def test_it_is_louder_and_slower_when_asked(voice: Voice, mouth: Transcript) -> None:
    voice.louder()
    voice.speakSlower(wanted=True)
    voice.say(SHORT, "en")

    assert mouth.wishes[-1]["volume"] == VOLUMES[USUAL_VOLUME + 1]
    assert mouth.wishes[-1]["rate"] == SLOWER


def test_the_volume_has_ends(voice: Voice) -> None:
    for _ in VOLUMES:
        voice.louder()
    loudest = voice.property("isLoudest")
    for _ in VOLUMES:
        voice.quieter()

    assert loudest
    assert voice.property("isQuietest")


def test_it_forgets_how_a_visitor_listened(voice: Voice, mouth: Transcript) -> None:
    voice.louder()
    voice.speakSlower(wanted=True)
    voice.say(LONG, "en")
    voice.forget()
    is_silent = not voice.property("isSpeaking")
    voice.say(SHORT, "en")

    assert is_silent
    assert (mouth.wishes[-1]["volume"], mouth.wishes[-1]["rate"]) == (VOLUMES[USUAL_VOLUME], NORMAL)


def test_without_voices_it_is_not_ready_and_says_why(qapp: QGuiApplication) -> None:
    voice = Voice("us")
    voice.warm(Transcript(voices=()))

    assert not voice.property("isReady")
    assert "no voices" in voice.fault
