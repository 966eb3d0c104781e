"""Malformed questionnaires and answers: the shipped ones, broken in places drawn by Hypothesis."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from tests.questionnaires import small

Plain = dict[str, Any]

NAMES = ("linkId", "type", "text", "item", "answerOption", "enableWhen", "operator", "question",
         "extension", "url", "valueCoding", "code", "display", "expression", "who", "me",
         "resourceType", "status", "answer", "none", "maxLength", "initial")  # fmt: skip

scraps: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(NAMES),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner),
    max_leaves=6,
)

TOKENS = ("iif(", "(", ")", ",", " and ", " or ", ".not()", "%bad", "%mild", "%done", "%x", "4",
          "9", "=", "<=", "'", " ", "%resource.repeat(item)", ".where(linkId='first-q')",
          ".answer.value.where(code='bad').exists()", ".answer.exists()", "true", "{}")  # fmt: skip
expressions = st.lists(st.sampled_from(TOKENS), max_size=14).map("".join)


@st.composite
def broken_questionnaires(draw: st.DrawFn) -> bytes:
    """A small good questionnaire with one to three places changed, as JSON."""
    plain = small()
    for _ in range(draw(st.integers(1, 3))):
        _break(draw, plain)
    return json.dumps(plain).encode()


@st.composite
def broken_expressions(draw: st.DrawFn) -> bytes:
    """A small good questionnaire with other tokens for one of its expressions."""
    plain = small()
    values = [row["valueExpression"] for row in plain["extension"]]
    values.append(plain["item"][-1]["extension"][1]["valueExpression"])
    draw(st.sampled_from(values))["expression"] = draw(expressions)
    return json.dumps(plain).encode()


@st.composite
def broken_bytes(draw: st.DrawFn) -> bytes:
    """The file with some of its bytes others, or gone."""
    data = bytearray(json.dumps(small()).encode())
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(data) - 1))
        data[place : place + draw(st.integers(0, 3))] = draw(st.binary(max_size=3))
    return bytes(data)


questionnaires = st.one_of(broken_questionnaires(), broken_expressions(), broken_bytes())

CODES = ("me", "child-5-to-11", "A1", "C1", "W1", "I1", "K1a", "K2", "P1", "none", "not-sure", "Q9")
SCREENS = ("who", "emergency", "signs", "risk", "pregnancy", "who-for", "tier", "nowhere")
by_screen = st.dictionaries(
    st.sampled_from(SCREENS), st.lists(st.sampled_from(CODES), max_size=3) | scraps, max_size=5
)
coded = st.sampled_from(CODES).map(lambda code: {"valueCoding": {"code": code}})
rows: st.SearchStrategy[Any] = st.recursive(
    st.fixed_dictionaries(
        {"linkId": st.sampled_from((*SCREENS, "emergency-12-or-older", "signs-12-or-older"))},
        optional={"answer": st.lists(coded | scraps, max_size=3), "text": scraps},
    ),
    lambda inner: st.fixed_dictionaries(
        {"linkId": st.sampled_from(SCREENS), "item": st.lists(inner | scraps, max_size=3)}
    ),
    max_leaves=5,
)
responses = st.fixed_dictionaries(
    {
        "resourceType": st.just("QuestionnaireResponse"),
        "status": st.sampled_from(("completed", "in-progress", "wrong")),
    },
    optional={"item": st.lists(rows | scraps, max_size=4), "subject": scraps},
)
answer_lines = (by_screen | responses | scraps).map(lambda plain: json.dumps(plain).encode()) | (
    st.binary(max_size=40)
)


def _break(draw: st.DrawFn, plain: Plain | list[Any]) -> None:
    """Goes down to a place drawn and puts something else there, or takes it away, or adds to it."""
    key: Any = draw(st.sampled_from(list(plain) if isinstance(plain, dict) else range(len(plain))))
    if isinstance(plain[key], dict | list) and plain[key] and draw(st.integers(0, 5)):
        _break(draw, plain[key])
        return
    way = draw(st.integers(0, 3))
    if way == 0:
        del plain[key]
    elif way == 1 and isinstance(plain, dict):
        plain[draw(st.sampled_from(NAMES))] = draw(scraps)
    elif way == 2 and isinstance(plain, list):
        plain.append(plain[key])
    else:
        plain[key] = draw(scraps)
