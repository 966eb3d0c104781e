"""Filling the placeholders of the content."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.core.errors import ContentError
from kiosk.core.library import Block, Document, Entry, Page, Statement, plain_text
from kiosk.core.region import Region
from kiosk.core.wording import Site, Wording, fill_document, wording

US = Region(
    id="us",
    name={"en": "United States"},
    emergency=("911",),
    temperature=("F", "C"),
    signs_check="guided",
    checked=date(2026, 11, 22),
    words={
        "en": {"desk": "front desk", "emergency_room": "A&E", "or": "or"},
        "es": {"desk": "recepción", "emergency_room": "urgencias", "or": "o"},
    },
)


NO_SITE = Site()


def words(region: Region = US, site: Site = NO_SITE, language: str = "en") -> Wording:
    return wording(region, site, language)


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("Tell the {desk}.", "Tell the front desk."),
        ("{Desk}: here.", "Front desk: here."),
        ("Call {emergency} now.", "Call 911 now."),
        ("{Emergency_room}", "A&E"),
        ("{temperature:38}", "100.4\N{NO-BREAK SPACE}°F (38\N{NO-BREAK SPACE}°C)"),
        ("No placeholder.", "No placeholder."),
    ],
)
def test_a_placeholder_becomes_the_region_s_word(text: str, filled: str) -> None:
    assert words().fill(text) == filled


@pytest.mark.parametrize(
    ("celsius", "fahrenheit"), [("36", "96.8"), ("38", "100.4"), ("39", "102.2"), ("40", "104")]
)
def test_elsewhere_celsius_comes_first(celsius: str, fahrenheit: str) -> None:
    filled = words(replace(US, temperature=("C", "F"))).fill(f"{{temperature:{celsius}}}")

    assert filled.replace("\N{NO-BREAK SPACE}", " ") == f"{celsius} °C ({fahrenheit} °F)"


def test_several_numbers_are_joined_in_the_words_of_the_language() -> None:
    ireland = replace(US, emergency=("112", "999"))

    assert words(ireland).fill("{emergency}") == "112 or 999"
    assert words(ireland, language="es").fill("{emergency}") == "112 o 999"


def test_where_no_number_is_known_none_is_invented() -> None:
    other = words(replace(US, emergency=()))

    assert other.fill("Call {emergency}.") == "Call your local emergency number."
    assert other.fill("{Emergency}") == "Your local emergency number"


def test_a_language_without_words_of_its_own_takes_the_english_ones() -> None:
    assert words(language="zh").fill("{desk}") == "front desk"


def test_the_site_s_own_name_for_its_desk_comes_first() -> None:
    assert words(site=Site(desk_name="Check-in <A&B>")).fill("{desk}") == "Check-in <A&B>"


def test_no_word_that_is_filled_in_becomes_markup() -> None:
    filled = words(site=Site(desk_name="<b>Desk</b> & {emergency}")).fill_markup("<b>{desk}</b>")

    assert filled == "<b>&lt;b&gt;Desk&lt;/b&gt; &amp; {emergency}</b>"
    assert plain_text(filled) == "<b>Desk</b> & {emergency}"


@pytest.mark.parametrize(
    "text", ["{}", "{dsk}", "{DESK}", "{temperature}", "{temperature:hot}", "{temperature:380}"]
)
def test_an_unknown_placeholder_is_refused(text: str) -> None:
    with pytest.raises(ContentError, match="is not known"):
        words().fill(text)


def test_a_document_is_filled_throughout() -> None:
    entry = Entry(
        "a", "help", "At the {desk}", "{Desk}", "", "", 0, False, US.checked, US.checked, "draft"
    )
    card = Block("card", title="The {emergency_room}", statements=(Statement("{desk}", ("A",)),))

    filled = fill_document(Document(entry, (Page("p", "{Desk}", (card,)),)), words())

    assert (filled.entry.title, filled.entry.subtitle) == ("At the front desk", "Front desk")
    assert filled.pages[0].title == "Front desk"
    assert filled.pages[0].blocks[0].title == "The A&amp;E"
    assert filled.pages[0].blocks[0].statements == (Statement("front desk", ("A",)),)
