"""A monkey before the whole program, and what it is held to."""

from __future__ import annotations

from collections import deque
from time import perf_counter

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.app import App, prepare
from kiosk.core.language import BY_CODE
from kiosk.core.panel import Panel, density
from kiosk.core.settings import Settings
from kiosk.qt.glass import shown_screen
from kiosk.qt.rubbish import collect_here
from tests.monkey.events import SIZES, Event, stream
from tests.monkey.hands import Hands
from tests.monkey.oracles import (
    BrokenError,
    Reading,
    check_way_home,
    check_window,
    growth,
    read,
    slope_mb_an_hour,
    state,
)
from tests.screens.hand import rest
from tests.speech import QuietMouth
from tests.waiting import Clock

LANGUAGES = tuple(BY_CODE)
LOOKS_EVERY, RESTS_EVERY = 25, 250


class Monkey:
    """Touches all it can, and rests now and then, so that one can look."""

    def __init__(self, seed: int, count: int) -> None:
        self._seed, self._count = seed, count
        self.readings: list[Reading] = []
        self.frames = self.visits = 0
        self._application = prepare()
        self.complaints: list[str] = []
        qInstallMessageHandler(self._note)
        self._clock = Clock()
        width, height = SIZES[0]
        panel = Panel(width, height, density(width, height, 24.0))
        self._app = App(Settings(languages=LANGUAGES), panel, self._clock)
        self._window = self._app.open()
        self._app.furnish()
        collect_here(self._window)
        self._app.sieve.hold_double_taps()
        self._app.voice.warm(QuietMouth())
        self._window.frameSwapped.connect(self._note_frame)
        self._app.visit.ended.connect(self._note_end)
        self._window.show()
        self._hands = Hands(self._app, self._window, self._clock)
        self._hands.wait(1.0)
        self._fresh = self._state_after_a_visit()
        self._seconds = 0.0

    def run(self, trail: deque[str]) -> None:
        """Does all that the seed says.

        Raises:
            BrokenError: something did not hold.
        """
        began_s = perf_counter()
        for event in stream(self._seed, self._count):
            trail.append(f"{event} on {shown_screen(self._window)}")
            self._hands.do(event)
            self._judge(event)
        self._seconds = perf_counter() - began_s

    def close(self) -> None:
        """Takes the program down."""
        qInstallMessageHandler(None)
        self._app.close()

    def figures(self) -> dict[str, float]:
        """What came of it."""
        return {
            "seed": self._seed,
            "events": self._count,
            "visits": self.visits,
            "frames": self.frames,
            "seconds": round(self._seconds, 1),
            "most_mb": round(max(reading.held_mb for reading in self.readings), 1),
            "memory_mb": round(self.readings[-1].memory_mb, 1),
            "memory_mb_an_hour": round(slope_mb_an_hour(self.readings), 3),
            "objects_more": growth([reading.objects for reading in self.readings]),
            "items_more": growth([reading.items for reading in self.readings]),
            "handles_more": growth([reading.handles for reading in self.readings]),
        }

    def _judge(self, event: Event) -> None:
        if self.complaints:
            raise BrokenError("; ".join(self.complaints[:3]))
        if event.number % LOOKS_EVERY == 0:
            check_window(self._window, self._hands)
        if event.number % RESTS_EVERY == RESTS_EVERY - 1:
            self._rest(event.number)

    def _rest(self, number: int) -> None:
        """From wherever it is: three touches home; then the visit ends, and nothing is left."""
        before = self.frames
        self._hands.wait(3.0)
        if not self._app.staff_room.gate.is_open():
            check_way_home(self._window, self._hands)
        left = self._state_after_a_visit()
        if old := {name: value for name, value in left.items() if self._fresh[name] != value}:
            raise BrokenError(f"left of a visit: {old}")
        if shown_screen(self._window) != "Welcome":
            raise BrokenError(f"after a visit {shown_screen(self._window)} is shown")
        self._window.grabWindow()
        self._window.update()
        self._hands.wait(1.0)
        if self.frames == before:
            raise BrokenError("no frame was presented")
        self._measure(number)

    def _measure(self, number: int) -> None:
        """At one size of the glass: its picture alone takes between 2 and 8 MB."""
        own = self._hands.size
        self._hands.resize(SIZES[0])
        rest(self._window)
        self.readings.append(read(self._app, self._window, number))
        self._hands.resize(own)

    def _state_after_a_visit(self) -> dict[str, object]:
        self._app.staff_room.gate.close()
        self._app.visit.finish()
        self._hands.wait(1.0)
        return state(self._app)

    def _note(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            self.complaints.append(text)

    def _note_frame(self) -> None:
        self.frames += 1

    def _note_end(self) -> None:
        self.visits += 1
