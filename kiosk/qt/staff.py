"""What staff can make the kiosk do, and the dark and the wiped glass; all behind the gate."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from datetime import date, datetime
from math import ceil
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.checkup import Finding
from kiosk.core.off_hours import is_off
from kiosk.core.settings import Settings
from kiosk.core.store import Store
from kiosk.qt.gate import Gate
from kiosk.qt.rows import RowModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

CLEANING_S = 60.0
AWAKE_S = 60.0  # after a touch in the dark
CLOSED, AGAIN = 0, 75  # exit codes: 75 has the same command start anew

log = logging.getLogger(__name__)


@QmlElement
@QmlSingleton
class Staff(QObject):
    """The wishes of whoever stands before the open gate."""

    changed = Signal()
    checked = Signal()
    cleaned = Signal()
    leaveWanted = Signal(int)  # with the exit code

    def __init__(
        self,
        gate: Gate,
        settings: Settings,
        faults: tuple[str, ...],
        clock: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gate, self._settings, self._faults = gate, settings, faults
        self._clock = clock
        self._cleaning_until: float | None = None
        self._seconds_left = 0
        self._is_dark = False
        self._awake_until = clock()
        self._findings = RowModel(Finding, (), self)
        self._examine: Callable[[], list[Finding]] = list
        self._has_changes = False
        self._is_smeared = False

    @Property(bool, notify=changed, final=True)
    def isCleaning(self) -> bool:
        return self._cleaning_until is not None

    @Property(int, notify=changed, final=True)
    def secondsLeft(self) -> int:
        return self._seconds_left

    @Property(bool, notify=changed, final=True)
    def isDark(self) -> bool:
        return self._is_dark

    @Property(bool, notify=changed, final=True)
    def hasChanges(self) -> bool:
        return self._has_changes

    @Property(bool, notify=changed, final=True)
    def isSmeared(self) -> bool:
        return self._is_smeared

    @Property(str, constant=True, final=True)
    def faults(self) -> str:
        return "\n".join(self._faults)

    @Property(RowModel, constant=True, final=True)
    def findings(self) -> RowModel:
        return self._findings

    def is_deaf(self) -> bool:
        """Whether a touch must reach nothing: the glass is wiped, or dark."""
        return self._cleaning_until is not None or self._is_dark

    def examine_by(self, examine: Callable[[], list[Finding]]) -> None:
        """Asks this when staff want the kiosk checked."""
        self._examine = examine

    @Slot()
    def note_changes(self) -> None:
        """Something was kept that shows only once the kiosk starts anew."""
        self._has_changes = True
        self.changed.emit()

    @Slot()
    def note_smear(self) -> None:
        """Something lies on the glass; staff hear of it until they have wiped it."""
        self._is_smeared = True
        self.changed.emit()

    @Slot()
    def wake(self) -> None:
        """Somebody touched the glass."""
        if self._is_dark:
            self._awake_until = self._clock() + AWAKE_S
            self._darken(is_dark=False)

    def look(self, wall: datetime, content: date, *, is_visited: bool) -> None:
        """Counts the cleaning down; darkens the glass out of hours, when nobody is there."""
        if self._cleaning_until is not None:
            self._count_down(self._cleaning_until)
        is_wanted = not is_visited and not self._gate.is_open() and not self.is_deaf()
        if is_wanted or self._is_dark:
            own = self._settings
            is_late = is_off(wall, own.off_from, own.off_to, content)
            self._darken(is_dark=is_late and self._clock() >= self._awake_until)

    @Slot()
    def clean(self) -> None:
        """The glass feels nothing for a minute."""
        if self._gate.is_open() and self._cleaning_until is None:
            self._cleaning_until = self._clock() + CLEANING_S
            self._count_down(self._cleaning_until)
            self._gate.close()

    @Slot()
    def check(self) -> None:
        """Looks at all that can be wrong with this kiosk."""
        if self._gate.is_open():
            self._findings.replace(self._examine())
            self.checked.emit()

    @Slot()
    def restart(self) -> None:
        """Starts the kiosk anew, with the settings that were kept."""
        self._leave(AGAIN)

    @Slot()
    def shut(self) -> None:
        """Closes the kiosk until somebody starts it again."""
        if self._gate.is_known():
            self._stay_closed()
            self._leave(CLOSED)

    @Slot()
    def apply_later(self) -> None:
        """Builds all anew once staff are gone, if they changed something."""
        if self._has_changes and self._cleaning_until is None:
            self.leaveWanted.emit(AGAIN)

    def _leave(self, code: int) -> None:
        if self._gate.is_known():
            log.info("staff want the kiosk %s", "closed" if code == CLOSED else "started anew")
            self.leaveWanted.emit(code)

    def _stay_closed(self) -> None:
        """Tells the service, by the file it asks for, not to start the kiosk again."""
        folder = os.environ.get("RUNTIME_DIRECTORY", "")
        if folder:
            Store(Path(folder)).write("closed", b"")

    def _count_down(self, until: float) -> None:
        left = ceil(until - self._clock())
        if left > 0:
            self._seconds_left = left
        else:
            self._cleaning_until, self._seconds_left = None, 0
            self._is_smeared = False
            self.cleaned.emit()
        self.changed.emit()

    def _darken(self, *, is_dark: bool) -> None:
        if is_dark != self._is_dark:
            self._is_dark = is_dark
            self.changed.emit()
