"""What can be found out about the picture on the glass: its window, its display."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.output import Connector, Output, judge

CONNECTORS = Path("/sys/class/drm")
PREFIX = "screen:"


def shown_screen(window: QQuickWindow) -> str:
    """The name of the screen that fills the window; empty if none that is known does."""
    screen = window.property("current")
    if not window.isVisible() or not isinstance(screen, QQuickItem):
        return ""
    is_seen = screen.isVisible() and screen.opacity() > 0 and screen.width() * screen.height() > 0
    name = screen.objectName()
    return name.removeprefix(PREFIX) if is_seen and name.startswith(PREFIX) else ""


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
