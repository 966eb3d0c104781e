"""What the kiosk tells systemd, and what it keeps for its next start."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from kiosk.qt.supervisor import Supervisor


@pytest.fixture
def ear(tmp_path: Path) -> socket.socket:
    """The socket at which systemd listens."""
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    listening.settimeout(5)
    return listening


def test_notes_reach_the_supervisor(ear: socket.socket, tmp_path: Path) -> None:
    with ear:
        ear.bind(str(tmp_path / "notify"))
        Supervisor({"NOTIFY_SOCKET": str(tmp_path / "notify")}).tell("READY=1", "STATUS=Shows Home")

        assert ear.recv(100) == b"READY=1\nSTATUS=Shows Home"


def test_a_socket_without_a_file_is_reached_too(ear: socket.socket, tmp_path: Path) -> None:
    with ear:
        ear.bind(f"\0{tmp_path}")
        Supervisor({"NOTIFY_SOCKET": f"@{tmp_path}"}).tell("WATCHDOG=1")

        assert ear.recv(100) == b"WATCHDOG=1"


def test_a_supervisor_that_has_gone_does_not_end_the_kiosk(tmp_path: Path) -> None:
    Supervisor({"NOTIFY_SOCKET": str(tmp_path / "gone")}).tell("WATCHDOG=1")


def test_without_a_supervisor_nothing_is_said() -> None:
    nobody = Supervisor({})
    nobody.tell("WATCHDOG=1")

    assert not nobody.is_there


@pytest.mark.parametrize(("watchdog_us", "beat_s"), [("", 1), ("1500000", 0.5), ("60000000", 1)])
def test_it_beats_three_times_a_watchdog_and_at_least_every_second(
    watchdog_us: str, beat_s: float
) -> None:
    assert Supervisor({"WATCHDOG_USEC": watchdog_us}).beat_s == beat_s


def test_restarts_for_a_dark_display_are_counted_from_boot_to_boot(tmp_path: Path) -> None:
    environment = {"RUNTIME_DIRECTORY": str(tmp_path)}
    counted = [Supervisor(environment).count_dark_restart() for _ in range(4)]

    assert counted == [True, True, True, False]
    assert Supervisor(environment).dark_restarts() == 4


@pytest.mark.parametrize("folder", ["", "/dev/null"])
def test_where_nothing_can_be_counted_no_restart_is_left(folder: str) -> None:
    supervisor = Supervisor({"RUNTIME_DIRECTORY": folder})

    assert supervisor.dark_restarts() >= 3
    assert not supervisor.count_dark_restart()
