"""The signs list, which asks nothing, says no less than the table for anybody who reads it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from kiosk.core.evidence import asked_about, offered
from tests.proof.states import atom_states
from tests.proof.table import BANDS, BODY, PREGNANCY, RED, WHO, WORSE, atoms, read
from tests.questionnaires import shipped, shipped_evidence, shipped_script

CONTENT = Path(__file__).parents[2] / "resources" / "content" / "en"
TOPICS = ("warning-signs", "babies-children", "pregnancy")

PAGE = re.compile(
    r"^## [^\n]*\{#[a-z-]+ band=([a-z0-9-]+)\}$(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL
)
TONE = re.compile(r"^> \[!([a-z-]+)\]", re.MULTILINE)
CARD = re.compile(r"^- !\[([A-Z0-9]*)\]\(([a-z-]+)\)", re.MULTILINE)

# Which atom of the table a card without a sign's id stands for.
ALSO_IF = {"cancer": "K1a", "immune": "K1b", "steroids": "K1b", "pregnant": "K2", "infection": "Wi"}


@dataclass(frozen=True)
class Block:
    """One block of the list: the signs by id, and the other cards by their picture."""

    signs: frozenset[str]
    pictures: frozenset[str]


@cache
def blocks(band: str) -> dict[str, Block]:
    """The blocks of a band by their tone, all their pages together."""
    found: dict[str, Block] = {}
    for topic in TOPICS:
        for page in PAGE.finditer((CONTENT / f"{topic}.md").read_text("utf-8")):
            if page[1] == band:
                tone = TONE.findall(page[2])[0]
                cards = CARD.findall(page[2])
                signs = frozenset(sign for sign, _ in cards if sign)
                pictures = frozenset(picture for sign, picture in cards if not sign)
                before = found.get(tone, Block(frozenset(), frozenset()))
                found[tone] = Block(before.signs | signs, before.pictures | pictures)
    return found


def list_tier(band: str, true: set[str]) -> int:
    """What somebody does who reads the list: RED, be seen today, or nothing of either."""
    also = {ALSO_IF[picture] for picture in blocks(band)["now-if"].pictures}
    today = {"Wi", "Ws"} & true
    if {"E", "P"} & true:
        return 4
    if today and (also - {"Wi"}) & true:
        return 4
    if "Wi" in also and {"Wi", "Ws"} <= true:
        return 4
    if "K1a" in also and {"K1a", "I"} <= true:  # "any sign of an infection counts too"
        return 4
    higher = "infection" in blocks(band)["today"].pictures
    if today or (higher and "I" in true and {"K1b", "K2", "K3"} & true):
        return 3
    return 1


@pytest.mark.parametrize("band", sorted(set(BANDS.values())))
def test_the_list_has_its_three_blocks_with_the_signs_of_the_table(band: str) -> None:
    assert blocks(band)["now"].signs == set(RED[band])
    assert blocks(band)["today"].signs == {*WORSE, *BODY[band]}
    assert {ALSO_IF[picture] for picture in blocks(band)["now-if"].pictures} >= {"K1a", "K1b", "Wi"}


def test_the_list_for_adults_names_pregnancy_and_has_its_signs() -> None:
    assert "pregnant" in blocks("12-or-older")["now-if"].pictures
    assert blocks("pregnancy")["now"].signs == set(PREGNANCY)


def test_a_reader_of_the_list_is_told_no_less_than_the_table_says() -> None:
    """In every state without "not sure", which a list cannot be touched to say.

    An infection alone is YELLOW in the table: a word to the doctor at this visit, which is no
    block of the list; so is BLUE.
    """
    less, compared = [], 0
    for state in atom_states():
        touched = {code for codes in state.answers.values() for code in codes}
        if state.who and "not-sure" not in touched:
            tier = read(state.who, state.answers).tier or 0
            seen = state.answers if tier else {}
            compared += 1
            said = list_tier(state.band, atoms(state.band, seen))
            if said < tier and tier > 2:
                less.append(state)

    assert compared > 2_000
    assert less == []


def test_without_the_second_block_the_list_would_say_less() -> None:
    """The list's own proof: it is the second block that carries what risks change."""
    assert any(
        read("me", state.answers).tier == 4 and not {"E", "P"} & atoms("12-or-older", state.answers)
        for state in atom_states()
        if state.who == "me"
    )


@pytest.mark.parametrize("who", WHO)
def test_in_no_age_does_one_sign_stand_at_two_tiers(who: str) -> None:
    said: dict[str, set[str]] = {"emergency": set(), "signs": set()}
    for item, code in offered(shipped()):
        asked = item.screen in said and who in asked_about(shipped(), item)
        if asked and code not in ("none", "not-sure"):
            picture = shipped_evidence().proof(item, code).pictogram
            said[item.screen] |= {code, picture, shipped_script().option(item, code, "they")}

    assert not said["emergency"] & said["signs"]
