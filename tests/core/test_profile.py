"""What the profile does not know is refused, with file, linkId and reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk.core.errors import QuestionnaireError
from tests.questionnaires import Plain, coding, loaded, small, touched, when


def first(plain: Plain) -> Plain:
    question: Plain = plain["item"][0]["item"][0]
    return question


def second(plain: Plain) -> Plain:
    screen: Plain = plain["item"][1]
    return screen


def last(plain: Plain) -> Plain:
    tier: Plain = plain["item"][-1]
    return tier


def variable(plain: Plain, place: int) -> Plain:
    value: Plain = plain["extension"][place]["valueExpression"]
    return value


Change = Callable[[Plain], object]

REFUSALS: list[tuple[Change, str]] = [
    (lambda q: q.update(resourceType="Bundle"), "resourceType: 'Bundle' is not known"),
    (lambda q: q.pop("url"), "url is missing"),
    (lambda q: q.pop("version"), "version is missing"),
    (lambda q: q.pop("title"), "title is missing"),
    (lambda q: q.update(status="final"), "status: 'final' is not known"),
    (lambda q: q.update(name="signs check"), "name: "),
    (lambda q: q.update(contained=[]), "'contained' is not known here"),
    (lambda q: q.update(item=[]), "item: a list is expected"),
    (lambda q: q.update(title=5), "title: a text is expected, not 5"),
    (lambda q: q.update(title="\ud800"), "title: a text is expected"),
    (lambda q: first(q).pop("text"), "first-q: text is missing"),
    (lambda q: first(q).update(type="open-choice"), "first-q: type: 'open-choice' is not known"),
    (lambda q: first(q).update(linkId="second-q"), "second-q: this linkId stands twice"),
    (lambda q: first(q).update(linkId="tier"), "tier: this linkId stands twice"),
    (lambda q: first(q).update(linkId="first q"), "linkId: 'first q' has other signs"),
    (lambda q: first(q).update(linkId="first'q"), "has other signs"),
    (lambda q: first(q).update(maxLength=3), "first-q: 'maxLength' is not known here"),
    (lambda q: first(q).update(readOnly=True), "first-q: 'readOnly' is not known here"),
    (lambda q: first(q).update(initial=[]), "first-q: 'initial' is not known here"),
    (lambda q: first(q).update(item=[small()]), "first-q: 'item' is not known here"),
    (lambda q: first(q).update(extension=[]), "first-q: 'extension' is not known here"),
    (lambda q: first(q).update(required="yes"), "first-q: required: true or false"),
    (lambda q: first(q).update(repeats=False), "'none' stands in a question that takes one"),
    (lambda q: first(q).update(answerOption=[]), "answerOption: a list is expected"),
    (lambda q: first(q).update(answerValueSet="x"), "'answerValueSet' is not known here"),
    (lambda q: first(q)["answerOption"].append(7), "first-q: an object is expected, not 7"),
    (
        lambda q: first(q)["answerOption"].append(first(q)["answerOption"][0]),
        "first-q: answerOption: bad stands twice",
    ),
    (
        lambda q: first(q)["answerOption"][3].update(first(q)["answerOption"][2] | {"x": 1}),
        "'x' is not known here",
    ),
    (
        lambda q: first(q)["answerOption"][2].pop("extension"),
        "none: 'none', and it alone, is exclusive",
    ),
    (
        lambda q: first(q)["answerOption"][3].update(
            extension=first(q)["answerOption"][2]["extension"]
        ),
        "not-sure: 'none', and it alone, is exclusive",
    ),
    (
        lambda q: first(q)["answerOption"][2]["extension"][0].update(valueBoolean=False),
        "optionExclusive: only true is known",
    ),
    (
        lambda q: first(q)["answerOption"][0]["valueCoding"].update(userSelected=True),
        "'userSelected' is not known here",
    ),
    (
        lambda q: first(q)["answerOption"][0].update(initialSelected=True),
        "'initialSelected' is not known here",
    ),
    (lambda q: second(q).update(required=True), "second: 'required' is not known here"),
    (lambda q: second(q).update(item=[]), "second: item: a list is expected"),
    (lambda q: second(q).update(enableBehavior="some"), "enableBehavior: 'some' is not known"),
    (lambda q: second(q)["enableWhen"].append(when("first-q", "bad")), "enableBehavior is missing"),
    (
        lambda q: second(q).update(enableWhen=second(q)["enableWhen"] * 2, enableBehavior="any"),
        "second: enableWhen: a condition stands twice",
    ),
    (
        lambda q: second(q).pop("enableWhen") and second(q).update(enableBehavior="any"),
        "no enableWhen",
    ),
    (lambda q: second(q)["enableWhen"][0].update(operator="in"), "operator: 'in' is not known"),
    (lambda q: second(q)["enableWhen"][0].update(operator=">"), "'>' is for whole numbers only"),
    (lambda q: second(q)["enableWhen"][0].update(operator="exists"), "answerBoolean is missing"),
    (
        lambda q: second(q)["enableWhen"][0].update(answerCoding=coding("worse")),
        "second: enableWhen: 'worse' is not offered by first-q",
    ),
    (
        lambda q: second(q)["enableWhen"][0]["answerCoding"].update(system="https://other.example"),
        "second: enableWhen: 'maybe' is not offered by first-q",
    ),
    (
        lambda q: second(q)["enableWhen"][0].update(question="second-q"),
        "second: enableWhen: question: not an earlier question",
    ),
    (
        lambda q: second(q)["enableWhen"][0].update(question="first"),
        "second: enableWhen: question: not an earlier question",
    ),
    (lambda q: q["item"].reverse(), "the last item is not the whole number 'tier'"),
    (lambda q: q["item"].pop(), "the last item is not the whole number 'tier'"),
    (lambda q: last(q).update(type="decimal"), "tier: type: 'decimal' is not known"),
    (lambda q: last(q).update(readOnly=False), "tier: readOnly: only true"),
    (lambda q: last(q)["extension"].pop(), "with one calculated expression"),
    (lambda q: last(q)["extension"].pop(0), "tier: hidden"),
    (lambda q: last(q)["extension"][0].update(valueBoolean=False), "tier: hidden"),
    (lambda q: last(q)["extension"].append(last(q)["extension"][1]), "is not known here"),
    (
        lambda q: last(q)["extension"][1]["valueExpression"].update(language="text/cql"),
        "tier: language: 'text/cql' is not known",
    ),
    (
        lambda q: last(q)["extension"][1]["valueExpression"].update(expression="iif(%bad, 7, 1)"),
        "tier: '7' is not a known tier",
    ),
    (
        lambda q: last(q)["extension"][1]["valueExpression"].update(expression="iif(%bad, 4, 1)"),
        "tier: %done is never used",
    ),
    (lambda q: q["extension"].append(q["extension"][0]), "%bad: this name is taken"),
    (lambda q: variable(q, 0).update(name="ucum"), "%ucum: this name is taken"),
    (lambda q: variable(q, 0).update(expression="true"), "%bad: not understood: 'true'"),
    (lambda q: variable(q, 0).update(expression=touched("x", "bad")), "x is not a question"),
    (lambda q: variable(q, 0).update(expression=touched("first", "bad")), "not a question"),
    (lambda q: variable(q, 0).update(expression=touched("first-q", "x")), "x is not offered by"),
    (lambda q: variable(q, 0).update(expression=touched("first-q", "none")), "rest on 'none'"),
    (lambda q: q["extension"][0].update(url="http://other.example"), "url: 'http://other.example'"),
    (lambda q: first(q).update(_text={"extension": []}), "extension: a list is expected"),
]


@pytest.mark.parametrize(("change", "reason"), REFUSALS, ids=[reason for _, reason in REFUSALS])
def test_what_the_profile_does_not_know_is_refused(change: Change, reason: str) -> None:
    plain = small()
    change(plain)

    with pytest.raises(QuestionnaireError) as refused:
        loaded(plain)

    assert all(line.startswith("small.json: ") for line in str(refused.value).splitlines())
    assert reason in str(refused.value)
