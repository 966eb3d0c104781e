"""Text for the ear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.ear import for_ear

PHONES = ("911", "111", "18001 111", "0800 11 22")


@pytest.mark.parametrize(
    ("shown", "heard"),
    [
        ("At home, call 911.", "At home, call 9 1 1."),
        ("Call 911 or 111", "Call 9 1 1 or 1 1 1."),
        ("NHS 111 by text relay: 18001 111", "NHS 1 1 1 by text relay: 1 8 0 0 1, 1 1 1."),
        ("0800 11 22", "0 8 0 0, 1 1, 2 2."),
        ("9110 people", "9110 people."),
        ("911.5", "911.5."),
        ("38\u00a0°C (100.4\u00a0°F)", "38 degrees Celsius (100.4 degrees Fahrenheit)."),
        ("3-5 minutes", "3 to 5 minutes."),
        ("2018–2025", "2018 to 2025."),
        ("2026-11-22", "2026-11-22."),
        ("Your number is A-4711", "Your number is A. 4 7 1 1."),
        ("Treated in the ICU with an IV", "Treated in the I C U with an I V."),
        ("DIVE", "DIVE."),
        ("18:38 · just now", "18:38, just now."),
        ("Are you sure?", "Are you sure?"),
        ("Two\nlines", "Two lines."),
        ("", ""),
    ],
)
def test_english(shown: str, heard: str) -> None:
    assert for_ear(shown, "en", PHONES) == heard


@pytest.mark.parametrize(
    ("language", "shown", "heard"),
    [
        ("es", "Llame al 911: 38 °C", "Llame al 9 1 1: 38 grados Celsius."),
        ("ar", "اتصل بـ \u2066911\u2069", "اتصل بـ 9 1 1."),
        ("ar", "\u206638 °C\u2069؟", "38 درجة مئوية؟"),
        ("zh", "咳嗽，38 °C。", "ke2嗽，38 摄氏度。"),
        ("zh", "其他地方", "其他di4方."),
        ("sv", "Ring 911", "Ring 9 1 1."),
    ],
)
def test_other_languages(language: str, shown: str, heard: str) -> None:
    assert for_ear(shown, language, PHONES) == heard


@given(st.text(), st.sampled_from(["en", "es", "ar", "zh"]))
def test_no_mark_of_direction_and_no_line_break_is_ever_heard(shown: str, language: str) -> None:
    heard = for_ear(shown, language, PHONES)

    assert not set(heard) & set("\u2066\u2067\u2068\u2069\u200e\u200f\n\t")


@given(st.text(alphabet="ab 0123456789.,-"))
def test_every_digit_is_heard_in_its_order(shown: str) -> None:
    heard = for_ear(shown, "en", PHONES)

    assert [each for each in heard if each.isdigit()] == [e for e in shown if e.isdigit()]
