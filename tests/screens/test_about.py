"""What the kiosk says of itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import qVersion

import kiosk
from kiosk.core.library import load_contents
from kiosk.qt import resources
from tests.screens.screen import Screen


@pytest.fixture
def about(home: Screen) -> Screen:
    home.tap("screen-tile:About")
    return home


def test_about_names_the_versions_of_program_and_content(about: Screen) -> None:
    contents = load_contents(resources.read("content/index.json"), "content/index.json")

    assert about.shows(f"Sepsis kiosk {kiosk.__version__}")
    assert about.shows(contents.version)
    assert about.shows(str(contents.checked))
    assert about.shows(qVersion())


@pytest.mark.parametrize("words", ["not yet checked by a clinician", "MIT", "LGPL", "No network"])
def test_about_tells_the_review_the_licenses_and_the_privacy(about: Screen, words: str) -> None:
    assert about.shows(words)


def test_about_is_no_diagnosis(about: Screen) -> None:
    assert about.shows("It does not tell you if you have sepsis")
