"""A questionnaire loads within the profile, and is refused with file, linkId and reason else."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from kiosk.core.errors import QuestionnaireError
from kiosk.core.questionnaire import load
from tests.questionnaires import (
    choice,
    group,
    least_s,
    loaded,
    shipped,
    shipped_bytes,
    small,
    when,
)

SCREENS = ("who", "emergency", "signs", "risk", "pregnancy")


def test_the_signs_check_loads_with_its_five_screens() -> None:
    assert shipped().screens == SCREENS


def test_the_signs_check_is_a_draft_with_address_version_and_fingerprint() -> None:
    form = shipped()

    assert (form.status, form.version, form.title) == ("draft", "1.0", "Signs check")
    assert form.url.endswith("/Questionnaire/signs-check")
    assert len(form.sha256) == 64


def test_loading_and_checking_takes_at_most_25_times_as_long_as_reading_the_json() -> None:
    """5 ms where the JSON takes 0.2; both in one run, for machines change their pace."""
    data = shipped_bytes()
    took_s = least_s(lambda: load(data, "signs-check.json"))

    assert took_s < 25 * least_s(lambda: json.loads(data))


def test_a_small_questionnaire_loads() -> None:
    form = loaded(small())

    assert [item.link_id for item in form.questions] == ["first-q", "second-q"]
    assert form.by_id["second-q"].screen == "second"


def test_booleans_numbers_and_texts_are_known_too() -> None:
    plain = small()
    age = {"linkId": "age", "type": "integer", "text": "Age", "required": True}
    old = {"question": "age", "operator": ">=", "answerInteger": 65}
    note = {"linkId": "note", "type": "display", "text": "Read this.", "enableWhen": [old]}
    yes = {"linkId": "yes", "type": "boolean", "text": "Yes?"}
    plain["item"][0:0] = [group("more", age, note, yes)]

    form = loaded(plain)

    assert [item.kind for item in form.items[:4]] == ["group", "integer", "display", "boolean"]
    assert form.by_id["note"].conditions[0].value == 65


def test_every_fault_has_a_line_of_its_own() -> None:
    plain = small()
    plain.pop("url")
    plain["item"][0]["item"][0].pop("text")

    with pytest.raises(QuestionnaireError) as refused:
        loaded(plain)

    assert str(refused.value).splitlines() == [
        "small.json: first-q: text is missing",
        "small.json: url is missing",
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"a": 1, "a": 2}', "'a' stands twice in one place"),
        (b'{"a": NaN}', "NaN is not a number"),
        (b"[]", "an object is expected"),
        (b"null", "an object is expected"),
        (b"7" * 5000, "not JSON"),
        (b" " * 1_000_001, "more than 1000000 bytes"),
    ],
)
def test_what_is_not_strict_json_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(QuestionnaireError, match=f"^small.json: .*{reason}"):
        load(data, "small.json")


def test_groups_inside_one_another_have_a_limit() -> None:
    plain = small()
    inner = choice("deep", "bad none")
    for depth in range(20):
        inner = group(f"deep-{depth}", inner)
    plain["item"].insert(0, inner)

    with pytest.raises(QuestionnaireError, match="groups inside one another"):
        loaded(plain)


def test_an_enable_when_on_a_later_question_is_refused() -> None:
    plain = small()
    plain["item"][0]["item"][0]["enableWhen"] = [when("second-q", "bad")]

    with pytest.raises(QuestionnaireError, match="first-q: enableWhen: question: not an earlier"):
        loaded(plain)


def test_the_engine_imports_no_third_party() -> None:
    code = "import sys, kiosk.core.assessment; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    bare = subprocess.run(
        [sys.executable, "-c", "import sys; print(*sys.modules)"],
        capture_output=True,
        check=True,
        text=True,
    )
    added = {name.split(".")[0] for name in set(ran.stdout.split()) - set(bare.stdout.split())}

    assert added - sys.stdlib_module_names == {"kiosk"}
