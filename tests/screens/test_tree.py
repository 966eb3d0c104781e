"""The tree of a window is read in the order of eyes, and outlives its items."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.qt.tree import read_tree
from tests.screens.conftest import Open
from tests.screens.panels import LYING
from tests.screens.screen import Screen


def idents(screen: Screen) -> list[str]:
    """The names of the nodes, in the order of reading."""
    return [node.ident for node in read_tree(screen.window)]


def test_the_tree_is_read_from_the_top_to_the_bar(home: Screen) -> None:
    read = idents(home)

    assert read.index("visit:finish") < read.index("check") < read.index("topic:warning-signs")
    assert read.index("screen-tile:About") < read.index("bar:home") < read.index("bar:ease")


def test_a_column_beside_the_tiles_is_read_first(open_screen: Open) -> None:
    screen = open_screen(LYING)
    screen.tap("start")
    read = idents(screen)

    assert read.index("check") < read.index("topic:warning-signs") < read.index("screen-tile:About")


def test_what_is_covered_by_another_screen_is_not_read(home: Screen) -> None:
    home.tap("check")

    assert "start" not in idents(home)
    assert "topic:warning-signs" not in idents(home)


def test_a_node_outlives_what_it_stands_for(home: Screen) -> None:
    home.tap("bar:help")
    nodes = read_tree(home.window)
    home.tap("bar:back")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert home.name == "Home"
    assert "Tell the front desk now" in {node.name for node in nodes}
