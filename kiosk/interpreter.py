"""Says everything in another language as soon as one is chosen, and leaves everything in place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtQml import QQmlApplicationEngine

from kiosk.place import Place
from kiosk.qt.advice import Advice
from kiosk.qt.clinic import Clinic
from kiosk.qt.languages import begin_in
from kiosk.qt.library import Library
from kiosk.qt.questions import Questions
from kiosk.qt.shelf import Shelf


@dataclass(frozen=True, slots=True, weakref_slot=True)  # a signal holds it so
class Interpreter:
    """All that has words."""

    place: Place
    shelf: Shelf
    clinic: Clinic
    library: Library
    questions: Questions
    advice: Advice
    engine: QQmlApplicationEngine

    def speak(self, code: str) -> None:
        """From now on in that language."""
        self.shelf.speak(code)
        self.clinic.speak(self.place.wording(code), code)
        self.questions.retell()
        self.advice.retell()
        self.library.reload()
        begin_in(code, self.engine)
