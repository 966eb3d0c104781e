"""The player of a window with several languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.core.aloud import Here, Passage
from kiosk.core.language import LANGUAGES
from kiosk.qt.languages import Languages
from kiosk.qt.read_aloud import ReadAloud
from kiosk.qt.reader import Reader
from kiosk.qt.visit import Visit
from kiosk.qt.voice import Voice
from tests.speech import Transcript

WESTERN = ("English (America)", "Spanish (Latin America)", "Arabic")


class Page(Reader):
    """A page with one passage on it, in the language that is shown."""

    def __init__(self, window: QQuickWindow, languages: Languages) -> None:
        super().__init__(window, lambda name: Here(name, "en", has_answers=False), ())
        self._languages = languages

    def passages(self, chosen: str) -> tuple[Passage, ...]:
        code = str(self._languages.property("code"))
        return (Passage(1, "A text of some words", code, is_private=False),)


class Site:
    """A window whose visitors have the choice of every language."""

    def __init__(self) -> None:
        self.window = QQuickWindow()
        self.mouth, self.voice = Transcript(WESTERN), Voice("us")
        self.languages = Languages(LANGUAGES)
        self.player = ReadAloud(
            self.voice, self.languages, lambda window: Page(window, self.languages)
        )
        self.player.watch(self.window, Visit())
        self.voice.warm(self.mouth)


@pytest.fixture
def site(qapp: QGuiApplication) -> Iterator[Site]:
    site = Site()
    yield site
    site.window.destroy()


@pytest.mark.parametrize(("code", "is_offered"), [("es", True), ("ar", True), ("zh", False)])
def test_it_is_offered_where_a_voice_is_good_enough(
    site: Site, code: str, is_offered: bool
) -> None:
    site.languages.choose(code)

    assert site.player.property("isOffered") == is_offered


def test_another_language_ends_it(site: Site) -> None:
    site.player.start("chosen")
    was_speaking = site.voice.property("isSpeaking")
    site.languages.choose("es")

    assert was_speaking
    assert not site.voice.property("isSpeaking")
    assert not site.player.property("isOpen")


def test_it_speaks_the_language_that_is_shown(site: Site) -> None:
    site.languages.choose("es")
    site.player.start("elegido")

    assert site.mouth.wishes[-1]["voice"] == "Spanish (Latin America)"
