"""Processes that are gone when a test is over, and copies of the program to spoil."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.bundle import PACKAGE
from tests.process import Process

Start = Callable[..., Process]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts the program, as a supervisor does."""
    started: list[Process] = []

    def begin(*arguments: str, **named: object) -> Process:
        folder = tmp_path / f"home{len(started)}"
        folder.mkdir(mode=0o700)
        started.append(Process(folder, *arguments, **named))  # type: ignore[arg-type] # its own
        return started[-1]

    yield begin
    for process in started:
        process.close()


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder with the program in it as a wheel brings it: without sources to compile anew."""
    left_out = shutil.ignore_patterns("__pycache__", "*.stamp")
    shutil.copytree(PACKAGE, tmp_path / "installed" / "kiosk", ignore=left_out)
    return tmp_path / "installed"
