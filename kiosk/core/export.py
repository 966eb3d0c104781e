"""The questionnaire with another language's words in it, as FHIR's translation extensions."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kiosk.core.evidence import PERSONS
from kiosk.core.item import Item
from kiosk.core.profile import TRANSLATION
from kiosk.core.script import whole
from kiosk.core.signs_check import SignsCheck

Plain = dict[str, object]


def export(data: bytes, check: SignsCheck) -> str:
    """The FHIR file with the words of the check's language beside its own, as JSON."""
    plain: Plain = json.loads(data)
    for item in _items(plain):
        _translate_item(item, check)
    title = check.script.phrase("start.name")
    plain["_title"] = _translation(check.script.language, title)
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"


def _items(parent: Plain) -> Iterator[Plain]:
    rows = parent.get("item", [])
    for row in rows if isinstance(rows, list) else []:
        yield row
        yield from _items(row)


def _translate_item(row: Plain, check: SignsCheck) -> None:
    item = check.form.by_id.get(str(row["linkId"]))
    if item is None:  # the tier: nobody reads it
        return
    language = check.script.language
    asked = check.form.questions_on(item.screen)[0] if item.kind == "group" else item
    row["_text"] = _translation(language, _asked(check, asked))
    options = row.get("answerOption", [])
    for option in options if isinstance(options, list) else []:
        coding = option["valueCoding"]
        coding["_display"] = _translation(language, _offered(check, item, coding["code"]))


def _asked(check: SignsCheck, item: Item) -> str:
    """The words for "you" where there are any: FHIR has room for one person alone."""
    return next(filter(None, (check.script.question(item, person) for person in PERSONS)))


def _offered(check: SignsCheck, item: Item, code: str) -> str:
    script = check.script
    return next(
        whole(script.option(item, code, person), script.note(item, code, person))
        for person in PERSONS
        if script.option(item, code, person)
    )


def _translation(language: str, text: str) -> Plain:
    parts = [{"url": "lang", "valueCode": language}, {"url": "content", "valueString": text}]
    return {"extension": [{"url": TRANSLATION, "extension": parts}]}
