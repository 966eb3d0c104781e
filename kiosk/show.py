"""Shows the kiosk on the screen that there is, until it is closed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app import App, prepare
from kiosk.core import panel
from kiosk.core.errors import SettingsError
from kiosk.core.provision import Provision
from kiosk.core.settings import Settings
from kiosk.core.store import Store
from kiosk.qt.alarm import Alarm
from kiosk.qt.pixel import keep_frames_coming

SETTLE_MS = 100  # by then the first frame stands
UNPLUGGED = QSize(1080, 1920)  # what is built for while no display is there to ask


def screen_panel(application: QGuiApplication, settings: Settings) -> panel.Panel:
    """The screen as a panel: as the settings say, else as it claims, else of 24 inches."""
    screen = application.primaryScreen()
    size = screen.size() if not screen.size().isEmpty() else UNPLUGGED
    density, inches = settings.px_per_mm, settings.panel_inches
    claimed = screen.physicalDotsPerInch() / panel.MM_PER_INCH
    if not density and not inches and panel.is_likely(claimed):
        density = claimed
    likely = panel.density(size.width(), size.height(), inches or panel.LIKELY_DIAGONAL_IN)
    return panel.Panel(size.width(), size.height(), density or likely)


def run(provision: Provision, store: Store, windowed: tuple[int, int] | None, alarm: Alarm) -> int:
    """Shows the kiosk until it is closed; what fails from then on is answered on the glass.

    Raises:
        KioskError: it cannot start; the text says why.
    """
    application = prepare()
    size = screen_panel(application, provision.settings)
    if windowed:
        size = replace(size, width_px=windowed[0], height_px=windowed[1])
    app = _built(provision, store, size)
    window = app.open()
    keep_frames_coming(window)
    _present(window, is_full_screen=not windowed)
    alarm.answer(app.trouble.strike)
    app.trouble.tooOften.connect(lambda: application.exit(1))
    app.pulse.start()
    settle = partial(_settle, application, window, app, is_full_screen=not windowed)
    QTimer.singleShot(SETTLE_MS, window, settle)
    code = application.exec()
    app.close()
    return code


def _built(provision: Provision, store: Store, size: panel.Panel) -> App:
    """The kiosk as provided; where a file names a place that is not known, as a safe one."""
    try:
        return App(provision.settings, size, store=store, faults=provision.faults)
    except SettingsError as refused:
        safe = provision.without(refused)
        return App(safe.settings, size, store=store, faults=safe.faults)


def _present(window: QQuickWindow, *, is_full_screen: bool) -> None:
    if is_full_screen:
        window.showFullScreen()
    else:
        window.setProperty("closes", True)
        window.show()


def _settle(
    application: QGuiApplication, window: QQuickWindow, app: App, *, is_full_screen: bool
) -> None:
    from kiosk.qt.headphones import Headphones, jacks
    from kiosk.qt.helper import Helper
    from kiosk.settle import settle  # loaded late: it names Qt, whose hundred enums cost 12 ms

    app.furnish()
    app.sieve.hold_double_taps()
    app.staff_room.staff.leaveWanted.connect(application.exit)
    settle(application, window, app.visit.is_open, is_full_screen=is_full_screen)
    headphones = Headphones(jacks(), window)
    headphones.plugged.connect(app.voice.hearHeadphones)
    headphones.look()
    # Only from now on: those that are always in are nobody's wish.
    headphones.plugged.connect(app.key_room.begin)
    app.voice.warm(Helper(parent=window))
    app.languages.check_letters()
