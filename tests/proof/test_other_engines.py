"""The shipped file read by engines that are not ours: no difference in any state."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping
from itertools import product
from typing import Any, cast

import pytest

from kiosk.core.assessment import assess
from kiosk.core.expression import Known, Value
from kiosk.core.fhirpath import read_tier
from tests.proof.counts import tell
from tests.proof.node_tools import ask, ask_of_the_file, chromium, installed, lforms
from tests.proof.states import State, atom_states, single_states, subset_states
from tests.proof.table import atoms, read
from tests.questionnaires import FILE, shipped

pytestmark = pytest.mark.proof

FORMS = 500
Answer = Mapping[str, Any]


def read_by(script: str, states: Iterable[State], *arguments: str) -> list[Answer]:
    lines = (state.plain() for state in states)
    return cast(list[Answer], ask_of_the_file(script, lines, *arguments))


def expected(state: State) -> tuple[object, ...]:
    """What our engine says; `test_rule_table` holds it to the table in the same states."""
    found = assess(shipped(), state.given())
    table = read(state.who, state.answers)
    assert (found.tier, found.enabled, found.open) == (table.tier, table.shown, table.open)
    return found.tier, list(found.enabled), list(found.open)


def test_fhirpath_js_agrees_in_every_combination_of_atoms() -> None:
    states = list(atom_states())
    said = read_by("read_states.js", states)
    differences = [
        (state, one)
        for state, one in zip(states, said, strict=True)
        if (one["tier"], one["enabled"], one["open"]) != expected(state)
    ]
    tell("fhirpath.js, every combination", states=len(states), differences=len(differences))

    assert differences == []


def test_fhirpath_js_agrees_on_every_tile_and_every_pair() -> None:
    states = list(single_states())
    said = read_by("read_states.js", states)
    differences = [
        (state, one)
        for state, one in zip(states, said, strict=True)
        if (one["tier"], one["enabled"], one["open"]) != expected(state)
    ]
    tell("fhirpath.js, tiles and pairs", states=len(states), differences=len(differences))

    assert differences == []


def test_fhirpath_js_shows_that_only_any_of_these_matters() -> None:
    """The symmetry: every subset of every screen's tiles makes the same atoms true."""
    states = list(subset_states())
    said = read_by("read_states.js", states)
    differences = [
        (state, one)
        for state, one in zip(states, said, strict=True)
        if {name for name in one["true"] if not name.endswith("Answered")} - {"NS4"}
        != atoms(state.band, state.answers) - {"NS4", "NSP"}
    ]
    tell("fhirpath.js, every subset of tiles", states=len(states), differences=len(differences))

    assert differences == []


OPERATIONS = (
    "%a and %b",
    "%a or %b",
    "%a.not()",
    "(%a or %b).not()",
    "%a = %b",
    "%a != %b",
    "iif(%a, 2, 1) {sign} iif(%b, 3, 2)",
    "iif(%a, 2) {sign} iif(%b, 3, 2)",
)


def test_fhirpath_js_agrees_on_every_operation_in_three_states() -> None:
    """True, false and not known, for two variables, through each operation and `iif` itself."""
    texts = {
        f"iif({one.format(sign=sign)}, 4, iif(({one.format(sign=sign)}).not(), 3))"
        for one in OPERATIONS
        for sign in ("=", "!=", "<", "<=", ">", ">=")
    }
    texts = {text.replace(".not()).not()", ".not())") for text in texts}
    known: list[dict[str, Value]] = [
        {"a": a, "b": b} for a, b in product((True, False, None), repeat=2)
    ]
    asked = [(text, values) for text in sorted(texts) for values in known]
    said = ask("read_logic.js", asked)
    differences = [
        (text, values, one)
        for (text, values), one in zip(asked, said, strict=True)
        if read_tier(text, ("a", "b")).value(Known({}, values)) != one
    ]
    tell("fhirpath.js, three-valued logic", states=len(asked), differences=len(differences))

    assert differences == []


def test_fhirpath_js_agrees_on_the_rule_table_over_its_variables_in_three_states() -> None:
    """Every yes and no of all variables, and 100,000 of the states with some not known."""
    names = list(shipped().variables)
    tier = shipped_tier()
    draw = random.Random(20261122)
    known: list[dict[str, Value]] = [
        dict(zip(names, values, strict=True))
        for values in product((True, False), repeat=len(names))
    ]
    known += [{name: draw.choice((True, False, None)) for name in names} for _ in range(100_000)]
    said = ask("read_logic.js", ((tier, values) for values in known))
    differences = [
        (values, one)
        for values, one in zip(known, said, strict=True)
        if shipped().tier.value(Known({}, values)) != one
    ]
    tell("fhirpath.js, the table alone", states=len(known), differences=len(differences))

    assert differences == []


def shipped_tier() -> str:
    plain = json.loads(FILE.read_bytes())
    text: str = plain["item"][-1]["extension"][1]["valueExpression"]["expression"]
    return text


def test_lhc_forms_agrees_on_whole_forms() -> None:
    """A sample drawn once and for all: half of it whole forms, so that low tiers are met too."""
    draw = random.Random(20261122)
    states = list(atom_states())
    done = [state for state in states if not read(state.who, state.answers).open]
    sample = draw.sample(states, FORMS // 2) + draw.sample(done, FORMS // 2)
    said = read_by("read_forms.js", sample, str(lforms()), chromium())
    differences = [
        (state, one)
        for state, one in zip(sample, said, strict=True)
        if (one["tier"], screens(one["asked"]), [] if one["tier"] == 4 else screens(one["waiting"]))
        != expected(state)
    ]
    tell("LHC-Forms, whole forms", states=len(sample), differences=len(differences))

    assert differences == []


def screens(link_ids: list[str]) -> list[str]:
    return list(dict.fromkeys(shipped().by_id[link_id].screen for link_id in link_ids))


def test_hl7s_invariants_hold() -> None:
    invariants = json.loads((installed() / "invariants.json").read_text())
    (said,) = cast(
        list[dict[str, dict[str, Any]]], ask_of_the_file("read_invariants.js", [invariants])
    )
    violations = {name: one["broken"] for name, one in said.items() if one["broken"]}
    tell(
        "HL7 invariants by fhirpath.js",
        invariants=len(said),
        evaluations=sum(one["evaluated"] for one in said.values()),
        violations=len(violations),
    )

    assert len(said) == 13
    assert violations == {}
