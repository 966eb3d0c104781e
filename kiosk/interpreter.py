"""Says everything in another language as soon as one is chosen, and leaves everything in place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.core.language import BY_CODE
from kiosk.place import Place
from kiosk.qt.advice import Advice
from kiosk.qt.clinic import Clinic
from kiosk.qt.library import Library
from kiosk.qt.questions import Questions
from kiosk.qt.shelf import Shelf


@dataclass(frozen=True, slots=True)
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
        self.begin(code)

    def begin(self, code: str) -> None:
        """The words of the screens, and the way they run."""
        self.engine.setUiLanguage(code)
        if BY_CODE[code].is_right_to_left != QGuiApplication.isRightToLeft():
            _turn(is_right_to_left=BY_CODE[code].is_right_to_left)


def _turn(*, is_right_to_left: bool) -> None:
    from PySide6.QtCore import Qt  # its hundred enums cost the first frame 12 ms

    way = Qt.LayoutDirection
    QGuiApplication.setLayoutDirection(way.RightToLeft if is_right_to_left else way.LeftToRight)
