"""What the kiosk finds when it looks at itself and at the machine."""

from __future__ import annotations

import socket
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.app import App
from kiosk.core.settings import Settings
from kiosk.core.store import Store
from kiosk.qt.checkup import free_mb, own_ports
from kiosk.qt.rows import RowModel
from tests.screens.panels import UPRIGHT

FAULT = "kiosk.toml:3: region: cannot be 'x'"


def test_a_port_that_this_program_opens_is_found() -> None:
    before = own_ports()
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        found = own_ports()

    assert before == []
    assert found == [f"tcp {port}"]


def test_a_data_folder_that_takes_nothing_has_no_room(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the folder's place")

    assert free_mb(Store(tmp_path / "data")) is None
    assert free_mb(Store(tmp_path)) is not None
    assert [file.name for file in tmp_path.iterdir()] == ["data"]


def test_refused_settings_are_told_to_staff_who_check(qapp: object, qtbot: QtBot) -> None:
    app = App(Settings(region="other"), UPRIGHT, faults=(FAULT,))
    app.staff_room.gate.knock()
    app.staff_room.staff.check()
    rows = app.staff_room.staff.findChild(RowModel)
    assert rows
    first = [rows.data(rows.index(0), role) for role in rows.roleNames()]
    app.close()

    assert first == ["settings", "bad", FAULT]
