"""The hidden gate to the staff's screens: a knock, then the PIN, which QML never sees."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, QThreadPool, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.errors import PinError
from kiosk.core.lock import Lock
from kiosk.core.pin_file import PinFile
from kiosk.core.store import Store

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

STANDS_OPEN_S = 60.0
ENTER, NEW, AGAIN = "enter", "new", "again"
MOST_DIGITS = 12

log = logging.getLogger(__name__)


@QmlElement
@QmlSingleton
class Gate(QObject):
    """Opens for whoever knows the PIN, or for the first who comes while there is none."""

    changed = Signal()
    asked = Signal()  # somebody knocked
    opened = Signal()
    closed = Signal()
    pinMade = Signal()
    _hashed = Signal(object)

    def __init__(
        self, store: Store, clock: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._file, self._clock = PinFile(store), clock
        self._digits = self._first = ""
        self._stage, self._miss = ENTER, ""
        self._is_open = self._has_pin = self._is_busy = False
        self._used_at = clock()
        self._lock: Lock | None = None
        self._seconds_left = 0
        self._pool = QThreadPool(self)
        self._hashed.connect(self._answer)

    @Property(bool, notify=changed, final=True)
    def isOpen(self) -> bool:
        return self._is_open

    @Property(bool, notify=changed, final=True)
    def hasPin(self) -> bool:
        return self._has_pin

    @Property(bool, notify=changed, final=True)
    def isBusy(self) -> bool:
        return self._is_busy

    @Property(int, notify=changed, final=True)
    def count(self) -> int:
        return len(self._digits)

    @Property(str, notify=changed, final=True)
    def stage(self) -> str:
        return self._stage

    @Property(str, notify=changed, final=True)
    def miss(self) -> str:
        return self._miss

    @Property(int, notify=changed, final=True)
    def secondsLeft(self) -> int:
        return self._seconds_left

    def is_open(self) -> bool:
        """Whether staff stand before the kiosk; every wish of theirs asks this first."""
        return self._is_open

    def is_known(self) -> bool:
        """Whether they gave a PIN, and do not merely stand before a kiosk that has none."""
        return self._is_open and self._has_pin

    @Slot()
    def knock(self) -> None:
        """Somebody knocked: asks for the PIN, or lets them in where there is none yet."""
        if self._is_open:
            return
        self._begin(ENTER)
        self._has_pin = self._file.is_there()
        if self._has_pin:
            self._count_down()
        else:
            self._open()
        self.asked.emit()

    @Slot()
    def use(self) -> None:
        """Somebody is still there."""
        self._used_at = self._clock()

    def look(self) -> None:
        """Closes the gate that nobody uses, and counts a lock down."""
        if self._is_open and self._clock() - self._used_at >= STANDS_OPEN_S:
            self.close()
        if self._lock:
            self._count_down()

    def rest(self) -> None:
        """Waits for a hash under way, which must not outlive the gate."""
        self._pool.waitForDone()

    @Slot()
    def close(self) -> None:
        """Staff are gone."""
        was_open, self._is_open = self._is_open, False
        self._begin(ENTER)
        if was_open:
            log.info("the staff's gate is closed")
            self.closed.emit()

    @Slot()
    def renew(self) -> None:
        """Staff want to make a PIN."""
        if self._is_open:
            self._begin(NEW)

    @Slot(str)
    def touch(self, digit: str) -> None:
        """One more digit."""
        is_wanted = not (self._is_busy or self._seconds_left) and len(self._digits) < MOST_DIGITS
        if is_wanted and len(digit) == 1 and digit in "0123456789":
            self._digits += digit
            self._become(miss="")

    @Slot()
    def erase(self) -> None:
        """One digit less."""
        if not self._is_busy:
            self._digits = self._digits[:-1]
            self._become(miss="")

    @Slot()
    def enter(self) -> None:
        """The digits are the PIN."""
        digits, self._digits = self._digits, ""
        if self._is_busy or (self._stage == ENTER and self._seconds_left):
            self._become()
        elif self._stage == ENTER:
            self._try(digits)
        elif self._is_open:
            self._make(digits)

    def _try(self, digits: str) -> None:
        from kiosk.core.pin import SHORTEST, decode, matches  # hashing is rarely needed

        if len(digits) < SHORTEST:
            self._become(miss="short")
            return
        try:
            secret = decode(self._file.read())
        except PinError as broken:
            log.error("%s; a new PIN: sepsis-kiosk pin reset", broken)
            self._become(miss="broken")
            return
        # Before it is known: pulling the plug does not help.
        self._file.count(self._known_lock().misses + 1)
        self._hash(partial(matches, digits, secret))

    def _make(self, digits: str) -> None:
        from kiosk.core.pin import SALT_BYTES, conceal, encode, weakness

        reason = weakness(digits)
        if self._stage == NEW and not reason:
            self._first, self._stage = digits, AGAIN
            self._become(miss="")
        elif self._stage == NEW or digits != self._first:
            reason = reason if self._stage == NEW else "different"
            self._begin(NEW)
            self._become(miss=reason)
        else:
            self._first = ""
            self._hash(lambda: encode(conceal(digits, os.urandom(SALT_BYTES))))

    def _hash(self, work: Callable[[], object]) -> None:
        """Off the thread that draws: it takes a tenth of a second on purpose."""
        self._is_busy = True
        self._become(miss="")
        self._pool.start(lambda: self._hashed.emit(work()))

    @Slot(object)
    def _answer(self, result: object) -> None:
        self._is_busy = False
        if isinstance(result, bytes):
            self._keep_pin(result)
        elif result:
            self._known_lock().clear(self._clock())
            self._file.count(0)
            self._open()
        else:
            self._known_lock().miss(self._clock())
            log.warning("a wrong PIN, the %d. in a row", self._known_lock().misses)
            self._become(miss="wrong")
        self._count_down()

    def _keep_pin(self, data: bytes) -> None:
        if not self._is_open:
            return  # it closed meanwhile
        if not self._file.keep(data):
            self._begin(NEW)
            self._become(miss="unsaved")
            return
        self._has_pin = True
        self._known_lock().clear(self._clock())
        self._file.count(0)
        self._begin(ENTER)
        self.pinMade.emit()

    def _open(self) -> None:
        self._is_open = True
        self.use()
        self._become(miss="")
        log.info("the staff's gate is open")
        self.opened.emit()

    def _begin(self, stage: str) -> None:
        self._digits = self._first = ""
        self._stage = stage
        self._become(miss="")

    def _become(self, miss: str | None = None) -> None:
        self._miss = self._miss if miss is None else miss
        self.changed.emit()

    def _known_lock(self) -> Lock:
        if self._lock is None:
            self._lock = Lock(self._file.misses(), self._clock())
        return self._lock

    def _count_down(self) -> None:
        left = self._known_lock().seconds_left(self._clock())
        if left != self._seconds_left:
            self._seconds_left = left
            self._become()
