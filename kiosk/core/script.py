"""The words of the signs check in one language: questions, answers, results, advice."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.core.errors import ContentError, QuestionnaireError
from kiosk.core.evidence import ANY, Evidence, Person, offered, persons, row_of
from kiosk.core.expression import Choice, Tier, Variable, walk
from kiosk.core.item import Item
from kiosk.core.language import ORIGINAL
from kiosk.core.library import ended, joined
from kiosk.core.profile import Faults
from kiosk.core.questionnaire import Questionnaire
from kiosk.core.records import read_plain

Fill = Callable[[str], str]

_VALUE: Final = re.compile(r"<([a-z]+)>")


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A question and the line below it, for each person."""

    you: str = ""
    they: str = ""
    you_hint: str = ""
    they_hint: str = ""


@dataclass(frozen=True, slots=True)
class OptionWords:
    """An answer and the line below it, for each person."""

    you: str = ""
    they: str = ""
    you_note: str = ""
    they_note: str = ""


@dataclass(frozen=True, slots=True)
class ResultWords:
    """A result for each person: its title, what to do, and the sentence to say."""

    you: str
    they: str
    you_do: tuple[str, ...]
    they_do: tuple[str, ...]
    you_say: str
    they_say: str


@dataclass(frozen=True, slots=True)
class TipWords:
    """What lowers a risk, for each person."""

    you: str = ""
    they: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """All words of one language."""

    language: str
    review: str  # "draft", or "reviewed by NAME on YYYY-MM-DD"
    questions: Mapping[str, QuestionWords]
    options: Mapping[str, Mapping[str, OptionWords]]
    bands: Mapping[str, str]
    results: Mapping[str, ResultWords]
    tips: Mapping[str, TipWords]
    rules: Mapping[str, str]
    variables: Mapping[str, str]
    phrases: Mapping[str, Mapping[str, str]]

    @property
    def is_unchecked(self) -> bool:
        """Whether this is a translation that nobody has put a name to."""
        return self.language != ORIGINAL and self.review == "draft"

    def question(self, item: Item, person: Person) -> str:
        """What a question asks; its screen's words where it has none of its own."""
        return str(getattr(self._question(item), person))

    def hint(self, item: Item, person: Person) -> str:
        """The line below a question."""
        return str(getattr(self._question(item), f"{person}_hint"))

    def option(self, item: Item, code: str, person: Person) -> str:
        """The words of an answer."""
        return str(getattr(self._option(item, code), person))

    def note(self, item: Item, code: str, person: Person) -> str:
        """The line below an answer; empty where there is none."""
        return str(getattr(self._option(item, code), f"{person}_note"))

    def phrase(self, key: str, **values: object) -> str:
        """The words of the program itself, such as `result.say`, with <values> put in."""
        table, _, name = key.partition(".")
        return _VALUE.sub(lambda value: str(values[value[1]]), self.phrases[table][name])

    def _question(self, item: Item) -> QuestionWords:
        own = self.questions.get(item.link_id)
        return own or self.questions.get(item.screen) or QuestionWords()

    def _option(self, item: Item, code: str) -> OptionWords:
        return row_of(self.options, item, code) or OptionWords()


def load_script(
    data: bytes, file: str, form: Questionnaire, evidence: Evidence, fill: Fill = str
) -> Script:
    """The words out of TOML, complete for every question, answer, rule and result of the form.

    `fill` puts the region's and the site's words into the {placeholders}.

    Raises:
        QuestionnaireError: something is missing or not known; one line a fault.
    """
    try:
        plain = _filled(tomllib.loads(data.decode()), fill)
        script = read_plain(Script, plain, file)
    except (ValueError, ContentError) as broken:
        raise QuestionnaireError(f"{file}: {broken}") from None
    faults = Faults(file)
    for place, reason in _missing(script, form, evidence):
        faults.add(place, reason)
    for place, reason in _unknown(script, form, evidence):
        faults.add(place, reason)
    faults.refuse()
    return script


def whole(text: str, note: str) -> str:
    """An answer and its note as one text."""
    return joined((ended(text), note)) if note else text


def _filled(plain: object, fill: Fill) -> object:
    if isinstance(plain, str):
        return fill(plain)
    if isinstance(plain, list):
        return [_filled(one, fill) for one in plain]
    if isinstance(plain, dict):
        return {name: _filled(one, fill) for name, one in plain.items()}
    return plain


def _missing(script: Script, form: Questionnaire, evidence: Evidence) -> Iterator[tuple[str, str]]:
    for item in form.questions:
        for person in persons(form, evidence, item):
            if not script.question(item, person) or not script.hint(item, person):
                yield item.link_id, f"no words for {person!r}"
            for code in _wordless(script, form, evidence, item, person):
                yield item.link_id, f"{code}: no words for {person!r}"
    yield from _missing_tables(script, form, evidence)


def _missing_tables(
    script: Script, form: Questionnaire, evidence: Evidence
) -> Iterator[tuple[str, str]]:
    bands = {whom.band for whom in evidence.who.values()}
    needed = {
        "rules": set(evidence.rules),
        "results": set(evidence.results),
        "variables": _decisive(form),
        "bands": {str(band) for band in bands},
    }
    for name, keys in needed.items():
        for key in sorted(keys - getattr(script, name).keys()):
            yield name, f"{key} has no words"


def _decisive(form: Questionnaire) -> set[str]:
    """The variables whose truth gives a tier; those that only wait for an answer need no words."""
    rules = (part for part in walk(form.tier) if isinstance(part, Choice))
    decisive = (part for rule in rules if isinstance(rule.then, Tier) for part in walk(rule.when))
    return {part.name for part in decisive if isinstance(part, Variable)}


def _wordless(
    script: Script, form: Questionnaire, evidence: Evidence, item: Item, person: Person
) -> Iterator[str]:
    for option in item.options:
        tip_is_missing = option.code in evidence.tips and not _tip(
            script, option.code, person, item, form
        )
        if tip_is_missing or not script.option(item, option.code, person):
            yield option.code


def _tip(script: Script, code: str, person: Person, item: Item, form: Questionnaire) -> str:
    """The tip in the words of a person; the first question's tips are about somebody else."""
    spoken = "they" if item is form.questions[0] else person
    return str(getattr(script.tips.get(code, TipWords()), spoken))


def _unknown(script: Script, form: Questionnaire, evidence: Evidence) -> Iterator[tuple[str, str]]:
    items = list(form.questions)
    places = {item.link_id for item in items} | {item.screen for item in items}
    codes = {(place, code) for item, code in offered(form) for place in (item.link_id, item.screen)}
    codes |= {(ANY, code) for _, code in offered(form)}
    for place in script.questions.keys() - places:
        yield place, "is not a question or a screen"
    for place, table in script.options.items():
        for code in table:
            if (place, code) not in codes:
                yield place, f"{code} is not offered there"
    known = {name: set(getattr(evidence, name)) for name in ("rules", "results", "tips")}
    for name, keys in (known | {"variables": _decisive(form)}).items():
        for key in sorted(getattr(script, name).keys() - keys):
            yield name, f"{key} is not known"
