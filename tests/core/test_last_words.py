"""The last words are those of the translations, which cannot be read when they are needed."""

from __future__ import annotations

import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.core.language import BY_CODE, LANGUAGES
from kiosk.core.last_words import KEPT, LAST_WORDS, LastWords

RESOURCES = Path(__file__).parents[2] / "resources"
SENTENCE = "Feel very sick? Tell the %1 now."

in_each_language = pytest.mark.parametrize("words", LAST_WORDS, ids=lambda words: words.code)


def translated(code: str) -> str:
    """The sentence of the screens in a language, with the desk of the first region."""
    region = tomllib.loads((RESOURCES / "regions/us.toml").read_text("utf-8"))
    catalogue = RESOURCES / f"translations/qml_{code}.ts"
    messages = ElementTree.parse(catalogue).iter("message") if code != "en" else ()
    found = [m.findtext("translation", "") for m in messages if m.findtext("source") == SENTENCE]
    return [*found, SENTENCE][0].replace("%1", region["words"][code]["desk"])


def test_each_language_of_the_kiosk_has_them() -> None:
    assert [words.code for words in LAST_WORDS] == [language.code for language in LANGUAGES]


@in_each_language
def test_the_emergency_is_said_as_on_every_screen(words: LastWords) -> None:
    said = "".join(words.emergency.replace(KEPT, " ").split())

    assert said == "".join(translated(words.code).split())


@in_each_language
def test_they_are_written_as_their_language_is(words: LastWords) -> None:
    language = BY_CODE[words.code]

    assert words.font_family == language.font_family
    assert words.is_right_to_left == language.is_right_to_left
