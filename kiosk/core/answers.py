"""What somebody has touched so far, and what the next touch does to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from kiosk.core.assessment import GivenAnswers, counting
from kiosk.core.errors import QuestionnaireError
from kiosk.core.expression import NOTHING, Answer
from kiosk.core.item import Item
from kiosk.core.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True)
class Answers:
    """Touched codes by the linkId of their question; a touch makes new answers of it."""

    given: GivenAnswers = field(default_factory=lambda: MappingProxyType({}))

    def to(self, link_id: str) -> frozenset[Answer]:
        """The codes touched in a question."""
        return self.given.get(link_id, NOTHING)


@dataclass(frozen=True, slots=True)
class Cleared:
    """One touched answer that another touch would take away."""

    link_id: str
    code: str


def touch(form: Questionnaire, answers: Answers, link_id: str, code: str) -> Answers:
    """The answers once a code is touched.

    "None of these" stands alone: it clears the tiles of its question, and any tile clears it.
    "I am not sure" stands beside tiles. Another answer to the first question, whom all is about,
    clears everything else; any other change forgets only what it disables.

    Raises:
        QuestionnaireError: the question does not offer that code.
    """
    item = _offering(form, link_id, code)
    alone = _exclusive(item)
    if not item.repeats or code in alone:
        return _changed(form, answers, item, frozenset((code,)))
    return _changed(form, answers, item, answers.to(link_id) - alone | {code})


def untouch(form: Questionnaire, answers: Answers, link_id: str, code: str) -> Answers:
    """The answers once a code is touched again to take it back.

    Raises:
        QuestionnaireError: the question does not offer that code.
    """
    item = _offering(form, link_id, code)
    return _changed(form, answers, item, answers.to(link_id) - {code})


def would_clear(
    form: Questionnaire, answers: Answers, link_id: str, code: str
) -> tuple[Cleared, ...]:
    """The touched answers that touching a code would clear: if there are any, ask first.

    "None of these" itself is not counted, for a tile says more; nor is the answer that another
    takes the place of in a question with one answer.
    """
    after = touch(form, answers, link_id, code)
    item = form.by_id[link_id]
    kept = _exclusive(item) if item.repeats else answers.to(link_id)
    return tuple(
        Cleared(question, str(one))
        for question, codes in answers.given.items()
        for one in sorted(codes - after.to(question), key=str)
        if question != link_id or one not in kept
    )


def _offering(form: Questionnaire, link_id: str, code: str) -> Item:
    item = form.by_id.get(link_id)
    if item is None or item.option(code) is None:
        raise QuestionnaireError(f"{link_id}: {code} is not offered")
    return item


def _exclusive(item: Item) -> frozenset[Answer]:
    return frozenset(option.code for option in item.options if option.exclusive)


def _changed(
    form: Questionnaire, answers: Answers, item: Item, codes: frozenset[Answer]
) -> Answers:
    if codes == answers.to(item.link_id):
        return answers
    rest: Mapping[str, frozenset[Answer]] = answers.given
    if item is form.questions[0]:
        rest = {}
    _, counts = counting(form, {**rest, item.link_id: codes})
    return Answers(MappingProxyType(dict(counts)))
