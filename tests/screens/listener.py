"""Somebody who has the kiosk read to them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from tests.screens import items
from tests.screens.hand import rest
from tests.screens.screen import Screen
from tests.speech import Transcript

PATIENCE_MS = 20_000


class Listener:
    """Stands before a kiosk with a voice."""

    def __init__(self, screen: Screen, qtbot: QtBot) -> None:
        self.screen, self._qtbot = screen, qtbot
        self.mouth = Transcript()
        self._aloud = screen.app.read_aloud
        screen.app.voice.warm(self.mouth)

    @property
    def is_speaking(self) -> bool:
        """Whether anything is to be heard."""
        return bool(self.screen.app.voice.property("isSpeaking"))

    @property
    def is_read_to(self) -> bool:
        """Whether the screen is being read; keys have a voice of their own."""
        return bool(self._aloud.property("isReading"))

    @property
    def is_asked(self) -> bool:
        """Whether the kiosk asks if others may hear."""
        return self.screen.name == "Consent"

    @property
    def mark(self) -> QRectF:
        """What is marked, in pixels of the window."""
        mark = self._aloud.property("mark")
        assert isinstance(mark, QRectF)
        return mark

    def read(self) -> None:
        """Touches what begins to read."""
        self.screen.tap("read:start")

    def hear(self, count: int) -> list[str]:
        """The first things said, as soon as so many are."""
        self._qtbot.waitUntil(lambda: len(self.mouth.said) >= count, timeout=PATIENCE_MS)
        return self.mouth.said

    def hear_out(self) -> list[str]:
        """All that is said until it ends."""
        self._qtbot.waitUntil(lambda: not self.is_read_to, timeout=PATIENCE_MS)
        return self.mouth.said

    def box_of(self, name: str) -> QRectF:
        """Where something is drawn now."""
        item = items.named(self.screen.window, name)
        return QRectF(item.mapToScene(QPointF()), item.size())

    def open(self, name: str) -> None:
        """Goes to a screen by its name."""
        stack = items.named(self.screen.window, "screens")
        stack.showScreen(name)  # type: ignore[attr-defined] # a function of ScreenStack.qml
        rest(self.screen.window)

    def answer_a_sign(self) -> None:
        """Goes to the signs check and touches an emergency sign."""
        self.screen.tap("check")
        for name in ("check:begin", "answer:me", "answer:A1"):
            self.screen.press(name)
