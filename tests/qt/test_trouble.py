"""What the glass shows after an error that nobody expected."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.core.trouble import MOST
from kiosk.qt.trouble import Trouble
from tests.waiting import Clock


@pytest.fixture
def trouble(qapp: QGuiApplication) -> Trouble:
    """A kiosk's trouble, none yet."""
    return Trouble(Clock())


def test_an_error_shows_the_calm_screen_and_ends_the_visit(trouble: Trouble, qtbot: QtBot) -> None:
    with qtbot.waitSignal(trouble.begun):
        trouble.strike()

    assert trouble.property("isShown")


def test_nothing_happens_within_what_has_just_failed(trouble: Trouble) -> None:
    trouble.strike()

    assert not trouble.property("isShown")


def test_an_error_in_a_thread_is_answered_as_well(trouble: Trouble, qtbot: QtBot) -> None:
    with qtbot.waitSignal(trouble.begun):
        threading.Thread(target=trouble.strike).start()


def test_the_calm_screen_passes_over(trouble: Trouble, qtbot: QtBot) -> None:
    with qtbot.waitSignal(trouble.begun):
        trouble.strike()
    trouble.pass_over()

    assert not trouble.property("isShown")


def test_many_errors_at_once_count_as_one(trouble: Trouble, qtbot: QtBot) -> None:
    with qtbot.waitSignal(trouble.begun), qtbot.assertNotEmitted(trouble.tooOften):
        for _ in range(10 * MOST):
            trouble.strike()


def test_too_many_errors_end_the_program(trouble: Trouble, qtbot: QtBot) -> None:
    for _ in range(MOST):
        with qtbot.waitSignal(trouble.begun):
            trouble.strike()
        trouble.pass_over()

    with qtbot.waitSignal(trouble.tooOften):
        trouble.strike()


def test_an_error_while_the_visit_is_ended_ends_the_program(trouble: Trouble, qtbot: QtBot) -> None:
    trouble.begun.connect(trouble.strike)

    with qtbot.waitSignal(trouble.tooOften):
        trouble.strike()


def test_what_follows_under_the_calm_screen_is_the_same_trouble(
    trouble: Trouble, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(trouble.begun):
        trouble.strike()

    with qtbot.assertNotEmitted(trouble.tooOften, wait=50), qtbot.assertNotEmitted(trouble.begun):
        for _ in range(10 * MOST):
            trouble.strike()
            qtbot.wait(1)
