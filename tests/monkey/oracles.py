"""What must hold of a kiosk, whatever a monkey does to it."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from PySide6.QtCore import QMetaType, QObject, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import App
from kiosk.qt.glass import shown_screen
from tests.monkey.hands import Hands
from tests.monkey.memory import clear_away, empty_caches, own_memory_mb
from tests.screens.hand import rest

TOUCHES_AN_HOUR = 2400  # somebody who touches every 1.5 s without ever reading
MOST_TOUCHES_HOME = 3
WAYS_HOME = ("warning:stay", "dark", "choice:go", "bar:home", "start")
WARM_UP = 0.3
FAREWELL = "Voice.isSpeaking"  # whoever is read to is told that the visit is over
PLAIN = [
    kind.value
    for kind in (
        QMetaType.Type.Bool,
        QMetaType.Type.Int,
        QMetaType.Type.Double,
        QMetaType.Type.QString,
    )
]


class BrokenError(AssertionError):
    """Something did not hold."""


def check_window(window: QQuickWindow, hands: Hands) -> None:
    """One window, of the right size, that shows a screen of the kiosk's.

    Raises:
        BrokenError: it is not so.
    """
    windows = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
    if windows != [window]:
        raise BrokenError(f"{len(windows)} windows are seen")
    if (window.width(), window.height()) != hands.size:
        raise BrokenError(f"the window is {window.size()}, not {hands.size}")
    if not shown_screen(window):
        raise BrokenError("no known screen is shown")


def check_way_home(window: QQuickWindow, hands: Hands) -> None:
    """Three touches lead to Home from anywhere, on a low panel after scrolling to what they need.

    Raises:
        BrokenError: they do not.
    """
    taken = [shown_screen(window)]
    for _ in range(MOST_TOUCHES_HOME):
        if taken[-1] == "Home":
            return
        offered = {item.objectName(): item for item in hands.controls()}
        way = next((name for name in WAYS_HOME if name in offered), "")
        if not way:
            raise BrokenError(f"no way home from {taken}, only {list(offered)}")
        hands.bring_into_sight(offered[way])
        rest(window)  # a screen that still comes in takes no touch
        hands.touch(hands.middle(offered[way]))
        hands.wait(1.0)
        taken += [way, shown_screen(window)]
    if taken[-1] != "Home":
        raise BrokenError(f"three touches do not lead home: {taken}")


@dataclass(frozen=True, slots=True)
class Reading:
    """What is measured between two visits."""

    events: int
    held_mb: float
    memory_mb: float  # without what Qt only keeps at hand
    objects: int
    items: int
    handles: int  # of Qt's objects that Python holds


def read(app: App, window: QQuickWindow, events: int) -> Reading:
    """Measures, once all that nobody needs any more is cleared away."""
    clear_away(app)
    held_mb = own_memory_mb()
    empty_caches()
    objects = _objects(app.engine) + _objects(window)
    handles = sum(isinstance(each, QObject) for each in gc.get_objects())
    items = _items(window.contentItem())
    return Reading(events, held_mb, own_memory_mb(), objects, items, handles)


def state(app: App) -> dict[str, object]:
    """All that the singletons say of a visit, as plain values."""
    visit = (app.visit, app.languages, app.voice, app.questions, app.library, app.advice)
    parts = (*visit, app.staff_room.gate)
    found: dict[str, object] = {}
    for part in parts:
        meta = part.metaObject()
        for number in range(meta.propertyOffset(), meta.propertyCount()):
            name, kind = str(meta.property(number).name()), meta.property(number).typeId()
            if kind in PLAIN:
                found[f"{type(part).__name__}.{name}"] = part.property(name)
    del found[FAREWELL]
    return found


def slope_mb_an_hour(readings: list[Reading]) -> float:
    """How fast memory grows: the middle one of the slopes between any two readings (Theil-Sen)."""
    warm = readings[round(WARM_UP * len(readings)) :]
    slopes = [
        (later.memory_mb - first.memory_mb) / (later.events - first.events)
        for number, first in enumerate(warm)
        for later in warm[number + 1 :]
    ]
    return median(slopes) * TOUCHES_AN_HOUR if slopes else 0.0


def growth(counts: list[int]) -> int:
    """By how much the middle of the last third lies above the middle of the first one."""
    third = max(1, len(counts) // 3)
    return round(median(counts[-third:]) - median(counts[:third]))


def log_bytes(folder: Path) -> int:
    """How much was logged."""
    return sum(file.stat().st_size for file in folder.iterdir() if file.is_file())


def _objects(root: QObject) -> int:
    """By Qt's own list: what findChildren gives, Python keeps for as long as the root lives."""
    lines: list[str] = []
    before = qInstallMessageHandler(lambda *said: lines.append(str(said[2])))
    root.dumpObjectTree()
    qInstallMessageHandler(before)
    return len(lines)


def _items(item: QQuickItem) -> int:
    return 1 + sum(_items(child) for child in item.childItems())
