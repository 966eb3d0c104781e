"""The words: complete for each person, easy to read, the same as in the FHIR file."""

from __future__ import annotations

import re
import tomllib

import pytest
import textstat

from kiosk.core.errors import QuestionnaireError
from kiosk.core.evidence import PERSONS, persons
from kiosk.core.region import read_region
from kiosk.core.script import Script, load_script, whole
from kiosk.core.wording import Site, wording
from tests.questionnaires import FOLDER, shipped, shipped_evidence, shipped_script

WORDS = (FOLDER / "words" / "en.toml").read_text("utf-8")
REGIONS = sorted((FOLDER.parent / "regions").glob("*.toml"))
EASY = (FOLDER.parent / "content" / "en" / "easy-words.txt").read_text("utf-8").splitlines()
HARDEST_GRADE = 6.0


def in_region(name: str) -> Script:
    plain = tomllib.loads((FOLDER.parent / "regions" / f"{name}.toml").read_text("utf-8"))
    fill = wording(read_region(plain | {"id": name}, name), Site(), "en").fill
    return load_script(WORDS.encode(), "en.toml", shipped(), shipped_evidence(), fill)


def grade(text: str) -> float:
    """The school grade, as the content's pages are measured."""
    easy = "|".join(re.escape(word) for word in EASY if word and not word.startswith("#"))
    plain = re.sub(rf"\b(?:{easy})\b", "name", text, flags=re.IGNORECASE) if easy else text
    plain = re.sub(r"(\d)[.,](\d)", r"\1\2", plain)
    return float(textstat.flesch_kincaid_grade(sentence(plain)))


def sentence(text: str) -> str:
    return text if text[-1] in ".!?" else f"{text}."


def said() -> dict[str, str]:
    """Every text that a person of the public reads, by its place."""
    script = in_region("us")
    texts = {f"rules.{key}": text for key, text in script.rules.items()}
    for table, phrases in script.phrases.items():
        if table not in ("sheet", "card", "screens", "levels"):  # names, for staff or one word long
            texts[table] = " ".join(map(sentence, phrases.values()))
    for person in PERSONS:
        for key, tip in script.tips.items():
            texts[f"tips.{key}.{person}"] = getattr(tip, person)
        for key, result in script.results.items():
            texts[f"results.{key}.{person}"] = " ".join(
                (getattr(result, person), *getattr(result, f"{person}_do"))
            )
            texts[f"say.{key}.{person}"] = getattr(result, f"{person}_say")
    return {place: text for place, text in texts.items() if text}


def screens() -> dict[str, str]:
    """All words of each question, for each person, tiles counted as full sentences."""
    script = in_region("us")
    texts = {}
    for item in shipped().questions:
        for person in persons(shipped(), shipped_evidence(), item):
            parts = [script.question(item, person), script.hint(item, person)]
            parts += [
                whole(
                    script.option(item, option.code, person), script.note(item, option.code, person)
                )
                for option in item.options
            ]
            texts[f"{item.link_id} {person}"] = " ".join(map(sentence, parts))
    return texts


@pytest.mark.parametrize("place", said())
def test_every_text_is_easy_to_read(place: str) -> None:
    assert grade(said()[place]) <= HARDEST_GRADE


@pytest.mark.parametrize("place", screens())
def test_every_question_with_its_answers_is_easy_to_read(place: str) -> None:
    assert grade(screens()[place]) <= HARDEST_GRADE


@pytest.mark.parametrize("file", REGIONS, ids=lambda file: file.stem)
def test_every_region_fills_every_placeholder(file: object) -> None:
    script = in_region(getattr(file, "stem", ""))

    assert not re.search(r"\{[A-Za-z]", str(script))


def test_the_fhir_file_says_what_the_words_say() -> None:
    script = in_region("us")
    for item in shipped().questions:
        person = persons(shipped(), shipped_evidence(), item)[0]

        assert item.text == script.question(item, person)
        for option in item.options:
            text = script.option(item, option.code, person)
            assert option.display == whole(text, script.note(item, option.code, person))


def test_a_child_is_never_spoken_to() -> None:
    spoken = {
        item.link_id: persons(shipped(), shipped_evidence(), item) for item in shipped().questions
    }

    assert spoken["emergency-12-or-older"] == ("you", "they")
    assert spoken["pregnancy-signs"] == ("you", "they")
    assert spoken["emergency-under-3-months"] == ("they",)


def test_nobody_is_told_to_test_a_rash_or_to_stay_at_home() -> None:
    words = WORDS.lower()

    for forbidden in (
        "glass",
        "stay home",
        "stay at home",
        "you do not have sepsis",
        "%",
        "score =",
    ):
        assert forbidden not in words


def test_the_rash_tile_says_what_to_do_when_not_sure() -> None:
    script = in_region("us")
    rashes = [
        script.note(item, option.code, "they")
        for item in shipped().questions
        for option in item.options
        if option.code in ("A5", "C3", "B3")
    ]

    assert len(rashes) == 4
    assert all("If you are not sure, tell the front desk." in note for note in rashes)


def test_under_three_months_no_fever_is_called_mild() -> None:
    item = shipped().by_id["signs-under-3-months"]

    assert "fever" not in shipped_script().note(item, "I1", "they")


def test_values_stand_where_the_angles_were() -> None:
    assert shipped_script().phrase("progress.exact", number=2, total=4) == "Question 2 of 4"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("[options.emergency.A3]", "[options.emergency.A33]", "A3: no words for 'you'"),
        ("[options.emergency.A3]", "[options.emergency.A33]", "A33 is not offered there"),
        ('they = "Very hard or fast breathing"', "", "A3: no words for 'they'"),
        ("[tips.K2]", "[tips.K22]", "risk-12-or-older: K2: no words for 'you'"),
        ("[questions.risk]", "[questions.risks]", "risks: is not a question or a screen"),
        ("[results.4]", "[results.5]", "results: 4 has no words"),
        ('\nNS3 = "not sure about other signs"', "", "variables: NS3 has no words"),
        ('15 = "You picked', '16 = "You picked', "rules: 16 is not known"),
        ('5-to-11 = "5 to 11 years"', "", "bands: 5-to-11 has no words"),
        ("you_note", "you_notes", "you_notes"),
    ],
)
def test_words_with_a_hole_are_refused(old: str, new: str, reason: str) -> None:
    broken = WORDS.replace(old, new)

    with pytest.raises(QuestionnaireError) as refused:
        load_script(broken.encode(), "en.toml", shipped(), shipped_evidence())

    assert reason in str(refused.value)
