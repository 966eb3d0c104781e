"""Frames that are asked for, and come."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.qt.frames import Frames
from tests.qt.window import Windows


def clock() -> float:
    return 1.0


def test_the_first_frame_is_awaited_from_the_start(windows: Windows) -> None:
    frames = Frames(windows.open(), clock)

    assert (frames.asked_s, frames.has_presented) == (1.0, False)


def test_a_page_that_does_not_change_is_presented_again(windows: Windows, qtbot: QtBot) -> None:
    frames = Frames(windows.open(), clock)
    qtbot.waitUntil(lambda: frames.has_presented)
    frames.ask()

    assert frames.asked_s == 1.0
    qtbot.waitUntil(lambda: frames.asked_s is None)


def test_a_window_that_is_not_shown_presents_nothing(windows: Windows, qtbot: QtBot) -> None:
    window = windows.open()
    frames = Frames(window, clock)
    qtbot.waitUntil(lambda: frames.has_presented)
    window.hide()
    frames.ask()
    qtbot.wait(50)

    assert frames.asked_s == 1.0
