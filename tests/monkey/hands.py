"""The monkey's hands: an event becomes touches, keys, mouse buttons and time."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import App
from tests.monkey.events import KEYS, LEAP_S, LONGEST_PAUSE_S, MOST_FINGERS, SIZES, Event
from tests.screens import items
from tests.screens.hand import MOST_SCROLLS, rest
from tests.waiting import Clock

LOOK_S = 10.0  # three looks while it warns that a visit will end
SWIPE_STEPS = 4
BUTTON = "QQuickAbstractButton"


class Hands:
    """Does to the window what an event says."""

    def __init__(self, app: App, window: QQuickWindow, clock: Clock) -> None:
        self._app, self._window, self._clock = app, window, clock
        self._device = QTest.createTouchDevice()
        self.size = SIZES[0]

    def do(self, event: Event) -> None:
        """Does it, and lets the time pass that comes after."""
        getattr(self, f"_{event.kind}")(event)
        self.wait(event.after_s)

    def wait(self, seconds: float) -> None:
        """Time passes, and the kiosk looks at it as it does by itself."""
        while seconds > 0:
            self._clock.now += min(LOOK_S, seconds)
            seconds -= LOOK_S
            self._app.look()
        QGuiApplication.processEvents()

    def touch(self, place: QPoint) -> None:
        """One finger, down and up."""
        for is_down in (True, False):
            sequence = QTest.touchEvent(self._window, self._device)
            act = sequence.press if is_down else sequence.release
            act(0, place, self._window).commit()

    def resize(self, size: tuple[int, int]) -> None:
        """The glass has another size from now on."""
        self.size = size
        self._window.resize(*size)

    def controls(self) -> list[QQuickItem]:
        """All that can be touched now."""
        found: list[QQuickItem] = []
        queue = [self._window.contentItem()]
        for item in queue:
            if item.isVisible() and item.isEnabled():
                queue += item.childItems()
                if item.inherits(BUTTON) and item.objectName():
                    found.append(item)
        return found

    def bring_into_sight(self, item: QQuickItem) -> None:
        """Scrolls to a control by the page's own buttons."""
        for _ in range(MOST_SCROLLS):
            place = items.rect(item).center()
            if items.rect_in_sight(item, self._window).contains(place):
                return
            name = "scroll:down" if place.y() > self.size[1] / 2 else "scroll:up"
            found = [each for each in self.controls() if each.objectName() == name]
            if not found:
                return
            self.touch(self.middle(found[0]))
            rest(self._window)

    def middle(self, item: QQuickItem) -> QPoint:
        """Where a control is touched."""
        place = item.mapToScene(item.boundingRect().center()).toPoint()
        width, height = self.size
        return QPoint(min(max(0, place.x()), width - 1), min(max(0, place.y()), height - 1))

    def _at(self, x: float, y: float) -> QPoint:
        return QPoint(int(x * self.size[0]), int(y * self.size[1]))

    def _tap(self, event: Event) -> None:
        self.touch(self._at(event.x, event.y))

    def _aim(self, event: Event) -> None:
        if controls := self.controls():
            self.touch(self.middle(controls[event.pick(len(controls))]))

    def _double(self, event: Event) -> None:
        self._tap(event)
        self._clock.now += 0.1
        self._tap(event)

    def _press(self, event: Event) -> None:
        place = self._at(event.x, event.y)
        QTest.touchEvent(self._window, self._device).press(0, place, self._window).commit()

    def _swipe(self, event: Event) -> None:
        start, end = self._at(event.x, event.y), self._at(event.choice, event.y)
        self._press(event)
        for step in range(1, SWIPE_STEPS + 1):
            place = start + (end - start) * step / SWIPE_STEPS
            QTest.touchEvent(self._window, self._device).move(0, place, self._window).commit()
        QTest.touchEvent(self._window, self._device).release(0, end, self._window).commit()

    def _hand(self, event: Event) -> None:
        fingers = 2 + event.pick(MOST_FINGERS - 1)
        places = [
            self._at((event.x + 0.13 * n) % 1, (event.y + 0.07 * n) % 1) for n in range(fingers)
        ]
        for is_down in (True, False):
            sequence = QTest.touchEvent(self._window, self._device)
            for finger, place in enumerate(places):
                act = sequence.press if is_down else sequence.release
                act(finger, place, self._window)
            sequence.commit()

    def _cancel(self, event: Event) -> None:
        """A finger goes down twice: what let it go got lost, as drivers do when a panel turns."""
        self._press(event)
        self._press(event)

    def _key(self, event: Event) -> None:
        key = getattr(Qt.Key, f"Key_{KEYS[event.pick(len(KEYS))]}")
        held = (
            Qt.KeyboardModifier.ControlModifier if event.x < 0.2 else Qt.KeyboardModifier.NoModifier
        )
        QTest.keyClick(self._window, key, held)

    def _mouse(self, event: Event) -> None:
        buttons = (
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.RightButton,
            Qt.MouseButton.MiddleButton,
        )
        place = self._at(event.x, event.y)
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self._window, buttons[event.pick(3)], none, place)

    def _turn(self, event: Event) -> None:
        self.resize(SIZES[event.pick(len(SIZES))])

    def _pause(self, event: Event) -> None:
        self.wait(event.choice * LONGEST_PAUSE_S)

    def _leap(self, event: Event) -> None:
        """A clock that jumps a year ahead, or an hour back, though this one never should."""
        self._clock.now += LEAP_S if event.choice < 0.5 else -3600.0
        self._app.look()
