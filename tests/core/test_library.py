"""What the kiosk teaches, as it is read out of the bundle."""

import json
from dataclasses import asdict, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import ContentError
from kiosk.core.library import (
    FAMILIES,
    Block,
    Contents,
    Document,
    Entry,
    Page,
    Statement,
    as_markup,
    families,
    is_out_of_date,
    is_reviewed,
    load_contents,
    load_document,
    load_index,
    plain_text,
    spoken,
    terms,
)
from kiosk.core.references import (
    BodyPlace,
    Sign,
    Source,
    load_body_places,
    load_signs,
    load_sources,
)

ENTRY = Entry(
    id="warning-signs",
    kind="topic",
    title="Warning signs",
    subtitle="12 years and older",
    family="signs",
    pictogram="thermometer",
    order=1,
    prominent=True,
    checked=date(2026, 11, 22),
    best_before=date(2027, 5, 22),
    review="draft",
)
CARD = Block(
    "card",
    title="New confusion",
    statements=(Statement("Not making sense.", ("A", "B")), Statement("Ask.", ("B", "C"))),
    pictogram="confused",
    sign="A1",
)
CALLOUT = Block("callout", "now", statements=(Statement("Tell the {desk}.", ("A",)),))
DOCUMENT = Document(ENTRY, (Page("now", "Tell them", (CARD, CALLOUT), "12-or-older"),))


def as_json(plain: object) -> bytes:
    return json.dumps(plain, default=str).encode()


def test_a_document_comes_back_as_it_was() -> None:
    assert load_document(as_json(asdict(DOCUMENT)), "x.json") == DOCUMENT


def test_the_index_comes_back_as_it_was() -> None:
    assert load_index(as_json([asdict(ENTRY)]), "index.json") == (ENTRY,)


def test_sources_and_signs_are_found_by_their_ids() -> None:
    source = Source("A", "NHS", "Sepsis", "nhs.uk", "2024", "copy")
    sign = Sign("A1", "now", ("12-or-older",), "confused", ("A",))

    assert load_sources(as_json([asdict(source)]), "x") == {"A": source}
    assert load_signs(as_json([asdict(sign)]), "x") == {"A1": sign}


def test_the_bundle_says_what_it_holds() -> None:
    contents = Contents("1a2b", date(2026, 11, 22), ("en", "es"), ("es",), ("us", "uk"))

    assert load_contents(as_json(asdict(contents)), "x") == contents


def test_the_places_of_the_body_map_come_back_as_they_were() -> None:
    place = BodyPlace("chest", 122, 166, 22, 26, "lungs")

    assert load_body_places(as_json([asdict(place)]), "x") == (place,)


@pytest.mark.parametrize(
    ("field", "value"),
    [("kind", "poem"), ("family", "other"), ("order", "1"), ("best_before", "later")],
)
def test_an_entry_that_is_not_known_is_refused(field: str, value: str) -> None:
    with pytest.raises(ContentError, match=rf"^index\.json: \[0\]\.{field}: must be"):
        load_index(as_json([asdict(ENTRY) | {field: value}]), "index.json")


def test_the_tone_of_a_page_is_that_of_its_callout() -> None:
    assert DOCUMENT.pages[0].tone == "now"
    assert Page("p", "P", (CARD,)).tone == ""


def test_a_block_names_each_source_once() -> None:
    assert CARD.sources == ("A", "B", "C")


def test_topics_stand_in_their_families_by_order() -> None:
    later = replace(ENTRY, id="later", order=3)
    first = replace(ENTRY, id="first", order=2, family="people")
    glossary = replace(ENTRY, id="glossary", kind="glossary", family="")

    shown = families([later, glossary, first, ENTRY])

    assert list(shown) == list(FAMILIES)
    assert shown["signs"] == (ENTRY, later)
    assert shown["people"] == (first,)
    assert shown["prevent"] == ()


def test_content_is_out_of_date_from_the_day_after_its_best_before() -> None:
    assert not is_out_of_date(ENTRY, date(2027, 5, 22))
    assert is_out_of_date(ENTRY, date(2027, 5, 23))


def test_a_draft_is_not_reviewed() -> None:
    assert not is_reviewed(ENTRY)
    assert is_reviewed(replace(ENTRY, review="reviewed by Dr. Ada Moreno on 2026-12-01"))


def test_markup_is_spoken_as_words_alone() -> None:
    markup = 'The <b>A&amp;E</b> measures <a href="lactate">lactate</a> &lt; 2.'

    assert plain_text(markup) == "The A&E measures lactate < 2."


def test_underlined_words_are_told_with_how_they_stand_each_once() -> None:
    markup = 'An <a href="organ">organ</a>. <a href="a-e">A&amp;E</a>, <a href="organ">organs</a>.'

    assert terms(markup) == {"organ": "organ", "a-e": "A&E"}


@given(st.text())
def test_any_text_comes_back_from_its_markup(text: str) -> None:
    assert plain_text(as_markup(text)) == text


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (("Then, harm", "Your body gets hurt."), "Then, harm. Your body gets hurt."),
        (("What is sepsis?", "The basics"), "What is sepsis? The basics."),
        (("A fit", ""), "A fit."),
        (('Say: "I am worried."', "Show this."), 'Say: "I am worried." Show this.'),
    ],
)
def test_a_voice_gets_whole_sentences(parts: tuple[str, ...], words: str) -> None:
    assert spoken(*parts) == words
