"""The signs check as QML sees it, on the check that the kiosk ships."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.asking import Asking
from kiosk.core.errors import QuestionnaireError
from kiosk.core.signs_check import SignsCheck, load_signs_check
from kiosk.qt import resources
from kiosk.qt.questions import Questions
from kiosk.qt.rows import RowModel

FILES = ("signs-check.json", "evidence.toml", "words/en.toml")


@pytest.fixture(scope="module")
def check(qapp: QGuiApplication) -> SignsCheck:
    """The signs check out of the bundle."""
    files = {name: resources.read(f"questionnaire/{name}") for name in FILES}
    return load_signs_check(files, "en")


@pytest.fixture
def questions(check: SignsCheck) -> Questions:
    """Questions at their beginning."""
    return Questions(lambda: Asking(check))


def told(questions: Questions, name: str) -> object:
    value: object = getattr(questions, name)
    return value


def codes(questions: Questions) -> list[object]:
    return column(told(questions, "tiles"), 0)


def touched(questions: Questions) -> list[object]:
    return [code for code, on in zip(codes(questions), marks(questions), strict=True) if on]


def marks(questions: Questions) -> list[object]:
    return column(told(questions, "tiles"), 4)


def column(model: object, place: int) -> list[object]:
    assert isinstance(model, RowModel)
    first = next(iter(model.roleNames()))
    return [model.data(model.index(row), first + place) for row in range(model.rowCount())]


def counted(signal: object) -> Callable[[], int]:
    seen: list[None] = []
    signal.connect(lambda: seen.append(None))  # type: ignore[attr-defined] # a signal of Qt's
    return lambda: len(seen)


def test_nothing_is_loaded_before_somebody_asks(check: SignsCheck) -> None:
    loads: list[None] = []

    def load() -> Asking:
        loads.append(None)
        return Asking(check)

    questions = Questions(load)

    assert told(questions, "place") == "start"
    assert told(questions, "hasAnswers") is False
    assert questions.goBack() is False
    questions.forget()
    assert not loads
    assert told(questions, "isOffered") is True
    assert told(questions, "isOffered") is True
    assert len(loads) == 1


def test_a_check_that_is_refused_is_not_offered(caplog: pytest.LogCaptureFixture) -> None:
    def refuse() -> Asking:
        raise QuestionnaireError("evidence.toml: is missing")

    questions = Questions(refuse)

    assert told(questions, "isOffered") is False
    assert questions.phrase("card.draft") == ""
    assert "evidence.toml: is missing" in caplog.text


def test_without_a_check_nothing_can_be_asked() -> None:
    with pytest.raises(QuestionnaireError, match="not offered here"):
        Questions(None).begin()


def test_the_first_question_has_its_tiles(questions: Questions) -> None:
    questions.begin()

    assert codes(questions)
    assert told(questions, "question")
    assert told(questions, "step") == 1


def test_a_touch_answers_and_leads_on(questions: Questions) -> None:
    questions.begin()
    answered = counted(questions.answered)
    first = codes(questions)

    questions.touch(str(first[0]))

    assert told(questions, "hasAnswers") is True
    assert told(questions, "step") == 2
    assert codes(questions) != first
    assert answered() == 1


def test_the_way_back_shows_what_was_touched(questions: Questions) -> None:
    questions.begin()
    code = codes(questions)[0]
    questions.touch(str(code))

    assert questions.goBack() is True
    assert touched(questions) == [code]
    assert questions.goBack() is True
    assert questions.goBack() is False


def test_another_answer_to_whom_it_is_about_is_asked_about_first(questions: Questions) -> None:
    questions.begin()
    first, second = map(str, codes(questions)[:2])
    questions.touch(first)
    questions.touch(str(codes(questions)[0]))
    while told(questions, "step") != 1:
        questions.goBack()

    questions.touch(second)
    assert told(questions, "confirmation") == "confirm_who"
    questions.keep()
    assert touched(questions) == [first]

    questions.touch(second)
    questions.confirm()
    assert told(questions, "notice") == questions.phrase("question.who_clears")
    assert told(questions, "step") == 2


def test_at_the_end_everything_is_forgotten(questions: Questions) -> None:
    questions.begin()
    questions.touch(str(codes(questions)[0]))
    answered = counted(questions.answered)

    questions.forget()

    assert told(questions, "hasAnswers") is False
    assert told(questions, "place") == "start"
    assert codes(questions) == []
    assert answered() == 1
