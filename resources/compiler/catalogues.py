"""Compiles the translated words of the screens, one catalogue a language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from kiosk.core.bidi import isolated_message
from kiosk.core.language import BY_CODE, FALLBACK_MARK, ORIGINAL
from resources.compiler.collection import Collection
from resources.compiler.faults import Faults
from resources.compiler.tables import line_of

PLACE = "qml/Kiosk/i18n"  # where the engine looks for them: beside Main.qml
_EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<TS version="2.1" language="en"></TS>\n'


def catalogue_code(text: Path) -> str:
    """The language of a file such as qml_es.ts."""
    return text.stem.removeprefix("qml_")


def prepared_catalogues(folder: Path, out: Path) -> Iterator[Path]:
    """The texts of every language as the compiler should take them.

    English has an empty one: without it, switching back to English would keep the other words.
    """
    original = out / f"qml_{ORIGINAL}.ts"
    original.write_text(_EMPTY, encoding="utf-8")
    yield original
    for text in sorted(folder.glob("qml_*.ts")):
        language = BY_CODE.get(catalogue_code(text))
        yield _isolated(text, out) if language and language.is_right_to_left else text


def release_options() -> tuple[str, ...]:
    """What the compiler does with a missing word: the English one, marked."""
    return ("-silent", "-markuntranslated", FALLBACK_MARK)


def check_catalogues(collection: Collection, faults: Faults) -> None:
    """Tells every word of the screens that has no translation."""
    for text in sorted((collection.resources / "translations").glob("qml_*.ts")):
        if catalogue_code(text) not in collection.languages:
            continue  # begun, but not offered yet
        try:
            messages = list(ElementTree.parse(text).iter("message"))
        except ElementTree.ParseError as broken:
            faults.add(text, broken.position[0], f"not a catalogue: {broken}")
            continue
        for source in _untranslated(messages):
            faults.note(text, _line(text, source), f"not translated: {source!r}")


def _untranslated(messages: list[ElementTree.Element]) -> Iterator[str]:
    for message in messages:
        given = message.find("translation")
        kind = "" if given is None else given.get("type", "")
        if given is not None and (kind == "unfinished" or not (kind or given.text)):
            yield message.findtext("source", "")


def _isolated(text: Path, out: Path) -> Path:
    tree = ElementTree.parse(text)
    for given in tree.iter("translation"):
        if given.text:
            given.text = isolated_message(given.text)
    made = out / text.name
    tree.write(made, encoding="utf-8", xml_declaration=True)
    return made


def _line(text: Path, source: str) -> int:
    return line_of(text, f"        <source>{source[:20]}")
