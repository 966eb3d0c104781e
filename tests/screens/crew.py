"""Somebody of the staff before a kiosk, and the kiosks that they stand before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from kiosk.core.pin import conceal, encode
from tests.screens.hand import rest
from tests.screens.screen import Screen
from tests.waiting import Clock

RIGHT = "294718"
KEPT = encode(conceal(RIGHT, b"salt" * 4))
CORNER_MM = 8.0


class Crew:
    """Somebody of the staff before a kiosk."""

    def __init__(self, screen: Screen, clock: Clock, qtbot: QtBot) -> None:
        self.screen, self.clock, self.qtbot = screen, clock, qtbot
        self.codes: list[int] = []
        screen.app.staff_room.staff.leaveWanted.connect(self.codes.append)

    def knock(self) -> None:
        """Touches the top right corner three times."""
        inset = round(CORNER_MM * self.screen.panel.px_per_mm)
        for _ in range(3):
            self.screen.tap_at(QPoint(self.screen.window.width() - inset, inset))
        self.wait_for(lambda: self.screen.name.startswith("Staff"))
        rest(self.screen.window)
        self.screen.app.visit.keepStill(wanted=True)

    def enter(self, pin: str) -> None:
        """Touches the pad."""
        for digit in pin:
            self.screen.tap(f"pin:{digit}")
        self.screen.tap("pin:enter")
        self.wait_for(lambda: not self.screen.app.staff_room.gate.property("isBusy"))
        rest(self.screen.window)

    def type(self, text: str) -> None:
        """Touches the kiosk's own keyboard."""
        for letter in text:
            self.screen.tap("key:space" if letter == " " else f"key:{letter.lower()}")

    def pass_time(self, seconds: float) -> None:
        """Lets a while go by."""
        self.clock.now += seconds
        self.screen.app.look()
        rest(self.screen.window)

    def wait_for(self, done: Callable[[], bool]) -> None:
        """Until something that takes its time has come."""
        self.qtbot.waitUntil(done)
