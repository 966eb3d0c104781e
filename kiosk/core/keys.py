"""What a key of the kiosk's own keyboard does to a text, by the kind of the text."""

from __future__ import annotations

from kiosk.core.settings import DECLARED

_MARKS = {"date": {4: "-", 7: "-"}, "time": {2: ":"}}
_ALLOWED = {"phone": "0123456789 +()-", "date": "0123456789", "time": "0123456789"}


def typed(key: str, text: str, letter: str) -> str:
    """The text of a setting after one more letter; the same where the letter cannot stand there."""
    limits = DECLARED[key].metadata
    kind, longest = str(limits["kind"]), int(str(limits["longest"]))
    if len(letter) != 1 or not letter.isprintable() or letter not in _ALLOWED.get(kind, letter):
        return text
    if letter == " " and (not text or text.endswith(" ")):
        return text
    longer = text + _MARKS.get(kind, {}).get(len(text), "") + letter
    return longer if len(longer) <= longest else text


def erased(key: str, text: str) -> str:
    """The text of a setting without its last letter, and without the mark that came by itself."""
    marks = _MARKS.get(str(DECLARED[key].metadata["kind"]), {})
    shorter = text[:-1]
    return shorter[:-1] if marks.get(len(shorter) - 1) == shorter[-1:] != "" else shorter
