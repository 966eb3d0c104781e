"""What can be found out about the picture on the glass: its window, its display."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.output import Connector, Output, judge

CONNECTORS = Path("/sys/class/drm")
PREFIX = "screen:"
MOST_DEPTH = 6  # screens stand near the window; what is deeper lies within one
LEAST_SHARE = 0.05  # of the window that a screen fills: within reach it is a fifth of a wide one


def shown_screen(window: QQuickWindow) -> str:
    """The name of the screen that the window shows; empty if it shows none that is known."""
    if not window.isVisible():
        return ""
    least_px = LEAST_SHARE * window.width() * window.height()
    layer = [window.contentItem()]
    for _ in range(MOST_DEPTH):
        layer = [child for item in layer for child in item.childItems() if _is_seen(child)]
        for item in layer:
            if item.objectName().startswith(PREFIX) and item.width() * item.height() > least_px:
                return item.objectName().removeprefix(PREFIX)
    return ""


def focused(window: QQuickWindow) -> QQuickItem | None:
    """What has the focus of the keys.

    By its name: what a method of the window gives, Python keeps as long as the window lives.
    """
    item: QQuickItem | None = window.property("activeFocusItem")
    return item


def _is_seen(item: QQuickItem) -> bool:
    return item.isVisible() and item.opacity() > 0


def read_output(connectors: Path = CONNECTORS) -> Output:
    """What the kernel knows of the displays; it cannot tell where there is no such account."""
    return judge(
        Connector(
            status=_word(folder / "status"),
            enabled=_word(folder / "enabled"),
            power=_word(folder / "dpms"),
            has_modes=bool(_word(folder / "modes")),
        )
        for folder in connectors.glob("card*-*")
        if "Writeback" not in folder.name  # for pictures that go back to the memory
    )


def _word(file: Path) -> str:
    try:
        return file.read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
