"""What tests of `kiosk.qt` are handed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.qt.window import Windows


@pytest.fixture
def windows(qapp: QGuiApplication) -> Iterator[Windows]:
    """Windows with a screen in them."""
    windows = Windows()
    yield windows
    windows.close()
