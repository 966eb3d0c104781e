"""No door stands in the code: what could open a way out is not used at all."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.process import CHECKOUT

Record = Callable[[str, object], None]
DOORS_IN_QML = [
    *("TextField", "TextArea", "TextInput", "TextEdit", "ContextMenu", "Menu", "MenuBar", "Popup"),
    *("Dialog", "FileDialog", "FolderDialog", "ColorDialog", "MessageDialog", "Drawer", "ToolTip"),
    *("DropArea", "Drag", "PinchHandler", "PinchArea", "Shortcut", "WebView", "XMLHttpRequest"),
    *(
        "openUrlExternally",
        "onLinkActivated",
        "Qt.labs",
        "QtQuick.Dialogs",
        "WebSocket",
        "Settings",
    ),
]
DOORS_IN_PYTHON = [
    *("QDesktopServices", "QFileDialog", "QMessageBox", "QPrintDialog", "QMenu", "QSystemTrayIcon"),
    *("QTcpServer", "QLocalServer", "QUdpSocket", "QWebSocketServer", "QNetworkAccessManager"),
    *("QQmlDebuggingEnabler", "QClipboard", "http.server", "socketserver", "urllib.request"),
    *("os.system", "webbrowser", ".listen(", ".bind("),
]
COMMENT = re.compile(r"//.*")
REFUSED_ARGUMENTS = [
    *("-qmljsdebugger=port:3768", "-platform vnc", "-plugin tuiotouch", "-style x", "-reverse"),
    *(
        "--platform vnc",
        "-qwindowgeometry 10x10",
        "--open /etc/passwd",
        "-c print(1)",
        "/etc/passwd",
    ),
]


def sources(*patterns: str) -> dict[str, str]:
    rooms = (CHECKOUT / "kiosk", CHECKOUT / "resources" / "qml")
    files = [file for room in rooms for pattern in patterns for file in room.rglob(pattern)]
    return {file.relative_to(CHECKOUT).as_posix(): file.read_text("utf-8") for file in files}


@pytest.mark.parametrize("door", DOORS_IN_QML)
def test_no_screen_uses(door: str, record_property: Record) -> None:
    used = re.compile(rf"(?<![\w\"`]){re.escape(door)}(?![\w\"`])")
    code = {file: COMMENT.sub("", text) for file, text in sources("*.qml").items()}

    assert not [file for file, text in code.items() if used.search(text)]
    record_property("doors that are not there", 1)


@pytest.mark.parametrize("door", DOORS_IN_PYTHON)
def test_no_module_uses(door: str, record_property: Record) -> None:
    assert not [file for file, text in sources("*.py").items() if door in text]
    record_property("doors that are not there", 1)


@pytest.mark.parametrize("arguments", REFUSED_ARGUMENTS)
def test_an_unknown_argument_is_refused(
    arguments: str, tmp_path: Path, record_property: Record
) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments.split()],
        cwd=CHECKOUT,
        env={"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )

    assert ran.returncode == 2
    assert len(ran.stderr.splitlines()) == 1
    record_property("ways out refused", 1)
