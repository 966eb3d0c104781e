"""Answers as they come from and go to other programs: by screen, or as a QuestionnaireResponse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from kiosk.core.assessment import Assessment, GivenAnswers, assess, counting
from kiosk.core.errors import QuestionnaireError
from kiosk.core.expression import Answer
from kiosk.core.item import Item
from kiosk.core.profile import Faults, Fields, read_json, shown
from kiosk.core.questionnaire import TIER, Questionnaire

_STATUSES: Final = ("in-progress", "completed", "amended", "stopped")
_VALUES: Final = {"choice": "valueCoding", "boolean": "valueBoolean", "integer": "valueInteger"}
_LINE: Final = "answers"  # what messages call a line of answers


def read_answers(form: Questionnaire, line: bytes) -> GivenAnswers:
    """The answers in one line of JSON: screens to codes, or a FHIR QuestionnaireResponse.

    Raises:
        QuestionnaireError: the line holds anything that the questionnaire does not know.
    """
    plain = read_json(line)
    if not isinstance(plain, dict):
        raise QuestionnaireError(f"an object is expected, not {shown(plain)}")
    given = (
        _from_response(form, plain) if "resourceType" in plain else dict(_by_screen(form, plain))
    )
    for link_id, answers in given.items():
        _check_together(form.by_id[link_id], answers)
    return given


def response(form: Questionnaire, given: GivenAnswers) -> Mapping[str, object]:
    """The answers that count as a QuestionnaireResponse: about nobody, at no time."""
    found = assess(form, given)
    _, counts = counting(form, given)
    items = [
        _written(form, screen, counts) for screen in found.enabled if _any(form, screen, counts)
    ]
    if found.tier is not None:
        items.append({"linkId": TIER, "answer": [{"valueInteger": found.tier}]})
    return {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{form.url}|{form.version}",
        "status": "in-progress" if found.tier is None else "completed",
        **({"item": items} if items else {}),
    }


def verdict(
    found: Assessment, sources: Mapping[tuple[str, str], tuple[str, ...]]
) -> Mapping[str, object]:
    """An assessment as plain data; `sources` by linkId and code, the rules' under `rules`."""
    return {
        "tier": found.tier,
        "open": found.open,
        "rule": found.rule,
        "because": [
            {
                "screen": reason.screen,
                "linkId": reason.link_id,
                "code": reason.code,
                "sources": sources.get((reason.link_id, reason.code or ""), ()),
            }
            for reason in found.because
        ],
        "sources": sources.get(("rules", str(found.rule)), ()),
        "enabled": found.enabled,
    }


def _by_screen(
    form: Questionnaire, plain: Mapping[str, object]
) -> Iterator[tuple[str, frozenset[Answer]]]:
    taken: set[str] = set()
    for name, codes in plain.items():
        questions = _questions(form, name)
        if not questions:
            raise QuestionnaireError(f"{shown(name)} is not a screen or a question")
        if not isinstance(codes, list):
            raise QuestionnaireError(f"{name}: a list of codes is expected, not {shown(codes)}")
        for question in questions:
            if question.link_id in taken:
                raise QuestionnaireError(f"{question.link_id}: answered twice")
            taken.add(question.link_id)
        _check_known(name, codes, questions)
        for question in questions:
            mine = frozenset(code for code in codes if _fits(question, code))
            if mine:
                yield question.link_id, mine


def _questions(form: Questionnaire, name: str) -> tuple[Item, ...]:
    item = form.by_id.get(name)
    if item is None:
        return ()
    return (item,) if item.is_question else form.questions_on(name)


def _check_known(name: str, codes: list[object], questions: tuple[Item, ...]) -> None:
    for place, code in enumerate(codes):
        if not any(_fits(question, code) for question in questions):
            raise QuestionnaireError(f"{name}: {shown(code)} is not offered")
        if code in codes[:place]:
            raise QuestionnaireError(f"{name}: {shown(code)} stands twice")
    alone = {option.code for item in questions for option in item.options if option.exclusive}
    if len(codes) > 1 and any(code in alone for code in codes):
        raise QuestionnaireError(f"{name}: 'none' stands beside another answer")


def _fits(question: Item, code: object) -> bool:
    if question.kind == "choice":
        return isinstance(code, str) and question.option(code) is not None
    return type(code) is (bool if question.kind == "boolean" else int)


def _check_together(item: Item, answers: frozenset[Answer]) -> None:
    if len(answers) > 1 and not item.repeats:
        raise QuestionnaireError(f"{item.link_id}: takes one answer only")
    if len(answers) > 1 and any(one.exclusive for one in item.options if one.code in answers):
        raise QuestionnaireError(f"{item.link_id}: 'none' stands beside another answer")


def _from_response(form: Questionnaire, plain: object) -> dict[str, frozenset[Answer]]:
    faults = Faults("")
    root = Fields(plain, "", faults)
    root.one_of("resourceType", ("QuestionnaireResponse",))
    root.one_of("status", _STATUSES)
    for note in ("id", "authored", "language"):
        root.text(note, needed=False)
    about = root.text("questionnaire", needed=False)
    if about and about not in (form.url, f"{form.url}|{form.version}"):
        root.fault(f"questionnaire: {shown(about)} is another one")
    given: dict[str, frozenset[Answer]] = {}
    _read_rows(form, root.rows("item", needed=False), faults, given, 0)
    root.close()
    faults.refuse()
    return given


def _read_rows(
    form: Questionnaire,
    rows: list[object],
    faults: Faults,
    given: dict[str, frozenset[Answer]],
    depth: int,
) -> None:
    for row in rows:
        fields = Fields(row, "", faults)
        link_id = fields.place = fields.name("linkId")
        fields.text("text", needed=False)
        item = form.by_id.get(link_id)
        if link_id == TIER:
            fields.rows("answer", needed=False)  # whatever it was, it is calculated anew
        elif item is None or depth > len(form.screens):
            fields.fault("is not an item of this questionnaire")
        elif not item.is_question:
            _read_rows(form, fields.rows("item", needed=False), faults, given, depth + 1)
        elif link_id in given:
            fields.fault("answered twice")
        elif answers := _answers(fields, item):
            given[link_id] = answers
        fields.close()


def _answers(fields: Fields, item: Item) -> frozenset[Answer]:
    answers: list[Answer] = []
    for row in fields.rows("answer", needed=False):
        answer = Fields(row, fields.place, fields.faults)
        value = _answer(answer, item)
        answer.close()
        if value in answers:
            fields.fault(f"{shown(value)} stands twice")
        answers.append(value)
    return frozenset(answers)


def _answer(answer: Fields, item: Item) -> Answer:
    if item.kind == "boolean":
        return answer.truth("valueBoolean", needed=True)
    if item.kind == "integer":
        return answer.number("valueInteger")
    coding = answer.inner("valueCoding")
    code = coding.name("code")
    system = coding.text("system", needed=False)
    coding.text("display", needed=False)
    coding.close()
    option = item.option(code)
    if option is None or system not in ("", option.system):
        answer.fault(f"{shown(code)} is not offered")
    return code


def _any(form: Questionnaire, screen: str, counts: GivenAnswers) -> bool:
    return any(item.link_id in counts for item in form.questions_on(screen))


def _written(form: Questionnaire, link_id: str, counts: GivenAnswers) -> Mapping[str, object]:
    item = form.by_id[link_id]
    if item.is_question:
        return {"linkId": link_id, "answer": [_value(item, one) for one in _sorted(item, counts)]}
    inner = [one for one in form.items if one.parent == link_id and _holds(form, one, counts)]
    return {"linkId": link_id, "item": [_written(form, one.link_id, counts) for one in inner]}


def _holds(form: Questionnaire, item: Item, counts: GivenAnswers) -> bool:
    if item.is_question:
        return item.link_id in counts
    return any(_holds(form, one, counts) for one in form.items if one.parent == item.link_id)


def _sorted(item: Item, counts: GivenAnswers) -> list[Answer]:
    given = counts[item.link_id]
    offered = [option.code for option in item.options]
    return [code for code in offered if code in given] or list(given)


def _value(item: Item, answer: Answer) -> Mapping[str, object]:
    option = item.option(answer)
    if option is None:
        return {_VALUES[item.kind]: answer}
    coding = {"system": option.system, "code": option.code, "display": option.display}
    return {_VALUES[item.kind]: coding}
