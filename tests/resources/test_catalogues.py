"""The words of the screens in every language: all of them, and none that no screen has any more."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest

from kiosk.core.bidi import FIRST_STRONG, without_isolates
from kiosk.core.language import LANGUAGES, ORIGINAL
from resources.compiler.catalogues import prepared_catalogues

RESOURCES = Path(__file__).parents[2] / "resources"
TRANSLATIONS = RESOURCES / "translations"
CODES = [language.code for language in LANGUAGES if language.code != ORIGINAL]
PLACE = re.compile("%[0-9n]")
each_language = pytest.mark.parametrize("code", CODES)


def messages(file: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Each message with its context and with all that it is translated by."""
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            given = message.find("translation")
            assert given is not None
            if given.get("type") not in ("vanished", "obsolete"):
                forms = [form.text or "" for form in given.iter("numerusform")]
                name, source = context.findtext("name", ""), message.findtext("source", "")
                yield name, source, forms or [given.text or ""]


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """The messages that the screens have now."""
    out = tmp_path_factory.mktemp("gathered") / "qml.ts"
    lupdate = Path(PySide6.__path__[0]) / "lupdate"
    subprocess.run([lupdate, "-silent", RESOURCES / "qml", "-ts", out], check=True)
    return {(context, source) for context, source, _ in messages(out)}


@each_language
def test_a_catalogue_has_just_the_words_of_the_screens(
    gathered: set[tuple[str, str]], code: str
) -> None:
    told = {(name, source) for name, source, _ in messages(TRANSLATIONS / f"qml_{code}.ts")}

    assert told == gathered


@each_language
def test_every_word_of_the_screens_is_translated(code: str) -> None:
    every = messages(TRANSLATIONS / f"qml_{code}.ts")

    assert not [source for _, source, forms in every if not all(forms)]


@each_language
def test_every_value_that_is_put_in_has_its_place(code: str) -> None:
    wrong = [
        source
        for _, source, forms in messages(TRANSLATIONS / f"qml_{code}.ts")
        for form in forms
        if form and set(PLACE.findall(form)) - set(PLACE.findall(source))
    ]

    assert not wrong


def test_in_arabic_values_are_set_apart_where_they_are_put_in(tmp_path: Path) -> None:
    files = {file.name: file for file in prepared_catalogues(TRANSLATIONS, tmp_path)}
    texts = [form for _, _, forms in messages(files["qml_ar.ts"]) for form in forms]
    plain = [form for _, _, forms in messages(TRANSLATIONS / "qml_ar.ts") for form in forms]

    assert any(FIRST_STRONG in text for text in texts)
    assert [without_isolates(text) for text in texts] == plain


def test_english_has_an_empty_one_to_go_back_to(tmp_path: Path) -> None:
    first = next(prepared_catalogues(TRANSLATIONS, tmp_path))

    assert first.name == "qml_en.ts"
    assert not list(messages(first))
