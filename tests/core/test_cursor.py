"""The cursor stops at everything, the jump at every control; a new screen says where one is."""

from __future__ import annotations

from dataclasses import replace

from kiosk.core.cursor import arrival, step, stops, told
from kiosk.core.spoken import Node
from tests.core.test_spoken import WORDS, node


def numbered(*nodes: Node) -> list[Node]:
    """Each with a key of its own, from 1 on."""
    return [replace(each, key=number) for number, each in enumerate(nodes, 1)]


SCREEN = numbered(
    node("Heading", "Signs"),
    node("StaticText", "Touch one."),
    node("CheckBox", "Fever"),
    node("Button", "Home", "", "disabled"),
    node("Button", "Next"),
)


def test_the_cursor_stops_at_everything_and_comes_round() -> None:
    read = [1]
    for _ in SCREEN:
        read.append(step(SCREEN, read[-1], 1, controls=False).key)  # type: ignore[union-attr] # all

    assert read == [1, 2, 3, 4, 5, 1]


def test_it_jumps_from_control_to_control_and_comes_round() -> None:
    assert [step(SCREEN, key, 1, controls=True) for key in (1, 3, 5)] == [
        SCREEN[place] for place in (2, 4, 2)
    ]
    assert [step(SCREEN, key, -1, controls=True) for key in (1, 5, 3)] == [
        SCREEN[place] for place in (4, 2, 4)
    ]


def test_a_screen_without_controls_has_nothing_to_jump_to() -> None:
    assert step(SCREEN[:2], 1, 1, controls=True) is None


def test_a_control_has_its_place_among_the_controls() -> None:
    assert told(SCREEN, SCREEN[2], WORDS) == "1 of 2, Fever, not chosen"
    assert told(SCREEN, SCREEN[1], WORDS) == "Touch one."


def test_a_screen_says_its_name_and_how_much_is_there() -> None:
    assert arrival(SCREEN, WORDS) == "Signs. Buttons: 2."


def test_the_first_screen_says_what_the_keys_do() -> None:
    assert arrival(SCREEN, WORDS, is_first=True) == "Signs. Buttons: 2. Arrows move."


def test_an_emergency_is_said_as_a_whole() -> None:
    assert arrival(SCREEN, WORDS, is_urgent=True) == "Signs. Touch one. Buttons: 2."


def test_behind_a_warning_there_is_nothing_and_any_key_answers_it() -> None:
    warning = replace(node("AlertMessage", "Still here?"), ident="screen:Warning", key=6)
    behind = [replace(each, states=frozenset({"disabled"})) for each in SCREEN]
    nodes = stops([*behind, warning, replace(node("Heading", "Still here?"), key=7)])

    assert [each.key for each in nodes] == [6, 7]
    assert arrival(nodes, WORDS) == "Still here?"
    assert arrival([*nodes, SCREEN[4]], WORDS) == "Still here? Press any key."


def test_keys_do_not_stop_at_what_is_for_fingers() -> None:
    assert stops([replace(SCREEN[4], ident="scroll:down"), replace(SCREEN[1], name="")]) == ()
