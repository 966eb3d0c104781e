"""Values and foreign words keep their order within text from right to left."""

from __future__ import annotations

import pytest

from kiosk.core.bidi import (
    END,
    FIRST_STRONG,
    LEFT_TO_RIGHT,
    isolated,
    isolated_markup,
    isolated_message,
    without_isolates,
)

VALUES = (
    "911",
    "5 mg",
    "36 °C (96.8 °F)",
    "100.4\N{NO-BREAK SPACE}°F (38\N{NO-BREAK SPACE}°C)",
    "2026-11-22",
    "10:30",
    "120/80",
    "-1.5",
    "+1 555-0100",
    "0800 611 116",
    "3-5",
    "50%",
    "NHS 111",
    "A&E",
    "Could it be sepsis?",
    "healthdirect (new name: 1800 Medicare)",
)


def marked(value: str) -> str:
    return f"{LEFT_TO_RIGHT}{value}{END}"


@pytest.mark.parametrize("value", VALUES)
def test_a_value_is_set_apart_as_one(value: str) -> None:
    assert isolated(f"قبل {value} بعد") == f"قبل {marked(value)} بعد"


@pytest.mark.parametrize("value", VALUES)
def test_what_was_set_apart_stays_as_it_is(value: str) -> None:
    once = isolated(f"قبل {value} بعد")

    assert isolated(once) == once
    assert without_isolates(once) == f"قبل {value} بعد"


def test_the_stop_of_a_sentence_and_brackets_around_a_value_are_none_of_it() -> None:
    assert isolated("جرعة 5 mg.") == f"جرعة {marked('5 mg')}."
    assert isolated("اتصلوا (111) الآن") == f"اتصلوا ({marked('111')}) الآن"


@pytest.mark.parametrize("text", ["Call 911 now.", "36 °C", "请拨打911。", ""])
def test_text_from_left_to_right_is_left_alone(text: str) -> None:
    assert isolated(text) == isolated_markup(text) == text


def test_tags_and_characters_with_a_name_are_no_values() -> None:
    markup = 'قسم <a href="lactate">A&amp;E</a> <b>911</b> &lt;'

    assert isolated_markup(markup) == (
        f'قسم <a href="lactate">{marked("A&amp;E")}</a> <b>{marked("911")}</b> &lt;'
    )


def test_whatever_will_be_put_in_finds_its_place_set_apart() -> None:
    assert isolated("السؤال <number> من 5") == (
        f"السؤال {FIRST_STRONG}<number>{END} من {marked('5')}"
    )
    assert isolated_message("صفحة %1 من 7") == f"صفحة {FIRST_STRONG}%1{END} من {marked('7')}"
