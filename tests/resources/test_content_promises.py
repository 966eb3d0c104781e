"""What the English pages promise never to say, and the numbers no region may show."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

RESOURCES = Path(__file__).parents[2] / "resources"
PAGES = sorted((RESOURCES / "content/en").glob("*.md"))
REGIONS = sorted((RESOURCES / "regions").glob("*.toml"))

each_file = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
each_region = pytest.mark.parametrize("path", REGIONS, ids=lambda path: path.stem)

DISPUTED = {
    "80 % of deaths can be prevented (a review judged 3.7 %, perhaps 8.3 % more)": (
        r"preventable|prevent\w* (most|many|8|four|4)|(80 ?%|8 in 10|4 in 5|four in five)"
        r"[^.]*(death|die|prevent|save)|(most|many|half) (of the )?deaths[^.]*prevent"
    ),
    "the risk rises 8 % every hour (newer data: the odds rise 4 %)": (
        r"\d ?(%|percent|per cent)[^.]*\bhour|\bhour[^.]*\d ?(%|percent|per cent)"
    ),
    "a number for the reader's own risk": (
        r"\byour?\b[^.?!]*(\d ?%|\b\d+ (in|out of) (every )?\d+|\btimes (more|as|the|higher))"
    ),
}
PROMISED_TIME = (
    r"\b(within|in|under|inside) ((one|an|1|the|the (first|golden)) hour|(60|sixty) min)"
)
ALL_CLEAR = (
    r"you (do not|don't|did not|cannot) have sepsis|(it is|this is|is) not sepsis"
    r"|\bstay (at )?home\b|\b(wait|rest) at home\b|you are (fine|safe|all right|okay)\b"
    r"|(no|don't|do not) need to (see|call|tell|worry)|nothing to worry"
)
TOLD_TO_TEST = (
    r"(^|[.!?:>*,-] *)(then |you can )?(press|roll|push|hold|put|use|take|get|try|do|find|check)\b"
    r"[^.?!]*\bglass|glass test|tumbler"
)
FROM_MEMORY = {
    "infections that lead to sepsis can be caught": r"catch (some|an|the) infection",
    "breast infection": r"\bbreasts?\b(?! (milk|feed))",
    "fever after a vaccine is fine": r"fever[^.]*(after|from) (a |the )?(vaccine|shot|jab)",
    "antibiotics in the last 90 days": r"antibiotics[^.]*90 days",
    "antibiotics by 1, 3 and 6 hours": r"antibiotics[^.]*\b(3|6|three|six) hours",
}
OF_ONE_REGION = r"\breception|\bcasualty\b|\bnappies\b|colou?red|\b(peed|pees|wees)\b|\bmomm?y\b"
SHORT_NAMES = r"\bA&E\b|\bER\b|\bED\b|\bGP\b"
ONE_WORD_EVERYWHERE = {"mother"}
NUMBERS_READ = {
    "us": {"911"},
    "uk": {"999", "111", "18001 111"},
    "ie": {"112", "999"},
    "eu": {"112"},
    "ca": {"911", "811"},
    "au": {"000", "1800 022 222", "1300 60 60 24", "13 HEALTH"},
    "nz": {"111", "0800 611 116"},
    "in": {"112"},
    "other": set(),
}
NUMBERS_FROM_MEMORY = r"1800 ?700 ?700|116 ?117|13 ?43 ?25 ?84|1-866-797-0000|\b104\b|\b108\b"


@each_file
@pytest.mark.parametrize("claim", DISPUTED)
def test_no_page_makes_a_claim_that_better_evidence_denies(path: Path, claim: str) -> None:
    assert not found(DISPUTED[claim], path)


@each_file
def test_no_page_tells_what_is_known_from_memory_alone(path: Path) -> None:
    said = {claim: found(pattern, path) for claim, pattern in FROM_MEMORY.items()}

    assert not {claim: lines for claim, lines in said.items() if lines}


@each_file
def test_no_page_promises_treatment_within_an_hour(path: Path) -> None:
    assert not found(PROMISED_TIME, path)


@each_file
def test_no_page_tells_anyone_that_all_is_well(path: Path) -> None:
    assert not found(ALL_CLEAR, path)


@each_file
def test_nobody_is_sent_to_test_a_rash_with_a_glass(path: Path) -> None:
    assert not found(TOLD_TO_TEST, path)


@each_file
def test_who_reads_of_a_glass_is_told_to_ask_at_the_desk_when_not_sure(path: Path) -> None:
    of_glass = [page for page in pages_of(path) if re.search(r"\bglass\b", page)]

    assert all("not sure" in page.lower() and "{desk}" in page for page in of_glass)


@each_file
def test_severe_sepsis_stands_only_in_the_glossary(path: Path) -> None:
    assert path.stem == "glossary" or not found(r"\bsevere sepsis\b", path)


@each_file
def test_words_that_differ_between_regions_stand_as_placeholders(path: Path) -> None:
    differing = r"\b(" + "|".join(sorted(map(re.escape, region_words()))) + r")s?\b"

    assert not found(differing, path)
    assert not found(OF_ONE_REGION, path)
    assert not found(SHORT_NAMES, path, re.NOFLAG)


@each_file
def test_no_page_holds_a_phone_number(path: Path) -> None:
    numbers = "|".join(sorted(re.escape(number) for number in all_numbers()))

    assert not found(rf"(?<![\d,.])({numbers})(?![\d,.]?\d)", path)


@each_region
def test_a_region_shows_only_numbers_that_were_read(path: Path) -> None:
    assert numbers_of(path) <= NUMBERS_READ[path.stem]


@each_region
def test_a_number_known_from_memory_is_nowhere_in_a_region(path: Path) -> None:
    assert not re.search(NUMBERS_FROM_MEMORY, path.read_text("utf-8"))


def test_a_country_that_is_not_known_gets_no_number() -> None:
    assert not numbers_of(RESOURCES / "regions/other.toml")


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        (next(iter(DISPUTED.values())), "Up to 80% of deaths can be prevented."),
        (DISPUTED["a number for the reader's own risk"], "You have a 1 in 5 chance to die."),
        (PROMISED_TIME, "You get antibiotics within one hour."),
        (ALL_CLEAR, "You can stay at home."),
        (ALL_CLEAR, "You do not have sepsis."),
        (TOLD_TO_TEST, "If there is a rash, press a clear glass on it."),
    ],
)
def test_the_forbidden_is_recognised_when_it_is_said(pattern: str, said: str) -> None:
    assert re.search(pattern, said, re.IGNORECASE)


def found(pattern: str, path: Path, flags: re.RegexFlag = re.IGNORECASE) -> list[str]:
    """Give the lines of a content file whose visible words match."""
    return [line for line in visible(path) if re.search(pattern, line, flags)]


def visible(path: Path) -> Iterator[str]:
    """Give each line as a patient sees it, with the placeholders left standing."""
    for line in path.read_text("utf-8").splitlines():
        if not re.match(r"(pictogram|kind|family|order|checked|best_before|review):", line):
            without_marks = re.sub(r"\[\^[^\]]+\]|\]\([^)]*\)|\{#[^}]*\}|\{[^}]*\}", " ", line)
            yield without_marks.replace("**", "").replace("’", "'")


def pages_of(path: Path) -> list[str]:
    return re.split(r"^## ", path.read_text("utf-8"), flags=re.MULTILINE)


def region(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def region_words() -> set[str]:
    """Give every word that another region would put differently."""
    tables = [region(path)["words"]["en"] for path in REGIONS]
    differing = {
        table[key]
        for key in tables[0]
        if key != "ask" and len({table[key] for table in tables}) > 1
        for table in tables
    }
    return differing - ONE_WORD_EVERYWHERE


def numbers_of(path: Path) -> set[str]:
    profile = region(path)
    advice = {line["number"] for line in profile.get("advice", [])}
    return set(profile["emergency"]) | advice


def all_numbers() -> set[str]:
    return {number for path in REGIONS for number in numbers_of(path)}
