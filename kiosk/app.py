"""Builds every object of the kiosk once, in order, and hands it to QML."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

import kiosk
from kiosk.bundle import BUNDLE, ensure_fresh
from kiosk.core import panel
from kiosk.core.errors import KioskError
from kiosk.core.idle import Patience
from kiosk.core.library import Contents
from kiosk.core.settings import Settings
from kiosk.core.store import Store
from kiosk.interpreter import Interpreter
from kiosk.place import Place
from kiosk.qt import resources
from kiosk.qt.about import About
from kiosk.qt.advice import Advice
from kiosk.qt.attract import Attract
from kiosk.qt.clinic import Clinic
from kiosk.qt.key_room import KeyRoom, Means
from kiosk.qt.languages import Languages
from kiosk.qt.library import Library
from kiosk.qt.panel import Panel
from kiosk.qt.pictures import Pictograms
from kiosk.qt.presence import Presence
from kiosk.qt.questions import Questions
from kiosk.qt.read_aloud import ReadAloud
from kiosk.qt.shelf import Shelf
from kiosk.qt.sieve import Sieve
from kiosk.qt.staff_room import House, StaffRoom
from kiosk.qt.trouble import Trouble
from kiosk.qt.visit import Visit
from kiosk.qt.voice import Voice

if TYPE_CHECKING:
    from kiosk.core.aloud import Here
    from kiosk.qt.reader import Reader

BACKEND = "Kiosk.Backend"
MAIN = QUrl("qrc:/kiosk/qml/Kiosk/Main.qml")
PULSE_MS = 500  # how often it is looked whether somebody is still there
NOTHING_KEPT = Store()


class App:
    """The kiosk on one window, with everything that stands behind it."""

    def __init__(
        self,
        settings: Settings,
        size: panel.Panel,
        clock: Callable[[], float] = monotonic,
        store: Store = NOTHING_KEPT,
        faults: tuple[str, ...] = (),
    ) -> None:
        """Builds all, shows nothing; waits by a clock that only goes on, in seconds.

        Raises:
            SettingsError: the region or the language is not in the bundle.
        """
        place = Place(settings)
        self.engine, self.clock = QQmlApplicationEngine(), clock
        self.panel = Panel(size, self.engine)
        self.visit = Visit(_patience(settings), clock, self.engine)
        words = place.wording(settings.language)
        self.clinic = Clinic(settings, place.region, words, self.engine)
        self._fill(Shelf(settings.language, place.wording), place.contents)
        self._ask(place)
        self._speak(place)
        house = House(settings, faults, store, place.contents, self.shelf, self.voice, clock)
        self.staff_room = StaffRoom(house, self.panel, self.visit, self.engine)
        self._stand_by(place)

    def _fill(self, shelf: Shelf, contents: Contents) -> None:
        self.shelf = shelf
        self.about = About(contents, self.engine)
        self.library = Library(shelf, self.engine)

    def _speak(self, place: Place) -> None:
        told = (self.shelf, self.clinic, self.library, self.questions, self.advice)
        self.interpreter = Interpreter(place, *told, self.engine)
        self.languages = Languages(place.languages, place.contents.unchecked, self.engine)
        self.languages.chosen.connect(self.interpreter.speak)
        self.interpreter.begin(place.settings.language)
        self.voice = Voice(place.region.id, self.engine)

    def _stand_by(self, place: Place) -> None:
        self.read_aloud = ReadAloud(self.voice, self.languages, self._open_reader, self.engine)
        self._phones = place.phones
        self._keypad = place.settings.keypad
        self.attract = Attract(self.clock, self.engine)
        self.trouble = Trouble(self.clock, self.engine)
        self.pulse = QTimer(self.engine, interval=PULSE_MS)
        self.pulse.timeout.connect(self.look)
        self._soon = QTimer(self.engine, interval=0, singleShot=True)
        self._soon.timeout.connect(self.visit.look)

    def _ask(self, place: Place) -> None:
        reviewed = (place.settings.reviewer, place.settings.reviewed_on)
        self.questions = Questions(place.signs_check(lambda: self.shelf.language), self.engine)
        of_staff = place.signs_check_of_staff
        self.advice = Advice(
            self.questions, lambda: self.shelf.sources, reviewed, of_staff, self.engine
        )

    def _offer(self) -> None:
        """Hands QML all that it may ask for."""
        for part in self._parts():
            self.engine.setExternalSingletonInstance(BACKEND, type(part).__name__, part)
        self.engine.addImageProvider("pictogram", Pictograms())
        self.engine.addImportPath("qrc:/kiosk/qml")
        size = {side: self.panel.property(side) for side in ("width", "height")}
        self.engine.setInitialProperties(size)

    def _parts(self) -> tuple[QObject, ...]:
        rooms = (self.panel, self.visit, self.languages, self.attract, self.clinic, self.about)
        topics = (self.trouble, self.library, self.questions, self.advice)
        voices = (self.voice, self.read_aloud)
        return (*rooms, *topics, *voices, *self.staff_room.parts)

    def open(self) -> QQuickWindow:
        """Loads the window, still hidden.

        Raises:
            KioskError: the screens in the bundle cannot be loaded.
        """
        self._offer()
        self.engine.load(MAIN)
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError("the screens cannot be loaded; the messages above say why")
        self._watch(roots[0])
        return roots[0]

    def look(self) -> None:
        """Whether somebody is still there, and, if nobody, what the first screen shows."""
        self.staff_room.look()
        self.visit.look()
        if not self.visit.is_open() and not self.visit.property("isSpoken"):
            self.attract.look()
            self.languages.take_turns(self.attract.rounds)
        self.key_room.look()

    def _watch(self, window: QQuickWindow) -> None:
        """Notes who touches the window; the window's own answer to a visit's end comes first."""
        # The first filter is asked last: the others hear what this one keeps from the window.
        self.sieve = Sieve(window, self.clock, self._px_per_mm)
        presence = Presence(window, self.visit.idle, self.clock, self._px_per_mm)
        presence.acted.connect(self._soon.start)  # whoever was touched answers first
        self.visit.heed(lambda: self.questions.property("advice"))
        self.visit.ended.connect(self.voice.forget)  # first of all, silence
        self.voice.speakingChanged.connect(self._note_speech)
        self.read_aloud.watch(window, self.visit)
        self.questions.changed.connect(self.read_aloud.close)
        topics = (self.questions.forget, self.library.forget)
        for forget in (*topics, self.attract.restart, self.languages.reset):
            self.visit.ended.connect(forget)
        self.visit.changed.connect(self._keep_in_reach)
        self.trouble.begun.connect(self.visit.finish)
        self.staff_room.watch(window)
        self.key_room = KeyRoom(window, self.sieve, self._means())

    def _means(self) -> Means:
        return Means(
            engine=self.engine,
            visit=self.visit,
            voice=self.voice,
            here=self._here,
            phones=self._phones,
            keypad=self._keypad,
            clock=self.clock,
            px_per_mm=self._px_per_mm,
        )

    def _px_per_mm(self) -> float:
        return float(self.panel.property("pxPerMm"))

    def _note_speech(self) -> None:
        """Whoever listens need not touch anything."""
        self.visit.idle.speak(is_speaking=bool(self.voice.property("isSpeaking")))

    def _open_reader(self, window: QQuickWindow) -> Reader:
        from kiosk.qt.reader import Reader  # few visitors have anything read

        return Reader(window, self._here, self._phones)

    def _here(self, screen: str) -> Here:
        """Where somebody is, for what may be said there."""
        from kiosk.core.aloud import Here

        has_answers = bool(self.questions.property("hasAnswers"))
        return Here(screen, str(self.languages.property("code")), has_answers)

    def _keep_in_reach(self) -> None:
        self.panel.reach(wanted=self.visit.property("isReaching"))

    def close(self) -> None:
        """Takes all down in order; left to the interpreter's end, Qt may find its objects gone."""
        self.staff_room.rest()
        self.voice.rest()
        shiboken6.delete(self.engine)


def prepare() -> QGuiApplication:
    """The Qt application with the bundle mounted, drawn by the GPU only where there is one.

    Raises:
        ContentError: the bundle is missing, broken, or its sources have faults.
    """
    ensure_fresh()
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"  # all sizes are in millimetres already
    os.environ["QT_NO_BUILTIN_SELECTORS"] = "1"  # no file has a variant: none is looked for
    if not has_gpu():
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    QCoreApplication.setApplicationName("sepsis-kiosk")
    QCoreApplication.setApplicationVersion(kiosk.__version__)
    application = QGuiApplication([])
    resources.mount(BUNDLE)
    return application


def has_gpu() -> bool:
    """Whether the kernel knows a device that can draw; Mesa's own drawing is slower than Qt's."""
    return any(Path("/dev/dri").glob("renderD*"))


def _patience(settings: Settings) -> Patience:
    return Patience(menu_s=settings.idle_menu_s, reading_s=settings.idle_reading_s)
