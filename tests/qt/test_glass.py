"""What is found out about the picture on the glass."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.output import Output
from kiosk.qt.glass import focused, read_output, shown_screen
from tests.qt.window import Windows


def test_a_screen_that_fills_its_window_is_known(windows: Windows) -> None:
    assert shown_screen(windows.open()) == "Home"


def hide(screen: QQuickItem) -> None:
    screen.setVisible(False)


def squeeze(screen: QQuickItem) -> None:
    screen.setWidth(4)


def hide_all(screen: QQuickItem) -> None:
    screen.parentItem().setVisible(False)


def fade(screen: QQuickItem) -> None:
    screen.setOpacity(0)


def rename(screen: QQuickItem) -> None:
    screen.setObjectName("something")


@pytest.mark.parametrize("spoil", [hide, hide_all, squeeze, fade, rename])
def test_a_blank_window_shows_no_known_screen(
    windows: Windows, spoil: Callable[[QQuickItem], None]
) -> None:
    window = windows.open()
    spoil(windows.screen(window))

    assert shown_screen(window) == ""


def test_a_hidden_window_shows_no_known_screen(windows: Windows) -> None:
    window = windows.open()
    window.hide()

    assert shown_screen(window) == ""


def test_a_window_without_screens_shows_none(qapp: QGuiApplication) -> None:
    window = QQuickWindow()
    window.show()

    assert shown_screen(window) == ""


def test_what_has_the_focus_is_found_and_not_kept(windows: Windows) -> None:
    window = windows.open()
    windows.screen(window).forceActiveFocus()
    item = focused(window)
    assert item is not None
    assert item.objectName() == "screen:Home"

    held = weakref.ref(item)
    del item
    assert held() is None


def connector(folder: Path, status: str, enabled: str, power: str, modes: str) -> None:
    folder.mkdir()
    words = {"status": status, "enabled": enabled, "dpms": power, "modes": modes}
    for name, word in words.items():
        (folder / name).write_text(f"{word}\n", "ascii")


def test_the_kernel_tells_of_each_connector(tmp_path: Path) -> None:
    connector(tmp_path / "card0-HDMI-A-1", "connected", "enabled", "On", "1920x1080\n1280x720")
    connector(tmp_path / "card0-DP-1", "disconnected", "disabled", "Off", "")

    assert read_output(tmp_path) is Output.PICTURE


def test_a_connector_that_writes_to_memory_is_no_display(tmp_path: Path) -> None:
    connector(tmp_path / "card0-HDMI-A-1", "disconnected", "disabled", "Off", "")
    connector(tmp_path / "card0-Writeback-1", "unknown", "disabled", "Off", "")

    assert read_output(tmp_path) is Output.NO_DISPLAY


def test_a_system_that_keeps_no_account_cannot_tell(tmp_path: Path) -> None:
    (tmp_path / "card0-HDMI-A-1").mkdir()

    assert read_output(tmp_path) is Output.CANNOT_TELL
    assert read_output(tmp_path / "nothing") is Output.CANNOT_TELL
