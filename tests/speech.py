"""A mouth without sound: Qt's own mock engine, with the voices that a kiosk may have."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtTextToSpeech import QVoice

from kiosk.core.voices import VOICES
from kiosk.qt.mouth import Mouth

ALL_VOICES = tuple(name for names in VOICES.values() for name in names)


class QuietMouth(Mouth):
    """Says a word in 100 milliseconds, to nobody."""

    def __init__(self, voices: tuple[str, ...] = ALL_VOICES) -> None:
        super().__init__("mock")
        self._names = voices

    def open(self) -> None:
        """Ready at once."""
        self._be_ready()

    def close(self) -> None:
        """Nothing to end."""

    def _find_voices(self) -> dict[str, QVoice]:
        return dict.fromkeys(self._names, next(iter(super()._find_voices().values())))


class Transcript(QuietMouth):
    """Keeps what it was sent."""

    def __init__(self, voices: tuple[str, ...] = ALL_VOICES) -> None:
        super().__init__(voices)
        self.wishes: list[dict[str, object]] = []

    @property
    def said(self) -> list[str]:
        """Every text that it was given to say."""
        return [str(wish["text"]) for wish in self.wishes if wish["do"] == "say"]

    def send(self, wish: Mapping[str, object]) -> None:
        self.wishes.append(dict(wish))
        super().send(wish)
