"""A voice says a thing with its place, its name and its state."""

from __future__ import annotations

import pytest

from kiosk.core.reading import Box
from kiosk.core.spoken import Node, Words, sentence, stopped, utterance

WORDS = Words(
    place="%1 of %2",
    button="button",
    chosen="chosen",
    not_chosen="not chosen",
    off="not now",
    buttons="Buttons: %1.",
    keys="Arrows move.",
    any_key="Press any key.",
    ended="All is cleared.",
    ask="May others hear?",
)


def node(role: str, name: str, description: str = "", *states: str) -> Node:
    """A thing on the screen."""
    return Node(role, name, description, "", frozenset(states), (), Box(0, 0, 9, 9), "id", 1)


@pytest.mark.parametrize(
    ("thing", "place", "said"),
    [
        (node("CheckBox", "Trouble breathing"), 2, "2 of 6, Trouble breathing, not chosen"),
        (node("CheckBox", "Pain", "", "checked"), 1, "1 of 6, Pain, chosen"),
        (node("RadioButton", "Larger", "", "checked"), 1, "1 of 6, Larger, chosen"),
        (node("Button", "Start"), 6, "6 of 6, Start, button"),
        (node("Button", "Home", "", "disabled"), 0, "Home, not now"),
        (node("StaticText", "Touch one."), 0, "Touch one."),
        (
            node("Button", "Fast heart.", "Who says this?"),
            3,
            "3 of 6, Fast heart. button, Who says this?",
        ),
    ],
)
def test_a_thing_is_said_with_its_place_and_its_state(thing: Node, place: int, said: str) -> None:
    assert utterance(thing, place, 6, WORDS) == said


def test_parts_of_speech_have_one_pause_between_them() -> None:
    assert sentence("", "Really?", " yes ", "now") == "Really? yes, now"
    assert sentence("NHS\nChecked  now") == "NHS, Checked now"


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (("ابدؤوا", "زر"), "ابدؤوا، زر"),
        (("\u20682\u2069 من 9", "ابدؤوا؟", "زر"), "\u20682\u2069 من 9، ابدؤوا؟ زر"),
        (("«\u2068خائف.\u2069»", "زر"), "«\u2068خائف.\u2069» زر"),
        (("第2个", "开始？", "按钮", "开"), "第2个，开始？按钮，开"),
    ],
)
def test_pauses_have_the_shape_of_the_script(parts: tuple[str, ...], said: str) -> None:
    assert sentence(*parts) == said
    assert stopped("开始") == "开始。"


def test_what_is_disabled_is_no_control() -> None:
    assert node("Button", "Home").is_control
    assert not node("Button", "Home", "", "disabled").is_control
