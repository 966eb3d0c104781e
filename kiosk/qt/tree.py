"""What a voice finds in a window, copied at once: Qt's own handles die with their items."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.reading import Box, Pane, Placed, reading_order
from kiosk.core.spoken import CONTROL_ROLES, Node

TEXT = QAccessible.Text
TOLD = ("focusable", "focused", "disabled", "checkable", "checked", "selected")
FLICKABLE = "QQuickFlickable"


def read_tree(
    window: QQuickWindow, *, mirrored: bool = False, within: QQuickItem | None = None
) -> tuple[Node, ...]:
    """The nodes that are not hidden, in the order of reading; what must be scrolled to counts too.

    Qt fills the tree also when it is asked for late: it costs the start nothing.
    """
    if not QAccessible.isActive():
        QAccessible.setActive(True)
    every: list[tuple[Node, QQuickItem]] = []
    _collect(QAccessible.queryAccessibleInterface(window), every)
    found = [each for each in every if within is None or within.isAncestorOf(each[1])]
    panes: dict[int, tuple[Pane, ...]] = {}
    placed = [
        Placed(number, node.box, _panes_of(item, panes))
        for number, (node, item) in enumerate(found)
    ]
    return tuple(found[number][0] for number in reading_order(placed, mirrored=mirrored))


def key_of(thing: QObject) -> int:
    """What tells one object of Qt's from all others, as long as it lives."""
    return int(shiboken6.getCppPointer(thing)[0])


def item_of(node: Node) -> QQuickItem:
    """The item of a node that was read just now: a node outlives its item."""
    item = shiboken6.wrapInstance(node.key, QQuickItem)
    assert isinstance(item, QQuickItem)
    return item


def _collect(handle: QAccessibleInterface, found: list[tuple[Node, QQuickItem]]) -> None:
    state = handle.state()
    if state.invisible:
        return
    thing: QObject | None = handle.object()
    if isinstance(thing, QQuickItem):
        name, role = handle.text(TEXT.Name), handle.role().name
        if name or role in CONTROL_ROLES:
            found.append((_node(handle, thing, name, role, state), thing))
    for place in range(handle.childCount()):
        child: QAccessibleInterface | None = handle.child(place)
        if child is not None:
            _collect(child, found)


def _node(
    handle: QAccessibleInterface, item: QQuickItem, name: str, role: str, state: QAccessible.State
) -> Node:
    actions: QAccessibleActionInterface | None = handle.actionInterface()
    return Node(
        role=role,
        name=name,
        description=handle.text(TEXT.Description),
        value=handle.text(TEXT.Value),
        states=frozenset(name for name in TOLD if getattr(state, name)),
        actions=tuple(actions.actionNames()) if actions is not None else (),
        box=_box(item),
        ident=item.objectName(),
        key=key_of(item),
    )


def _box(item: QQuickItem) -> Box:
    corner = item.mapToScene(QPointF())
    return Box(corner.x(), corner.y(), item.width(), item.height())


def _panes_of(item: QQuickItem, known: dict[int, tuple[Pane, ...]]) -> tuple[Pane, ...]:
    """All that an item scrolls in, the outermost first."""
    key = key_of(item)
    if key not in known:
        outer: QQuickItem | None = item.parentItem()
        panes = _panes_of(outer, known) if outer is not None else ()
        if outer is not None and outer.inherits(FLICKABLE):
            panes = (*panes, Pane(key_of(outer), _box(outer)))
        known[key] = panes
    return known[key]
