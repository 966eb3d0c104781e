"""What the unit promises, line by line, and what systemd itself says of it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.deploy.unit import UNIT, Unit

PYTHON = "/opt/sepsis-kiosk/current/bin/python"
MOST_EXPOSED = 20  # of 100; a service without any of these lines is at 96
COMES_BACK = """
Type=notify NotifyAccess=all WatchdogSec=5s WatchdogSignal=SIGKILL
Restart=always StartLimitIntervalSec=0 KillMode=control-group LimitCORE=0
"""
HARDENED = """
NoNewPrivileges=yes ProtectSystem=strict ProtectHome=yes PrivateTmp=yes PrivateIPC=yes
ProtectProc=invisible ProtectKernelTunables=yes ProtectKernelModules=yes ProtectKernelLogs=yes
ProtectControlGroups=yes ProtectClock=yes ProtectHostname=yes
RestrictNamespaces=yes RestrictRealtime=yes RestrictSUIDSGID=yes LockPersonality=yes
CapabilityBoundingSet= AmbientCapabilities= KeyringMode=private UMask=0077
SystemCallArchitectures=native SystemCallFilter=@system-service SystemCallFilter=~@privileged
IPAddressDeny=any SocketBindDeny=any DevicePolicy=closed StandardInput=null
MemoryMax=1G TasksMax=200 StateDirectoryMode=0700 RuntimeDirectoryMode=0700
"""


@pytest.mark.parametrize("line", [*COMES_BACK.split(), *HARDENED.split()])
def test_the_unit_holds_the_line(line: str) -> None:
    assert line in Unit().lines()


def test_only_local_sockets_and_the_kernels_news_are_open() -> None:
    assert "RestrictAddressFamilies=AF_UNIX AF_NETLINK" in Unit().lines()


def test_only_what_draws_and_what_sounds_is_a_device() -> None:
    devices = {line for line in Unit().lines() if line.startswith("DeviceAllow=")}

    assert devices == {"DeviceAllow=char-drm rw", "DeviceAllow=char-alsa rw"}


def test_the_kiosk_starts_from_nothing_with_python_isolated() -> None:
    words = Unit().command({"$CAGE_OPTIONS": "", "$KIOSK_ENVIRONMENT": ""})

    assert words[:2] == ["/usr/bin/env", "-i"]
    assert words[words.index("/usr/bin/cage") :] == [
        *["/usr/bin/cage", "-d", "--"],
        *[PYTHON, "-I", "-B", "-m", "kiosk"],
    ]


def test_no_session_takes_the_kiosk_out_of_its_units_reach() -> None:
    assert not [line for line in Unit().lines() if line.startswith("PAMName=")]


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd to ask")
def test_systemd_understands_every_line(tmp_path: Path) -> None:
    unit = tmp_path / UNIT.name
    text = UNIT.read_text("utf-8").replace(PYTHON, sys.executable)
    unit.write_text(text.replace("/usr/bin/cage", "/usr/bin/env"), "utf-8")
    ran = subprocess.run(
        ["systemd-analyze", "verify", unit], capture_output=True, text=True, check=False
    )

    assert [line for line in ran.stderr.splitlines() if unit.name in line] == []
    assert ran.returncode == 0


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd to ask")
def test_systemd_finds_little_that_an_intruder_could_do() -> None:
    ran = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED}", UNIT],
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 0, ran.stdout
