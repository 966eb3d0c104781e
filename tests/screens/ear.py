"""Somebody before the kiosk who does not look: strikes keys, and hears."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.core.spoken import Node
from tests.screens.hand import rest
from tests.screens.screen import Screen
from tests.screens.voice import key_of, nodes

KEYS = {
    "up": Qt.Key.Key_Up,
    "down": Qt.Key.Key_Down,
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
    "next": Qt.Key.Key_Tab,
    "before": Qt.Key.Key_Backtab,
    "select": Qt.Key.Key_Return,
    "space": Qt.Key.Key_Space,
    "back": Qt.Key.Key_Escape,
    "home": Qt.Key.Key_Home,
    "help": Qt.Key.Key_F1,
    "again": Qt.Key.Key_F2,
    "curtain": Qt.Key.Key_F3,
    "louder": Qt.Key.Key_VolumeUp,
    "quieter": Qt.Key.Key_VolumeDown,
}
MOST_STRIKES = 120
MOVES = {KEYS[name].value for name in ("up", "down", "left", "right", "next", "before")}
DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


class Ear:
    """Keys and ears before a screen; whatever is said is written down."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.heard: list[str] = []
        screen.app.key_room.keys.guide.teller.said.connect(self.heard.append)

    @property
    def last(self) -> str:
        """What was said last."""
        return self.heard[-1] if self.heard else ""

    def strike(self, *names: str) -> None:
        """Strikes keys by name, one after the other."""
        for name in names:
            self.send(KEYS[name].value)

    def send(self, key: int, scan: int = 0, *, repeats: bool = False) -> None:
        """Strikes a key as the system tells of it."""
        for kind in (DOWN, UP):
            none = Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(kind, key, none, scan, 0, 0, "", repeats)
            QCoreApplication.sendEvent(self.screen.window, event)
        QGuiApplication.processEvents()  # what a key starts is done at once: nothing moves
        if key not in MOVES:
            rest(self.screen.window)

    def go_to(self, words: str, key: str = "right") -> None:
        """Strikes a key until what is said holds these words."""
        for _ in range(MOST_STRIKES):
            self.strike(key)
            if words in self.last:
                return
        raise AssertionError(
            f"nothing says {words!r}: {list(dict.fromkeys(self.heard[-MOST_STRIKES:]))}"
        )

    def take(self, words: str) -> None:
        """Goes to a control and presses it."""
        self.go_to(words)
        self.strike("select")

    @property
    def focused(self) -> Node | None:
        """The control that has the focus of the keys."""
        item: QQuickItem | None = self.screen.window.activeFocusItem()
        node = nodes(self.screen.window).get(key_of(item)) if item is not None else None
        return node if node and node.is_control else None
