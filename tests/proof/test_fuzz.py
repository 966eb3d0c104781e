"""100,000 malformed questionnaires and answer lines: no crash, no hang, nothing forbidden."""

from __future__ import annotations

import time
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, seed, settings

from tests.proof.counts import tell
from tests.proof.fuzz import answer_lines, questionnaires
from tests.proof.fuzzing import read_a_line, read_a_questionnaire

pytestmark = pytest.mark.proof

EACH = 50_000
SLOWEST_S = 1.0

long = settings(
    max_examples=EACH, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)
counted: Counter[str] = Counter()


def timed(name: str, *, accepted: bool, begun: float) -> None:
    assert time.process_time() - begun < SLOWEST_S
    counted[name] += 1
    counted[f"{name} accepted"] += accepted


def test_malformed_questionnaires_are_refused_clearly() -> None:
    @seed(20261122)
    @long
    @given(questionnaires)
    def each(data: bytes) -> None:
        begun = time.process_time()
        timed("questionnaires", accepted=read_a_questionnaire(data), begun=begun)

    each()
    report("questionnaires")


def test_malformed_lines_are_refused_clearly() -> None:
    @seed(20261122)
    @long
    @given(answer_lines)
    def each(line: bytes) -> None:
        begun = time.process_time()
        timed("lines", accepted=read_a_line(line), begun=begun)

    each()
    report("lines")


def report(name: str) -> None:
    tell(
        f"Fuzz, malformed {name}",
        cases=counted[name],
        crashes=0,
        accepted_within_the_profile=counted[f"{name} accepted"],
    )

    assert counted[name] >= EACH
