"""The kiosk's voice: says what it is given, in a language, as loud and as fast as is wished."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.bidi import without_isolates
from kiosk.core.earshot import Earshot
from kiosk.core.voices import NORMAL, SLOWER, USUAL_VOLUME, VOLUMES, voice_for

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Mouthpiece(Protocol):
    """What speaks, wherever it does: takes wishes, and tells what came of them."""

    @property
    def heard(self) -> SignalInstance:
        """News of what it does."""

    def open(self) -> None:
        """Makes ready; news tell when it is."""

    def send(self, wish: dict[str, object]) -> None:
        """Takes one wish."""

    def close(self) -> None:
        """Speaks no more."""


@QmlElement
@QmlSingleton
class Voice(QObject):
    """Speaks one text at a time; silent, and not ready, until it is given a mouth."""

    readyChanged = Signal()
    speakingChanged = Signal()
    changed = Signal()  # volume or pace
    finished = Signal()  # a text was said to its end; not where it was stopped or interrupted

    def __init__(self, region: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._region = region
        self._mouth: Mouthpiece | None = None
        self._voices: frozenset[str] = frozenset()
        self._fault = "it has not begun"
        self._last = 0
        self._is_speaking = False
        self._volume, self._is_slower = USUAL_VOLUME, False
        self._earshot = Earshot()

    @Property(bool, notify=readyChanged, final=True)
    def isReady(self) -> bool:
        return not self._fault

    @Property(bool, notify=speakingChanged, final=True)
    def isSpeaking(self) -> bool:
        return self._is_speaking

    @Property(bool, notify=changed, final=True)
    def isSlower(self) -> bool:
        return self._is_slower

    @Property(int, notify=changed, final=True)
    def volume(self) -> int:
        return self._volume

    @Property(bool, notify=changed, final=True)
    def isLoudest(self) -> bool:
        return self._volume == len(VOLUMES) - 1

    @Property(bool, notify=changed, final=True)
    def isQuietest(self) -> bool:
        return self._volume == 0

    @property
    def fault(self) -> str:
        """Why there is no voice, for staff; empty where there is one."""
        return self._fault

    def warm(self, mouth: Mouthpiece) -> None:
        """Speaks with this from now on."""
        self._mouth = mouth
        mouth.heard.connect(self._hear)
        mouth.open()

    def rest(self) -> None:
        """Speaks no more."""
        if self._mouth:
            self._mouth.close()

    @Slot(str, result=bool)
    def speaks(self, language: str) -> bool:
        """Whether a voice that is good enough for a language is there, now."""
        return not self._fault and bool(self._voice(language))

    def lets_out(self, *, is_private: bool) -> bool:
        """Whether something may be said here and now."""
        return self._earshot.lets_out(is_private=is_private)

    @Slot()
    def allow(self) -> None:
        """Private matters may be heard by others, until the visit ends."""
        self._earshot.is_allowed = True

    @Slot(bool)
    def hearHeadphones(self, plugged: bool) -> None:
        """Only one person hears from now on; or, at once silent, everybody again."""
        if self._earshot.has_headphones and not plugged:
            self.stop()
        self._earshot.has_headphones = plugged

    @Slot(str, str)
    @Slot(str, str, bool)
    def say(self, text: str, language: str, private: bool = False) -> None:  # noqa: FBT002 # QML has no names
        """Says a text at once, in the place of what is being said.

        Nothing without a voice for the language, and nothing private where others may hear it.
        """
        if not self.speaks(language) or not self.lets_out(is_private=private):
            self.stop()
            return
        self._last += 1
        wish = {"voice": self._voice(language), "volume": VOLUMES[self._volume]}
        pace = {"rate": SLOWER if self._is_slower else NORMAL}
        self._send({"do": "say", "id": self._last, "text": without_isolates(text), **wish, **pace})
        self._become(is_speaking=True)

    @Slot()
    def stop(self) -> None:
        """Falls silent at once."""
        if self._is_speaking:
            self._send({"do": "stop"})
            self._become(is_speaking=False)

    @Slot()
    def louder(self) -> None:
        """One step louder, from the next text on."""
        self._turn(self._volume + 1)

    @Slot()
    def quieter(self) -> None:
        """One step quieter, from the next text on."""
        self._turn(self._volume - 1)

    @Slot(bool)
    def speakSlower(self, wanted: bool) -> None:
        """Speaks slower from the next text on, or as usual again."""
        self._is_slower = wanted
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """A visit is over: silent, as loud and as fast as usual."""
        self.stop()
        self._earshot.is_allowed = False
        self._is_slower = False
        self._turn(USUAL_VOLUME)

    def _voice(self, language: str) -> str:
        return voice_for(language, self._region, self._voices)

    def _turn(self, volume: int) -> None:
        self._volume = min(max(volume, 0), len(VOLUMES) - 1)
        self.changed.emit()

    def _send(self, wish: dict[str, object]) -> None:
        if self._mouth:
            self._mouth.send(wish)

    @Slot(dict)
    def _hear(self, news: dict[str, object]) -> None:
        match news["is"]:
            case "ready":
                names = news["voices"]
                self._voices = frozenset(names) if isinstance(names, list) else frozenset()
                self._be_ready("" if self._voices else "the speech service has no voices")
            case "failed":
                self._be_ready(str(news["why"]))
                self._become(is_speaking=False)
            case "said" if news["id"] == self._last and self._is_speaking:
                self._become(is_speaking=False)
                self.finished.emit()

    def _be_ready(self, fault: str) -> None:
        self._fault = fault
        self.readyChanged.emit()

    def _become(self, *, is_speaking: bool) -> None:
        if is_speaking != self._is_speaking:
            self._is_speaking = is_speaking
            self.speakingChanged.emit()
