"""A hard word is explained from the list, and from any text that uses it."""

from __future__ import annotations

import re

import pytest

from tests.screens.screen import Screen
from tests.screens.test_topics import CONTENT, TOPICS

LINK = re.compile(r"\]\(#([a-z-]+)\)")
ID = re.compile(r"^## .*\{#([a-z-]+)\}$", re.MULTILINE)
PAGE = re.compile(r"^## .*$", re.MULTILINE)


def words_in_texts() -> list[tuple[str, str, int]]:
    """Each word of the list that a topic underlines, with the first page that does."""
    found: dict[str, tuple[str, str, int]] = {}
    for topic in TOPICS:
        pages = PAGE.split((CONTENT / f"{topic}.md").read_text("utf-8"))[1:]
        for number, page in enumerate(pages):
            for word in LINK.findall(page):
                found.setdefault(word, (word, topic, number))
    return sorted(found.values())


def test_the_list_explains_every_word(home: Screen) -> None:
    home.tap("screen-tile:Glossary")
    explained = []
    for name in home.names("term"):
        home.tap(name)
        explained.append(home.title)
        home.tap("bar:back")

    assert explained == home.page_titles("glossary")


@pytest.mark.parametrize(("word", "topic", "page"), words_in_texts(), ids=str)
def test_touching_an_underlined_word_explains_it(
    home: Screen, word: str, topic: str, page: int
) -> None:
    home.go_to_topic(topic, page)
    asked = home.title
    home.tap_word(word)
    explained = home.title
    home.tap("bar:back")

    assert explained == titles_by_word(home)[word]
    assert home.title == asked


def titles_by_word(screen: Screen) -> dict[str, str]:
    """The title of the page of each word of the list."""
    ids = ID.findall((CONTENT / "glossary.md").read_text("utf-8"))
    return dict(zip(ids, screen.page_titles("glossary"), strict=True))
