"""Makes each run of the tests alike: no display, Qt's own drawing, a bundle that is not stale."""

import gc
import os
from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.app import prepare
from kiosk.bundle import ensure_fresh
from kiosk.core.errors import ContentError
from kiosk.qt.constants import keep_constants
from tests.figures import pytest_terminal_summary as pytest_terminal_summary

ENDED = count(1)

keep_constants()  # before pytest-qt calls Qt by itself

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"


def pytest_sessionstart(session: pytest.Session) -> None:
    if hasattr(session.config, "workerinput"):
        return  # xdist's workers start after the session that they work for
    try:
        ensure_fresh()
    except ContentError as refused:
        pytest.exit(str(refused), returncode=1)


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The kiosk's own application in the place of pytest-qt's, with a screen reader at work."""
    application = prepare()
    QAccessible.setActive(True)
    return application


@pytest.fixture(autouse=True)
def rubbish() -> Iterator[None]:
    """Looks for rubbish after each test and never within one: kiosk.qt.rubbish says why."""
    gc.disable()
    yield
    gc.collect(2 if next(ENDED) % 100 == 0 else 1)
