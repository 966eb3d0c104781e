"""The signs check: its questionnaire, the evidence behind it, and its words in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.core.answers import Answers
from kiosk.core.errors import QuestionnaireError
from kiosk.core.evidence import Evidence, Person, load_evidence
from kiosk.core.item import Item
from kiosk.core.library import Band
from kiosk.core.questionnaire import Questionnaire, load
from kiosk.core.script import Fill, Script, load_script


@dataclass(frozen=True, slots=True)
class SignsCheck:
    """Everything that the screens of the signs check show."""

    form: Questionnaire
    evidence: Evidence
    script: Script

    @property
    def who(self) -> Item:
        """The first question: whom all others are about."""
        return self.form.questions[0]

    def person(self, answers: Answers) -> Person:
        """Whether the reader is spoken to, or spoken to about somebody else."""
        return next((self.evidence.who[str(one)].person for one in self._whom(answers)), "you")

    def band(self, answers: Answers) -> Band:
        """The age band; empty before the first answer."""
        return next((self.evidence.who[str(one)].band for one in self._whom(answers)), "")

    def _whom(self, answers: Answers) -> frozenset[object]:
        return frozenset(answers.to(self.who.link_id))


def load_signs_check(files: Mapping[str, bytes], language: str, fill: Fill = str) -> SignsCheck:
    """The signs check out of the files of its folder, with the words of one language.

    `fill` puts the region's and the site's words into the {placeholders}.

    Raises:
        QuestionnaireError: it cannot be offered; the signs list and the help screen stay.
    """
    words = f"words/{language}.toml"
    for name in ("signs-check.json", "evidence.toml", words):
        if name not in files:
            raise QuestionnaireError(f"{name}: is missing")
    form = load(files["signs-check.json"], "signs-check.json")
    for item in form.questions:
        if item.kind != "choice" or not item.required:
            raise QuestionnaireError(f"signs-check.json: {item.link_id}: no screen can show this")
    evidence = load_evidence(files["evidence.toml"], "evidence.toml", form)
    return SignsCheck(form, evidence, load_script(files[words], words, form, evidence, fill))
