"""Larger text takes nothing away."""

from __future__ import annotations

from tests.screens.screen import Screen


def test_the_open_page_stays_open(home: Screen) -> None:
    home.go_to_topic("warning-signs", 3)
    home.read_at(200)

    assert home.title == home.page_titles("warning-signs")[3]
