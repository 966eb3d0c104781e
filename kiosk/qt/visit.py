"""One person's time at the glass: how they read, and when it is over."""

from __future__ import annotations

import logging
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.core.idle import Idle, Patience, Place, Verdict

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_PERCENTS = (100, 130, 160, 200)
NO_PATIENCE_ASKED = Patience()
SLOWER = 3.0  # whoever listens to a screen takes longer than whoever sees it

log = logging.getLogger(__name__)


def no_advice() -> int:
    """The advice of a kiosk that asks no questions."""
    return 0


@QmlElement
@QmlSingleton
class Visit(QObject):
    """How this visitor reads, and whether they are still there; at the end all is forgotten."""

    changed = Signal()
    waited = Signal()
    ended = Signal()
    leftInNeed = Signal()  # after ended: an emergency sign was touched, and nobody is there
    strayed = Signal()  # something lies on the glass for too long to be a finger

    def __init__(
        self,
        patience: Patience = NO_PATIENCE_ASKED,
        clock: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._text_percent = TEXT_PERCENTS[0]
        self._high_contrast = False
        self._less_motion = self._is_reaching = False
        self._is_spoken = self._is_curtained = False
        self._clock = clock
        self._idle = Idle(patience, clock())
        self._advice: Callable[[], int] = no_advice
        self._seconds_left = 0
        self._strays = 0

    @Property(int, notify=changed, final=True)
    def textPercent(self) -> int:
        return self._text_percent

    @Property(bool, notify=changed, final=True)
    def lessMotion(self) -> bool:
        return self._less_motion

    @Property(bool, notify=changed, final=True)
    def highContrast(self) -> bool:
        return self._high_contrast

    @Property(bool, notify=changed, final=True)
    def isSpoken(self) -> bool:
        return self._is_spoken

    @Property(bool, notify=changed, final=True)
    def isCurtained(self) -> bool:
        return self._is_curtained

    @Property(bool, notify=changed, final=True)
    def isReaching(self) -> bool:
        return self._is_reaching

    @Property(bool, notify=waited, final=True)
    def isWarning(self) -> bool:
        return self._seconds_left > 0

    @Property(int, notify=waited, final=True)
    def secondsLeft(self) -> int:
        return self._seconds_left

    @Property(int, notify=changed, final=True)
    def warningSeconds(self) -> int:
        return round(self._idle.warning_s)

    @property
    def idle(self) -> Idle:
        """Who was last there; what watches the window tells it."""
        return self._idle

    def is_open(self) -> bool:
        """Whether somebody's visit is open now."""
        return self._idle.is_visited

    @Slot(int)
    def readAt(self, percent: int) -> None:
        """Shows text larger or smaller from now on; takes only the sizes that are offered."""
        if percent in TEXT_PERCENTS:
            self._text_percent = percent
            self.changed.emit()

    @Slot(bool)
    def seeInContrast(self, wanted: bool) -> None:
        """Light on black from now on, or the calm paper again."""
        self._high_contrast = wanted
        self.changed.emit()

    @Slot(bool)
    def keepStill(self, wanted: bool) -> None:
        """Nothing moves from now on, or things may move again."""
        self._less_motion = wanted
        self.changed.emit()

    @Slot()
    def speakAlong(self) -> None:
        """Somebody works by keys: all is said, nothing moves, and everything has more time."""
        self._is_spoken = self._less_motion = True
        self._idle.slow_down(SLOWER)
        self.changed.emit()

    @Slot(bool)
    def drawCurtain(self, wanted: bool) -> None:
        """Nobody beside can see anything from now on, or all is seen again."""
        self._is_curtained = wanted
        self.changed.emit()

    @Slot(bool)
    def keepInReach(self, wanted: bool) -> None:
        """All that can be touched moves into reach from now on, or fills the glass again."""
        self._is_reaching = wanted
        self.changed.emit()

    def heed(self, advice: Callable[[], int]) -> None:
        """Asks this for the advice reached so far: whoever leaves it behind is sent to help."""
        self._advice = advice

    @Slot()
    def look(self) -> None:
        """Warns, or ends the visit, when nobody has been there for long."""
        outcome = self._idle.look(self._clock(), self._advice())
        self._tell_strays()
        if outcome.verdict in (Verdict.END, Verdict.END_ON_HELP):
            self._end()
            if outcome.verdict is Verdict.END_ON_HELP:
                self.leftInNeed.emit()
                self._idle.leave()
        else:
            self._count(outcome.seconds_left)

    @Slot(str)
    def arrive(self, kind: str) -> None:
        """Another screen is open; its kind says for how long nobody need touch it."""
        self._idle.arrive(self._clock(), Place(kind))

    @Slot()
    def stay(self) -> None:
        """I am still here."""
        self._idle.act(self._clock())
        self._count(0)

    @Slot()
    def finish(self) -> None:
        """Finish and clear, at once."""
        self._end()

    def _end(self) -> None:
        """Leaves nothing; the screens go first, for they show what is forgotten next."""
        self._count(0)
        self.ended.emit()
        self._text_percent = TEXT_PERCENTS[0]
        self._high_contrast = False
        self._less_motion = self._is_reaching = False
        self._is_spoken = self._is_curtained = False
        self._idle.slow_down(1.0)
        self.changed.emit()
        log.info("a visit has ended")

    def _count(self, seconds_left: int) -> None:
        if seconds_left != self._seconds_left:
            self._seconds_left = seconds_left
            self.waited.emit()

    def _tell_strays(self) -> None:
        before, self._strays = self._strays, self._idle.strays
        if self._strays > before:
            log.warning("something is held to the glass, or a key: is the glass wet or dirty?")
            self.strayed.emit()
