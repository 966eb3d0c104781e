"""The focus shows: around each control a ring changes enough pixels by 3:1 or more."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.qt import sight
from tests.screens import items
from tests.screens.conftest import Open
from tests.screens.contrast import cut, pixels, ratio
from tests.screens.ear import Ear
from tests.screens.hand import rest
from tests.screens.panels import UPRIGHT
from tests.screens.screen import Screen
from tests.screens.states import State, pages, screens
from tests.screens.test_keys import stops
from tests.screens.ways import Way

LEAST_CHANGE = 3.0
RING_MM = 0.372  # WCAG 2.2, 2.4.13: two pixels of CSS, as large as they look from 500 mm
AROUND_PX = 12


def faint(screen: Screen, states: Iterable[State], *, each: bool) -> list[str]:
    """Every control, or one of each kind, whose focus does not show."""
    found: list[str] = []
    known: set[tuple[str, str]] = set()
    names: set[str] = set()
    for state in states:
        state.enter(screen)
        if not each and screen.name in names:
            continue
        names.add(screen.name)
        for node in stops(Ear(screen), "next"):
            kind = (screen.name if each else "", node.ident if each else node.ident.split(":")[0])
            if kind not in known and (share := shown_share(screen)) < 1:
                found.append(f"{state.name}: {node.ident} {share:.2f}")
            known.add(kind)
    return found


def shown_share(screen: Screen) -> float:
    """How much of what a ring must change is changed by the focus, from 1 on enough."""
    window = screen.window
    item = window.activeFocusItem()
    seen = items.rect_in_sight(item, window)
    around = seen.toRect().adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX)
    focused = screen.picture()
    sight.blur(window)
    rest(window)
    plain = screen.picture()
    sight.focus(item)
    needed = 2 * (seen.width() + seen.height()) * RING_MM * screen.panel.px_per_mm
    return changed(plain, focused, around) / needed


def changed(one: QImage, other: QImage, place: QRect) -> int:
    """How many pixels differ by 3:1 or more."""
    here, there = (cut(pixels(each), place.intersected(one.rect())) for each in (one, other))
    differs = here != there
    pairs, counts = np.unique(np.stack([here[differs], there[differs]]), axis=1, return_counts=True)
    return sum(
        int(count)
        for pair, count in zip(pairs.T.tolist(), counts, strict=True)
        if ratio(*pair) >= LEAST_CHANGE
    )


@pytest.mark.parametrize("in_contrast", [False, True], ids=["paper", "contrast"])
def test_the_focus_shows_on_each_kind_of_control(
    open_screen: Open, ways: list[Way], in_contrast: bool
) -> None:
    screen = open_screen(UPRIGHT)
    if in_contrast:
        screen.see_in_contrast()

    assert not faint(screen, screens(ways), each=False)


def test_without_a_ring_it_would_not(home: Screen) -> None:
    ear = Ear(home)
    ear.go_to("Easier to use")
    before = home.picture()
    box = items.rect(home.window.activeFocusItem()).toRect()

    assert changed(before, before, box) == 0


@pytest.mark.parametrize("in_contrast", [False, True], ids=["paper", "contrast"])
@pytest.mark.proof
def test_the_focus_shows_on_every_control(
    open_screen: Open, ways: list[Way], in_contrast: bool
) -> None:
    screen = open_screen(UPRIGHT)
    if in_contrast:
        screen.see_in_contrast()

    assert not faint(screen, [*screens(ways), *pages(screen)], each=True)
