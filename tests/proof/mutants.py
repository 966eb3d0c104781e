"""Every one-token mutant of the questionnaire, by named operators.

Words, titles, pictures and addresses decide nothing and are left alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.core.profile import EXCLUSIVE, KINDS, OPERATORS
from tests.proof.rule_mutants import tier_texts, variable_texts

Plain = dict[str, Any]
Path = tuple[int, ...]
Change = Callable[[Plain], object]
Changes = Iterator[tuple[str, str, Change]]  # an operator's name, its place, what it does


@dataclass(frozen=True)
class Mutant:
    """The questionnaire with one token changed."""

    operator: str
    place: str
    data: bytes


def mutants(data: bytes) -> Iterator[Mutant]:
    """Each mutant of the file, each once."""
    original = json.dumps(json.loads(data)).encode()
    seen = {original}
    for operator, place, change in changes(json.loads(data)):
        plain: Plain = json.loads(data)
        change(plain)
        made = json.dumps(plain).encode()
        if made not in seen:
            seen.add(made)
            yield Mutant(operator, place, made)


def changes(plain: Plain) -> Changes:
    """Every change by its operator and its place."""
    values = [row["valueExpression"] for row in plain["extension"]]
    for place, value in enumerate(values):
        for operator, text in variable_texts(value["expression"], questions(plain)):
            yield operator, f"%{value['name']}", set_variable(place, text)
    tier = plain["item"][-1]["extension"][1]["valueExpression"]["expression"]
    for operator, text in tier_texts(tier, [value["name"] for value in values]):
        yield operator, "tier", set_tier(text)
    for path in paths(plain["item"], ()):
        yield from item_changes(plain, path)


def item_changes(plain: Plain, path: Path) -> Changes:
    """The mutants of one item."""
    item = at(plain, path)
    place = item["linkId"]
    for name in ("required", "repeats", "readOnly"):
        yield f"change {name}", place, set_field(path, name, value=not item.get(name, False))
        yield f"drop {name}", place, drop_fields(path, name)
    for kind in (*KINDS, "open-choice"):
        yield "change a type", place, set_field(path, "type", value=kind)
    yield "change a linkId", place, set_field(path, "linkId", value=f"{place}x")
    yield "drop an item", place, lambda plain: siblings(plain, path).pop(path[-1])
    if path[-1]:
        yield "swap two items", place, lambda plain: swap(siblings(plain, path), path[-1])
    for number, _ in enumerate(item.get("answerOption", ())):
        yield from option_changes(path, place, number)
    if "enableWhen" in item:
        yield from behaviour_changes(path, item)
        for number, condition in enumerate(item["enableWhen"]):
            yield from condition_changes(plain, path, number, condition)


def option_changes(path: Path, place: str, number: int) -> Changes:
    """The mutants of one answer."""

    def option(plain: Plain) -> Plain:
        found: Plain = at(plain, path)["answerOption"][number]
        return found

    alone = [{"url": EXCLUSIVE, "valueBoolean": True}]
    yield "drop an answer", place, lambda plain: at(plain, path)["answerOption"].pop(number)
    yield "change a code", place, lambda plain: option(plain)["valueCoding"].update(code="other")
    yield "make exclusive", place, lambda plain: option(plain).update(extension=alone)
    yield "drop exclusive", place, lambda plain: option(plain).pop("extension", None)


def behaviour_changes(path: Path, item: Plain) -> Changes:
    """The mutants of how the conditions of an item go together."""
    place = item["linkId"]
    if "enableBehavior" in item:
        other = {"any": "all", "all": "any"}[item["enableBehavior"]]
        yield "swap enableBehavior", place, set_field(path, "enableBehavior", value=other)
    yield "drop enableBehavior", place, drop_fields(path, "enableBehavior")
    yield "drop enableWhen", place, drop_fields(path, "enableWhen", "enableBehavior")


def condition_changes(plain: Plain, path: Path, number: int, condition: Plain) -> Changes:
    """The mutants of one condition."""
    place = at(plain, path)["linkId"]
    yield "drop a condition", place, lambda plain: at(plain, path)["enableWhen"].pop(number)
    for sign in OPERATORS:
        yield "change an operator", place, set_condition(path, number, operator=sign)
    for question, codes in questions(plain).items():
        yield "change a linkId", place, set_condition(path, number, question=question)
        for code in codes if question == condition["question"] else ():
            coding = condition["answerCoding"] | {"code": code}
            yield "change a code", place, set_condition(path, number, answerCoding=coding)


def questions(plain: Plain) -> dict[str, list[str]]:
    """The codes that each question offers."""
    found = (at(plain, path) for path in paths(plain["item"], ()))
    return {
        item["linkId"]: [option["valueCoding"]["code"] for option in item["answerOption"]]
        for item in found
        if "answerOption" in item
    }


def paths(rows: list[Plain], before: Path) -> Iterator[Path]:
    """Where each item stands."""
    for place, row in enumerate(rows):
        yield (*before, place)
        yield from paths(row.get("item", []), (*before, place))


def at(plain: Plain, path: Path) -> Plain:
    """The item at a place."""
    for place in path:
        plain = plain["item"][place]
    return plain


def siblings(plain: Plain, path: Path) -> list[Plain]:
    """The list that an item stands in."""
    found: list[Plain] = at(plain, path[:-1])["item"]
    return found


def swap(rows: list[Plain], place: int) -> None:
    """Puts an item before the one that it follows."""
    rows[place - 1], rows[place] = rows[place], rows[place - 1]


def set_field(path: Path, name: str, *, value: object) -> Change:
    """Another value for a field of an item."""
    return lambda plain: at(plain, path).update({name: value})


def drop_fields(path: Path, *names: str) -> Change:
    """An item without some fields."""
    return lambda plain: [at(plain, path).pop(name, None) for name in names]


def set_condition(path: Path, number: int, **values: object) -> Change:
    """Other values for a condition."""
    return lambda plain: at(plain, path)["enableWhen"][number].update(values)


def set_variable(place: int, text: str) -> Change:
    """Another text for a variable."""
    return lambda plain: plain["extension"][place]["valueExpression"].update(expression=text)


def set_tier(text: str) -> Change:
    """Another text for the rule table."""
    return lambda plain: plain["item"][-1]["extension"][1]["valueExpression"].update(
        expression=text
    )
