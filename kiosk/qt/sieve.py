"""What gets through to the kiosk: taps and a few keys; no second finger, button or shortcut."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QGuiApplication, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core import sieve

# As numbers: to name the namespace Qt costs the start 12 ms.
SHIFT, KEYPAD, LEFT_BUTTON = 0x02000000, 0x20000000, 1
ONCE = {0x20, 0x01000004, 0x01000005}  # space, return, enter
MOVING = {
    *(0x01000001, 0x01000002),  # tab, backtab
    *range(0x01000010, 0x01000018),  # home, end, arrows, page up, page down
}
TYPED = {*range(0x30, 0x3A), 0x01000003}  # digits, backspace: a PIN by keyboard
NEVER = {
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.Drop,
    QEvent.Type.NativeGesture,
    QEvent.Type.MouseButtonDblClick,
}
ENDS = (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
PRESSED, RELEASED = QEventPoint.State.Pressed, QEventPoint.State.Released
MOUSE = "mouse"


class Sieve(QObject):
    """Keeps from a window what nobody who stands before a kiosk needs."""

    def __init__(
        self, window: QQuickWindow, clock: Callable[[], float], px_per_mm: Callable[[], float]
    ) -> None:
        super().__init__(window)
        self._window, self._clock, self._px_per_mm = window, clock, px_per_mm
        self._sieve = sieve.Sieve()
        self._take_key: Callable[[QKeyEvent], bool | None] = _leave
        window.installEventFilter(self)
        # Before that, a page that scrolls takes no touch away from what was touched.
        QGuiApplication.styleHints().setStartDragDistance(round(sieve.SHAKING_MM * px_per_mm()))

    @property
    def holds_double_taps(self) -> bool:
        """Whether a double tap counts once."""
        return self._sieve.holds_double_taps

    def hold_double_taps(self) -> None:
        """A double tap counts once from now on."""
        self._sieve.holds_double_taps = True

    def ask_of_keys(self, take: Callable[[QKeyEvent], bool | None]) -> None:
        """Asks this first whether it keeps a key for itself; it may leave that to the sieve."""
        self._take_key = take

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            is_kept = self._keeps_touch(event)
        elif isinstance(event, QMouseEvent):
            is_kept = event.type() in NEVER or self._keeps_mouse(event)
        elif isinstance(event, QKeyEvent):
            taken = self._take_key(event)
            is_kept = _keeps_key(event) if taken is None else taken
        else:
            is_kept = event.type() in NEVER
        if is_kept:
            event.accept()  # or Qt makes a mouse of a touch that nobody took
        return is_kept

    def _keeps_touch(self, event: QTouchEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            self._sieve.release_all()
        points = event.points()
        counted = [self._counts_point(point) for point in points if _is(point, PRESSED)]
        is_kept = not all(counted) or all(self._is_refused(point) for point in points)
        # Whoever was pressed must hear that the finger is gone.
        if any(_is(point, RELEASED) and not self._is_refused(point) for point in points):
            is_kept = False
        for point in points:
            if _is(point, RELEASED):
                self._sieve.release(str(point.id()))
        if event.type() in ENDS:
            self._sieve.release_all()
        return is_kept and event.type() != QEvent.Type.TouchCancel

    def _keeps_mouse(self, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove:
            return False
        if event.button().value != LEFT_BUTTON:
            return True
        if event.type() == QEvent.Type.MouseButtonPress:
            return not self._counts(MOUSE, event.position())
        is_refused = self._sieve.is_refused(MOUSE)
        self._sieve.release(MOUSE)
        return is_refused

    def _counts_point(self, point: QEventPoint) -> bool:
        return self._counts(str(point.id()), point.position())

    def _counts(self, finger: str, place: QPointF) -> bool:
        scale = self._px_per_mm()
        press = sieve.Press(self._clock(), place.x() / scale, place.y() / scale)
        # What is there is looked for only where it matters: it takes a millisecond.
        may_repeat = self._sieve.is_double(press) and repeats(self._window, place)
        return self._sieve.press(finger, press, repeats=may_repeat)

    def _is_refused(self, point: QEventPoint) -> bool:
        return self._sieve.is_refused(str(point.id()))


def repeats(window: QQuickWindow, place: QPointF) -> bool:
    """Whether what is at a place may be touched many times in a row."""
    control = _control(window.contentItem(), place)
    return bool(control and control.property("repeats"))


def _control(item: QQuickItem, place: QPointF) -> QQuickItem | None:
    """The foremost button at a place; the drawn order, for a child may stand before others."""
    if not item.isVisible() or not item.isEnabled():
        return None
    children = sorted(item.childItems(), key=QQuickItem.z)
    for child in reversed(children):
        if found := _control(child, place):
            return found
    is_control = item.property("repeats") is not None
    return item if is_control and item.contains(item.mapFromScene(place)) else None


def _leave(_event: QKeyEvent) -> None:
    """Nobody else wants a key."""


def _is(point: QEventPoint, state: QEventPoint.State) -> bool:
    return point.state() == state


def _keeps_key(event: QKeyEvent) -> bool:
    """Keeps all but what moves the focus, presses a button or types a PIN."""
    if event.modifiers().value & ~(SHIFT | KEYPAD):
        return True
    if event.key() in ONCE:
        return event.isAutoRepeat()  # a key that is held is pressed once
    return event.key() not in MOVING | TYPED
