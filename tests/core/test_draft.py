"""What staff change page by page, and what a key does to a text."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.core.draft import Draft
from kiosk.core.keys import erased, typed
from kiosk.core.region import Region
from kiosk.core.settings import Settings

DAY = date(2026, 11, 22)
WORDS = {"en": {"desk": "front desk"}}
UK = Region("uk", {"en": "United Kingdom"}, ("999",), ("C", "F"), "signs-list", DAY, WORDS)
US = Region("us", {"en": "United States"}, ("911",), ("F", "C"), "guided", DAY, WORDS)
OTHER = Region("other", {"en": "Another country"}, (), ("C", "F"), "signs-list", DAY, WORDS)
REGIONS = {"uk": UK, "us": US, "other": OTHER}


@pytest.fixture
def draft() -> Draft:
    draft = Draft(Settings(), REGIONS, ("en",), px_per_mm=3.6)
    draft.begin()
    return draft


def through(draft: Draft) -> list[str]:
    """Every page, however it is answered."""
    seen = [draft.page]
    while draft.turn(1, has_pin=False):
        seen.append(draft.page)
    return seen


def test_nobodys_region_is_taken_for_chosen(draft: Draft) -> None:
    before = draft.can_go_on(has_pin=False)
    draft.choose("us")

    assert (before, draft.can_go_on(has_pin=False)) == (False, True)


def test_the_place_without_a_number_stands_last(draft: Draft) -> None:
    assert [choice.code for choice in draft.choices()] == ["uk", "us", "other"]


def test_a_region_brings_its_way_to_check_signs(draft: Draft) -> None:
    draft.choose("uk")

    assert draft.values["signs_check"] == "signs-list"


def test_other_numbers_must_be_confirmed_anew(draft: Draft) -> None:
    draft.choose("uk")
    draft.turn(1, has_pin=False)
    draft.confirm()
    confirmed = draft.can_go_on(has_pin=False)
    draft.turn(-1, has_pin=False)
    draft.choose("us")
    draft.turn(1, has_pin=False)

    assert (confirmed, draft.can_go_on(has_pin=False)) == (True, False)


def test_what_an_answer_makes_needless_is_not_asked(draft: Draft) -> None:
    draft.choose("uk")

    assert through(draft) == [
        "region", "numbers", "clinic_name", "desk_name", "desk_place", "advice_name", "languages",
        "signs_check", "px_per_mm", "pin", "done",
    ]  # fmt: skip


def test_a_guided_check_asks_for_its_reviewer_and_an_advice_line_for_its_number(
    draft: Draft,
) -> None:
    draft.choose("us")
    draft.values |= {"advice_name": "Nurse line", "reviewer": "Dr A"}

    assert {"advice_number", "reviewer", "reviewed_on"} <= set(through(draft))


def test_a_kiosk_with_a_pin_asks_for_none(draft: Draft) -> None:
    assert "pin" not in draft.pages(has_pin=True)


def test_the_last_language_cannot_be_taken_away(draft: Draft) -> None:
    draft.turn_to("languages")
    draft.choose("en")

    assert not draft.can_go_on(has_pin=True)


def test_the_ruler_grows_a_pixel_a_step_within_what_panels_are(draft: Draft) -> None:
    draft.turn_to("px_per_mm")
    draft.move(1)
    longer = draft.ruler_px
    draft.move(-100_000)

    assert (longer, draft.ruler_px) == (181, 50)


def test_a_number_keeps_to_its_limits(draft: Draft) -> None:
    draft.edit("idle_menu_s")
    draft.move(-1)
    lower = draft.values["idle_menu_s"]
    draft.move(-50)

    assert (lower, draft.values["idle_menu_s"]) == (50.0, 30.0)


def test_nothing_is_kept_before_the_end(draft: Draft) -> None:
    before = draft.changes()
    draft.turn_to("done")
    changes = draft.changes()

    assert before is None
    assert changes
    assert changes["is_set_up"] is True


@pytest.mark.parametrize(
    ("key", "text", "letter", "longer"),
    [
        ("clinic_name", "El", "m", "Elm"),
        ("clinic_name", "Elm", " ", "Elm "),
        ("clinic_name", "Elm ", " ", "Elm "),
        ("clinic_name", "", " ", ""),
        ("clinic_name", "x" * 60, "y", "x" * 60),
        ("clinic_name", "Elm", "\n", "Elm"),
        ("clinic_name", "Elm", "ab", "Elm"),
        ("advice_number", "11", "1", "111"),
        ("advice_number", "11", "a", "11"),
        ("reviewed_on", "2026", "1", "2026-1"),
        ("reviewed_on", "2026-11", "2", "2026-11-2"),
        ("reviewed_on", "2026-11-22", "3", "2026-11-22"),
        ("off_from", "20", "0", "20:0"),
    ],
)
def test_a_key_gives_what_may_stand_there(key: str, text: str, letter: str, longer: str) -> None:
    assert typed(key, text, letter) == longer


@pytest.mark.parametrize(
    ("key", "text", "shorter"),
    [
        ("clinic_name", "Elm", "El"),
        ("clinic_name", "", ""),
        ("reviewed_on", "2026-1", "2026"),
        ("reviewed_on", "2026-11", "2026-1"),
        ("off_from", "20:0", "20"),
    ],
)
def test_delete_takes_the_mark_away_that_came_by_itself(key: str, text: str, shorter: str) -> None:
    assert erased(key, text) == shorter
