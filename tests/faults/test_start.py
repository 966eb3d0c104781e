"""Whatever keeps the kiosk from starting: known words stand on the glass, never half a kiosk."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import Start

BUNDLE = "kiosk/kiosk.rcc"


def cut(bundle: Path) -> None:
    bundle.write_bytes(bundle.read_bytes()[:100_000])


def flip_in_the_first_file(bundle: Path) -> None:
    flip(bundle, 0.01)


def flip_in_the_last_file(bundle: Path) -> None:
    flip(bundle, 0.95)


def flip(bundle: Path, part: float) -> None:
    data = bytearray(bundle.read_bytes())
    data[round(part * len(data))] ^= 1
    bundle.write_bytes(data)


def empty(bundle: Path) -> None:
    bundle.write_bytes(b"")


def block(bundle: Path) -> None:
    bundle.unlink()
    bundle.mkdir()


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (cut, "is damaged"),
        (flip_in_the_first_file, "is damaged"),
        (flip_in_the_last_file, "is damaged"),
        (empty, "is damaged"),
        (Path.unlink, "cannot be read: No such file"),
        (block, "cannot be read: Is a directory"),
    ],
)
def test_a_bundle_that_cannot_be_used_leaves_the_last_resort(
    start: Start, installed: Path, spoil: Callable[[Path], object], reason: str
) -> None:
    spoil(installed / BUNDLE)
    kiosk = start(root=installed)

    assert kiosk.tells("Out of order")
    assert reason in kiosk.log
    assert "Traceback" not in kiosk.log
    assert kiosk.end(signal.SIGTERM) == 0


def test_what_nobody_thought_of_leaves_it_too(start: Start, installed: Path) -> None:
    (installed / "kiosk/core/wording.py").write_text("raise KeyError('secret')\n", "utf-8")
    kiosk = start(root=installed)

    assert kiosk.tells("Out of order")
    assert "KeyError at " in kiosk.log
    assert "secret" not in kiosk.log


def test_where_even_that_screen_fails_the_program_ends(start: Start, installed: Path) -> None:
    (installed / BUNDLE).unlink()
    module = installed / "kiosk/qt/last_resort.py"
    broken = "\n\ndef _fail(*event):\n    raise KeyError\n\n\nLastResort.paintEvent = _fail\n"
    module.write_text(module.read_text("utf-8") + broken, "utf-8")
    kiosk = start(root=installed)

    assert kiosk.ends_by_itself() == 1


def test_before_somebody_at_a_desk_one_line_says_why(start: Start, installed: Path) -> None:
    (installed / BUNDLE).unlink()
    kiosk = start("--windowed", "540x960", root=installed)

    assert kiosk.ends_by_itself() == 1
    assert len(kiosk.log.splitlines()) == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_the_system_stops_it_at_once(start: Start, number: int) -> None:
    kiosk = start()
    assert kiosk.shows("Welcome")

    assert kiosk.end(number, within_s=2.0) == 0
    assert "Traceback" not in kiosk.log
