"""Compiles screens, pictures and content into one binary resource bundle."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import tempfile
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from kiosk.core.errors import ContentError
from kiosk.core.library import Contents
from kiosk.core.report import Report
from kiosk.core.seal import sealed
from resources.compiler.catalogues import PLACE, prepared_catalogues, release_options
from resources.compiler.codes import code_of
from resources.compiler.collection import Collection
from resources.compiler.translations import completed, is_unchecked
from resources.compiler.words import FOLDER, completed_region, completed_words

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_COPIED = {
    "qml": ("*.qml", "qmldir"),
    "pictures": ("*.svg",),
    "questionnaire": ("*.json", "*.toml"),
}


def write_bundle(resources: Path, collection: Collection, report: Report, out: Path) -> None:
    """Writes the bundle beside its place, then renames it: there is never half a bundle.

    Raises:
        ContentError: Qt's compiler refuses something.
    """
    with tempfile.TemporaryDirectory() as folder:
        files = _sources(resources) | _translations(resources, Path(folder))
        plain = _content(collection, report)
        made_here = {name: _json(content) for name, content in plain.items()}
        words = _words(resources, collection)
        for name, data in (made_here | words | _codes(collection)).items():
            files[name] = Path(folder) / name
            files[name].parent.mkdir(parents=True, exist_ok=True)
            files[name].write_bytes(data)
        made = _compile(files, Path(folder))
        beside = out.with_name(f"{out.name}.{os.getpid()}")
        beside.write_bytes(sealed(made.read_bytes()))
        beside.replace(out)


def _sources(resources: Path) -> dict[str, Path]:
    return {
        file.relative_to(resources).as_posix(): file
        for folder, patterns in _COPIED.items()
        for pattern in patterns
        for file in (resources / folder).rglob(pattern)
    }


def _translations(resources: Path, folder: Path) -> dict[str, Path]:
    compiled = {}
    for text in prepared_catalogues(resources / "translations", folder):
        made = folder / f"{text.stem}.qm"
        _run(_pyside() / "lrelease", *release_options(), text, "-qm", made)
        compiled[f"{PLACE}/{made.name}"] = made
    return compiled


def _words(resources: Path, collection: Collection) -> dict[str, bytes]:
    """The words of the signs check, whole in every language."""
    found = {code: completed_words(resources, code) for code in collection.languages}
    return {f"{FOLDER}/{code}.toml": words for code, words in found.items() if words is not None}


def _letters(collection: Collection, language: str, documents: Iterable[DataclassInstance]) -> str:
    """Every letter and mark that a language is shown in."""
    texts = [_json([asdict(document) for document in documents]).decode()]
    texts += [str(region.words.get(language)) for region in collection.regions.values()]
    for name in (f"{FOLDER}/{language}.toml", f"translations/qml_{language}.ts"):
        file = collection.resources / name
        texts.append(file.read_text(encoding="utf-8") if file.exists() else "")
    return "".join(sorted(letter for letter in set("".join(texts)) if is_letter(letter)))


def is_letter(letter: str) -> bool:
    """Whether a font must have a drawing of it: no blank, no sign that only steers."""
    return unicodedata.category(letter)[0] not in "CZ"


def _codes(collection: Collection) -> dict[str, bytes]:
    addresses = {source.address for source in collection.sources.values() if source.address}
    return {f"code/{address}.png": code_of(address) for address in sorted(addresses)}


def _content(collection: Collection, report: Report) -> dict[str, object]:
    """Every file of content by its name in the bundle, as plain data."""
    plain: dict[str, object] = {
        "content/sources.json": _rows(collection.sources.values()),
        "content/signs.json": _rows(collection.signs.values()),
        "content/body-map.json": _rows(collection.places.values()),
        "content/report.json": asdict(report),
    }
    for region in collection.regions.values():
        plain[f"regions/{region.id}.json"] = asdict(completed_region(region, collection.languages))
    for language in collection.languages:
        documents = completed(collection, language)
        entries = sorted(
            (document.entry for document in documents), key=lambda entry: (entry.order, entry.id)
        )
        plain[f"content/{language}/index.json"] = _rows(entries)
        for document in documents:
            plain[f"content/{language}/{document.entry.id}.json"] = asdict(document)
        plain[f"content/{language}/letters.json"] = _letters(collection, language, documents)
    plain["content/index.json"] = asdict(_contents(collection, plain))
    return plain


def _contents(collection: Collection, plain: Mapping[str, object]) -> Contents:
    dates = [manuscript.document.entry.checked for manuscript in collection.manuscripts]
    return Contents(
        version=hashlib.sha256(_json(plain)).hexdigest()[:8],
        checked=max(dates, default=date.min),
        languages=collection.languages,
        unchecked=tuple(code for code in collection.languages if is_unchecked(collection, code)),
        regions=tuple(collection.regions),
    )


def _rows(records: Iterable[DataclassInstance]) -> list[object]:
    return [asdict(record) for record in records]


def _json(plain: object) -> bytes:
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), default=str)
    return text.encode()


def _compile(files: Mapping[str, Path], folder: Path) -> Path:
    names = sorted(files)
    rows = (f"<file alias={quoteattr(name)}>{escape(str(files[name]))}</file>" for name in names)
    listing, made = folder / "kiosk.qrc", folder / "kiosk.rcc"
    listing.write_text(
        f'<RCC><qresource prefix="/kiosk">{"".join(rows)}</qresource></RCC>', encoding="utf-8"
    )
    rcc = _pyside() / "Qt" / "libexec" / "rcc"
    _run(rcc, "--binary", "--no-compress", listing, "-o", made, date_s=_date_s(files))
    return made


def _date_s(files: Mapping[str, Path]) -> int:
    """A date drawn from the bytes, for Qt keeps compiled QML by path and date alone."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(name.encode() + b"\0" + files[name].read_bytes())
    return 1_000_000_000 + int.from_bytes(digest.digest()[:4]) // 4


def _run(program: Path, *arguments: str | Path, date_s: int = 0) -> None:
    environment = os.environ | {"QT_RCC_SOURCE_DATE_OVERRIDE": str(date_s)}
    ran = subprocess.run(
        [program, *arguments], capture_output=True, text=True, check=False, env=environment
    )
    if ran.returncode:
        raise ContentError(program.name, 0, (ran.stderr or ran.stdout).strip())


def _pyside() -> Path:
    found = find_spec("PySide6")
    if found is None or not found.origin:
        raise ContentError("PySide6", 0, "is not installed: pip install PySide6-Essentials")
    return Path(found.origin).parent
