"""A place is found on the figure or in the list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.core.panel import Panel
from tests.screens.conftest import Open
from tests.screens.panels import PANELS
from tests.screens.screen import Screen

each_panel = pytest.mark.parametrize(
    "panel", PANELS, ids=lambda panel: f"{panel.width_px}x{panel.height_px}"
)


@each_panel
def test_touching_a_place_of_the_figure_tells_about_it(open_screen: Open, panel: Panel) -> None:
    screen = open_screen(panel)
    screen.go_to_home()
    screen.tap("screen-tile:BodyMap")
    by_figure = opened_by(screen, "body", screen.tap_drawing)

    assert by_figure
    assert by_figure.items() <= opened_by(screen, "place", screen.press).items()


def test_the_list_has_every_place_that_the_map_tells_about(home: Screen) -> None:
    home.tap("screen-tile:BodyMap")

    assert list(opened_by(home, "place", home.tap).values()) == home.page_titles("body-map")


def opened_by(screen: Screen, kind: str, touch: Callable[[str], None]) -> dict[str, str]:
    """The page that each name of a kind opens, by the id that it names."""
    opened = {}
    for name in screen.names(kind):
        touch(name)
        opened[name.split(":")[1]] = screen.title
        screen.press("bar:back")
    return opened
