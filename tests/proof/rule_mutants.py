"""Every one-token mutant of the questionnaire's expressions, by named operators."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

OPERATOR = re.compile(r" (and|or) ")
NAME = re.compile(r"%[A-Za-z0-9]+")
LITERAL = re.compile(r"(?<=, )[1-4](?=[,)])")
TERM = re.compile(r"%resource\.repeat[^ ]*?exists\(\)")
LINK_ID = re.compile(r"linkId='([^']+)'")
CODED = re.compile(r"linkId='([^']+)'\)\.answer\.value\.where\(code='([^']+)'\)")
NEIGHBOUR = re.compile(r"%[A-Za-z0-9]+ (?:and|or) | (?:and|or) %[A-Za-z0-9]+| and \([^()]*\)")

Texts = Iterator[tuple[str, str]]  # an operator's name, and the expression it leaves


def variable_texts(text: str, offers: Mapping[str, list[str]]) -> Texts:
    """The mutants of one variable; `offers` holds every question's codes."""
    yield from _swapped_operators(text)
    terms = TERM.findall(text)
    for dropped in range(len(terms)) if len(terms) > 1 else ():
        yield "drop a term", " or ".join(terms[:dropped] + terms[dropped + 1 :])
    for match in LINK_ID.finditer(text):
        for link_id in offers:
            yield "change a linkId", _spliced(text, match, f"linkId='{link_id}'")
    for match in CODED.finditer(text):
        for code in offers[match[1]]:
            said = f"linkId='{match[1]}').answer.value.where(code='{code}')"
            yield "change a code", _spliced(text, match, said)
        yield "drop a code", _spliced(text, match, f"linkId='{match[1]}').answer")


def tier_texts(text: str, names: list[str]) -> Texts:
    """The mutants of the rule table."""
    yield from _swapped_operators(text)
    for match in NAME.finditer(text):
        for name in names:
            yield "change a variable", _spliced(text, match, f"%{name}")
        yield "add not()", _spliced(text, match, f"{match[0]}.not()")
    for match in re.finditer(r"\.not\(\)", text):
        yield "drop not()", _spliced(text, match, "")
    for match in LITERAL.finditer(text):
        for tier in range(6):
            yield "change a tier", _spliced(text, match, str(tier))
    for match in NEIGHBOUR.finditer(text):
        yield "drop a term", _spliced(text, match, "")
    for match in re.finditer(r"iif\(", text):
        yield from _reshaped(text, match)


def _reshaped(text: str, match: re.Match[str]) -> Texts:
    """One `iif` with its results swapped, without one of them, or without its condition."""
    head, (when, then, *others), tail = _parts(text, match)
    yield "drop a condition", f"{head}{then}{tail}"
    for other in others:
        yield "swap the results", f"{head}iif({when}, {other}, {then}){tail}"
        yield "drop the other result", f"{head}iif({when}, {then}){tail}"
        yield "drop a rule", f"{head}{other}{tail}"


def _parts(text: str, match: re.Match[str]) -> tuple[str, list[str], str]:
    """What stands before an `iif`, its two or three parts, and what stands after it."""
    parts, depth, begun = [], 0, match.end()
    for place in range(match.end(), len(text)):
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if depth < 0 or (text[place] == "," and depth == 0):
            parts.append(text[begun:place].strip())
            begun = place + 1
        if depth < 0:
            break
    return text[: match.start()], parts, text[begun:]


def _swapped_operators(text: str) -> Texts:
    """Each `and` as `or`, each `or` as `and`."""
    for match in OPERATOR.finditer(text):
        other = {"and": "or", "or": "and"}[match[1]]
        yield "swap and/or", _spliced(text, match, f" {other} ")


def _spliced(text: str, match: re.Match[str], new: str) -> str:
    return text[: match.start()] + new + text[match.end() :]
