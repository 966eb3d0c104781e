"""Leads somebody who works the kiosk by keys over whatever stands on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.core.cursor import head, step, stops
from kiosk.core.keypad import Role
from kiosk.core.spoken import Node
from kiosk.qt import sight
from kiosk.qt.glass import focused
from kiosk.qt.guide_layer import Layer
from kiosk.qt.teller import Nodes, Teller
from kiosk.qt.tongue import Tongue
from kiosk.qt.tree import item_of, key_of, read_tree
from kiosk.qt.visit import Visit

RING_MM = 3.0
STEPS = {
    Role.UP: (-1, False),
    Role.DOWN: (1, False),
    Role.LEFT: (-1, True),
    Role.RIGHT: (1, True),
    Role.BEFORE: (-1, True),
    Role.NEXT: (1, True),
}
LEADS = (Role.BACK, Role.HOME, Role.HELP)
ACROSS = (Role.LEFT, Role.RIGHT)
Screen = tuple[str, ...]
NOWHERE: tuple[Screen, int] = ((), 0)


class Guide(QObject):
    """Where somebody is who reads by keys, from the first key on to the end of the visit."""

    def __init__(
        self,
        window: QQuickWindow,
        visit: Visit,
        layer: Layer,
        tongue: Tongue,
        px_per_mm: Callable[[], float],
    ) -> None:
        super().__init__(window)
        self._window, self._visit, self._layer = window, visit, layer
        self._px_per_mm = px_per_mm
        self.teller = Teller(tongue, lambda: layer.words, self)
        self._screen, self._key = NOWHERE
        self._left = NOWHERE  # where a warning came up
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.look)
        self._late = QTimer(self, interval=0, singleShot=True)
        self._late.timeout.connect(self._take_leave)
        visit.ended.connect(self._forget)

    def begin(self) -> None:
        """Speaks from now on, until the visit ends."""
        self._wake(is_first=self._start())
        self.teller.finish_greeting()

    def act(self, role: Role) -> None:
        """Does what a key is for; a warning any key answers, and none does anything behind it."""
        is_first = self._start()
        if is_first and role in LEADS:
            self._do(role)
        nodes = self._wake(is_first=is_first)
        if self._layer.is_interrupted:
            pass
        elif role in STEPS:
            self._go(role, nodes)
        elif role is Role.SELECT:
            self._press(nodes, is_first=is_first)
        elif not (is_first and role in LEADS):
            self._do(role)
        self.teller.finish_greeting()
        self._soon.start()

    def look(self) -> None:
        """Says where one is whenever that has changed, and what has changed under the cursor."""
        if not self._is_on():
            return
        nodes = self._stops()
        screen = self._screen_of(nodes)
        if screen == self._left[0]:
            self._return(nodes)
        elif screen != self._screen:
            self._left = (self._screen, self._key) if self._layer.is_interrupted else NOWHERE
            self._arrive(nodes)
            self.teller.arrive(nodes, None, is_urgent=self._layer.is_standing)
        elif self._layer.is_read_aloud:
            self.teller.pass_over(nodes)
        elif here := self._here(nodes):
            self.teller.tell_change(nodes, here)

    def _start(self) -> bool:
        """Whether this is the first key of a visit: from now on all is said."""
        if self._is_on():
            return False
        self._layer.settle()
        self._visit.speakAlong()
        return True

    def _wake(self, *, is_first: bool) -> Nodes:
        """What is there; on a new screen, where one is comes before what a key does."""
        nodes = self._stops()
        if is_first or self._screen_of(nodes) != self._screen:
            self._arrive(nodes)
            self.teller.greet(nodes, is_first=is_first)
        return nodes

    def _is_on(self) -> bool:
        return bool(self._visit.property("isSpoken"))

    def _stops(self) -> Nodes:
        return stops(read_tree(self._window, mirrored=self._layer.is_mirrored))

    def _screen_of(self, nodes: Nodes) -> Screen:
        """What tells one screen from another; the first one turns its pages by itself."""
        first = head(nodes)
        name = first.name if first and not self._layer.is_welcome else ""
        return (self._layer.screen, first.ident if first else "", name)

    def _arrive(self, nodes: Nodes) -> None:
        """Begins at the head of a screen."""
        first = head(nodes)
        self._screen, self._key = self._screen_of(nodes), first.key if first else 0
        if not self._layer.is_interrupted:
            sight.blur(self._window)
        self._layer.point_at(None)

    def _return(self, nodes: Nodes) -> None:
        """Back from a warning to where somebody was."""
        self._screen, self._key = self._left
        self._left = NOWHERE
        self.teller.arrive(nodes, self._here(nodes), is_urgent=False)

    def _here(self, nodes: Nodes) -> Node | None:
        """What the cursor is on; a focus that came from elsewhere takes it along."""
        item = focused(self._window)
        found = {node.key: node for node in nodes}
        taken = found.get(key_of(item)) if item is not None else None
        if taken is not None and taken.is_control:
            self._key = taken.key
        return found.get(self._key)

    def _go(self, role: Role, nodes: Nodes) -> None:
        by, controls = STEPS[role]
        if role in ACROSS and self._layer.is_mirrored:
            by = -by
        here = self._here(nodes)
        margin_px = RING_MM * self._px_per_mm()
        if here and not controls and sight.turn(item_of(here), by, margin_px):
            self.teller.tell(nodes, here)
            return
        node = step(nodes, here.key if here else 0, by, controls=controls)
        if node is None:
            return
        item = item_of(node)
        self._key = node.key
        sight.reveal(item, margin_px)
        if node.is_control:
            sight.focus(item)
        else:
            sight.blur(self._window)
        self._layer.point_at(None if node.is_control else item)
        self.teller.tell(nodes, node)

    def _press(self, nodes: Nodes, *, is_first: bool) -> None:
        """Presses the control under the cursor; anything else is said once more."""
        here = self._here(nodes)
        if self.teller.is_asking:
            self.teller.agree()
        elif here and here.is_control:
            self.teller.expect()
            item_of(here).click()  # type: ignore[attr-defined] # a function of Qt's buttons
        elif here and not is_first:
            self.teller.tell(nodes, here)

    def _do(self, role: Role) -> None:
        match role:
            case Role.BACK:
                self._layer.go_back()
            case Role.HOME:
                self._layer.go_home()
            case Role.HELP:
                self._layer.show_help()
            case Role.AGAIN:
                self.teller.say_again()
            case Role.LOUDER:
                self.teller.tongue.louder()
            case Role.QUIETER:
                self.teller.tongue.quieter()
            case Role.CURTAIN:
                self._visit.drawCurtain(not self._visit.property("isCurtained"))

    def _forget(self) -> None:
        """The visit is over: where somebody was and what was said is nobody's any more."""
        if self._is_on():
            self._late.start()
        self._screen, self._key = self._left = NOWHERE
        self.teller.forget()
        self._layer.point_at(None)

    def _take_leave(self) -> None:
        """Says that all is cleared; where an emergency or the calm screen stands, says that."""
        nodes = self._stops()
        if self._layer.is_welcome and not self._layer.is_interrupted:
            self.teller.say_farewell()
        else:
            self.teller.arrive(nodes, None, is_urgent=True)
        self.teller.forget()
