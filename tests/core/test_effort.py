"""How long the signs check takes: words at 120 a minute, and a second for each touch.

Counted are the words that somebody must read to answer: each question, the bold words of each
tile, "None of these", "I am not sure" and the button that goes on. The softer lines below
(hints, and notes such as where to look on the skin) are counted apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.answers import Answers
from kiosk.core.evidence import Person
from kiosk.core.screen import Screen, screen
from kiosk.core.signs_check import SignsCheck
from tests.proof.counts import tell
from tests.proof.states import State, link_id
from tests.proof.table import BANDS, RED, WHO, Codes
from tests.questionnaires import shipped, shipped_evidence, shipped_script

CHECK = SignsCheck(shipped(), shipped_evidence(), shipped_script())
WORDS_A_SECOND = 120 / 60
LONGEST_S, LONGEST_TO_RED_S = 150, 45

LONGEST = {"emergency": "none", "signs": "I1", "risk": "K2", "pregnancy": "none"}
TOUCHES = 1 + 2 * len(LONGEST)  # whom it is about goes on by itself; then an answer and Next


def words(*texts: str) -> int:
    return sum(len(text.split()) for text in texts)


def shown(person: Person) -> Iterator[Screen]:
    """The screens of the longest way."""
    who = {"you": "me", "they": "other-12-or-older"}[person]
    answers = Answers(State(who, {key: Codes((code,)) for key, code in LONGEST.items()}).given())
    for name in ("who", *LONGEST):
        yield screen(CHECK, answers, name)


def bold(one: Screen) -> int:
    apart = [tile.text for tile in (one.none, one.not_sure) if tile]
    return words(one.text, *(tile.text for tile in one.tiles), *apart)


def soft(one: Screen) -> int:
    return words(one.hint, *(tile.note for tile in one.tiles))


def to_red_s(who: str, code: str) -> float:
    """From the first screen to the red button, all read down to what is touched."""
    first = screen(CHECK, Answers(), "who")
    second = screen(CHECK, Answers({"who-for": frozenset((who,))}), "emergency")
    read = words(first.text, second.text, CHECK.script.phrase("question.red_next"))
    for one, touched in ((first, who), (second, code)):
        for tile in one.tiles:
            read += words(tile.text)
            if tile.code == touched:
                break
    return read / WORDS_A_SECOND + 3


def test_the_longest_way_takes_at_most_two_and_a_half_minutes() -> None:
    took = {}
    for person in ("you", "they"):
        screens = list(shown(person))
        nexts = words(CHECK.script.phrase("question.next")) * len(LONGEST)
        took[person] = (sum(map(bold, screens)) + nexts) / WORDS_A_SECOND + TOUCHES
        with_notes = took[person] + sum(map(soft, screens)) / WORDS_A_SECOND
        tell(
            f"Effort, longest way ({person})",
            seconds=f"{took[person]:.0f}",
            with_every_note=f"{with_notes:.0f}",
        )

    assert max(took.values()) <= LONGEST_S


def test_the_way_to_red_takes_at_most_three_quarters_of_a_minute() -> None:
    took = {(who, code): to_red_s(who, code) for who in WHO for code in RED[BANDS[who]]}
    tell(
        "Effort, way to RED",
        slowest_s=f"{max(took.values()):.1f}",
        mean_s=f"{sum(took.values()) / len(took):.1f}",
        ways=len(took),
    )

    assert link_id("emergency", "12-or-older") in shipped().by_id
    assert max(took.values()) <= LONGEST_TO_RED_S
