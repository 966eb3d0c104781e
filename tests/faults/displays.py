"""Displays that come, go and turn: sway without a screen of its own, asked by its socket."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NOBODY = 65534
START_S = 15.0
HEADLESS = {
    "WLR_BACKENDS": "headless",
    "WLR_LIBINPUT_NO_DEVICES": "1",
    "WLR_RENDERER": "pixman",
    "PATH": os.environ["PATH"],
}


@dataclass(frozen=True, slots=True)
class Window:
    """A window as the compositor has it: on which display, and where both stand."""

    output: str
    rect: tuple[int, int, int, int]
    output_rect: tuple[int, int, int, int]

    @property
    def fills_its_display(self) -> bool:
        """Whether nothing else is seen on the display."""
        return self.rect == self.output_rect


class Displays:
    """A compositor, and what is plugged into it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def environment(self) -> dict[str, str]:
        """What a program must know to be shown there."""
        return {
            "XDG_RUNTIME_DIR": str(self._folder),
            "WAYLAND_DISPLAY": "wayland-1",
            "QT_QPA_PLATFORM": "wayland",
            "QT_QUICK_BACKEND": "software",
        }

    def is_up(self) -> bool:
        """Whether it can be asked."""
        return any(self._folder.glob("sway-ipc*")) and (self._folder / "wayland-1").exists()

    def change(self, words: str) -> None:
        """Plugs in, unplugs, turns: in the compositor's own words."""
        self._ask(words)

    def windows(self) -> list[Window]:
        """All windows that stand on a display."""
        tree = json.loads(self._ask("-t", "get_tree", "-r"))
        return [
            Window(output["name"], _rect(window), _rect(output))
            for output in tree["nodes"]
            if output["name"] != "__i3"
            for window in _leaves(output)
        ]

    def _ask(self, *words: str) -> str:
        socket = next(self._folder.glob("sway-ipc*"))
        return subprocess.run(
            ["swaymsg", "-s", socket, *words], capture_output=True, text=True, check=True
        ).stdout


@contextmanager
def displays() -> Iterator[Displays]:
    """A compositor with one display; as an ordinary user, for it refuses root."""
    with tempfile.TemporaryDirectory(prefix="displays-") as name:
        folder = Path(name)
        (folder / "config").write_text("default_border none\n", "ascii")
        command = ["sway", "-c", str(folder / "config")]
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
            user = [f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
            command = ["setpriv", *user, *command]
        environment = HEADLESS | {"XDG_RUNTIME_DIR": name}
        with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as sway:
            found = Displays(folder)
            ends_at = time.monotonic() + START_S
            while not found.is_up() and time.monotonic() < ends_at:
                time.sleep(0.05)
            try:
                yield found
            finally:
                sway.terminate()


def _leaves(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    inner = node["nodes"] + node["floating_nodes"]
    if node.get("pid") and not inner:
        yield node
    for child in inner:
        yield from _leaves(child)


def _rect(node: dict[str, Any]) -> tuple[int, int, int, int]:
    x, y, width, height = (node["rect"][side] for side in ("x", "y", "width", "height"))
    return x, y, width, height
