"""The heartbeat of a real window, heard as systemd hears it."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.core.output import Output
from kiosk.qt.heartbeat import Heartbeat, used_memory_mb
from kiosk.qt.supervisor import Supervisor
from tests.qt.window import Windows

DARK_UNTIL_S = 1065.0
HOUR_S = 3600.0


class Systemd:
    """What stands behind the socket."""

    def __init__(self, folder: Path) -> None:
        self._ear = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
        self._ear.bind(str(folder / "notify"))
        environment = {"NOTIFY_SOCKET": str(folder / "notify"), "RUNTIME_DIRECTORY": str(folder)}
        self.supervisor = Supervisor(environment)

    def heard(self) -> list[str]:
        """All since it was last asked."""
        notes = []
        while True:
            try:
                notes += self._ear.recv(1000).decode().splitlines()
            except BlockingIOError:
                return notes

    def close(self) -> None:
        self._ear.close()


class Clock:
    """A clock that stands until it is moved."""

    now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[Systemd]:
    systemd = Systemd(tmp_path)
    yield systemd
    systemd.close()


def dark() -> Output:
    return Output.NO_PICTURE


def cannot_tell() -> Output:
    return Output.CANNOT_TELL


def test_the_first_frame_ends_the_start(windows: Windows, systemd: Systemd, qtbot: QtBot) -> None:
    heartbeat = Heartbeat(windows.open(), systemd.supervisor, bool, cannot_tell)
    with qtbot.waitSignal(heartbeat.readied):
        pass

    assert systemd.heard() == ["READY=1", "WATCHDOG=1", "STATUS=Shows Home"]


def test_a_loop_that_loses_its_events_is_not_fed(
    windows: Windows, systemd: Systemd, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    clock = Clock()
    heartbeat = Heartbeat(windows.open(), systemd.supervisor, bool, cannot_tell, clock)
    qtbot.waitUntil(lambda: "READY=1" in systemd.heard())
    heartbeat.beat()
    systemd.heard()
    clock.now_s += 4
    heartbeat.beat()

    assert systemd.heard() == []
    assert caplog.messages == ["heartbeat: the event loop does not turn"]


def test_a_blank_window_is_not_fed(windows: Windows, systemd: Systemd, qtbot: QtBot) -> None:
    window = windows.open()
    heartbeat = Heartbeat(window, systemd.supervisor, bool, cannot_tell)
    qtbot.waitUntil(lambda: "READY=1" in systemd.heard())
    windows.screen(window).setOpacity(0)
    systemd.heard()
    heartbeat.beat()

    assert systemd.heard() == []


def test_a_window_that_never_drew_is_not_ready(windows: Windows, systemd: Systemd) -> None:
    Heartbeat(windows.open(), systemd.supervisor, bool, cannot_tell).beat()

    assert systemd.heard() == []


def test_a_dark_display_asks_for_three_restarts_a_boot(windows: Windows, systemd: Systemd) -> None:
    assert [wishes_in_the_dark(windows, systemd) for _ in range(4)] == [1, 1, 1, 0]


def wishes_in_the_dark(windows: Windows, systemd: Systemd) -> int:
    """How often one life of the kiosk asks to be restarted for a minute without a picture."""
    clock = Clock()
    wishes: list[int] = []
    heartbeat = Heartbeat(windows.open(), systemd.supervisor, bool, dark, clock)
    heartbeat.restartWanted.connect(lambda: wishes.append(1))
    while clock.now_s < DARK_UNTIL_S and not wishes:
        systemd.heard()
        QCoreApplication.processEvents()
        clock.now_s += 2.1
        heartbeat.beat()
    systemd.heard()
    return len(wishes)


def test_without_a_supervisor_no_restart_is_asked_for(windows: Windows, qtbot: QtBot) -> None:
    heartbeat = Heartbeat(windows.open(), Supervisor({}), bool, dark, Clock())

    with qtbot.assertNotEmitted(heartbeat.restartWanted):
        heartbeat.beat()


def test_beyond_its_memory_it_starts_anew_once_nobody_is_there(
    windows: Windows,
    systemd: Systemd,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    grown = tmp_path / "statm"
    grown.write_text(f"0 {1 << 30} 0", "ascii")
    monkeypatch.setattr("kiosk.qt.heartbeat.MEMORY", grown)
    clock, visits = Clock(), [True]
    heartbeat = Heartbeat(
        windows.open(), systemd.supervisor, lambda: visits[-1], cannot_tell, clock
    )
    qtbot.waitUntil(lambda: "READY=1" in systemd.heard())
    clock.now_s += HOUR_S
    with qtbot.assertNotEmitted(heartbeat.restartWanted):
        heartbeat.beat()
    visits.append(False)

    with qtbot.waitSignal(heartbeat.restartWanted):
        heartbeat.beat()


def test_the_memory_that_is_held_is_known() -> None:
    assert 10 < used_memory_mb() < 10_000
