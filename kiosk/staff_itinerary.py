"""Where a tour stops among the staff's screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtQuick import QQuickWindow

from kiosk.app import App

PAGES = (
    "region",
    "numbers",
    "clinic_name",
    "advice_number",
    "languages",
    "signs_check",
    "reviewed_on",
    "px_per_mm",
    "pin",
    "done",
)
SCREENS = ("Staff", "StaffCheck", "StaffSettings", "StaffPin", "StaffClose")


def staff_stops(app: App, window: QQuickWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """The name of each stop, and how to get there from the welcome."""
    screens = window.property("screens")
    yield "staff-gate", lambda: screens.showScreen("Staff")
    for name in SCREENS:
        yield (
            f"staff-{name.removeprefix('Staff').lower() or 'menu'}",
            partial(_enter, app, window, name),
        )
    for page in PAGES:
        yield f"staff-setup-{page}", partial(_set_up, app, page)
    yield "staff-cleaning", partial(_clean, app)


def _enter(app: App, window: QQuickWindow, name: str) -> None:
    room, screens = app.staff_room, window.property("screens")
    _open_gate(app)
    room.staff.check()
    room.setup.list()
    room.gate.renew()
    screens.showScreen("Staff")
    screens.showScreen(name)


def _set_up(app: App, page: str) -> None:
    _open_gate(app)
    app.staff_room.setup.begin()
    app.staff_room.setup.open_at(page)


def _clean(app: App) -> None:
    _open_gate(app)
    app.staff_room.staff.clean()


def _open_gate(app: App) -> None:
    """A kiosk on tour has no PIN."""
    app.staff_room.gate.knock()
