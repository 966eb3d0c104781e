"""What speaks: Qt's speech engine behind messages, so that a process of its own can hold it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

State = QTextToSpeech.State
NO_SOUND = "no sound comes: is there a sound card, and may the kiosk use it?"
TRIAL_MS = 5_000  # for the first sound, which opens the sound card
TRIAL = "a"
VARIANT = "+"  # in the name of a voice that is another one in disguise: a hundred of each


class Mouth(QObject):
    """Says what it is sent, and tells when it is ready, has said it, or cannot."""

    heard = Signal(dict)

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = QTextToSpeech(engine, self)
        self._voices: dict[str, QVoice] = {}
        self._saying = 0
        self._has_begun = False  # before that, the end of what was interrupted is still to come
        self._is_tried = False
        self._engine.stateChanged.connect(self._follow)
        self._patience = QTimer(self, singleShot=True, interval=TRIAL_MS)
        self._patience.timeout.connect(self._miss_sound)

    @Slot()
    def open(self) -> None:
        """Says something without a sound, which must end: only then is there anything to hear."""
        if self._engine.state() is State.Error:
            self._fail()
            return
        self._patience.start()
        self._engine.setVolume(0.0)
        self._engine.say(TRIAL)

    @Slot(dict)
    def send(self, wish: Mapping[str, object]) -> None:
        """Does one thing; what it says next interrupts what it says now."""
        match wish.get("do"):
            case "say":
                self._say(wish)
            case "stop":
                self._saying = 0
                self._engine.stop()
        self.heard.emit({"is": "done"})

    def _be_ready(self) -> None:
        self._patience.stop()
        self._is_tried = True
        self._voices = self._find_voices()
        self.heard.emit({"is": "ready", "voices": list(self._voices)})

    def _find_voices(self) -> dict[str, QVoice]:
        every = self._engine.allVoices(None)  # type: ignore[arg-type] # None means all of them
        return {each.name(): each for each in every if VARIANT not in each.name()}

    def _say(self, wish: Mapping[str, object]) -> None:
        self._saying = 0
        if self._engine.state() is not State.Ready:
            self._engine.stop()
        voice = self._voices[str(wish["voice"])]
        if voice != self._engine.voice():
            self._engine.setVoice(voice)
        self._engine.setVolume(float(str(wish["volume"])))
        self._engine.setRate(float(str(wish["rate"])))
        self._saying, self._has_begun = int(str(wish["id"])), False
        self._engine.say(str(wish["text"]))

    @Slot(QTextToSpeech.State)
    def _follow(self, state: QTextToSpeech.State) -> None:
        if state is State.Error:
            self._fail()
        elif state is State.Speaking:
            self._has_begun = True
        elif state is State.Ready and not self._is_tried:
            self._be_ready()
        elif state is State.Ready and self._saying and self._has_begun:
            said, self._saying = self._saying, 0
            self.heard.emit({"is": "said", "id": said})

    @Slot()
    def _miss_sound(self) -> None:
        self.heard.emit({"is": "failed", "why": NO_SOUND})

    def _fail(self) -> None:
        self.heard.emit({"is": "failed", "why": self._engine.errorString()})
