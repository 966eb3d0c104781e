"""What differs from one part of the world to another."""

import json
from datetime import date

import pytest

from kiosk.core.errors import ContentError
from kiosk.core.region import Advice, load_region, read_region

IRELAND: dict[str, object] = {
    "id": "ie",
    "name": {"en": "Ireland"},
    "emergency": ["112", "999"],
    "temperature": ["C", "F"],
    "signs_check": "signs-list",
    "checked": date(2026, 11, 22),
    "words": {"en": {"desk": "reception desk", "or": "or"}},
    "advice": [{"name": {"en": "Nurse line"}, "number": "0800 611 116"}],
}


def test_a_region_holds_its_numbers_and_words() -> None:
    region = read_region(IRELAND, "ie.toml")

    assert region.emergency == ("112", "999")
    assert region.advice == (Advice("0800 611 116", {"en": "Nurse line"}),)
    assert region.words["en"]["desk"] == "reception desk"


def test_a_region_without_advice_line_or_number_is_a_region() -> None:
    plain = {name: value for name, value in IRELAND.items() if name != "advice"}

    assert read_region(plain | {"emergency": []}, "other.toml").emergency == ()


def test_a_region_is_read_out_of_the_bundle() -> None:
    data = json.dumps(IRELAND, default=str).encode()

    assert load_region(data, "ie.json") == read_region(IRELAND, "ie.toml")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"emergency": ["9999"]}, "emergency: must be three digits, not '9999'"),
        ({"emergency": ["call"]}, "emergency: must be three digits, not 'call'"),
        ({"temperature": ["C"]}, "temperature: must be"),
        ({"temperature": ["C", "C"]}, "temperature: must be"),
        ({"signs_check": "on"}, "signs_check: must be one of 'guided', 'signs-list'"),
        ({"words": {"es": {}}}, "words: the English words"),
        ({"advice": [{"name": {"en": "N"}, "number": "call us"}]}, "advice: 'call us'"),
        ({"advice": [{"name": {"en": "N"}}]}, "advice[0].number: is missing"),
        ({"name": {"es": "Irlanda"}}, "name: the English name"),
        ({"advice": [{"name": {"es": "N"}, "number": "811"}]}, "name: the English name"),
        ({"anthem": "x"}, "anthem: is not known"),
    ],
)
def test_a_region_that_could_mislead_is_refused(change: dict[str, object], reason: str) -> None:
    with pytest.raises(ContentError) as refused:
        read_region(IRELAND | change, "ie.toml")

    assert str(refused.value).startswith(f"ie.toml: {reason}")
