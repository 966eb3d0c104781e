"""What works the kiosk by keys, built and wired as one with the first key that is struck."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.qt.sieve import Sieve
from kiosk.qt.visit import Visit
from kiosk.qt.voice import Voice

if TYPE_CHECKING:
    from kiosk.core.aloud import Here
    from kiosk.qt.guide import Guide
    from kiosk.qt.keys import Keys


@dataclass(frozen=True, slots=True)
class Means:
    """What leading somebody by keys takes."""

    engine: QQmlEngine
    visit: Visit
    voice: Voice
    here: Callable[[str], Here]
    phones: tuple[str, ...]
    keypad: str
    clock: Callable[[], float]
    px_per_mm: Callable[[], float]


class KeyRoom:
    """Most visitors touch, and the start needs none of it."""

    def __init__(self, window: QQuickWindow, sieve: Sieve, means: Means) -> None:
        self._window, self._sieve, self._means = window, sieve, means
        self._keys: Keys | None = None
        sieve.ask_of_keys(self._take)

    @property
    def keys(self) -> Keys:
        """What hears the keys; with its guide, once one is needed."""
        if self._keys is None:
            from kiosk.core.keypad import read_keys
            from kiosk.qt.keys import Keys

            learned = read_keys(self._means.keypad)
            self._keys = Keys(self._window, self._open_guide, learned, self._means.clock)
            self._keys.strikes.holds_double = self._sieve.holds_double_taps
        return self._keys

    def look(self) -> None:
        """Whether something has come up that must be said."""
        if self._keys is not None:
            self._keys.look()

    def begin(self, is_wanted: bool) -> None:
        """Somebody plugged headphones in: they hear where they are."""
        if is_wanted:
            self.keys.guide.begin()

    def _take(self, event: QKeyEvent) -> bool | None:
        return self.keys.take(event)

    def _open_guide(self) -> Guide:
        from kiosk.qt.guide import Guide
        from kiosk.qt.guide_layer import Layer
        from kiosk.qt.tongue import Tongue

        own = self._means
        layer = Layer(own.engine, self._window)

        def here() -> Here:
            return own.here(layer.screen.removeprefix("screen:"))

        tongue = Tongue(own.voice, here, own.phones)
        return Guide(self._window, own.visit, layer, tongue, own.px_per_mm)
