"""Starts the kiosk so that there is always something known on the glass."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.core.errors import KioskError, SettingsError
from kiosk.core.log import open_log
from kiosk.core.provision import Provision
from kiosk.core.store import Store
from kiosk.qt.alarm import Alarm


def launch(provision: Provision, store: Store, windowed: tuple[int, int] | None) -> int:
    """Shows the kiosk until it is closed, or the last-resort screen if it cannot start.

    Raises:
        KioskError: it cannot start before somebody who can read why: in a window, or because
            the command line asks for what there is not.
    """
    folder = os.environ.get("LOGS_DIRECTORY")  # of systemd
    open_log(Path(folder) if folder else None)
    alarm = Alarm()
    try:
        from kiosk import show  # after the alarm is set: it may fail too

        return show.run(provision, store, windowed, alarm)
    except KioskError as refused:
        if windowed or isinstance(refused, SettingsError):
            raise  # a region or a language that the command line names wrong
        from kiosk.qt.last_resort import stand  # drawing it is rarely needed

        return stand(str(refused), provision.settings.language)
    finally:
        alarm.rest()
