"""Hears the keys: those that have a role lead the guide, the sieve judges all others."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.core.keypad import WRITING, Role, Strikes, Stroke, role_of
from kiosk.qt.glass import focused
from kiosk.qt.guide import Guide

SHIFT, KEYPAD = 0x02000000, 0x20000000  # as numbers: to name the namespace Qt costs 12 ms


class Keys:
    """The keys of one kiosk, as staff taught them."""

    def __init__(
        self,
        window: QQuickWindow,
        open_guide: Callable[[], Guide],
        learned: Mapping[str, Role],
        clock: Callable[[], float],
    ) -> None:
        self._open_guide = open_guide
        self._guide: Guide | None = None
        self._window, self._learned, self._clock = window, learned, clock
        self.strikes = Strikes()

    @property
    def guide(self) -> Guide:
        """Who is led by the keys; there from the first key on that has a role."""
        if self._guide is None:
            self._guide = self._open_guide()
        return self._guide

    def look(self) -> None:
        """Whether something has come up that must be said."""
        if self._guide is not None:
            self._guide.look()

    def take(self, event: QKeyEvent) -> bool | None:
        """Whether a key is kept from the window; nothing where the sieve is to say so."""
        if event.modifiers().value & ~(SHIFT | KEYPAD):
            return None
        if self._is_asked("learnsKeys"):
            return False
        role = role_of(Stroke(event.nativeScanCode(), event.key()), self._learned)
        if role is None or (event.key() in WRITING and self._is_asked("writes")):
            return None
        repeats = event.isAutoRepeat()
        is_down = event.type() == QEvent.Type.KeyPress
        if is_down and self.strikes.counts(role, self._clock(), repeats=repeats):
            self.guide.act(role)
        return True

    def _is_asked(self, wish: str) -> bool:
        """Whether what has the focus, or what it stands in, wants the keys for itself."""
        item = focused(self._window)
        while item is not None:
            if item.property(wish):
                return True
            item = item.parentItem()
        return False
