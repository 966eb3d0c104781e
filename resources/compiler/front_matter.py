"""Reads the lines between --- at the head of a document: what is known of it without opening it."""

from __future__ import annotations

import re
from datetime import date

import yaml

from kiosk.core.errors import ContentError
from kiosk.core.library import Entry
from kiosk.core.records import read_plain
from resources.compiler.manuscript import Complain

_DEFAULTS = {"subtitle": "", "family": "", "pictogram": "", "order": 0, "prominent": False}
_LONGEST = {"title": 32, "subtitle": 40}
_REVIEW = re.compile(r"reviewed by \S.* on (\d{4}-\d{2}-\d{2})")
_NO_DATE = date(1970, 1, 1)


def read_front_matter(text: str, entry_id: str, complain: Complain) -> Entry:
    """The entry of a document; where it cannot be read, an empty one and a fault."""
    try:
        plain = yaml.safe_load(text)
        if not isinstance(plain, dict):
            raise ContentError("", 0, "must hold lines such as title: Warning signs")
        if "id" in plain:
            raise ContentError("", 0, "id: is the file's name and stands nowhere else")
        entry = read_plain(Entry, _DEFAULTS | plain | {"id": entry_id}, "")
    except yaml.YAMLError as broken:
        mark = getattr(broken, "problem_mark", None)
        complain(
            mark.line + 2 if mark else 1, f"front matter: {getattr(broken, 'problem', broken)}"
        )
    except ContentError as refused:
        complain(_line(text, refused.reason.split(":")[0]), f"front matter: {refused.reason}")
    else:
        _check(entry, text, complain)
        return entry
    return Entry(entry_id, "topic", entry_id, "", "", "", 0, False, _NO_DATE, _NO_DATE, "draft")


def _check(entry: Entry, text: str, complain: Complain) -> None:
    for name, longest in _LONGEST.items():
        if len(getattr(entry, name)) > longest:
            complain(_line(text, name), f"front matter: {name}: longer than {longest} characters")
    if (entry.kind == "topic") != bool(entry.family):
        needed = "a topic needs a family" if entry.kind == "topic" else "only a topic has a family"
        complain(_line(text, "family"), f"front matter: family: {needed}")
    if entry.best_before <= entry.checked:
        complain(_line(text, "best_before"), "front matter: best_before: not after checked")
    if entry.review != "draft" and not _names_reviewer(entry.review):
        expected = "must be draft, or: reviewed by NAME on YYYY-MM-DD"
        complain(_line(text, "review"), f"front matter: review: {expected}")


def _names_reviewer(review: str) -> bool:
    found = _REVIEW.fullmatch(review)
    try:
        return found is not None and bool(date.fromisoformat(found[1]))
    except ValueError:
        return False


def _line(text: str, key: str) -> int:
    """The line of a key; the opening --- is line 1."""
    lines = text.splitlines()
    return next((at + 2 for at, found in enumerate(lines) if found.startswith(f"{key}:")), 1)
