"""What stands behind each answer of the signs check: its picture, its sources, whom it is about."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeVar, get_args

from kiosk.core.errors import ContentError, QuestionnaireError
from kiosk.core.expression import Expression, Given, Tier, walk
from kiosk.core.fhirpath import TIERS
from kiosk.core.item import Item
from kiosk.core.library import Band
from kiosk.core.profile import Faults
from kiosk.core.questionnaire import Questionnaire
from kiosk.core.records import read_plain

Person = Literal["you", "they"]
Row = TypeVar("Row")

PERSONS: Final[tuple[Person, ...]] = get_args(Person)
ANY: Final = "any"  # rows for codes that mean the same on every screen


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom an answer to the first question is about."""

    person: Person
    band: Band


@dataclass(frozen=True, slots=True)
class Proof:
    """The picture of an answer and who says that it counts."""

    pictogram: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Screens:
    """Which screens ask for signs, which of them for emergencies, and what only staff need read."""

    signs: tuple[str, ...]
    emergency: tuple[str, ...]
    private: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that is known of the questionnaire and is not words."""

    who: Mapping[str, Whom]
    screens: Screens
    options: Mapping[str, Mapping[str, Proof]]
    rules: Mapping[str, tuple[str, ...]]
    results: Mapping[str, tuple[str, ...]]
    tips: Mapping[str, tuple[str, ...]]

    def proof(self, item: Item, code: str) -> Proof:
        """The picture and the sources of one answer."""
        return row_of(self.options, item, code) or Proof("", ())


def load_evidence(data: bytes, file: str, form: Questionnaire) -> Evidence:
    """The evidence out of TOML, complete for every answer, rule and result of the form.

    Raises:
        QuestionnaireError: something is missing or not known; one line a fault.
    """
    try:
        evidence = read_plain(Evidence, tomllib.loads(data.decode()), file)
    except (ValueError, ContentError) as broken:
        raise QuestionnaireError(f"{file}: {broken}") from None
    faults = Faults(file)
    _check_options(form, evidence, faults)
    _check_tables(form, evidence, faults)
    faults.refuse()
    return evidence


def sources_named(evidence: Evidence) -> frozenset[str]:
    """The ids of all sources that anything rests on."""
    proofs = (proof.sources for table in evidence.options.values() for proof in table.values())
    tables = (evidence.rules, evidence.results, evidence.tips)
    lists = [*proofs, *(sources for table in tables for sources in table.values())]
    return frozenset(source for sources in lists for source in sources)


def row_of(tables: Mapping[str, Mapping[str, Row]], item: Item, code: str) -> Row | None:
    """The row of an answer: under its question, else under its screen, else for any screen."""
    for place in (item.link_id, item.screen, ANY):
        if code in tables.get(place, {}):
            return tables[place][code]
    return None


def asked_about(form: Questionnaire, item: Item) -> frozenset[str]:
    """The answers to the first question after which an item can be asked."""
    whom = frozenset(option.code for option in form.questions[0].options)
    step: Item | None = item
    while step:
        if step.conditions:
            sets = [_allowed(form, one.question, str(one.value)) for one in step.conditions]
            allowed = (
                frozenset.union(*sets) if step.any_condition else frozenset.intersection(*sets)
            )
            whom &= allowed
        step = form.by_id.get(step.parent)
    return whom


def persons(form: Questionnaire, evidence: Evidence, item: Item) -> tuple[Person, ...]:
    """The persons whose words a question needs; the first question is asked of whoever reads."""
    if item is form.questions[0]:
        return ("you",)
    met = {evidence.who[code].person for code in asked_about(form, item) if code in evidence.who}
    return tuple(person for person in PERSONS if person in met)


def _allowed(form: Questionnaire, question: str, value: str) -> frozenset[str]:
    if question == form.questions[0].link_id:
        return frozenset((value,))
    return asked_about(form, form.by_id[question])


def _check_options(form: Questionnaire, evidence: Evidence, faults: Faults) -> None:
    used = set()
    counted = _counted(form)
    for item, code in offered(form):
        proof = row_of(evidence.options, item, code)
        if proof is None:
            faults.add(item.link_id, f"{code} has no row")
        elif (item.link_id, code) in counted and not proof.sources:
            faults.add(item.link_id, f"{code} counts in a rule and names no source")
        used |= {(place, code) for place in (item.link_id, item.screen, ANY)}
    for place, table in evidence.options.items():
        for code in table:
            if (place, code) not in used:
                faults.add(place, f"{code} is not offered there")


def _check_tables(form: Questionnaire, evidence: Evidence, faults: Faults) -> None:
    whom = [option.code for option in form.questions[0].options]
    rules = [str(tier.rule) for tier in walk(form.tier) if isinstance(tier, Tier)]
    codes = {code for _, code in offered(form)}
    _check_keys("who", evidence.who, whom, faults)
    _check_keys("rules", evidence.rules, rules, faults)
    _check_keys("results", evidence.results, map(str, TIERS), faults)
    for code in evidence.tips.keys() - codes:
        faults.add("tips", f"{code} is not offered anywhere")
    screens = evidence.screens
    for screen in (*screens.signs, *screens.emergency, *screens.private):
        if screen not in form.screens:
            faults.add("screens", f"{screen} is not a screen")
    for name in ("rules", "results", "tips"):
        for key, sources in getattr(evidence, name).items():
            if not sources:
                faults.add(name, f"{key} names no source")


def _check_keys(
    name: str, table: Collection[str], needed: Collection[str] | Iterator[str], faults: Faults
) -> None:
    wanted = set(needed)
    for key in sorted(wanted - set(table)):
        faults.add(name, f"{key} has no row")
    for key in sorted(set(table) - wanted):
        faults.add(name, f"{key} is not known")


def offered(form: Questionnaire) -> Iterator[tuple[Item, str]]:
    """Every answer that any question offers."""
    for item in form.questions:
        for option in item.options:
            yield item, option.code


def _counted(form: Questionnaire) -> frozenset[tuple[str, str | None]]:
    parts: Iterator[Expression] = (
        part for variable in form.variables.values() for part in walk(variable)
    )
    return frozenset((part.link_id, part.code) for part in parts if isinstance(part, Given))
