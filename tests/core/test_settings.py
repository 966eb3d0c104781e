"""What a clinic's settings may be, and how a wrong one is refused."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import SettingsError
from kiosk.core.settings import Settings, load_settings


def test_an_empty_file_changes_nothing() -> None:
    assert load_settings(b"", "kiosk.toml") == Settings()


def test_each_kind_of_value_is_read() -> None:
    text = (
        'region = "uk"\nlanguages = ["en"]\nidle_menu_s = 90\nis_set_up = true\noff_from = "20:00"'
    )

    assert load_settings(text.encode(), "kiosk.toml") == Settings(
        region="uk", languages=("en",), idle_menu_s=90.0, is_set_up=True, off_from="20:00"
    )


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ('\nregoin = "uk"', "kiosk.toml:2: regoin: is not a setting; known are region,"),
        ("\n\nregion = 7", "kiosk.toml:3: region: must be a text in quotes"),
        ('region = "UK"', "kiosk.toml:1: region: cannot be 'UK'"),
        ("idle_menu_s = 5", "kiosk.toml:1: idle_menu_s: must be a number from 30 to 600"),
        ("idle_menu_s = true", "kiosk.toml:1: idle_menu_s: must be a number"),
        ("idle_menu_s = nan", "kiosk.toml:1: idle_menu_s: must be a number"),
        ("is_set_up = 1", "kiosk.toml:1: is_set_up: must be true or false"),
        ("languages = []", "kiosk.toml:1: languages: must be a list"),
        ("languages = [7]", "kiosk.toml:1: languages: cannot hold 7"),
        ('reviewed_on = "2026-02-30"', "reviewed_on: '2026-02-30' is not a day of the calendar"),
        ('off_from = "24:00"', "kiosk.toml:1: off_from: cannot be '24:00'"),
        (f'desk_name = "{"x" * 41}"', "desk_name: must be at most 40 characters long"),
        (r'clinic_name = "a\nb"', "clinic_name: must be one line of printable letters"),
        ("\n[region]\nname = 1", "kiosk.toml:2: region: must be a text in quotes"),
        ('region = "uk"\nregion = ', "kiosk.toml:2: is not a TOML file: Invalid value"),
    ],
)
def test_a_wrong_file_is_refused_with_line_key_and_reason(text: str, refusal: str) -> None:
    with pytest.raises(SettingsError) as refused:
        load_settings(text.encode(), "kiosk.toml")

    assert refusal in str(refused.value)


def test_a_file_that_is_no_text_is_refused_with_its_line() -> None:
    with pytest.raises(SettingsError, match=r"kiosk\.toml:2: is not text in UTF-8"):
        load_settings(b'region = "uk"\n\xff', "kiosk.toml")


@given(st.binary(max_size=200))
def test_whatever_a_file_holds_it_is_settings_or_refused(data: bytes) -> None:
    with suppress(SettingsError):
        assert isinstance(load_settings(data, "kiosk.toml"), Settings)
