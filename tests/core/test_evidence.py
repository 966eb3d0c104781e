"""Each answer has its picture and its sources, and the signs list says the same of each sign."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kiosk.core.assessment import assess
from kiosk.core.errors import QuestionnaireError
from kiosk.core.evidence import asked_about, load_evidence, offered, sources_named
from tests.questionnaires import FOLDER, shipped, shipped_evidence

RESOURCES = Path(__file__).parents[2] / "resources"
EVIDENCE = (FOLDER / "evidence.toml").read_text("utf-8")
SIGNS = tomllib.loads((RESOURCES / "content" / "signs.toml").read_text("utf-8"))
SIGN_SCREENS = ("emergency", "signs", "pregnancy")


def asked_signs() -> dict[str, set[str]]:
    """Every sign that the questionnaire asks about, with the bands it is asked in."""
    found: dict[str, set[str]] = {}
    for item, code in offered(shipped()):
        if item.screen in SIGN_SCREENS and code not in ("none", "not-sure", "I1"):
            whom = asked_about(shipped(), item)
            bands = {row.band for who, row in shipped_evidence().who.items() if who in whom}
            found.setdefault(code, set()).update(
                {"pregnancy"} if item.screen == "pregnancy" else map(str, bands)
            )
    return found


def tier_alone(code: str) -> set[int | None]:
    """The tiers of a sign with nothing else touched, in each question that asks about it."""
    tiers = set()
    for item, one in offered(shipped()):
        if one == code:
            who = min(asked_about(shipped(), item))
            band = shipped_evidence().who[who].band
            answers = {f"{screen}-{band}": frozenset(("none",)) for screen in SIGN_SCREENS}
            answers |= {
                "who-for": frozenset((who,)),
                f"risk-{band}": frozenset(("not-sure" if item.screen == "pregnancy" else "none",)),
                item.link_id: frozenset((code,)),
            }
            tiers.add(assess(shipped(), answers).tier)
    return tiers


def test_the_questionnaire_asks_about_exactly_the_signs_of_the_list() -> None:
    assert asked_signs() == {code: set(row["bands"]) for code, row in SIGNS.items()}


@pytest.mark.parametrize("code", SIGNS)
def test_a_sign_has_the_tier_that_the_list_gives_it(code: str) -> None:
    assert tier_alone(code) == {{"now": 4, "today": 3}[SIGNS[code]["tier"]]}


@pytest.mark.parametrize("code", SIGNS)
def test_a_sign_has_the_picture_and_the_sources_of_the_list(code: str) -> None:
    proofs = {
        shipped_evidence().proof(item, one) for item, one in offered(shipped()) if one == code
    }

    assert [(proof.pictogram, list(proof.sources)) for proof in proofs] == [
        (SIGNS[code]["pictogram"], SIGNS[code]["sources"])
    ]


def test_every_source_is_in_the_list_of_sources() -> None:
    known = tomllib.loads((RESOURCES / "content" / "sources.toml").read_text("utf-8"))

    assert sources_named(shipped_evidence()) <= known.keys()


def test_every_picture_is_drawn() -> None:
    drawn = {file.stem for file in (RESOURCES / "pictures").glob("*.svg")}
    named = {shipped_evidence().proof(item, code).pictogram for item, code in offered(shipped())}

    assert named <= drawn


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("A3 = {", "A33 = {", "A3 has no row"),
        ("A3 = {", "A33 = {", "A33 is not offered there"),
        ('sources = ["QLD-kids"]', "sources = []", "C7 counts in a rule and names no source"),
        ('\n8 = ["NHS-sx", "HSE-mat"]', "", "rules: 8 has no row"),
        ('15 = ["CDC-prev", "HSE-2025"]', '16 = ["CDC-prev"]', "rules: 16 is not known"),
        ('5 = ["CDC-chemo"]', "5 = []", "rules: 5 names no source"),
        ("[who.me]", "[who.you]", "who: me has no row"),
        ('private = ["risk"]', 'private = ["money"]', "screens: money is not a screen"),
        ("\nK3-prev = [", "\nK9 = [", "tips: K9 is not offered anywhere"),
        ('person = "you"', 'person = "we"', "must be one of"),
        ("[tips]", "[tips", "evidence.toml: "),
    ],
)
def test_evidence_with_a_hole_is_refused(old: str, new: str, reason: str) -> None:
    with pytest.raises(QuestionnaireError) as refused:
        load_evidence(EVIDENCE.replace(old, new).encode(), "evidence.toml", shipped())

    assert reason in str(refused.value)
