"""An X display of its own, with a keyboard and a mouse that are moved by XTEST."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

WIDTH, HEIGHT = 1080, 1920


class Display:
    """A display and what can be done at it."""

    def __init__(self, name: str) -> None:
        self.name = name

    def do(self, *steps: str) -> str:
        """Presses keys and buttons as somebody does who plugged them in."""
        ran = subprocess.run(
            ["xdotool", *steps],
            env={"DISPLAY": self.name, "PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            check=False,  # a search that finds nothing ends with 1
        )
        return ran.stdout

    def windows(self) -> list[str]:
        """The numbers of all windows that are seen; the first found is the display's ground."""
        return self.do("search", "--onlyvisible", "--name", ".*").split()[1:]

    def place(self, window: str) -> list[str]:
        """Where a window stands: x, y, width, height."""
        told = dict(
            line.split("=")
            for line in self.do("getwindowgeometry", "--shell", window).split()
            if "=" in line
        )
        return [told.get(side, "") for side in ("X", "Y", "WIDTH", "HEIGHT")]


@contextmanager
def display(width: int = WIDTH, height: int = HEIGHT) -> Iterator[Display]:
    """A display that goes when it is no longer needed; nobody manages its windows."""
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-nolisten", "tcp", "-screen", "0"]
    with subprocess.Popen(
        [*command, f"{width}x{height}x24", "-noreset"],
        pass_fds=[writes],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writes)
        with os.fdopen(reads) as told:
            number = told.readline().strip()
        try:
            yield Display(f":{number}")
        finally:
            server.terminate()
