"""Staff at the glass: through the hidden gate, from first start to a kiosk that is set up."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import App
from kiosk.core.provision import provide
from kiosk.core.settings import Settings
from kiosk.core.store import Store
from tests.screens import items
from tests.screens.conftest import Open
from tests.screens.crew import CORNER_MM, RIGHT, Crew
from tests.screens.hand import rest
from tests.screens.panels import UPRIGHT
from tests.waiting import Clock

FAULT = "kiosk.toml:3: region: cannot be 'x'"


def test_three_presses_in_the_corner_ask_for_the_pin(crew: Crew) -> None:
    crew.knock()

    assert crew.screen.name == "Staff"
    assert crew.screen.shows("For staff: enter the PIN")


def test_a_key_knocks_and_keys_enter_the_pin(crew: Crew) -> None:
    window = crew.screen.window
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F12)
    crew.wait_for(lambda: crew.screen.name == "Staff")
    for digit in RIGHT:
        QTest.keyClick(window, Qt.Key(ord(digit)))
    QTest.keyClick(window, Qt.Key.Key_Return)

    crew.wait_for(lambda: crew.screen.has("staff:check"))


def test_presses_elsewhere_or_too_slow_ask_for_nothing(crew: Crew) -> None:
    inset = round(CORNER_MM * crew.screen.panel.px_per_mm)
    for _ in range(6):
        crew.screen.tap_at(QPoint(crew.screen.window.width() - inset, inset))
        crew.clock.now += 2
    for _ in range(6):
        crew.screen.tap_at(QPoint(inset, inset))
    crew.qtbot.wait(300)

    assert not crew.screen.name.startswith("Staff")


def test_a_knock_ends_the_visit_of_whoever_was_there(crew: Crew) -> None:
    crew.screen.tap("start")
    crew.screen.tap("topic:warning-signs")
    crew.knock()
    crew.screen.tap("staff:back")

    assert crew.screen.name == "Welcome"


def test_the_right_pin_shows_what_staff_can_do(crew: Crew) -> None:
    crew.knock()
    crew.enter(RIGHT)

    assert crew.screen.has("staff:clean")


def test_a_wrong_pin_says_so_and_the_fifth_counts_down(crew: Crew) -> None:
    crew.knock()
    crew.enter("294719")
    first = crew.screen.shows("That is not the PIN.")
    for _ in range(4):
        crew.enter("294719")
    locked = crew.screen.shows("Wait 30 seconds"), crew.screen.has("pin:1")
    crew.pass_time(12)
    later = crew.screen.shows("Wait 18 seconds")
    crew.pass_time(18)

    assert (first, locked, later) == (True, (True, False), True)
    assert crew.screen.has("pin:1")


def test_a_minute_without_a_touch_closes_the_gate(crew: Crew) -> None:
    crew.knock()
    crew.enter(RIGHT)
    crew.screen.tap("staff:check")
    crew.pass_time(60)

    assert crew.screen.name == "Welcome"
    assert not crew.screen.app.staff_room.gate.is_open()


def test_leaving_by_the_way_back_closes_the_gate(crew: Crew) -> None:
    crew.knock()
    crew.enter(RIGHT)
    crew.screen.tap("staff:back")

    assert crew.screen.name == "Welcome"
    assert not crew.screen.app.staff_room.gate.is_open()


def test_while_the_glass_is_wiped_nothing_is_felt_and_the_emergency_stands(crew: Crew) -> None:
    crew.knock()
    crew.enter(RIGHT)
    crew.screen.tap("staff:clean")
    crew.pass_time(20)
    seen = crew.screen.shows("40"), crew.screen.shows("Feel very sick?")
    middle = QPoint(crew.screen.window.width() // 2, crew.screen.window.height() // 2)
    crew.screen.tap_at(middle)
    QTest.mouseClick(crew.screen.window, Qt.MouseButton.LeftButton, pos=middle)
    QTest.keyClick(crew.screen.window, Qt.Key.Key_Return)
    felt = crew.screen.app.visit.is_open()
    crew.pass_time(40)
    crew.screen.tap("start")

    assert (seen, felt) == ((True, True), False)
    assert crew.screen.name == "Home"


def test_wet_glass_is_told_to_staff_until_they_have_wiped_it(crew: Crew) -> None:
    crew.screen.app.visit.idle.press(crew.clock.now, "touch:drop")
    for _ in range(8):
        crew.pass_time(4)
    crew.knock()
    crew.enter(RIGHT)
    told = crew.screen.shows("Something was held to the glass")
    crew.screen.tap("staff:check")
    found = crew.screen.shows("Is it wet, dirty or broken?")
    crew.screen.tap("staff:back")
    crew.screen.tap("staff:clean")
    crew.pass_time(60)
    crew.knock()
    crew.enter(RIGHT)

    assert (told, found) == (True, True)
    assert not crew.screen.shows("Something was held to the glass")


def test_at_night_the_glass_is_dark_and_a_touch_only_wakes_it(
    open_screen: Open, qtbot: QtBot
) -> None:
    settings = Settings(off_from="00:00", off_to="23:59", is_set_up=True)
    crew = Crew(open_screen(UPRIGHT, settings=settings, clock=(clock := Clock())), clock, qtbot)
    crew.pass_time(1)
    is_dark = bool(crew.screen.names("dark") or crew.screen.app.staff_room.staff.is_deaf())
    crew.screen.tap_at(QPoint(500, 900))

    assert is_dark
    assert (crew.screen.name, crew.screen.app.staff_room.staff.is_deaf()) == ("Welcome", False)


def test_one_setting_is_changed_alone_and_shows_once_staff_leave(crew: Crew, store: Store) -> None:
    crew.knock()
    crew.enter(RIGHT)
    crew.screen.tap("staff:settings")
    crew.screen.tap("setting:clinic_name")
    crew.type("oak")
    crew.screen.tap("staff:next")
    listed = crew.screen.name, crew.screen.shows("Oak")
    crew.screen.tap("staff:back")
    crew.screen.tap("staff:back")

    assert listed == ("StaffSettings", True)
    assert provide([], store, {}).settings == Settings(clinic_name="Oak")
    crew.wait_for(lambda: crew.codes == [75])


def test_no_item_of_the_pad_holds_what_was_touched(crew: Crew) -> None:
    crew.knock()
    for digit in "909090":
        crew.screen.tap(f"pin:{digit}")
    texts = crew.screen.texts()

    assert not [text for text in texts if "90" in text or "909" in text]


def test_refused_settings_are_told_to_staff_and_to_no_patient(qapp: object) -> None:
    app = App(Settings(region="other"), UPRIGHT, clock=Clock(), faults=(FAULT,))
    window = app.open()
    app.furnish()
    window.show()
    patients = [items.words(text) for text in items.texts(window)]
    app.staff_room.gate.knock()
    rest(window)
    staff = [items.words(text) for text in items.texts(window)]
    app.close()

    assert not [text for text in patients if FAULT in text]
    assert [text for text in staff if FAULT in text]
