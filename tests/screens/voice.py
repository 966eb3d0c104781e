"""What a screen reader finds in a window, copied at once: Qt's own handles die with their items."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

TEXT = QAccessible.Text


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that a voice can speak of."""

    key: int  # of the item that it stands for
    role: str
    name: str
    description: str
    actions: tuple[str, ...]

    @property
    def says(self) -> str:
        """All its words."""
        return f"{self.name} {self.description}"


def nodes(window: QQuickWindow) -> dict[int, Node]:
    """Every node that is not hidden, by its item's key, in the order of reading."""
    tree = QAccessible.queryAccessibleInterface(window)
    return {node.key: node for node in _nodes_in(tree)}


def key_of(thing: QObject) -> int:
    """What tells one object of Qt's from all others, as long as it lives."""
    return int(shiboken6.getCppPointer(thing)[0])


def _nodes_in(handle: QAccessibleInterface) -> Iterator[Node]:
    if handle.state().invisible:
        return
    actions: QAccessibleActionInterface | None = handle.actionInterface()
    thing: QObject | None = handle.object()
    yield Node(
        key=key_of(thing) if thing is not None else 0,
        role=handle.role().name,
        name=handle.text(TEXT.Name),
        description=handle.text(TEXT.Description),
        actions=tuple(actions.actionNames()) if actions is not None else (),
    )
    for place in range(handle.childCount()):
        child: QAccessibleInterface | None = handle.child(place)
        if child is not None:
            yield from _nodes_in(child)
