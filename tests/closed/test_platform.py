"""What the kiosk itself cannot keep shut, the files that `sepsis-kiosk install` writes do."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.process import CHECKOUT

Record = Callable[[str, object], None]
ETC = CHECKOUT / "kiosk/deploy/files/etc"
UNIT = "systemd/system/sepsis-kiosk.service"
LOGIN = "systemd/logind.conf.d/50-sepsis-kiosk.conf"
MANAGER = "systemd/system.conf.d/50-sepsis-kiosk.conf"
KERNEL = "sysctl.d/50-sepsis-kiosk.conf"
SHUT = [
    ("K3 no keys to another console", LOGIN, r"^NAutoVTs=0$"),
    ("K9 no SysRq", KERNEL, r"^kernel\.sysrq *= *0$"),
    ("K10 Ctrl+Alt+Del in a burst", MANAGER, r"^CtrlAltDelBurstAction=none$"),
    ("K11 power key", LOGIN, r"^HandlePowerKey=ignore$"),
    ("K11 sleep key", LOGIN, r"^HandleSuspendKey=ignore$"),
    ("K11 lid", LOGIN, r"^HandleLidSwitch=ignore$"),
    ("Q5 a fixed command line", UNIT, r"/bin/python -I -B -m kiosk$"),
    ("Q6 an environment of its own", UNIT, r"^ExecStart=/usr/bin/env -i "),
    ("Q6 the platform is named", UNIT, r"^ +QT_QPA_PLATFORM=wayland "),
    ("Q7 no network", UNIT, r"^RestrictAddressFamilies=AF_UNIX AF_NETLINK$"),
    ("Q8 a system that is only read", UNIT, r"^ProtectSystem=strict$"),
    ("Q8 no homes", UNIT, r"^ProtectHome=yes$"),
    ("Q8 no compiled QML is kept", UNIT, r"^ +QML_DISABLE_DISK_CACHE=1 "),
    ("Q10 no core file", UNIT, r"^LimitCORE=0$"),
    ("Q10 always started anew", UNIT, r"^Restart=always$"),
    ("Q12 no more rights", UNIT, r"^NoNewPrivileges=yes$"),
]
OPEN = [
    ("K3 cage with -s", UNIT, r"/cage .*-s\b"),
    ("Q12 a session bus", UNIT, r"DBUS_SESSION_BUS_ADDRESS"),
    ("K4 a terminal", UNIT, r"^(TTYPath|StandardInput=tty)"),
]


def text_of(file: str) -> str:
    return (ETC / file).read_text("utf-8")


@pytest.mark.parametrize(("way", "file", "line"), SHUT, ids=[way for way, *_ in SHUT])
def test_the_platform_keeps_shut(way: str, file: str, line: str, record_property: Record) -> None:
    assert re.search(line, text_of(file), re.MULTILINE)
    record_property("ways out that the platform keeps shut", 1)


@pytest.mark.parametrize(("way", "file", "line"), OPEN, ids=[way for way, *_ in OPEN])
def test_the_platform_does_not_open(
    way: str, file: str, line: str, record_property: Record
) -> None:
    assert not re.search(line, text_of(file), re.MULTILINE)
    record_property("ways out that the platform keeps shut", 1)


def test_ctrl_alt_del_is_nobody_s() -> None:
    plan = "\n".join(
        file.read_text("utf-8") for file in sorted((CHECKOUT / "kiosk/deploy").rglob("*.py"))
    )

    assert "ctrl-alt-del.target" in plan
