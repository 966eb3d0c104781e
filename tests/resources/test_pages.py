"""How a Markdown file becomes pages, blocks and statements."""

from kiosk.core.library import Block, Page, Statement
from tests.resources.conftest import Shelf


def first_page(shelf: Shelf, body: str) -> Page:
    shelf.topic(body)
    collection, _ = shelf.check()
    tested = next(found for found in collection.manuscripts if found.file.stem == "tested")
    return tested.document.pages[0]


def test_a_statement_ends_with_its_sources(shelf: Shelf) -> None:
    page = first_page(shelf, "## P\n\nOne. Two.[^A] Three\nfour.[^B][^C]\n")

    assert page.blocks == (
        Block(
            "paragraph",
            statements=(Statement("One. Two.", ("A",)), Statement("Three four.", ("B", "C"))),
        ),
    )


def test_a_card_has_a_sign_a_picture_a_lead_and_words(shelf: Shelf) -> None:
    page = first_page(shelf, "## P\n\n- ![A1](drop) **New confusion.** Not making sense.[^A]\n")

    assert page.blocks == (
        Block(
            "card",
            title="New confusion",
            statements=(Statement("Not making sense.", ("A",)),),
            pictogram="drop",
            sign="A1",
        ),
    )


def test_sources_right_behind_a_lead_belong_to_the_lead(shelf: Shelf) -> None:
    page = first_page(shelf, "## P\n\n- ![](drop) **Is it bad?**[^A] Ask.[^B]\n")

    assert page.blocks[0].title == "Is it bad?"
    assert page.blocks[0].statements == (Statement("", ("A",)), Statement("Ask.", ("B",)))


def test_a_callout_has_its_tone(shelf: Shelf) -> None:
    page = first_page(shelf, "## P\n\n> [!now-if] Tell the {desk}.[^A]\n")

    assert page.blocks == (
        Block("callout", "now-if", statements=(Statement("Tell the {desk}.", ("A",)),)),
    )
    assert page.tone == "now-if"


def test_a_picture_stands_alone_with_its_description(shelf: Shelf) -> None:
    page = first_page(shelf, "## P\n\n![A hand & spots](drop)[^A]\n")

    assert page.blocks == (
        Block(
            "picture",
            title="A hand &amp; spots",
            statements=(Statement("", ("A",)),),
            pictogram="drop",
        ),
    )


def test_words_become_markup_of_our_own(shelf: Shelf) -> None:
    page = first_page(shelf, "## P\n\n**Not** 2 < 3 & [lactate](#lactate).[^A]\n")

    assert page.blocks[0].statements[0].text == (
        '<b>Not</b> 2 &lt; 3 &amp; <a href="lactate">lactate</a>.'
    )


def test_a_lead_may_hold_a_glossary_term(shelf: Shelf) -> None:
    page = first_page(shelf, "## P\n\n- ![](drop) **No [lactate](#lactate).**[^A]\n")

    assert page.blocks[0].title == 'No <a href="lactate">lactate</a>'


def test_a_page_takes_its_id_from_its_heading(shelf: Shelf) -> None:
    page = first_page(shelf, "## Tell the {desk} now!\n\nSo.[^A]\n")

    assert (page.id, page.title, page.band) == ("tell-the-desk-now", "Tell the {desk} now!", "")


def test_a_heading_may_end_with_id_and_band_in_any_order(shelf: Shelf) -> None:
    for marks in ("{#x band=5-to-11}", "{band=5-to-11 #x}"):
        page = first_page(shelf, f"## Now {marks}\n\nSo.[^A]\n")

        assert (page.id, page.title, page.band) == ("x", "Now", "5-to-11")


def test_a_page_of_the_warning_signs_is_for_12_or_older_unless_it_says_otherwise(
    shelf: Shelf,
) -> None:
    collection, _ = shelf.check()
    bands = {found.file.stem: found.document.pages[-1].band for found in collection.manuscripts}

    assert bands["warning-signs"] == "12-or-older"
    assert bands["pregnancy"] == "pregnancy"
    assert bands["babies-children"] == ""
