"""Builds every object of the kiosk once, in order, and hands it to QML."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import cached_property
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
from kiosk.core.settings import Settings
from kiosk.core.store import Store
from kiosk.place import Place
from kiosk.qt import resources
from kiosk.qt.attract import Attract
from kiosk.qt.clinic import Clinic
from kiosk.qt.languages import Languages, begin_in
from kiosk.qt.library import Library
from kiosk.qt.panel import Panel
from kiosk.qt.pictures import Pictograms
from kiosk.qt.read_aloud import ReadAloud
from kiosk.qt.shelf import Shelf
from kiosk.qt.trouble import Trouble
from kiosk.qt.visit import Visit
from kiosk.qt.voice import Voice

if TYPE_CHECKING:
    from kiosk.core.aloud import Here
    from kiosk.qt.advice import Advice
    from kiosk.qt.key_room import KeyRoom
    from kiosk.qt.knocks import Knocks
    from kiosk.qt.questions import Questions
    from kiosk.qt.reader import Reader
    from kiosk.qt.sieve import Sieve
    from kiosk.qt.staff_room import StaffRoom
    from kiosk.rooms import Rooms

BACKEND = "Kiosk.Backend"
MAIN = QUrl("qrc:/kiosk/qml/Kiosk/Main.qml")
PULSE_MS = 500  # how often it is looked whether somebody is still there
NOTHING_KEPT = Store()


class App:
    """The kiosk on one window, with everything that stands behind it."""

    sieve: Sieve
    knocks: Knocks

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
        place = self.place = Place(settings)
        self.engine, self.clock = QQmlApplicationEngine(), clock
        self.store, self.faults = store, faults
        self.panel = Panel(size, self.engine)
        self.visit = Visit(_patience(settings), clock, self.engine)
        words = place.wording(settings.language)
        self.clinic = Clinic(settings, place.region, words, self.engine)
        self.shelf = Shelf(settings.language, place.wording)
        self.library = Library(self.shelf, self.engine)
        self.languages = Languages(place.languages, place.contents.unchecked, self.engine)
        begin_in(settings.language, self.engine)
        self._stand_by()

    def _stand_by(self) -> None:
        self.voice = Voice(self.place.region.id, self.engine)
        self.read_aloud = ReadAloud(self.voice, self.languages, self._open_reader, self.engine)
        self.attract = Attract(self.clock, self.engine)
        self.trouble = Trouble(self.clock, self.engine)
        self.pulse = QTimer(self.engine, interval=PULSE_MS)
        self.pulse.timeout.connect(self.look)
        self._soon = QTimer(self.engine, interval=0, singleShot=True)
        self._soon.timeout.connect(self.visit.look)
        # A timer, for a frame may be told from the thread that draws.
        self._shown = QTimer(self.engine, interval=0, singleShot=True)
        self._shown.timeout.connect(self.attend)

    @cached_property
    def rooms(self) -> Rooms:
        """What lies behind the first screen, built when it is first asked for."""
        from kiosk.rooms import Rooms  # the first frame needs none of it

        rooms = Rooms(self)
        self._hand_over(rooms.parts)
        return rooms

    @property
    def questions(self) -> Questions:
        """The signs check."""
        return self.rooms.questions

    @property
    def advice(self) -> Advice:
        """What the signs check comes to."""
        return self.rooms.advice

    @property
    def staff_room(self) -> StaffRoom:
        """All that only staff may touch."""
        return self.rooms.staff_room

    @property
    def key_room(self) -> KeyRoom:
        """What works the kiosk by keys."""
        return self.rooms.key_room

    def _hand_over(self, parts: Iterable[QObject]) -> None:
        """Lets QML ask for them."""
        for part in parts:
            self.engine.setExternalSingletonInstance(BACKEND, type(part).__name__, part)

    def _offer(self) -> None:
        shown = (self.panel, self.visit, self.languages, self.attract, self.clinic)
        self._hand_over((*shown, self.trouble, self.library, self.voice, self.read_aloud))
        self.engine.addImageProvider("pictogram", Pictograms())
        self.engine.addImportPath("qrc:/kiosk/qml")
        size = {side: self.panel.property(side) for side in ("width", "height")}
        self.engine.setInitialProperties(size)

    def open(self) -> QQuickWindow:
        """Loads the window, still hidden, with no more than its first frame needs.

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
        """Connects what follows a visit; the window's own answer to its end comes first."""
        window.frameSwapped.connect(self._shown.start)
        self.visit.ended.connect(self.voice.forget)  # first of all, silence
        self.voice.speakingChanged.connect(self._note_speech)
        self.read_aloud.watch(window, self.visit)
        for forget in (self.library.forget, self.attract.restart, self.languages.reset):
            self.visit.ended.connect(forget)
        self.visit.changed.connect(self._keep_in_reach)
        self.trouble.begun.connect(self.visit.finish)

    def attend(self) -> None:
        """Notes from now on who touches the window; before its first frame nobody can."""
        window = self.engine.rootObjects()[0]
        if "sieve" in vars(self) or not isinstance(window, QQuickWindow):
            return
        from kiosk.qt.knocks import Knocks
        from kiosk.qt.presence import Presence
        from kiosk.qt.sieve import Sieve

        window.frameSwapped.disconnect(self._shown.start)
        # The first filter is asked last: the others hear what this one keeps from the window.
        self.sieve = Sieve(window, self.clock, self.px_per_mm)
        presence = Presence(window, self.visit.idle, self.clock, self.px_per_mm)
        presence.acted.connect(self._soon.start)  # whoever was touched answers first
        self.knocks = Knocks(window, self.clock, self.px_per_mm)
        self.knocks.touched.connect(self.furnish)  # whoever comes as early as that

    def furnish(self) -> None:
        """Builds what lies behind the first screen, unless it stands already."""
        window = self.engine.rootObjects()[0]
        if isinstance(window, QQuickWindow) and not window.property("isFurnished"):
            self.attend()
            self.rooms.watch(window)
            window.setProperty("isFurnished", True)
            self.library.read_ahead()

    def px_per_mm(self) -> float:
        return float(self.panel.property("pxPerMm"))

    def _note_speech(self) -> None:
        """Whoever listens need not touch anything."""
        self.visit.idle.speak(is_speaking=bool(self.voice.property("isSpeaking")))

    def _open_reader(self, window: QQuickWindow) -> Reader:
        from kiosk.qt.reader import Reader  # few visitors have anything read

        return Reader(window, self.here, self.place.phones)

    def here(self, screen: str) -> Here:
        """Where somebody is, for what may be said there."""
        from kiosk.core.aloud import Here

        has_answers = bool(self.questions.property("hasAnswers"))
        return Here(screen, str(self.languages.property("code")), has_answers)

    def _keep_in_reach(self) -> None:
        self.panel.reach(wanted=self.visit.property("isReaching"))

    def close(self) -> None:
        """Takes all down in order; left to the interpreter's end, Qt may find its objects gone."""
        if "rooms" in vars(self):
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
