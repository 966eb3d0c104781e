"""What holds Qt's speech engine: it tries a sound before it calls itself ready."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.qt.mouth import NO_SOUND, Mouth


class Mute(Mouth):
    """An engine that takes every text, and from which no sound comes."""

    def _follow(self, state: object) -> None:
        """Nothing begins, and nothing ends."""


def test_it_is_ready_once_a_sound_has_come(qapp: QGuiApplication, qtbot: QtBot) -> None:
    mouth = Mouth("mock")
    with qtbot.waitSignal(mouth.heard) as news:
        mouth.open()

    assert news.args[0]["is"] == "ready"
    assert news.args[0]["voices"]


def test_where_no_sound_comes_it_says_so(qapp: QGuiApplication, qtbot: QtBot) -> None:
    mouth = Mute("mock")
    with qtbot.waitSignal(mouth.heard, timeout=10_000) as news:
        mouth.open()

    assert news.args[0] == {"is": "failed", "why": NO_SOUND}


def test_every_wish_is_answered(qapp: QGuiApplication, qtbot: QtBot) -> None:
    mouth = Mouth("mock")
    with qtbot.waitSignal(mouth.heard):
        mouth.open()
    told: list[dict[str, object]] = []
    mouth.heard.connect(told.append)
    mouth.send({"do": "stop"})

    assert told == [{"is": "done"}]
