"""The items of a questionnaire: groups, questions, their options, and when they are asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, cast

from kiosk.core.expression import COMPARISONS, NOTHING, Answer
from kiosk.core.profile import (
    EXCLUSIVE,
    KINDS,
    NONE_OF_THESE,
    OPERATORS,
    ORDERED,
    TRANSLATION,
    Faults,
    Fields,
    Kind,
    Operator,
    shown,
)

_DEEPEST: Final = 6  # groups inside one another
_ANSWERED: Final = ("choice", "boolean", "integer")


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that a question offers."""

    code: str
    system: str
    display: str
    exclusive: bool


@dataclass(frozen=True, slots=True)
class Condition:
    """What must have been answered to an earlier question."""

    question: str
    operator: Operator
    value: Answer

    def holds(self, given: Mapping[str, frozenset[Answer]]) -> bool:
        """Whether it was; HL7's words: `!=` means that no answer is equal."""
        if self.operator == "exists":
            return (self.question in given) == self.value
        answers = given.get(self.question, NOTHING)
        if self.operator == "!=":
            return self.value not in answers
        if self.operator == "=":
            return self.value in answers
        compare = COMPARISONS[self.operator]
        return any(compare(int(answer), int(self.value)) for answer in answers)


@dataclass(frozen=True, slots=True)
class Item:
    """A group, a text, or a question with the options it offers."""

    link_id: str
    kind: Kind
    text: str
    parent: str  # the group it stands in; empty at the top
    screen: str  # the outermost group it stands in, or itself
    conditions: tuple[Condition, ...] = ()
    any_condition: bool = False
    required: bool = False
    repeats: bool = False
    options: tuple[Option, ...] = ()

    @property
    def is_question(self) -> bool:
        """Whether it can be answered."""
        return self.kind in _ANSWERED

    def option(self, code: Answer) -> Option | None:
        """The option with that code."""
        return next((option for option in self.options if option.code == code), None)

    def is_asked(self, given: Mapping[str, frozenset[Answer]]) -> bool:
        """Whether its own conditions hold over the answers that count."""
        if not self.conditions:
            return True
        hold = (condition.holds(given) for condition in self.conditions)
        return any(hold) if self.any_condition else all(hold)


def read_items(
    rows: list[object], faults: Faults, earlier: dict[str, Item], parents: tuple[str, ...] = ()
) -> Iterator[Item]:
    """The items of a list and of all groups in it, in the order in which they are asked."""
    if len(parents) > _DEEPEST:
        faults.add(parents[0], f"more than {_DEEPEST} groups inside one another")
        return
    for row in rows:
        yield from _read_item(Fields(row, "", faults), faults, earlier, parents)


def _read_item(
    fields: Fields, faults: Faults, earlier: dict[str, Item], parents: tuple[str, ...]
) -> Iterator[Item]:
    link_id = fields.name("linkId")
    fields.place = link_id or "?"
    if link_id in earlier:
        fields.fault("this linkId stands twice")
    kind = cast(Kind, fields.one_of("type", KINDS) or "display")
    item = _item(fields, link_id, kind, earlier, parents)
    earlier[link_id] = item
    yield item
    if kind == "group":
        yield from read_items(fields.rows("item"), faults, earlier, (*parents, link_id))
    fields.close()


def _item(
    fields: Fields,
    link_id: str,
    kind: Kind,
    earlier: Mapping[str, Item],
    parents: tuple[str, ...],
) -> Item:
    read_translations(fields, "_text")
    is_question = kind in _ANSWERED
    repeats = kind == "choice" and fields.truth("repeats")
    return Item(
        link_id=link_id,
        kind=kind,
        text=fields.text("text"),
        parent=parents[-1] if parents else "",
        screen=parents[0] if parents else link_id,
        conditions=_conditions(fields, earlier),
        any_condition=_any_condition(fields),
        required=is_question and fields.truth("required"),
        repeats=repeats,
        options=_options(fields, repeats=repeats) if kind == "choice" else (),
    )


def _options(fields: Fields, *, repeats: bool) -> tuple[Option, ...]:
    options: list[Option] = []
    for row in fields.rows("answerOption"):
        option = _option(Fields(row, fields.place, fields.faults))
        if option.code and option.code in [known.code for known in options]:
            fields.fault(f"answerOption: {option.code} stands twice")
        if option.exclusive != (option.code == NONE_OF_THESE):
            fields.fault(f"answerOption: {option.code}: 'none', and it alone, is exclusive")
        if option.exclusive and not repeats:
            fields.fault("answerOption: 'none' stands in a question that takes one answer only")
        options.append(option)
    return tuple(options)


def _option(fields: Fields) -> Option:
    coding = fields.inner("valueCoding")
    exclusive = False
    for row in fields.rows("extension", needed=False):
        extension = Fields(row, fields.place, fields.faults)
        exclusive = extension.one_of("url", (EXCLUSIVE,)) == EXCLUSIVE
        if not extension.truth("valueBoolean", needed=True):
            extension.fault("optionExclusive: only true is known")
        extension.close()
    read_translations(coding, "_display")
    option = Option(coding.name("code"), coding.text("system"), coding.text("display"), exclusive)
    coding.close()
    fields.close()
    return option


def _any_condition(fields: Fields) -> bool:
    count = len(fields.rows("enableWhen", needed=False))
    if fields.has("enableBehavior") and not count:
        fields.fault("enableBehavior: there is no enableWhen")
    return fields.one_of("enableBehavior", ("all", "any"), needed=count > 1) == "any"


def _conditions(fields: Fields, earlier: Mapping[str, Item]) -> tuple[Condition, ...]:
    conditions: list[Condition] = []
    for row in fields.rows("enableWhen", needed=False):
        condition = _condition(Fields(row, fields.place, fields.faults), earlier)
        if condition in conditions:
            fields.fault("enableWhen: a condition stands twice")
        conditions += [condition] if condition else []
    return tuple(conditions)


def _condition(fields: Fields, earlier: Mapping[str, Item]) -> Condition | None:
    question = earlier.get(fields.name("question"))
    operator = cast(Operator | None, fields.one_of("operator", OPERATORS) or None)
    if not question or not question.is_question:
        fields.fault("enableWhen: question: not an earlier question of this file")
        return None
    if not operator:
        return None
    if operator in ORDERED and question.kind != "integer":
        fields.fault(f"enableWhen: operator: {operator!r} is for whole numbers only")
    value: Answer
    if operator == "exists" or question.kind == "boolean":
        value = fields.truth("answerBoolean", needed=True)
    elif question.kind == "integer":
        value = fields.number("answerInteger")
    else:
        value = _coded(fields.inner("answerCoding"), question)
    fields.close()
    return Condition(question.link_id, operator, value)


def _coded(coding: Fields, question: Item) -> str:
    code, system = coding.name("code"), coding.text("system")
    coding.text("display", needed=False)
    coding.close()
    option = question.option(code)
    if option is None or option.system != system:
        coding.fault(f"enableWhen: {shown(code)} is not offered by {question.link_id}")
    return code


def read_translations(fields: Fields, name: str) -> None:
    """Checks the translations that stand beside a text, as an export writes them."""
    if not fields.has(name):
        return
    beside = fields.inner(name)
    for row in beside.rows("extension"):
        translation = Fields(row, fields.place, fields.faults)
        translation.one_of("url", (TRANSLATION,))
        said = []
        for inner in translation.rows("extension"):
            part = Fields(inner, fields.place, fields.faults)
            kind = part.one_of("url", ("lang", "content"))
            part.text("valueCode" if kind == "lang" else "valueString")
            part.close()
            said.append(kind)
        if sorted(said) != ["content", "lang"]:
            translation.fault(f"{name}: a translation has one lang and one content")
        translation.close()
    beside.close()
