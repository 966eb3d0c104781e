"""What is asked of every malformed case: a clear refusal, or nothing that is forbidden."""

from __future__ import annotations

from kiosk.core.assessment import GivenAnswers, assess
from kiosk.core.errors import QuestionnaireError
from kiosk.core.questionnaire import load
from kiosk.core.response import read_answers, response
from tests.proof.allowed import forbidden
from tests.questionnaires import shipped


def read_a_questionnaire(data: bytes) -> bool:
    """Whether it was accepted; if not, each line names the file and says why."""
    try:
        form = load(data, "fuzz.json")
    except QuestionnaireError as refused:
        for line in str(refused).splitlines():
            assert line.startswith("fuzz.json: ")
            assert line.isprintable()
            assert line.isascii()
        return False
    assert forbidden(data) == []
    for given in ({}, {"first-q": frozenset(("bad",))}):
        assert assess(form, given).tier in (None, 1, 2, 3, 4)
    return True


def read_a_line(line: bytes) -> bool:
    """Whether it was accepted; if so, the answers are ones that the questionnaire offers."""
    try:
        given = read_answers(shipped(), line)
    except QuestionnaireError as refused:
        said = str(refused)
    else:
        _check_offered(given)
        return True
    assert said.isascii()
    return False


def _check_offered(given: GivenAnswers) -> None:
    for link_id, codes in given.items():
        item = shipped().by_id[link_id]
        assert codes
        assert all(item.option(code) for code in codes)
        assert len(codes) == 1 or (item.repeats and "none" not in codes)
    assert response(shipped(), given)["resourceType"] == "QuestionnaireResponse"
