"""Rubbish is looked for on Qt's own thread, and on no other."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.qt import rubbish


class Loop:
    """Rubbish that only a search finds, and that notes which thread found it."""

    found: list[threading.Thread]

    def __init__(self, found: list[threading.Thread]) -> None:
        self.found, self.itself = found, self

    def __del__(self) -> None:
        self.found.append(threading.current_thread())


@pytest.fixture
def parent(monkeypatch: pytest.MonkeyPatch) -> Iterator[QObject]:
    monkeypatch.setattr(rubbish, "EVERY_MS", 1)
    gc.enable()  # as Python has it; the tests themselves run without
    yield (parent := QObject())
    gc.disable()
    parent.deleteLater()


def test_another_thread_finds_none_and_the_timer_finds_it(parent: QObject, qtbot: QtBot) -> None:
    found: list[threading.Thread] = []
    rubbish.collect_here(parent)
    other = threading.Thread(target=lambda: [Loop(found) for _ in range(10_000)])
    other.start()
    other.join()
    assert not found

    qtbot.waitUntil(lambda: len(found) == 10_000)

    assert {*found} == {threading.main_thread()}
