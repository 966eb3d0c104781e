"""What a screen reader finds in a window, by the item that it stands for."""

from __future__ import annotations

from PySide6.QtQuick import QQuickWindow

from kiosk.core.spoken import Node as Node
from kiosk.qt.tree import key_of as key_of
from kiosk.qt.tree import read_tree


def nodes(window: QQuickWindow) -> dict[int, Node]:
    """Every node that is not hidden, by its item's key, in the order of reading."""
    return {node.key: node for node in read_tree(window)}
