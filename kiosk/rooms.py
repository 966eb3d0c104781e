"""What lies behind the first screen: the signs check, the keys, staff; built once it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.interpreter import Interpreter
from kiosk.qt.about import About
from kiosk.qt.advice import Advice
from kiosk.qt.key_room import KeyRoom, Means
from kiosk.qt.questions import Questions
from kiosk.qt.staff_room import House, StaffRoom

if TYPE_CHECKING:
    from kiosk.app import App


class Rooms:
    """All that somebody can come to from the first screen, and what it takes of the app."""

    def __init__(self, app: App) -> None:
        self._app, place = app, app.place
        self.about = About(place.contents, app.engine)
        self.questions = Questions(place.signs_check(lambda: app.shelf.language), app.engine)
        self.advice = self._advice()
        self.staff_room = StaffRoom(self._house(), app.panel, app.visit, app.engine)
        told = (app.shelf, app.clinic, app.library, self.questions, self.advice)
        self.interpreter = Interpreter(place, *told, app.engine)
        app.languages.chosen.connect(self.interpreter.speak)

    @property
    def parts(self) -> tuple[QObject, ...]:
        """What QML is handed."""
        return (self.about, self.questions, self.advice, *self.staff_room.parts)

    def watch(self, window: QQuickWindow) -> None:
        """Hears from now on who touches the window, strikes a key or leaves."""
        app = self._app
        app.visit.heed(lambda: self.questions.property("advice"))
        app.visit.ended.connect(self.questions.forget)
        self.questions.changed.connect(app.read_aloud.close)
        self.staff_room.watch(app.knocks)
        self.key_room = KeyRoom(window, app.sieve, self._means())

    def _advice(self) -> Advice:
        app, own = self._app, self._app.place.settings
        reviewed = (own.reviewer, own.reviewed_on)
        of_staff = app.place.signs_check_of_staff
        return Advice(self.questions, lambda: app.shelf.sources, reviewed, of_staff, app.engine)

    def _house(self) -> House:
        app, place = self._app, self._app.place
        house = (place.settings, app.faults, app.store, place.contents)
        return House(*house, app.shelf, app.voice, app.clock)

    def _means(self) -> Means:
        app = self._app
        return Means(
            engine=app.engine,
            visit=app.visit,
            voice=app.voice,
            here=app.here,
            phones=app.place.phones,
            keypad=app.place.settings.keypad,
            clock=app.clock,
            px_per_mm=app.px_per_mm,
        )
