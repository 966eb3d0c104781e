"""Nothing flashes: neither what moves by itself, nor what a hand makes change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from kiosk.core.attract import TURN_S
from kiosk.core.panel import Panel
from tests.figures import SAID
from tests.screens import items
from tests.screens.crew import RIGHT, Crew
from tests.screens.finger import Finger
from tests.screens.flashes import Film, Frame, field, film, frame
from tests.screens.listener import Listener
from tests.screens.panels import LYING, UPRIGHT
from tests.screens.screen import Screen
from tests.screens.unattended import Unattendeds
from tests.waiting import Clock

MOST = 3
LEAST_PACE = 8.0  # frames a second, on a busy machine too: four flashes would be found
ALTERNATING = 0.25  # our own: of what changes by itself less than this part comes and goes
WATCHED_S, TURNING_S, TURNS = 3.5, 0.6, 8
TOUCHES = 6.0  # a second: as many as two fingers of a quick hand make
SIZE = (640, 640)
BLACK, WHITE, GREY = "#000000", "#FFFFFF", "#E8E8E8"
RED, AS_LIGHT = "#AA0E16", "#4F4F4F"

Note = Callable[[str, object], None]


@pytest.fixture
def kiosks(qapp: QGuiApplication) -> Iterator[Unattendeds]:
    kiosks = Unattendeds()
    yield kiosks
    kiosks.close()


def fed(colours: tuple[str, str], hertz: float, share: float = 1.0) -> Film:
    """Three seconds in which a part of the glass has these two colours in turn, at 40 a second."""
    return Film([painted(n / 40, colours[int(2 * hertz * n / 40) % 2], share) for n in range(120)])


def painted(time_s: float, colour: str, share: float) -> Frame:
    picture = QImage(*SIZE, QImage.Format.Format_RGB32)
    picture.fill(QColor(BLACK))
    painter = QPainter(picture)
    painter.fillRect(0, 0, SIZE[0], round(share * SIZE[1]), QColor(colour))
    painter.end()
    return frame(picture, time_s)


@pytest.mark.parametrize("hertz", [1, 2, 5])
def test_the_counter_counts(hertz: int) -> None:
    assert fed((BLACK, WHITE), hertz).flashes(1.0) == hertz


def test_it_counts_a_red_that_is_as_light_as_its_grey() -> None:
    assert fed((RED, AS_LIGHT), 5).flashes(1.0) == 5


def test_it_counts_where_the_flashes_are() -> None:
    flickers = fed((BLACK, WHITE), 5, share=0.2)

    assert (flickers.flashes(0.2), flickers.flashes(0.3)) == (5, 0)
    assert flickers.alternating() == pytest.approx(0.2)


def test_bright_beside_brighter_is_no_flash() -> None:
    assert fed((WHITE, GREY), 5).flashes(0.01) == 0


def test_one_change_is_no_flash() -> None:
    assert fed((BLACK, WHITE), 0.25).flashes(0.01) == 0


def test_it_counts_on_the_real_window(home: Screen) -> None:
    visit, clock = home.app.visit, cycle(n / 20 for n in range(60))
    frames = film(
        home,
        2.9,
        lambda now: visit.seeInContrast(int(now * 10) % 2 == 1),
        clock=lambda: next(clock),
    )

    assert Film(frames).flashes(field(home)) == 5


def judged(frames: list[Frame], screen: Screen, note: Note, what: str) -> Film:
    """The film, whose figures are said at the end of the run."""
    shown = Film(frames)
    often, part = shown.flashes(field(screen)), shown.alternating()
    note(SAID, f"flashes, {what}: {often}, {part:.1%} alternates, {shown.pace:.0f} frames a second")
    return shown


def is_calm(shown: Film, screen: Screen) -> bool:
    """Whether what moves by itself hardly comes and goes, to an eye that is quick enough."""
    assert shown.pace >= LEAST_PACE
    return shown.flashes(field(screen)) <= MOST and shown.alternating() < ALTERNATING


def passing(screen: Screen, clock: Clock) -> Callable[[float], None]:
    """Lets the kiosk's own clock keep up with a film."""
    began = clock.now

    def pass_time(now: float) -> None:
        clock.now = began + now
        screen.app.look()

    return pass_time


def in_turn(*acts: Callable[[], object]) -> Callable[[float], None]:
    """Does one after the other and again, so many times a second as a quick hand can."""
    left, last = cycle(acts), [0.0]

    def act(now: float) -> None:
        if now - last[0] >= 1 / TOUCHES:
            last[0] = now
            next(left)()

    return act


def clicks(screen: Screen, *names: str) -> list[Callable[[], object]]:
    """Touches that wait for no motion to end."""
    return [partial(_click, screen, name) for name in names]


def _click(screen: Screen, name: str) -> None:
    screen.control(name).click()  # type: ignore[attr-defined] # a function of Qt's buttons


@pytest.mark.parametrize("panel", [UPRIGHT, LYING], ids=["upright", "lying"])
def test_the_loop_does_not_flash(kiosks: Unattendeds, panel: Panel, record_property: Note) -> None:
    kiosk = kiosks.open(panel)
    kiosk.app.visit.keepStill(wanted=False)
    frames: list[Frame] = []
    for _ in range(TURNS):
        kiosk.clock.now += TURN_S
        began = kiosk.clock.now
        taken = film(kiosk, TURNING_S, passing(kiosk, kiosk.clock))
        frames += [Frame(began + each.time_s, each.colours) for each in taken]
    shown = judged(frames, kiosk, record_property, f"the loop, {panel.width_px} wide")

    assert kiosk.app.attract.property("turn") == TURNS
    assert is_calm(shown, kiosk)


def test_the_warning_does_not_flash(kiosks: Unattendeds, record_property: Note) -> None:
    kiosk = kiosks.open()
    kiosk.tap("start")
    kiosk.wait(59)
    frames = film(kiosk, WATCHED_S, passing(kiosk, kiosk.clock))
    shown = judged(frames, kiosk, record_property, "the warning")

    assert kiosk.shows("Seconds left: 28")
    assert is_calm(shown, kiosk)


def test_cleaning_does_not_flash(crew: Crew, record_property: Note) -> None:
    crew.knock()
    crew.enter(RIGHT)
    crew.wait_for(lambda: crew.screen.has("staff:clean"))
    crew.screen.tap("staff:clean")
    frames = film(crew.screen, WATCHED_S, passing(crew.screen, crew.clock))
    shown = judged(frames, crew.screen, record_property, "cleaning")

    assert crew.screen.shows("57")
    assert is_calm(shown, crew.screen)


def test_what_is_read_is_marked_without_a_flash(
    screen: Screen, qtbot: QtBot, record_property: Note
) -> None:
    listener = Listener(screen, qtbot)
    screen.tap("start")
    screen.app.visit.keepStill(wanted=False)
    screen.go_to_topic("warning-signs", 1)
    listener.read()
    marks: set[float] = set()
    frames = film(screen, 2 * WATCHED_S, lambda _: marks.add(listener.mark.y()))
    shown = judged(frames, screen, record_property, "the mark")

    assert len(marks) > 2
    assert is_calm(shown, screen)


@pytest.mark.parametrize("in_contrast", [False, True], ids=["paper", "contrast"])
@pytest.mark.parametrize(
    "names",
    [
        ("topic:warning-signs", "bar:home"),
        ("bar:help", "bar:home"),
        ("visit:finish", "start"),
    ],
    ids=lambda names: names[0],
)
def test_screens_that_come_and_go_flash_no_more_than_a_hand_makes_them(
    home: Screen, names: tuple[str, ...], in_contrast: bool, record_property: Note
) -> None:
    home.app.visit.seeInContrast(in_contrast)
    home.app.visit.keepStill(wanted=False)
    frames = film(home, WATCHED_S, in_turn(*clicks(home, *names)))
    shown = judged(frames, home, record_property, " and ".join(names))

    assert shown.flashes(field(home)) <= MOST


def test_choosing_light_and_dark_in_turn_flashes_no_more_than_a_hand_does(
    home: Screen, record_property: Note
) -> None:
    home.tap("bar:ease")
    frames = film(home, WATCHED_S, in_turn(*clicks(home, "ease:contrast", "ease:paper")))
    shown = judged(frames, home, record_property, "light and dark")

    assert shown.flashes(field(home)) <= MOST


@pytest.mark.parametrize("name", ["page:before", "page:next", "scroll:down", "bar:back"])
def test_a_button_that_is_touched_again_and_again_does_not_flash(
    screen: Screen, name: str, record_property: Note
) -> None:
    screen.go_to_topic("warning-signs", 3)
    screen.read_at(160)
    screen.app.sieve.hold_double_taps()
    place = items.rect(screen.control(name)).center().toPoint()
    finger = Finger(screen.window)
    press, release = partial(finger.press, place), partial(finger.release, place)
    frames = film(screen, WATCHED_S, in_turn(press, release))
    shown = judged(frames, screen, record_property, f"touches on {name}")

    assert shown.flashes(field(screen)) <= MOST
