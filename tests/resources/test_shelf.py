"""Faults that no single document can know of, each with file, line and reason."""

import pytest

from tests.resources.conftest import FRONT_MATTER, Shelf


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        (
            "content/sources.toml",
            'organisation = "NHS"',
            "",
            "content/sources.toml:1: A: organisation: is missing",
        ),
        (
            "content/sources.toml",
            'read = "copy"',
            'read = "memory"',
            "content/sources.toml:1: A: read: must be one of 'read', 'abstract', 'copy'",
        ),
        (
            "content/sources.toml",
            'date = "2024"',
            "date = ",
            "content/sources.toml:1: not a TOML file: Invalid value (at line 5, column 8)",
        ),
        (
            "content/signs.toml",
            'tier = "today"',
            'tier = "soon"',
            "content/signs.toml:7: W1: tier: must be one of 'now', 'today'",
        ),
        (
            "content/signs.toml",
            'sources = ["A"]',
            "sources = []",
            "content/signs.toml:1: A1: is without source",
        ),
        (
            "content/signs.toml",
            'sources = ["A"]',
            'sources = ["X"]',
            "content/signs.toml:1: A1: unknown source 'X'",
        ),
        (
            "content/signs.toml",
            "['pregnancy']",
            "[]",
            "content/signs.toml:25: P1: stands in no age band",
        ),
        (
            "content/signs.toml",
            'pictogram = "drop"',
            'pictogram = "fish"',
            "content/signs.toml:1: A1: unknown pictogram 'fish'",
        ),
        (
            "content/body-map.toml",
            "[chest]",
            "[heart]",
            "content/en/body-map.md:1: no page {#heart}, which body-map.toml places",
        ),
        (
            "content/body-map.toml",
            "[chest]",
            "[heart]",
            "content/en/body-map.md:11: place 'chest' is not in body-map.toml",
        ),
        (
            "content/body-map.toml",
            '"drop"',
            '"fish"',
            "content/body-map.toml:1: chest: unknown pictogram 'fish'",
        ),
        (
            "regions/us.toml",
            "signs_check",
            "signs",
            "regions/us.toml:4: signs: is not known",
        ),
        (
            "regions/us.toml",
            "['911']",
            "['9110']",
            "regions/us.toml:2: emergency: must be three digits, not '9110'",
        ),
        (
            "regions/other.toml",
            "[]",
            "['112']",
            "regions/other.toml:2: emergency: every region has a number but `other`",
        ),
        (
            "regions/us.toml",
            "['911']",
            "[]",
            "regions/us.toml:2: emergency: every region has a number but `other`",
        ),
        (
            "regions/other.toml",
            'desk = "front desk"\n',
            "",
            "regions/other.toml:7: words.en: desk is missing",
        ),
        (
            "content/en/help.md",
            "kind: help",
            "kind: welcome",
            "content/en/help.md:3: 0 documents of kind help; exactly one",
        ),
    ],
)
def test_a_fault_in_a_table_is_told_with_its_line(
    shelf: Shelf, name: str, old: str, new: str, fault: str
) -> None:
    shelf.spoil(name, old, new)

    assert any(found.startswith(fault) for found in shelf.faults()), shelf.faults()


@pytest.mark.parametrize("kind", ["glossary", "body-map", "welcome", "help"])
def test_a_language_has_each_of_its_single_documents(shelf: Shelf, kind: str) -> None:
    shelf.path(f"content/en/{kind}.md").unlink()

    assert f"content/en/{kind}.md:1: 0 documents of kind {kind}; exactly one" in shelf.faults()


def test_at_most_two_topics_are_prominent(shelf: Shelf) -> None:
    for topic in ("warning-signs", "babies-children", "pregnancy"):
        shelf.spoil(f"content/en/{topic}.md", "review:", "prominent: true\nreview:")

    assert shelf.faults() == [
        "content/en/warning-signs.md:9: front matter: prominent: at most 2 topics are"
    ]


def test_a_language_that_the_kiosk_does_not_know_is_told(shelf: Shelf) -> None:
    head = FRONT_MATTER.format(id="help", kind="help", family="", order=0)
    shelf.write("content/tlh/help.md", head + "## P {#p}\n\n> [!do] tlhIngan.[^A]\n")

    assert "content/tlh: unknown language 'tlh'" in shelf.faults()


def test_a_language_without_its_words_in_a_region_is_noted(shelf: Shelf) -> None:
    text = shelf.path("content/en/help.md").read_text("utf-8")
    shelf.write("content/es/help.md", text)
    _, report = shelf.check()

    assert not report.faults
    assert any("words.es: desk is missing" in note.reason for note in report.notes)


def test_a_source_that_nobody_names_is_only_worth_a_note(shelf: Shelf) -> None:
    sources = shelf.path("content/sources.toml").read_text("utf-8")
    shelf.write("content/sources.toml", f"{sources}\n{sources.replace('[A]', '[B]')}")

    _, report = shelf.check()

    assert report.faults == ()
    assert [str(note) for note in report.notes] == [
        "resources/content/sources.toml:8: source B is not used"
    ]


@pytest.mark.parametrize("name", ["sources", "signs", "body-map"])
def test_a_table_that_is_not_there_is_told(shelf: Shelf, name: str) -> None:
    shelf.path(f"content/{name}.toml").unlink()

    assert f"content/{name}.toml:1: is missing" in shelf.faults()
