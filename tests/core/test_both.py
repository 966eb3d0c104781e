"""What is shown to staff can be read by staff, whatever the visitor reads."""

from __future__ import annotations

import pytest

from kiosk.core.answers import Answers
from kiosk.core.bidi import END, FIRST_STRONG, without_isolates
from kiosk.core.both import card_in_both, phrase_in_both, said_to_staff
from kiosk.core.result import staff_card
from kiosk.core.signs_check import SignsCheck, load_signs_check
from tests.questionnaires import FOLDER, given


def check_in(language: str) -> SignsCheck:
    names = ("signs-check.json", "evidence.toml", f"words/{language}.toml")
    return load_signs_check({name: (FOLDER / name).read_bytes() for name in names}, language)


ENGLISH, ARABIC = check_in("en"), check_in("ar")
TOUCHED = Answers(given(who_for="me", emergency_12_or_older="A1", signs_12_or_older="W1 not-sure"))


def test_each_sign_stands_there_in_both_languages() -> None:
    card = card_in_both(ARABIC, ENGLISH, TOUCHED)
    own, staffs = staff_card(ARABIC, TOUCHED), staff_card(ENGLISH, TOUCHED)

    for both, visitors, english in zip(card.signs, own.signs, staffs.signs, strict=True):
        first, second = without_isolates(both.text).split("\n")
        assert first.startswith(visitors.text.rstrip(".؟"))
        assert second.startswith(english.text.rstrip(".?"))
        assert both.code == english.code
    assert without_isolates(card.band) == f"{own.band}\n{staffs.band}"
    assert tuple(map(without_isolates, card.not_asked)) == tuple(
        f"{one} / {other}" for one, other in zip(own.not_asked, staffs.not_asked, strict=True)
    )
    assert card.signs
    assert card.not_asked


def test_who_reads_the_sites_language_sees_it_once() -> None:
    assert card_in_both(ENGLISH, ENGLISH, TOUCHED) == staff_card(ENGLISH, TOUCHED)


def test_what_to_say_stands_there_for_staff_too() -> None:
    assert without_isolates(said_to_staff(ARABIC, ENGLISH, TOUCHED)).startswith("I am worried")
    assert said_to_staff(ENGLISH, ENGLISH, TOUCHED) == ""


@pytest.mark.parametrize("key", ["card.signs", "card.not_asked", "levels.4"])
def test_the_names_on_the_card_stand_there_in_both(key: str) -> None:
    own, staffs = ARABIC.script.phrase(key), ENGLISH.script.phrase(key)

    assert phrase_in_both(ARABIC, ENGLISH, key) == f"{own} / {FIRST_STRONG}{staffs}{END}"
    assert phrase_in_both(ENGLISH, ENGLISH, key) == staffs
