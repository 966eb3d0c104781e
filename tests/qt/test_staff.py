"""What staff can make the kiosk do, and that none of it works before a closed gate."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaMethod, QObject
from pytestqt.qtbot import QtBot

from kiosk.app import App
from kiosk.core.pin import conceal, encode
from kiosk.core.settings import Settings
from kiosk.core.store import PIN, SETTINGS, Store
from kiosk.qt.gate import Gate
from kiosk.qt.rows import RowModel
from kiosk.qt.staff import Staff
from tests.screens.panels import UPRIGHT
from tests.waiting import Clock

CONTENT = date(2026, 11, 22)
NIGHT, DAY = datetime.fromisoformat("2026-11-25 23:00"), datetime.fromisoformat("2026-11-25 12:00")
HARMLESS = {"changed", "note_changes", "wake", "apply_later"}


class Crew:
    """Staff before an open gate."""

    def __init__(self, store: Store, settings: Settings = Settings()) -> None:  # noqa: B008 # frozen
        self.clock = Clock()
        self.gate = Gate(store, self.clock)
        self.staff = Staff(self.gate, settings, (), self.clock)
        self.codes: list[int] = []
        self.staff.leaveWanted.connect(self.codes.append)

    def look(self, wall: datetime, *, is_visited: bool = False) -> None:
        self.staff.look(wall, CONTENT, is_visited=is_visited)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


@pytest.fixture
def app(store: Store) -> App:
    """A kiosk with a PIN, and its gate closed."""
    store.write(PIN, encode(conceal("294718", b"salt" * 4)))
    return App(Settings(), UPRIGHT, store=store)


def test_no_wish_of_staff_is_heard_before_a_closed_gate(
    qapp: object, app: App, store: Store
) -> None:
    told: list[object] = []
    room = app.staff_room
    room.gate.knock()
    room.staff.leaveWanted.connect(told.append)
    room.setup.finished.connect(lambda: told.append("finished"))
    for singleton in (room.staff, room.setup):
        for name, count in slots(singleton):
            getattr(singleton, name)(*[1 if name == "move" else "us"] * count)

    assert not told
    assert (room.staff.is_deaf(), room.setup.property("page")) == (False, "")
    assert store.read(SETTINGS) is None
    app.close()


def slots(singleton: QObject) -> list[tuple[str, int]]:
    """The name and the arguments of whatever QML may call."""
    meta = singleton.metaObject()
    methods = [meta.method(place) for place in range(meta.methodOffset(), meta.methodCount())]
    return [
        (bytes(method.name().data()).decode(), method.parameterCount())
        for method in methods
        if method.methodType() == QMetaMethod.MethodType.Slot
        and not method.name().startsWith(b"_")
        and bytes(method.name().data()).decode() not in HARMLESS
    ]


@pytest.mark.parametrize("wish", ["restart", "shut"])
def test_who_gave_no_pin_neither_restarts_nor_closes(store: Store, wish: str) -> None:
    crew = Crew(store)
    crew.gate.knock()
    getattr(crew.staff, wish)()

    assert (crew.gate.is_open(), crew.codes) == (True, [])


def test_cleaning_takes_a_minute_and_ends_by_itself(store: Store) -> None:
    crew = Crew(store)
    crew.gate.knock()
    crew.staff.clean()
    first = crew.staff.property("secondsLeft")
    crew.clock.now += 59.5
    crew.look(DAY)
    last = crew.staff.property("secondsLeft"), crew.staff.is_deaf()
    crew.clock.now += 0.5
    crew.look(DAY)

    assert (first, last, crew.staff.is_deaf()) == (60, (1, True), False)


@pytest.mark.parametrize(
    ("wall", "is_visited", "is_dark"),
    [
        (NIGHT, False, True),
        (DAY, False, False),
        (NIGHT, True, False),
        (datetime.fromisoformat("1970-01-01 23:00"), False, False),
        (datetime.fromisoformat("2070-01-01 23:00"), False, False),
    ],
)
def test_the_glass_is_dark_at_night_while_nobody_is_there_and_the_clock_is_sure(
    store: Store, wall: datetime, *, is_visited: bool, is_dark: bool
) -> None:
    crew = Crew(store, Settings(off_from="20:00", off_to="06:30"))
    crew.look(wall, is_visited=is_visited)

    assert crew.staff.property("isDark") is is_dark


def test_a_touch_wakes_the_glass_for_a_minute(store: Store) -> None:
    crew = Crew(store, Settings(off_from="20:00", off_to="06:30"))
    crew.look(NIGHT)
    crew.staff.wake()
    crew.clock.now += 59
    crew.look(NIGHT)
    awake = crew.staff.property("isDark")
    crew.clock.now += 1
    crew.look(NIGHT)

    assert (awake, crew.staff.property("isDark")) == (False, True)


def test_the_morning_lights_a_dark_glass(store: Store) -> None:
    crew = Crew(store, Settings(off_from="20:00", off_to="06:30"))
    crew.look(NIGHT)
    crew.look(DAY)

    assert crew.staff.property("isDark") is False


def test_a_check_has_a_verdict_on_everything(qapp: object, app: App, qtbot: QtBot) -> None:
    gate = app.staff_room.gate
    gate.knock()
    for digit in "294718":
        gate.touch(digit)
    gate.enter()
    qtbot.waitUntil(gate.is_open)
    app.staff_room.staff.check()
    rows = app.staff_room.staff.findChild(RowModel)
    assert rows
    names = [rows.data(rows.index(place)) for place in range(rows.rowCount())]

    assert names == [
        "settings", "pin", "resources", "age", "review", "fonts", "voices", "network", "clock",
        "disk", "display", "touch", "version",
    ]  # fmt: skip
    app.close()
