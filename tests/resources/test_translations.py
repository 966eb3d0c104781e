"""Every language is held to the English original: built alike, or else marked English."""

from __future__ import annotations

import tomllib

import pytest

from kiosk.core.language import FALLBACK_MARK
from resources.compiler.bundle import is_letter
from resources.compiler.translations import completed, is_unchecked
from resources.compiler.words import completed_region, completed_words
from tests.resources.conftest import Shelf

TOPIC = "content/es/tested.md"
WORDS = """\
language = "{code}"
review = "draft"

[phrases.start]
question = "Question <number> in {{desk}}?"
start = "Start"
"""


@pytest.fixture
def spanish(shelf: Shelf) -> Shelf:
    """The same shelf with every document in a second language, built alike."""
    shelf.write("questionnaire/words/en.toml", WORDS.format(code="en"))
    shelf.write("questionnaire/words/es.toml", WORDS.format(code="es"))
    for file in shelf.english.glob("*.md"):
        text = file.read_text("utf-8").replace("## In short", "## En breve {#in-short}")
        text = text.replace("## Lactate", "## Lactato {#lactate}")
        shelf.write(f"content/es/{file.name}", text)
    return shelf


def notes(shelf: Shelf) -> list[str]:
    """One line a note, without the folder they all stand in."""
    _, report = shelf.check()
    return [str(note).removeprefix("resources/") for note in report.notes]


def test_what_is_built_alike_is_no_fault(spanish: Shelf) -> None:
    assert spanish.faults() == []


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("{#first}", "{#other}", "page {#other} is not in the English original"),
        ("[!do] Tell", "[!now] Tell", "tone 'do' in English"),
        ("{desk}", "desk", "other placeholders than in English: desk"),
        ("It is so.[^A]", "Es.[^A] Sí.[^A]", "other sources than in English: [^A]"),
        ("It is so", "[It](#lactate) is so", "other glossary terms than in English: "),
        ("It is so.[^A]\n\n", "", "paragraph stands here in English"),
        ("family: signs", "family: people", "front matter: family: is 'signs' in English"),
        ("order: 7", "order: 8", "front matter: order: is 7 in English"),
    ],
)
def test_another_structure_is_a_fault(spanish: Shelf, old: str, new: str, reason: str) -> None:
    spanish.spoil(TOPIC, old, new)

    assert any(reason in fault for fault in spanish.faults()), spanish.faults()


def test_pages_in_another_order_are_a_fault(spanish: Shelf) -> None:
    text = spanish.path(TOPIC).read_text("utf-8")
    first = text[text.index("## first") : text.index("## En breve")]
    spanish.write(TOPIC, text.replace(first, "") + "\n" + first)

    assert any("in another order than in English" in fault for fault in spanish.faults())


def test_a_document_that_english_does_not_have_is_a_fault(spanish: Shelf) -> None:
    spanish.path("content/en/tested.md").unlink()

    assert f"{TOPIC}:1: has no English original, content/en/tested.md" in spanish.faults()


def test_what_is_missing_is_noted_with_its_file(spanish: Shelf) -> None:
    spanish.path(TOPIC).unlink()
    help_text = spanish.path("content/es/help.md").read_text("utf-8")
    spanish.write("content/es/help.md", help_text.replace("{#chest}", "{#chest-2}"))
    spanish.write("content/es/help.md", help_text)
    told = notes(spanish)

    assert spanish.faults() == []
    assert f"{TOPIC}: is missing: it stands in English" in told


def test_what_is_older_than_its_original_is_noted_with_its_line(spanish: Shelf) -> None:
    spanish.spoil("content/en/tested.md", "checked: 2026-11-22", "checked: 2026-11-23")

    assert f"{TOPIC}:7: older than its original, which was checked on 2026-11-23" in notes(spanish)


def test_a_missing_document_or_page_stands_in_english_and_says_so(spanish: Shelf) -> None:
    spanish.path("content/es/help.md").unlink()
    text = spanish.path(TOPIC).read_text("utf-8")
    spanish.write(TOPIC, text[: text.index("## En breve")])
    collection, _ = spanish.check()
    documents = {document.entry.id: document for document in completed(collection, "es")}

    assert documents["help"].entry.language == "en"
    assert {page.language for page in documents["help"].pages} == {"en"}
    assert [page.language for page in documents["tested"].pages] == ["", "en"]
    assert len(documents) == len(completed(collection, "en"))


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("{desk}", "desk", "phrases.start.question: other lines"),
        ("<number>", "", "phrases.start.question: other lines"),
        ('start = "Start"', 'begin = "Empezar"', "phrases.start.begin: is not in English"),
        ('language = "es"', 'language = "en"', "language: must be 'es'"),
    ],
)
def test_other_words_of_the_signs_check_are_a_fault(
    spanish: Shelf, old: str, new: str, reason: str
) -> None:
    spanish.spoil("questionnaire/words/es.toml", old, new)

    assert any(reason in fault for fault in spanish.faults())


def test_a_missing_word_of_the_signs_check_is_noted_and_marked(spanish: Shelf) -> None:
    spanish.spoil("questionnaire/words/es.toml", 'start = "Start"\n', "")
    words = completed_words(spanish.resources, "es") or b""

    assert (
        "questionnaire/words/es.toml:4: phrases.start.start: is missing: it stands in English"
        in notes(spanish)
    )
    assert tomllib.loads(words.decode())["phrases"]["start"] == {
        "start": f"{FALLBACK_MARK}Start",
        "question": "Question <number> in {desk}?",
    }


def test_a_missing_word_of_a_region_is_marked(spanish: Shelf) -> None:
    collection, _ = spanish.check()
    region = completed_region(collection.regions["us"], ("en", "es"))

    assert region.words["es"]["desk"] == f"{FALLBACK_MARK}front desk"
    assert region.words["en"]["desk"] == "front desk"


def test_a_language_is_checked_once_all_its_safety_texts_are(spanish: Shelf) -> None:
    def is_draft() -> bool:
        return is_unchecked(spanish.check()[0], "es")

    told = [is_draft()]
    reviewed = "reviewed by A. Nurse on 2026-12-01"
    spanish.spoil("questionnaire/words/es.toml", '"draft"', f'"{reviewed}"')
    for name in ("welcome", "help", "warning-signs", "babies-children"):
        spanish.spoil(f"content/es/{name}.md", "review: draft", f"review: {reviewed}")
    told.append(is_draft())
    spanish.spoil("content/es/pregnancy.md", "review: draft", f"review: {reviewed}")
    told.append(is_draft())

    assert told == [True, True, False]


def test_words_of_screens_that_lack_a_translation_are_noted(spanish: Shelf) -> None:
    spanish.write(
        "translations/qml_es.ts",
        '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="es"><context><name>Home'
        '</name><message>\n        <source>Back</source><translation type="unfinished"/>'
        "</message></context></TS>",
    )

    assert "translations/qml_es.ts:2: not translated: 'Back'" in notes(spanish)


@pytest.mark.parametrize(
    ("letter", "is_one"), [("ة", True), ("，", True), (" ", False), ("\u2066", False)]
)
def test_only_what_is_drawn_needs_a_drawing(letter: str, is_one: bool) -> None:
    assert is_letter(letter) == is_one
