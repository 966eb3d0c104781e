"""Where a tour stops for what comes by itself, or ends a visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app import App

LOOK_S = 4.0  # a visit's time goes on by 5 s at most between two looks
WARNED_AFTER_S = 64.0  # on a menu
STANDS_AS_NEW_AFTER_S = 64.0  # the glass is wiped, the staff's gate is closed


class Hourglass:
    """A clock that stands until it is turned."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        """The time, in seconds."""
        return self.now_s


def visit_stops(app: App, window: QQuickWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """The name of each stop, and how to get there from the welcome."""
    yield "warning", partial(_wait_for_warning, app, window)
    yield "trouble", partial(_strike, app)


def loop_stops(app: App) -> Iterator[tuple[str, Callable[[], object]]]:
    """The views of the loop after its first."""
    for view in range(1, app.attract.views):
        yield f"welcome-{view + 1}", partial(_turn, app, view)


def become_as_new(app: App, window: QQuickWindow) -> None:
    """The welcome of a kiosk that nobody stands before."""
    app.questions.forget()
    app.trouble.pass_over()
    app.visit.stay()
    window.property("screens").goToWelcome()
    _pass_time(app, STANDS_AS_NEW_AFTER_S)
    QCoreApplication.processEvents()  # the screens of a gate that closed go a little later
    app.attract.restart()
    app.languages.reset()
    QCoreApplication.processEvents()  # its pages are measured a little later


def _turn(app: App, view: int) -> None:
    for _ in range(view):
        app.attract.go_on()


def _wait_for_warning(app: App, window: QQuickWindow) -> None:
    window.property("screens").showScreen("Home")
    _pass_time(app, WARNED_AFTER_S)


def _strike(app: App) -> None:
    app.trouble.strike()
    QCoreApplication.processEvents()


def _pass_time(app: App, seconds: float) -> None:
    """Lets a while go by, if the kiosk waits by an hourglass."""
    clock = app.clock
    if isinstance(clock, Hourglass):
        for _ in range(round(seconds / LOOK_S)):
            clock.now_s += LOOK_S
            app.look()
