"""No state is told by its colour alone: each pair differs in light or shape, or in its words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.figures import SAID
from tests.screens import items
from tests.screens.crew import Crew
from tests.screens.eyes import least_difference
from tests.screens.listener import PATIENCE_MS, Listener
from tests.screens.screen import Screen

LEAST_PART = 0.005  # of the control: a tick alone is about twice as much
AROUND_PX = 16
AGES, YOUNGEST = "babies-children", "age:under-3-months"
SIZE = (100, 100)
RED, GREEN, DARK_RED, BLACK, WHITE = "#C00000", "#006A00", "#C80000", "#000000", "#FFFFFF"
RESULTS = {
    4: [["A1"]],
    3: [["none"], ["I1"], ["K3-age"]],
    2: [["none"], ["I1"], ["none"]],
    1: [["none"], ["none"], ["none"]],
}

Change = Callable[[Screen], object]
Note = Callable[[str, object], None]

in_both_schemes = pytest.mark.parametrize("scheme", ["paper", "contrast"])


@pytest.fixture
def kiosk(screen: Screen, scheme: str) -> Screen:
    """At home, in one of the schemes."""
    if scheme == "contrast":
        screen.see_in_contrast()
    screen.go_to_home()
    return screen


def press(*names: str) -> Change:
    """Touches one after the other."""

    def touch(screen: Screen) -> None:
        for name in names:
            screen.press(name)

    return touch


def page(topic: str, number: int) -> Change:
    """Opens a page."""
    return lambda screen: screen.go_to_topic(topic, number)


def to_the_end(screen: Screen) -> None:
    """Reads on as long as there is more."""
    for _ in screen.views():
        pass


def larger(screen: Screen) -> None:
    """Opens a page that is longer than the glass."""
    screen.read_at(200)
    screen.go_to_topic("warning-signs", 1)


PAIRS: dict[str, tuple[Change, str, Change]] = {
    "an answer": (press("check", "check:begin", "answer:me"), "answer:A1", press("answer:A1")),
    "an answer that excludes": (
        press("check", "check:begin", "answer:me"),
        "answer:none",
        press("answer:none"),
    ),
    "a choice": (press("bar:ease"), "ease:motion", press("ease:motion")),
    "a size": (press("bar:ease"), "ease:text-100", press("ease:text-130")),
    "a language": (press("bar:language"), "language:es", press("language:es", "bar:language")),
    "an age": (page(AGES, 0), YOUNGEST, press(YOUNGEST)),
    "the first page": (page("warning-signs", 0), "page:before", page("warning-signs", 1)),
    "the top": (larger, "scroll:up", to_the_end),
    "the end": (larger, "scroll:down", to_the_end),
    "a page that is read": (larger, "page:next", to_the_end),
}


def cut(screen: Screen, item: QQuickItem, around_px: int = 0) -> QImage:
    """A picture of a part of the screen."""
    seen = items.rect_in_sight(item, screen.window).toRect()
    return screen.picture().copy(seen.adjusted(-around_px, -around_px, around_px, around_px))


def difference(one: QImage, other: QImage) -> float:
    """How much of a control differs, even where it has grown by a pixel or two."""
    common = QRect(one.rect().intersected(other.rect()))
    return least_difference(one.copy(common), other.copy(common))


def with_text(screen: Screen, text: str) -> QQuickItem:
    """The first text that holds these words."""
    return next(item for item in items.texts(screen.window) if text in items.words(item))


def result(screen: Screen, tier: int) -> tuple[str, str]:
    """The word and the drawing at the head of a result."""
    screen.go_to_home()
    press("check", "check:begin", "answer:me")(screen)
    for codes in RESULTS[tier]:
        press(*(f"answer:{code}" for code in codes), "check:next")(screen)
    line = with_text(screen, f"{tier} of 4: ")
    drawing = next(item for item in items.inside(line.parentItem()) if item.inherits(items.IMAGE))
    source = drawing.property("source").toString()
    return items.words(line), source.removeprefix("image://pictogram/").split("/")[0]


def plain(colour: str) -> QImage:
    picture = QImage(*SIZE, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    return picture


@pytest.mark.parametrize(
    ("one", "other"), [(RED, GREEN), (DARK_RED, BLACK)], ids=["equally light", "for protanopes"]
)
def test_two_that_differ_in_hue_alone_are_found(one: str, other: str) -> None:
    assert least_difference(plain(one), plain(other)) == 0.0


def test_two_that_differ_in_light_pass() -> None:
    assert least_difference(plain(BLACK), plain(WHITE)) == 1.0


@in_both_schemes
@pytest.mark.parametrize("pair", PAIRS)
def test_a_state_is_seen_without_colours(kiosk: Screen, pair: str, record_property: Note) -> None:
    before, name, change = PAIRS[pair]
    before(kiosk)
    one = cut(kiosk, items.named(kiosk.window, name))
    change(kiosk)
    part = difference(one, cut(kiosk, items.named(kiosk.window, name)))
    record_property(SAID, f"seen without colours, {pair}: {part:.1%} of {name}")

    assert part >= LEAST_PART


@in_both_schemes
def test_each_result_has_a_word_a_number_and_a_drawing_of_its_own(kiosk: Screen) -> None:
    words, drawings = zip(*(result(kiosk, tier) for tier in RESULTS), strict=True)

    assert len({word.partition(": ")[2] for word in words}) == len(RESULTS)
    assert len(set(drawings)) == len(RESULTS)


@in_both_schemes
def test_a_page_that_was_come_to_is_seen_among_the_dashes(kiosk: Screen) -> None:
    shown = []
    for number in (0, 1):
        kiosk.go_to_topic("warning-signs", number)
        steps = with_text(kiosk, f"Page {number + 1} of ").parentItem()
        shown.append(cut(kiosk, steps.childItems()[0]))

    assert difference(*shown) >= LEAST_PART


@in_both_schemes
def test_what_is_read_aloud_is_marked_without_colours(kiosk: Screen, qtbot: QtBot) -> None:
    listener = Listener(kiosk, qtbot)
    kiosk.go_to_topic("warning-signs", 1)
    listener.read()
    block = items.named(kiosk.window, "block:0")
    plain_block = cut(kiosk, block, AROUND_PX)
    qtbot.waitUntil(lambda: listener.mark == listener.box_of("block:0"), timeout=PATIENCE_MS)

    assert difference(plain_block, cut(kiosk, block, AROUND_PX)) >= LEAST_PART


def test_a_digit_of_the_pin_is_seen_without_colours(crew: Crew) -> None:
    crew.knock()
    dots = items.named(crew.screen.window, "pin:1").parentItem().parentItem().childItems()[0]
    none = cut(crew.screen, dots)
    crew.screen.tap("pin:1")

    assert difference(none, cut(crew.screen, dots)) >= LEAST_PART
