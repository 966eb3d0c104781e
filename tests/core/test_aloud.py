"""What of a screen is read aloud, and what is nobody else's business."""

from __future__ import annotations

import pytest

from kiosk.core.aloud import Here, passages
from kiosk.core.earshot import Earshot
from kiosk.core.reading import Box
from kiosk.core.spoken import Node

HOME = Here("Home", "en", has_answers=False)


def node(name: str, role: str = "StaticText", ident: str = "", *states: str) -> Node:
    return Node(role, name, "", "", frozenset(states), (), Box(0, 0, 1, 1), ident, 7)


def texts(*nodes: Node, here: Here = HOME) -> list[str]:
    return [passage.text for passage in passages(nodes, here, "chosen")]


def test_headings_texts_and_cards_are_read() -> None:
    assert texts(node("Signs", "Heading"), node("Text"), node("Card", "Button", "block:0")) == [
        "Signs",
        "Text",
        "Card",
    ]


@pytest.mark.parametrize(
    "left_out",
    [
        node("Next page", "Button", "page:next"),
        node("More below", "Button", "scroll:down"),
        node("Who says this? NHS", "Button", "sources"),
        node("What does “lactate” mean?", "Link", "word:lactate"),
        node("NHS (United Kingdom)", "StaticText", "source:who"),
        node("Code for a phone", "Graphic"),
        node("Touch an answer first", "Button", "check:next", "disabled"),
        node("  "),
    ],
    ids=lambda node: node.ident or node.role,
)
def test_what_leads_elsewhere_or_names_sources_is_not(left_out: Node) -> None:
    assert texts(left_out) == []


def test_what_was_touched_is_called_so() -> None:
    tile = node("Trouble breathing", "CheckBox", "answer:A3", "checkable", "checked")

    assert texts(tile) == ["Trouble breathing, chosen"]


def test_a_word_that_stands_in_english_for_want_of_another_is_read_in_english() -> None:
    here = Here("Topic", "es", has_answers=False)
    found = passages([node("[en] Shaking"), node("Dolor")], here, "elegido")

    assert [(each.text, each.language) for each in found] == [("Shaking", "en"), ("Dolor", "es")]


@pytest.mark.parametrize("screen", ["Check", "Why", "StaffCard", "Leave", "Finish", "NewScreen"])
def test_what_may_show_answers_is_private_once_there_are_any(screen: str) -> None:
    assert Here(screen, "en", has_answers=True).is_private
    assert not Here(screen, "en", has_answers=False).is_private


@pytest.mark.parametrize("screen", ["Home", "Topic", "Help", "Glossary"])
def test_what_teaches_is_for_everybody(screen: str) -> None:
    assert not Here(screen, "en", has_answers=True).is_private


@pytest.mark.parametrize(
    ("earshot", "is_private", "is_let_out"),
    [
        (Earshot(), False, True),
        (Earshot(), True, False),
        (Earshot(is_allowed=True), True, True),
        (Earshot(has_headphones=True), True, True),
    ],
)
def test_private_matters_need_leave_or_headphones(
    earshot: Earshot, is_private: bool, is_let_out: bool
) -> None:
    assert earshot.lets_out(is_private=is_private) == is_let_out
