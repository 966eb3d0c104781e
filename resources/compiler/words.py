"""Holds the translated words of the signs check and of the regions to the English ones."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.core.language import FALLBACK_MARK, ORIGINAL
from kiosk.core.region import Region
from resources.compiler.collection import Collection
from resources.compiler.faults import Faults

Plain = Mapping[str, object]

FOLDER = "questionnaire/words"
_FILLED = re.compile(r"\{[^{}]*\}|<[a-z]+>")
_OWN = ("language", "review")


def check_words(collection: Collection, faults: Faults) -> None:
    """Other keys or values to fill in are faults; a word that is missing is noted."""
    folder = collection.resources / FOLDER
    english = folder / f"{ORIGINAL}.toml"
    for language in collection.languages:
        file = folder / f"{language}.toml"
        if language == ORIGINAL or not english.exists():
            continue
        if not file.exists():
            faults.note(file, 0, "is missing: the signs check stands in English")
            continue
        own = _read(file, faults)
        if own and own.get("language") != language:
            faults.add(file, 1, f"language: must be {language!r}")
        for key, reason, is_fault in _differences(own, _read(english, faults), ""):
            (faults.add if is_fault else faults.note)(file, _line(file, key), f"{key}: {reason}")


def completed_words(resources: Path, language: str) -> bytes | None:
    """The words of the signs check in a language, with marked English ones where it has none."""
    folder = resources / FOLDER
    english, file = folder / f"{ORIGINAL}.toml", folder / f"{language}.toml"
    if not english.exists():
        return None
    if language == ORIGINAL or not file.exists():
        return english.read_bytes()
    own, original = (tomllib.loads(each.read_text(encoding="utf-8")) for each in (file, english))
    return "".join(
        f"{json.dumps(key)} = {_written(value)}\n" for key, value in _filled(own, original).items()
    ).encode()


def completed_region(region: Region, languages: tuple[str, ...]) -> Region:
    """A region with marked English words where a language has none."""
    english = region.words[ORIGINAL]
    marked = {name: f"{FALLBACK_MARK}{word}" for name, word in english.items()}
    others = {code: marked | dict(region.words.get(code, {})) for code in languages}
    return replace(region, words=others | {ORIGINAL: english})


def words_review(resources: Path, language: str) -> str:
    """Who reviewed the words of the signs check; a draft where there are none."""
    file = resources / FOLDER / f"{language}.toml"
    if not file.exists():
        return "draft"
    return str(tomllib.loads(file.read_text(encoding="utf-8")).get("review", "draft"))


def _read(file: Path, faults: Faults) -> Plain:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as broken:
        faults.add(file, 1, f"not a TOML file: {broken}")
        return {}


def _differences(own: Plain, original: Plain, place: str) -> Iterator[tuple[str, str, bool]]:
    for key in own.keys() - original.keys():
        yield f"{place}{key}", "is not in English", True
    for key in original.keys() - own.keys():
        yield f"{place}{key}", "is missing: it stands in English", False
    for key in own.keys() & original.keys() - {*_OWN}:
        mine, theirs = own[key], original[key]
        if isinstance(mine, dict) and isinstance(theirs, dict):
            yield from _differences(mine, theirs, f"{place}{key}.")
        elif _shape(mine) != _shape(theirs):
            yield f"{place}{key}", f"other lines, {{words}} or <values> than {theirs!r}", True


def _shape(value: object) -> object:
    if isinstance(value, list):
        return [_shape(each) for each in value]
    return {name.lower() for name in _FILLED.findall(value)} if isinstance(value, str) else value


def _filled(own: Plain, original: Plain) -> dict[str, object]:
    every = {key: _marked(value) for key, value in original.items()} | dict(own)
    for key, value in own.items():
        theirs = original.get(key)
        if isinstance(value, dict) and isinstance(theirs, dict):
            every[key] = _filled(value, theirs)
    return every


def _marked(value: object) -> object:
    if isinstance(value, dict):
        return {key: _marked(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_marked(each) for each in value]
    return f"{FALLBACK_MARK}{value}" if value else value


def _written(value: object) -> str:
    """A value as TOML holds it in one line; its texts are written as JSON writes them."""
    if isinstance(value, dict):
        rows = (f"{json.dumps(key)} = {_written(each)}" for key, each in value.items())
        return f"{{{', '.join(rows)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    return json.dumps(value, ensure_ascii=False)


def _line(file: Path, key: str) -> int:
    """The line of a key, or of its table."""
    table, _, name = key.rpartition(".")
    lines = file.read_text(encoding="utf-8").splitlines()
    start = next((at for at, line in enumerate(lines) if line.strip() == f"[{table}]"), 0)
    found = (at for at, line in enumerate(lines[start:], start + 1) if line.startswith(f"{name} ="))
    return next(found, start + 1)
