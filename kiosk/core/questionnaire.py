"""A FHIR R4 Questionnaire within the kiosk's profile: loaded, or refused with reasons."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from kiosk.core.errors import QuestionnaireError
from kiosk.core.expression import Expression, Given, Variable, walk
from kiosk.core.fhirpath import read_tier, read_variable
from kiosk.core.item import Item, read_items, read_translations
from kiosk.core.profile import (
    CALCULATED,
    FHIRPATH,
    HIDDEN,
    NONE_OF_THESE,
    STATUSES,
    VARIABLE,
    Faults,
    Fields,
    read_json,
)

TIER: Final = "tier"
_RESERVED: Final = ("context", "factory", "loinc", "map", "qitem", "questionnaire", "resource",
                    "rootResource", "sct", "server", "terminologies", "ucum")  # fmt: skip
_NOTES: Final = ("date", "description", "id", "language", "publisher", "purpose", "copyright")


@dataclass(frozen=True)
class Questionnaire:
    """Questions in their order, the variables over them, and the rule table over those."""

    url: str
    version: str
    title: str
    status: str
    sha256: str
    items: tuple[Item, ...]
    variables: Mapping[str, Expression]
    tier: Expression

    @cached_property
    def by_id(self) -> Mapping[str, Item]:
        """Every item by its linkId."""
        return {item.link_id: item for item in self.items}

    @cached_property
    def screens(self) -> tuple[str, ...]:
        """The linkIds of the outermost groups, in their order: one screen each."""
        return tuple(dict.fromkeys(item.screen for item in self.items))

    @cached_property
    def questions(self) -> tuple[Item, ...]:
        """Every item that can be answered."""
        return tuple(item for item in self.items if item.is_question)

    def questions_on(self, screen: str) -> tuple[Item, ...]:
        """The questions of one screen, asked or not."""
        return tuple(item for item in self.questions if item.screen == screen)


def load(data: bytes, file: str) -> Questionnaire:
    """A questionnaire out of FHIR's JSON.

    Raises:
        QuestionnaireError: something is not within the profile; one line a fault, each with the
            file, the linkId and the reason.
    """
    faults = Faults(file)
    try:
        plain = read_json(data)
    except QuestionnaireError as broken:
        faults.add("", str(broken))
        plain = None
    faults.refuse()
    root = Fields(plain, "", faults)
    root.one_of("resourceType", ("Questionnaire",))
    faults.refuse()
    return _read(root, faults, hashlib.sha256(data).hexdigest())


def _read(root: Fields, faults: Faults, sha256: str) -> Questionnaire:
    _check_notes(root)
    rows = root.rows("item")
    last = Fields(rows.pop() if rows else {}, TIER, faults)
    items = tuple(read_items(rows, faults, {}))
    if any(item.link_id == TIER for item in items):
        last.fault("this linkId stands twice")
    variables = _variables(root, faults, {item.link_id: item for item in items})
    tier = _tier(last, variables)
    questionnaire = Questionnaire(
        url=root.text("url"),
        version=root.text("version"),
        title=root.text("title"),
        status=root.one_of("status", STATUSES),
        sha256=sha256,
        items=items,
        variables=variables,
        tier=tier or Variable(""),
    )
    root.close()
    faults.refuse()
    return questionnaire


def _check_notes(root: Fields) -> None:
    """Checks what is said about the questionnaire and decides nothing."""
    for note in _NOTES:
        root.text(note, needed=False)
    root.truth("experimental")
    name = root.name("name") if root.has("name") else "Named"
    if not name[:1].isupper() or not name.isalnum():
        root.fault("name: not usable as a name in programs, such as SignsCheck")
    read_translations(root, "_title")


def _variables(root: Fields, faults: Faults, items: Mapping[str, Item]) -> Mapping[str, Expression]:
    variables: dict[str, Expression] = {}
    for row in root.rows("extension"):
        extension = Fields(row, "", faults)
        extension.one_of("url", (VARIABLE,))
        value = extension.inner("valueExpression")
        name = value.name("name")
        extension.place = value.place = f"%{name}"
        if name in variables or name in _RESERVED or not name.isalnum() or name[0].isdigit():
            value.fault("this name is taken, or cannot be a name")
        expression = _expression(value, read_variable)
        if expression:
            _check_given(value, expression, items)
            variables[name] = expression
        extension.close()
    return variables


def _expression(value: Fields, read: Callable[[str], Expression]) -> Expression | None:
    value.one_of("language", (FHIRPATH,))
    text = value.text("expression")
    value.close()
    try:
        return read(text) if text else None
    except QuestionnaireError as broken:
        value.fault(str(broken))
        return None


def _check_given(value: Fields, expression: Expression, items: Mapping[str, Item]) -> None:
    for part in walk(expression):
        if isinstance(part, Given):
            item = items.get(part.link_id)
            if item is None or not item.is_question:
                value.fault(f"{part.link_id} is not a question of this file")
            elif part.code == NONE_OF_THESE:
                value.fault(f"{part.link_id}: no rule may rest on 'none'")
            elif part.code is not None and item.option(part.code) is None:
                value.fault(f"{part.code} is not offered by {part.link_id}")


def _tier(item: Fields, variables: Mapping[str, Expression]) -> Expression | None:
    """The last item: hidden, read-only, and calculated from the variables alone."""
    if item.name("linkId") != TIER or item.one_of("type", ("integer",)) != "integer":
        item.fault("the last item is not the whole number 'tier'")
    item.text("text", needed=False)
    if not item.truth("readOnly", needed=True):
        item.fault("readOnly: only true is known here")
    tier: Expression | None = None
    is_hidden = False
    for row in item.rows("extension"):
        extension = Fields(row, TIER, item.faults)
        if extension.one_of("url", (HIDDEN, CALCULATED)) == HIDDEN:
            is_hidden = extension.truth("valueBoolean", needed=True)
        elif tier is None:
            value = extension.inner("valueExpression")
            tier = _expression(value, lambda text: read_tier(text, variables))
        extension.close()
    if not is_hidden or tier is None:
        item.fault("hidden, with one calculated expression, is the only known kind of tier")
    item.close()
    _check_used(item, tier, variables)
    return tier


def _check_used(item: Fields, tier: Expression | None, variables: Mapping[str, Expression]) -> None:
    parts = walk(tier) if tier else ()
    used = {part.name for part in parts if isinstance(part, Variable)}
    for name in variables.keys() - used if tier else ():
        item.fault(f"%{name} is never used")
