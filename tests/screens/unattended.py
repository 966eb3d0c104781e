"""A kiosk that nobody minds: its seconds pass when the test says so."""

from __future__ import annotations

from kiosk.core.panel import Panel
from kiosk.core.settings import Settings
from tests.screens.hand import rest
from tests.screens.panels import UPRIGHT
from tests.screens.screen import NEW_KIOSK, Screen
from tests.waiting import Clock


class Unattended(Screen):
    """The whole program, with a clock of the test's own."""

    def __init__(
        self, clock: Clock, panel: Panel, text_percent: int = 100, settings: Settings = NEW_KIOSK
    ) -> None:
        super().__init__(panel, text_percent, settings, clock=clock)
        self.clock = clock

    @property
    def is_warning(self) -> bool:
        """Whether it asks if somebody is still there."""
        return self.shows("Are you still here?")

    def wait(self, seconds: float) -> None:
        """Nobody touches anything for so long."""
        for _ in range(round(seconds * 2)):
            self.clock.now += 0.5
            self._app.look()
        rest(self.window)

    def begin_check(self, *codes: str) -> None:
        """Begins a new visit, and touches these on the first questions of the signs check."""
        self.go_to_home()
        self._screens.showScreen("Check")  # type: ignore[attr-defined] # a function of the stack
        rest(self.window)
        self.press("check:begin")
        for code in codes:
            self.press(code)


class Unattendeds:
    """Opens such kiosks, and takes them down."""

    def __init__(self) -> None:
        self._opened: list[Unattended] = []

    def open(
        self, panel: Panel = UPRIGHT, text_percent: int = 100, settings: Settings = NEW_KIOSK
    ) -> Unattended:
        """One more, at its welcome."""
        self._opened.append(Unattended(Clock(), panel, text_percent, settings))
        return self._opened[-1]

    def close(self) -> None:
        """Takes them down; what QML complained of fails the test."""
        for kiosk in self._opened:
            kiosk.close()
        assert not [warning for kiosk in self._opened for warning in kiosk.warnings]
