"""The warning and what is asked before the end keep their measures on every panel."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.panel import Panel
from tests.screens import items
from tests.screens.panels import SETTINGS, SMALL_LYING, SMALL_UPRIGHT, Setting
from tests.screens.rules import contrast_faults, layout_faults
from tests.screens.screen import Screen
from tests.screens.states import State
from tests.screens.unattended import Unattended, Unattendeds

LEAST_CONTRAST = 7.0
APART_MM = 9.9  # 10, less what rounding to whole pixels takes
in_every_setting = pytest.mark.parametrize("setting", SETTINGS, ids=str)


@pytest.fixture
def kiosks(qapp: QGuiApplication) -> Iterator[Unattendeds]:
    kiosks = Unattendeds()
    yield kiosks
    kiosks.close()


def warn_at_home(kiosk: Unattended) -> None:
    kiosk.app.visit.stay()
    kiosk.go_to_home()
    kiosk.wait(60)


def warn_of_an_emergency(kiosk: Unattended) -> None:
    kiosk.app.visit.stay()
    kiosk.begin_check("answer:me", "answer:A1")
    kiosk.wait(120)


def ask_before_the_end(kiosk: Unattended) -> None:
    kiosk.app.visit.stay()
    kiosk.begin_check("answer:me", "answer:A1")
    kiosk.press("visit:finish")


def warn_of_today(kiosk: Unattended) -> None:
    kiosk.app.visit.stay()
    kiosk.begin_check("answer:me", "answer:none", "check:next", "answer:W1")
    kiosk.wait(120)


def states(kiosk: Unattended) -> list[State]:
    ways: dict[str, Callable[[Unattended], None]] = {
        "the warning": warn_at_home,
        "the warning of an emergency": warn_of_an_emergency,
        "the warning to be seen today": warn_of_today,
        "before the end": ask_before_the_end,
    }

    def entering(enter: Callable[[Unattended], None]) -> Callable[[Screen], None]:
        return lambda _screen: enter(kiosk)

    return [State(name, at, entering(enter)) for at, (name, enter) in enumerate(ways.items())]


@in_every_setting
def test_what_is_said_at_the_end_keeps_its_measures(kiosks: Unattendeds, setting: Setting) -> None:
    kiosk = kiosks.open(setting.panel, setting.text_percent)

    assert not layout_faults(kiosk, states(kiosk))


def test_what_is_said_at_the_end_stands_out(kiosks: Unattendeds) -> None:
    kiosk = kiosks.open()

    assert not contrast_faults(kiosk, states(kiosk), LEAST_CONTRAST)


@pytest.mark.parametrize("panel", [SMALL_LYING, SMALL_UPRIGHT], ids=["lying", "upright"])
def test_the_smallest_panels_show_all_of_the_warning_at_once(
    kiosks: Unattendeds, panel: Panel
) -> None:
    kiosk = kiosks.open(panel)
    warn_of_an_emergency(kiosk)

    assert kiosk.controls() == ["warning:stay", "warning:finish"]


@in_every_setting
def test_what_ends_a_visit_stands_ten_millimetres_from_all_else(
    kiosks: Unattendeds, setting: Setting
) -> None:
    kiosk = kiosks.open(setting.panel, setting.text_percent)
    kiosk.go_to_home()

    assert nearest_mm(kiosk, "visit:finish") >= APART_MM
    kiosk.wait(60)
    assert nearest_mm(kiosk, "warning:finish") >= APART_MM


def nearest_mm(kiosk: Unattended, name: str) -> float:
    """How far the nearest other control in sight is, side to side."""
    here = items.rect(kiosk.control(name))
    gaps = []
    for control in items.of_kind(kiosk.window, items.BUTTON):
        there = items.rect_in_sight(control, kiosk.window)
        if control.objectName() != name and not there.isEmpty():
            across = max(here.left() - there.right(), there.left() - here.right())
            along = max(here.top() - there.bottom(), there.top() - here.bottom())
            gaps.append(max(across, along))
    return min(gaps) / kiosk.panel.px_per_mm
