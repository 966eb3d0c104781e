"""The kiosk under cage, as an ordinary user, by its own unit's words: ended and frozen."""

from __future__ import annotations

import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtGui import QImage

from tests.deploy.glass import CAGE, KIOSK, Glass, are_alike, can_be_run_by_others, is_blank
from tests.deploy.unit import Unit

DEATH_S, FREEZE_S = 10.0, 30.0  # the longest that the glass may stay dark
START_S = 20.0
DEATHS, FREEZES = 20, 4
ATTRACTS = "STATUS=Shows Welcome"


@pytest.fixture
def glass() -> Iterator[Glass]:
    if not can_be_run_by_others():
        pytest.skip("cage refuses to run as root, and no other user can read this checkout")
    # pytest's own folders are closed to others; a speech service may write here for some seconds.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        glass = Glass(Path(folder), Unit())
        yield glass
        glass.close()


def test_it_starts_and_comes_back_from_deaths_and_a_freeze(glass: Glass) -> None:
    first = started(glass)

    for name in (KIOSK, CAGE, KIOSK):
        back_after(glass, signal.SIGKILL, name, DEATH_S, first)
    back_after(glass, signal.SIGSTOP, KIOSK, FREEZE_S, first)


@pytest.mark.proof
def test_it_comes_back_from_twenty_deaths(glass: Glass, capsys: pytest.CaptureFixture[str]) -> None:
    first = started(glass)
    names = [(KIOSK, CAGE)[number % 2] for number in range(DEATHS)]
    times_s = [back_after(glass, signal.SIGKILL, name, DEATH_S, first) for name in names]

    tell(capsys, f"{DEATHS} deaths", times_s)


@pytest.mark.proof
@pytest.mark.parametrize("name", [KIOSK, CAGE])
def test_it_comes_back_from_a_freeze_of_itself_and_of_cage(
    glass: Glass, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    first = started(glass)
    times_s = [back_after(glass, signal.SIGSTOP, name, FREEZE_S, first) for _ in range(FREEZES)]

    tell(capsys, f"{FREEZES} freezes of {name}", times_s)


def started(glass: Glass) -> QImage:
    """The first screen, once it stands still."""
    glass.supervisor.wait_until_ready(START_S)
    pictures = [glass.picture()]

    def stands() -> bool:
        pictures.append(glass.picture())
        return are_alike(*pictures[-2:]) and not is_blank(pictures[-1])

    glass.supervisor.wait(stands, START_S)
    return pictures[-1]


def back_after(
    glass: Glass, number: signal.Signals, name: str, most_s: float, first: QImage
) -> float:
    """How long the glass is without its first screen."""
    glass.supervisor.signal(number, name)
    took_s = glass.supervisor.wait_until_ready(most_s)
    assert glass.supervisor.notes[-1] == ATTRACTS
    return took_s + glass.supervisor.wait(
        lambda: are_alike(first, glass.picture()), most_s - took_s
    )


def tell(capsys: pytest.CaptureFixture[str], what: str, times_s: list[float]) -> None:
    with capsys.disabled():
        print(f"\n{what}: median {median(times_s):.2f} s, longest {max(times_s):.2f} s")
