"""The running kiosk on a display of its own, before somebody who wants out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.closed.display import HEIGHT, WIDTH, Display, display
from tests.closed.sockets import listening
from tests.process import Process

GROUND = "Welcome"


class Cell:
    """The kiosk as a process, and the keyboard and mouse before it."""

    def __init__(self, screen: Display, kiosk: Process) -> None:
        self.display, self.kiosk = screen, kiosk

    def faults(self) -> list[str]:
        """What is not as it must always be."""
        windows = self.display.windows()
        places = [self.display.place(window) for window in windows]
        found = []
        if not self.kiosk.is_alive():
            found.append("the kiosk is gone")
        if places != [["0", "0", str(WIDTH), str(HEIGHT)]]:
            found.append(f"the windows stand at {places}")
        if self.kiosk.is_alive() and (open_to := listening(self.kiosk.pid)):
            found.append(f"it listens at {open_to}")
        found += [line for line in self.kiosk.log.splitlines() if " INFO " not in line]
        return found


def on_x(screen: Display) -> dict[str, str]:
    """What the program must know to draw on an X display."""
    return {
        "DISPLAY": screen.name,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "software",
    }


@pytest.fixture(scope="module")
def cell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cell]:
    """The kiosk at its welcome, with the focus of the keyboard."""
    with display() as screen:
        kiosk = Process(
            tmp_path_factory.mktemp("home"),
            environment=on_x(screen),
        )
        assert kiosk.shows(GROUND), kiosk.log
        screen.do("windowfocus", "--sync", screen.windows()[0])
        yield Cell(screen, kiosk)
        kiosk.close()
