"""The kiosk's real window, touched by a finger, with a clock on every frame that it shows."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import App, prepare
from kiosk.core.settings import Settings
from kiosk.tour import likely_panel

WIDTH_PX, HEIGHT_PX = 1080, 1920
STILL_MS = 120
IDLE_MS = 1500  # a visitor's first touch comes later than that
DRAG_STEP_S = 1 / 60


@dataclass(frozen=True, slots=True)
class Motion:
    """What a touch set going: when each frame stood, in milliseconds after it."""

    frames_ms: tuple[float, ...]

    @property
    def steps_ms(self) -> tuple[float, ...]:
        """The time from each frame to the next."""
        pairs = zip(self.frames_ms, self.frames_ms[1:], strict=False)
        return tuple(later - earlier for earlier, later in pairs)


class Glass:
    """A kiosk of 1080x1920 pixels on 24 inches."""

    def __init__(self) -> None:
        self._application = prepare()
        self.app = App(Settings(), likely_panel(WIDTH_PX, HEIGHT_PX))
        self._window = self.app.open()
        self.app.furnish()
        self._finger = QTest.createTouchDevice()
        self._frames_s: list[float] = []
        self._still = QTimer(singleShot=True, interval=STILL_MS)
        self._window.frameSwapped.connect(self._note_frame)
        self._window.show()
        self.rest(IDLE_MS)

    def tap(self, name: str) -> Motion:
        """Touches what has that name; the clock starts when the finger leaves the glass."""
        item = self.item(name)
        self._bring_into_sight(item)
        self.rest(STILL_MS)
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        self._event().press(0, place, self._window).commit()
        self.rest(STILL_MS)
        started_s = self._start_clock()
        self._event().release(0, place, self._window).commit()
        return self._motion_since(started_s)

    def drag(self, start: QPoint, end: QPoint, steps: int) -> Motion:
        """Draws a line at the pace of a touch screen, lets go, and waits until all is still."""
        self._event().press(0, start, self._window).commit()
        self.rest(STILL_MS)
        started_s = self._start_clock()
        for step in range(1, steps + 1):
            self.rest(max(0, round(1000 * (started_s + step * DRAG_STEP_S - time.perf_counter()))))
            place = start + (end - start) * step / steps
            self._event().move(0, place, self._window).commit()
        self._event().release(0, end, self._window).commit()
        return self._motion_since(started_s)

    def item(self, name: str) -> QQuickItem:
        """What is shown and has that name."""
        return next(item for item in self.shown() if item.objectName() == name)

    def shown(self) -> Iterator[QQuickItem]:
        """All that is shown, also what is scrolled out of sight."""
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting += item.childItems()

    def rest(self, milliseconds: int) -> None:
        """Lets the kiosk go on by itself."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def close(self) -> None:
        """Ends the kiosk as it ends by itself."""
        self.app.close()

    def _event(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._window, self._finger)

    def _bring_into_sight(self, item: QQuickItem) -> None:
        outer = item.parentItem()
        while outer is not None:
            top = item.mapToItem(outer, QPointF(0, 0)).y()
            if outer.inherits("QQuickFlickable") and not 0 <= top <= outer.height() - item.height():
                last = max(0.0, outer.property("contentHeight") - outer.height())
                outer.setProperty("contentY", min(last, outer.property("contentY") + top))
            outer = outer.parentItem()

    def _note_frame(self) -> None:
        self._frames_s.append(time.perf_counter())
        self._still.start()

    def _start_clock(self) -> float:
        self._frames_s.clear()
        return time.perf_counter()

    def _motion_since(self, started_s: float) -> Motion:
        loop = QEventLoop()
        self._still.timeout.connect(loop.quit)
        self._still.start()
        loop.exec()
        return Motion(tuple(1000 * (frame_s - started_s) for frame_s in self._frames_s))
