"""The screens and the results as they are shown."""

from __future__ import annotations

import pytest

from kiosk.core.answers import Answers
from kiosk.core.errors import QuestionnaireError
from kiosk.core.result import result, staff_card, why
from kiosk.core.screen import screen
from kiosk.core.signs_check import SignsCheck, load_signs_check
from tests.questionnaires import FOLDER, given, shipped, shipped_evidence, shipped_script

CHECK = SignsCheck(shipped(), shipped_evidence(), shipped_script())
QUIET = {"emergency_12_or_older": "none", "signs_12_or_older": "none", "risk_12_or_older": "none"}


def adult(**screens: str) -> Answers:
    return Answers(given(**({"who_for": "me"} | QUIET | screens)))


def files() -> dict[str, bytes]:
    names = ("signs-check.json", "evidence.toml", "words/en.toml")
    return {name: (FOLDER / name).read_bytes() for name in names}


def test_the_signs_check_loads_out_of_its_folder() -> None:
    check = load_signs_check(files(), "en", lambda text: text.replace("{desk}", "reception"))

    assert check.script.results["4"].you == "Tell the reception now"


@pytest.mark.parametrize("missing", files())
def test_without_one_of_its_files_it_is_not_offered(missing: str) -> None:
    rest = {name: data for name, data in files().items() if name != missing}

    with pytest.raises(QuestionnaireError, match=missing):
        load_signs_check(rest, "en")


def test_a_form_that_no_screen_can_show_is_not_offered() -> None:
    broken = files()
    broken["signs-check.json"] = broken["signs-check.json"].replace(
        b'"required": true', b'"required": false', 1
    )

    with pytest.raises(QuestionnaireError, match="who-for: no screen can show this"):
        load_signs_check(broken, "en")


def test_the_first_screen_asks_whom_it_is_about() -> None:
    shown = screen(CHECK, Answers(), "who")

    assert (shown.question, shown.text, shown.takes_many) == ("who-for", "Who is this for?", False)
    assert shown.tiles[0].text == "Me"
    assert shown.none is None
    assert not shown.answered


def test_a_screen_shows_the_tiles_of_the_age_with_none_and_not_sure_apart() -> None:
    shown = screen(CHECK, Answers(given(who_for="baby-under-3-months")), "emergency")

    assert [tile.code for tile in shown.tiles][-2:] == ["B10", "B14"]
    assert shown.none is not None
    assert shown.not_sure is not None


def test_somebody_else_is_spoken_about() -> None:
    words = {
        who: {
            tile.code: tile.text
            for tile in screen(CHECK, Answers(given(who_for=who)), "emergency").tiles
        }
        for who in ("me", "other-12-or-older")
    }

    assert words["me"]["A9"] == "You feel like you might die"
    assert words["other-12-or-older"]["A9"] == "They feel like they might die"


def test_an_emergency_sign_turns_next_red() -> None:
    quiet = Answers(given(who_for="me", emergency_12_or_older="not-sure"))
    red = Answers(given(who_for="me", emergency_12_or_older="A3"))

    assert not screen(CHECK, quiet, "emergency").red
    assert screen(CHECK, red, "emergency").red
    assert [tile.code for tile in screen(CHECK, red, "emergency").tiles if tile.touched] == ["A3"]


def test_a_screen_that_is_not_asked_cannot_be_shown() -> None:
    with pytest.raises(QuestionnaireError, match="pregnancy: is not asked"):
        screen(CHECK, adult(), "pregnancy")


@pytest.mark.parametrize(
    ("screens", "tier", "title"),
    [
        ({"emergency_12_or_older": "A3"}, 4, "Tell the {desk} now"),
        ({"signs_12_or_older": "W3"}, 3, "You need to be seen today"),
        ({"signs_12_or_older": "I1"}, 2, "Tell your doctor or nurse at this visit"),
        ({}, 1, "Know the signs. Lower your risk."),
    ],
)
def test_there_are_four_results(screens: dict[str, str], tier: int, title: str) -> None:
    found = result(CHECK, adult(**screens))

    assert (found.tier, found.title) == (tier, title)
    assert found.do
    assert found.say
    assert found.sources


def test_there_is_no_result_while_a_screen_is_open() -> None:
    open_form = Answers(given(who_for="me", emergency_12_or_older="none"))

    for show in (result, why, staff_card):
        with pytest.raises(QuestionnaireError, match="no result"):
            show(CHECK, open_form)


def test_what_to_say_lists_signs_and_never_risks() -> None:
    found = result(CHECK, adult(signs_12_or_older="W1 W3", risk_12_or_older="K1b"))

    assert [touched.code for touched in found.touched] == ["W1", "W3"]


def test_emergency_signs_of_the_age_are_to_be_watched() -> None:
    found = result(CHECK, adult(signs_12_or_older="I1"))

    assert len(found.watch) == 10


def test_in_pregnancy_its_signs_are_to_be_watched_too() -> None:
    found = result(CHECK, adult(risk_12_or_older="K2", pregnancy_signs="none"))

    assert len(found.watch) == 19


def test_each_risk_touched_has_its_tip_in_words_that_do_not_name_it() -> None:
    found = result(CHECK, adult(risk_12_or_older="K1a K3-chronic"))

    assert [tip.code for tip in found.tips] == ["K1a", "K3-chronic"]
    assert all(tip.sources for tip in found.tips)
    assert "cancer" not in found.tips[0].text.lower()


def test_a_baby_under_three_months_has_a_tip_without_being_asked() -> None:
    quiet = {f"{name}_under_3_months": "none" for name in ("emergency", "signs", "risk")}
    found = result(CHECK, Answers(given(who_for="baby-under-3-months", **quiet)))

    assert [tip.code for tip in found.tips] == ["baby-under-3-months"]


def test_why_names_the_rule_and_what_made_it_true() -> None:
    found = why(CHECK, adult(signs_12_or_older="W1 W3 W5", risk_12_or_older="K3-age"))

    assert found.rule == 3
    assert found.sources == ("SA-time", "CDC-prev", "NZ-trust")
    assert [one.code for one in found.because] == ["W1", "W3", "W5"]
    assert all(one.sources for one in found.because)


def test_a_risk_among_the_reasons_is_private() -> None:
    found = why(CHECK, adult(signs_12_or_older="W3", risk_12_or_older="K1a"))

    assert [(one.code, one.private) for one in found.because] == [("W3", False), ("K1a", True)]


def test_the_staff_card_holds_all_that_was_touched() -> None:
    card = staff_card(CHECK, adult(signs_12_or_older="W3 not-sure", risk_12_or_older="K1b K2"))

    assert card.band == "12 or older"
    assert [one.code for one in card.signs] == ["W3"]
    assert [one.code for one in card.risks] == ["K1b", "K2"]
    assert card.not_sure == ("Other signs",)
    assert (card.version, card.sha256) == ("1.0", shipped().sha256)


def test_the_staff_card_says_what_an_early_red_left_out() -> None:
    card = staff_card(CHECK, Answers(given(who_for="me", emergency_12_or_older="A3")))

    assert card.not_asked == ("Other signs", "Risks")
    assert staff_card(CHECK, adult()).not_asked == ()
