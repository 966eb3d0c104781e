"""Whatever is malformed is refused clearly; 1,400 cases here, 100,000 in the proof."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from tests.proof.fuzz import answer_lines, questionnaires
from tests.proof.fuzzing import read_a_line, read_a_questionnaire

quick = settings(
    max_examples=700, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)


@quick
@given(questionnaires)
def test_a_malformed_questionnaire_is_refused_or_within_the_profile(data: bytes) -> None:
    read_a_questionnaire(data)


@quick
@given(answer_lines)
def test_a_malformed_line_is_refused_or_assessed(line: bytes) -> None:
    read_a_line(line)
