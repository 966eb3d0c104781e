"""Questionnaires for the tests: the shipped one, and small ones to break."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.core.evidence import Evidence, load_evidence
from kiosk.core.expression import Answer
from kiosk.core.profile import CALCULATED, EXCLUSIVE, FHIRPATH, HIDDEN, VARIABLE
from kiosk.core.questionnaire import Questionnaire, load
from kiosk.core.script import Script, load_script

FOLDER = Path(__file__).parents[1] / "resources" / "questionnaire"
FILE = FOLDER / "signs-check.json"
SYSTEM = "https://sepsis-kiosk.example/codes"

Plain = dict[str, Any]


@cache
def shipped_bytes() -> bytes:
    return FILE.read_bytes()


@cache
def shipped() -> Questionnaire:
    return load(shipped_bytes(), FILE.name)


def shipped_plain() -> Plain:
    plain: Plain = json.loads(shipped_bytes())
    return plain


@cache
def shipped_evidence() -> Evidence:
    return load_evidence((FOLDER / "evidence.toml").read_bytes(), "evidence.toml", shipped())


@cache
def shipped_script() -> Script:
    data = (FOLDER / "words" / "en.toml").read_bytes()
    return load_script(data, "words/en.toml", shipped(), shipped_evidence())


def given(**screens: str) -> Mapping[str, frozenset[Answer]]:
    """Answers by linkId, dashes as underscores, codes in one text: `a_b="x y"`."""
    return {
        name.replace("_", "-"): frozenset(codes.split()) for name, codes in screens.items() if codes
    }


def coding(code: str, **more: str) -> Plain:
    return {"system": SYSTEM, "code": code, **more}


def option(code: str) -> Plain:
    plain: Plain = {"valueCoding": coding(code, display=code)}
    if code == "none":
        plain["extension"] = [{"url": EXCLUSIVE, "valueBoolean": True}]
    return plain


def choice(link_id: str, codes: str, **more: object) -> Plain:
    """A question that must be answered; it takes several answers if it offers `none`."""
    options = codes.split()
    plain: Plain = {"linkId": link_id, "type": "choice", "text": link_id, "required": True}
    if "none" in options:
        plain["repeats"] = True
    return plain | {"answerOption": [option(code) for code in options]} | more


def group(link_id: str, *items: Plain, **more: object) -> Plain:
    return {"linkId": link_id, "type": "group", "text": link_id, "item": list(items)} | more


def when(question: str, code: str, operator: str = "=") -> Plain:
    return {"question": question, "operator": operator, "answerCoding": coding(code)}


def touched(link_id: str, code: str) -> str:
    answers = f"%resource.repeat(item).where(linkId='{link_id}').answer"
    return f"{answers}.value.where(code='{code}').exists()"


def answered(link_id: str) -> str:
    return f"%resource.repeat(item).where(linkId='{link_id}').answer.exists()"


def form(tier: str, variables: Mapping[str, str], *items: Plain) -> Plain:
    """A whole questionnaire as plain data."""
    calculated = {"language": FHIRPATH, "expression": tier}
    last: Plain = {"linkId": "tier", "type": "integer", "readOnly": True}
    last["extension"] = [
        {"url": HIDDEN, "valueBoolean": True},
        {"url": CALCULATED, "valueExpression": calculated},
    ]
    return {
        "resourceType": "Questionnaire",
        "url": "https://sepsis-kiosk.example/small",
        "version": "1",
        "title": "Small",
        "status": "draft",
        "extension": [
            {
                "url": VARIABLE,
                "valueExpression": {"name": name, "language": FHIRPATH, "expression": text},
            }
            for name, text in variables.items()
        ],
        "item": [*items, last],
    }


def small() -> Plain:
    """Two screens: a sign asked of everybody, and one asked only after `maybe`."""
    return copy.deepcopy(
        form(
            "iif(%bad, 4, iif(%done, iif(%mild, 3, 1)))",
            {
                "bad": touched("first-q", "bad") + " or " + touched("second-q", "bad"),
                "mild": touched("first-q", "maybe"),
                "done": answered("first-q"),
            },
            group("first", choice("first-q", "bad maybe none not-sure")),
            group(
                "second",
                choice("second-q", "bad none not-sure"),
                enableWhen=[when("first-q", "maybe")],
            ),
        )
    )


def loaded(plain: Plain) -> Questionnaire:
    return load(json.dumps(plain).encode(), "small.json")


def least_s(work: Callable[[], object]) -> float:
    """The processor's time for the fastest of many tries."""
    took_s = []
    for _ in range(40):
        begun_s = time.process_time()
        work()
        took_s.append(time.process_time() - begun_s)
    return min(took_s)
