"""Reads the screen that is open aloud, passage by passage, and marks where it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickWindow

from kiosk.qt.languages import Languages
from kiosk.qt.visit import Visit
from kiosk.qt.voice import Voice

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from kiosk.core.aloud import Passage
    from kiosk.qt.reader import Reader

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NOWHERE = QRectF()
LAID_OUT_MS = 50


@QmlElement
@QmlSingleton
class ReadAloud(QObject):
    """The player: closed, reading, or halted where it was."""

    changed = Signal()
    consentWanted = Signal()  # others may hear what is private

    def __init__(
        self,
        voice: Voice,
        languages: Languages,
        open_reader: Callable[[QQuickWindow], Reader],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._voice, self._languages, self._open_reader = voice, languages, open_reader
        self._window: QQuickWindow | None = None
        self._reader: Reader | None = None
        self._chosen = ""
        self._key = 0  # of what is read, or was read last
        self._is_open = self._is_reading = False
        self._mark = NOWHERE
        # The player takes room of the page, which is laid out anew at the next frame.
        self._laid_out = QTimer(self, interval=LAID_OUT_MS, singleShot=True)
        self._laid_out.timeout.connect(self._point)

    @Property(bool, notify=changed, final=True)
    def isOffered(self) -> bool:
        return self._voice.speaks(str(self._languages.property("code")))

    @Property(bool, notify=changed, final=True)
    def isOpen(self) -> bool:
        return self._is_open

    @Property(bool, notify=changed, final=True)
    def isReading(self) -> bool:
        return self._is_reading

    @Property(QRectF, notify=changed, final=True)
    def mark(self) -> QRectF:
        return self._mark

    def watch(self, window: QQuickWindow, visit: Visit) -> None:
        """Reads this window from now on; stops where another screen, page or language comes."""
        self._window = window
        window.windowTitleChanged.connect(self.close)
        window.widthChanged.connect(self.close)
        self._languages.changed.connect(self.close)
        self._voice.readyChanged.connect(self.close)
        self._voice.finished.connect(self._go_on)
        visit.waited.connect(lambda: visit.property("isWarning") and self.close())
        visit.ended.connect(self.close)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        from kiosk.qt.interruption import interrupts  # few visitors have anything read

        if self._window and self._is_reading and interrupts(self._window, event):
            self.halt()
        return False

    @Slot(str)
    def start(self, chosen: str) -> None:
        """Reads the screen from its beginning, or asks first; `chosen` is the word for a choice."""
        self.close()
        self._chosen = chosen
        found = self._passages()
        if not all(self._voice.lets_out(is_private=passage.is_private) for passage in found):
            self.consentWanted.emit()
        elif found:
            self._is_open = True
            self._read(found[0])

    @Slot()
    def agree(self) -> None:
        """Others may hear; reads the screen that is open."""
        self._voice.allow()
        self.start(self._chosen)

    @Slot()
    def halt(self) -> None:
        """Falls silent, and keeps its place."""
        self._voice.stop()
        self._rest()

    @Slot()
    def proceed(self) -> None:
        """Reads from where it was: what it halted in, what it said last, or all from the end."""
        found = self._passages()
        if found:
            self._read(found[max(0, _index(found, self._key))])

    @Slot()
    def louder(self) -> None:
        """Louder from now on; what is being read begins anew, so that it is heard."""
        self._voice.louder()
        self._repeat()

    @Slot()
    def quieter(self) -> None:
        """Quieter from now on, in the same way."""
        self._voice.quieter()
        self._repeat()

    @Slot(bool)
    def readSlower(self, wanted: bool) -> None:
        """Slower from now on, or as usual again."""
        self._voice.speakSlower(wanted)
        self._repeat()

    @Slot()
    def close(self) -> None:
        """Reads no more; the player goes."""
        if self._is_open:
            self._voice.stop()
        self._is_open = False
        self._key, self._reader = 0, None
        self._rest()

    @Slot()
    def _go_on(self) -> None:
        if not self._is_reading:
            return
        found = self._passages()
        at = _index(found, self._key)
        if 0 <= at < len(found) - 1:
            self._read(found[at + 1])
        else:
            self._key = 0
            self._rest()

    def _repeat(self) -> None:
        if self._is_reading:
            self.proceed()

    def _read(self, passage: Passage) -> None:
        reader, window = self._reader, self._window
        if reader is None or window is None:
            return
        if not self._is_reading:
            window.installEventFilter(self)  # the last one is asked first: before any is kept
        self._key, self._is_reading = passage.key, True
        self._voice.say(reader.words(passage), passage.language, passage.is_private)
        if self._voice.property("isSpeaking"):
            self._point()
            self._laid_out.start()
        else:
            self.close()

    @Slot()
    def _point(self) -> None:
        if self._is_reading and self._reader is not None:
            self._mark = self._reader.show(self._key)
            self.changed.emit()

    def _rest(self) -> None:
        if self._is_reading and self._window is not None:
            self._window.removeEventFilter(self)
        self._is_reading, self._mark = False, NOWHERE
        self.changed.emit()

    def _passages(self) -> tuple[Passage, ...]:
        if self._window is None:
            return ()
        self._reader = self._reader or self._open_reader(self._window)
        return self._reader.passages(self._chosen)


def _index(found: tuple[Passage, ...], key: int) -> int:
    """Where a passage stands; -1 where it is gone."""
    return next((at for at, each in enumerate(found) if each.key == key), -1)
