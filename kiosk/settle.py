"""What the kiosk does soon after its first frame, which needed none of it."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.qt.heartbeat import Heartbeat
from kiosk.qt.rubbish import collect_here
from kiosk.qt.stop import Stop
from kiosk.qt.supervisor import Supervisor


def settle(
    application: QGuiApplication,
    window: QQuickWindow,
    is_visited: Callable[[], bool],
    *,
    is_full_screen: bool,
) -> None:
    """Hides the pointer of a full screen; hears the system and tells it how it goes from now on."""
    gc.freeze()
    collect_here(window)
    QAccessible.setActive(True)  # before a choice is shown: Qt's buttons then overwrite its state
    if is_full_screen:
        application.setOverrideCursor(Qt.CursorShape.BlankCursor)
    Stop(lambda: application.exit(0), window)
    supervisor = Supervisor(os.environ)
    if supervisor.is_there:
        heartbeat = Heartbeat(window, supervisor, is_visited)
        heartbeat.restartWanted.connect(lambda: application.exit(0))  # a window may refuse quit()
