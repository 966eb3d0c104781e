"""How hard a page is to read."""

import pytest

from kiosk.core.library import Block, Page, Statement
from resources.compiler.grade import page_grade


def page(*texts: str) -> Page:
    return Page("p", "P", tuple(Block("paragraph", statements=(said(text),)) for text in texts))


def cards(*texts: str, lead: str) -> Page:
    return Page("p", "P", tuple(Block("card", title=lead, statements=(said(t),)) for t in texts))


def said(text: str) -> Statement:
    return Statement(text, ())


def test_long_words_make_a_page_harder() -> None:
    easy, hard = "The cat sat on the mat.", "The veterinarian immunised the animal."

    assert page_grade(page(easy), ()) < 0 < page_grade(page(hard), ())


def test_an_empty_page_has_no_grade() -> None:
    assert page_grade(Page("p", "P", ()), ()) == 0


@pytest.mark.parametrize("written", ["septicaemia", "Septicaemia"])
def test_the_disease_s_own_names_do_not_count_as_hard(written: str) -> None:
    words = f"Some call it {written} now."

    assert page_grade(page(words), ["septicaemia"]) < page_grade(page(words), ())


def test_a_card_counts_as_sentences_of_its_own() -> None:
    two_cards = cards("your feet are cold", "your hands are cold", lead="It is so")
    sentences = page("It is so. Your feet are cold. It is so. Your hands are cold.")

    assert page_grade(two_cards, ()) == pytest.approx(page_grade(sentences, ()))


def test_a_decimal_point_ends_no_sentence() -> None:
    whole = page("It is at 1004 degrees or more in the day.")

    assert page_grade(page("It is at 100.4 degrees or more in the day."), ()) == pytest.approx(
        page_grade(whole, ())
    )
