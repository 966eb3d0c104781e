"""One screen of the signs check as it is shown: a question, its tiles, and the way on."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.answers import Answers
from kiosk.core.assessment import assess
from kiosk.core.errors import QuestionnaireError
from kiosk.core.evidence import Person
from kiosk.core.fhirpath import HIGHEST_TIER
from kiosk.core.item import Item
from kiosk.core.profile import NONE_OF_THESE, NOT_SURE
from kiosk.core.signs_check import SignsCheck
from kiosk.core.steps import Progress, progress


@dataclass(frozen=True, slots=True)
class Tile:
    """One answer that can be touched."""

    code: str
    text: str
    note: str
    pictogram: str
    touched: bool


@dataclass(frozen=True, slots=True)
class Screen:
    """One question with its tiles; "none of these" and "I am not sure" stand apart."""

    id: str
    question: str  # linkId, for `touch`
    text: str
    hint: str
    tiles: tuple[Tile, ...]
    none: Tile | None
    not_sure: Tile | None
    takes_many: bool
    answered: bool  # Next goes on
    red: bool  # Next is red and leads to the result
    progress: Progress


def screen(check: SignsCheck, answers: Answers, screen_id: str) -> Screen:
    """The screen as these answers leave it.

    Raises:
        QuestionnaireError: these answers do not lead to that screen.
    """
    item = question_on(check, answers, screen_id)
    person = check.person(answers) if item is not check.who else "you"
    tiles = {tile.code: tile for tile in _tiles(check, answers, item, person)}
    found = assess(check.form, answers.given)
    return Screen(
        id=screen_id,
        question=item.link_id,
        text=check.script.question(item, person),
        hint=check.script.hint(item, person),
        none=tiles.pop(NONE_OF_THESE, None),
        not_sure=tiles.pop(NOT_SURE, None),
        tiles=tuple(tiles.values()),
        takes_many=item.repeats,
        answered=bool(answers.to(item.link_id)),
        red=found.tier == HIGHEST_TIER,
        progress=progress(check.form, answers, screen_id),
    )


def question_on(check: SignsCheck, answers: Answers, screen_id: str) -> Item:
    """The one question that a screen asks of this person.

    Raises:
        QuestionnaireError: these answers do not lead to that screen.
    """
    asked = assess(check.form, answers.given).asked
    for item in check.form.questions_on(screen_id):
        if item.link_id in asked:
            return item
    raise QuestionnaireError(f"{screen_id}: is not asked after these answers")


def _tiles(check: SignsCheck, answers: Answers, item: Item, person: Person) -> list[Tile]:
    return [
        Tile(
            code=option.code,
            text=check.script.option(item, option.code, person),
            note=check.script.note(item, option.code, person),
            pictogram=check.evidence.proof(item, option.code).pictogram,
            touched=option.code in answers.to(item.link_id),
        )
        for option in item.options
    ]
