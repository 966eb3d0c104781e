"""The resource bundle as Qt reads it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QFile, QFileInfo, QIODevice, QResource

from kiosk.core.errors import ContentError
from kiosk.core.library import load_contents, load_document, load_index
from kiosk.core.references import load_body_places, load_signs, load_sources
from kiosk.core.region import load_region
from kiosk.core.report import load_report
from resources.compiler.bundle import write_bundle
from resources.compiler.multiply import multiply
from tests.resources.conftest import Shelf

ROOT = "/tested"


@pytest.fixture
def bundle(shelf: Shelf, tmp_path: Path) -> Iterator[Path]:
    shelf.write("qml/Kiosk/Main.qml", "import QtQuick\nItem {}\n")
    shelf.write("qml/Kiosk/qmldir", "module Kiosk\nMain 1.0 Main.qml\n")
    shelf.write("questionnaire/signs-check.json", "{}")
    out = tmp_path / "kiosk.rcc"
    write(shelf, out)
    with registered(out, ROOT):
        yield out


@contextmanager
def registered(out: Path, root: str) -> Iterator[None]:
    assert QResource.registerResource(str(out), root)
    yield
    QResource.unregisterResource(str(out), root)


def write(shelf: Shelf, out: Path, times: int = 1) -> bytes:
    collection, report = shelf.check()
    write_bundle(shelf.resources, multiply(collection, times), report, out)
    return out.read_bytes()


def content(name: str, root: str = ROOT) -> bytes:
    file = QFile(f":{root}/kiosk/{name}")
    assert file.open(QIODevice.OpenModeFlag.ReadOnly), name
    data = bytes(file.readAll().data())
    file.close()
    return data


def date_s(name: str, root: str) -> int:
    return QFileInfo(f":{root}/kiosk/{name}").lastModified().toSecsSinceEpoch()


def test_the_bundle_holds_all_that_the_kiosk_reads(bundle: Path) -> None:
    assert load_contents(content("content/index.json"), "x").languages == ("en",)
    assert len(load_index(content("content/en/index.json"), "x")) == 8
    assert load_document(content("content/en/tested.json"), "x").pages[0].id == "first"
    assert list(load_sources(content("content/sources.json"), "x")) == ["A"]
    assert list(load_signs(content("content/signs.json"), "x")) == ["A1", "W1", "C1", "B1", "P1"]
    assert load_body_places(content("content/body-map.json"), "x")[0].id == "chest"
    assert load_region(content("regions/us.json"), "x").emergency == ("911",)
    assert len(load_report(content("content/report.json"), "x").documents) == 8
    assert json.loads(content("questionnaire/signs-check.json")) == {}
    assert content("code/nhs.uk.png").startswith(b"\x89PNG")


def test_screens_and_pictures_are_in_it_as_they_are(bundle: Path) -> None:
    assert content("qml/Kiosk/Main.qml") == b"import QtQuick\nItem {}\n"
    assert content("pictures/drop.svg") == b"<svg/>"
    assert QDir(f":{ROOT}/kiosk/qml/Kiosk").entryList() == ["i18n", "Main.qml", "qmldir"]


def test_the_index_is_in_the_order_of_the_topics(bundle: Path) -> None:
    topics = [e.id for e in load_index(content("content/en/index.json"), "x") if e.kind == "topic"]

    assert topics == ["warning-signs", "babies-children", "pregnancy", "tested"]


def test_the_same_sources_make_the_same_bytes(shelf: Shelf, bundle: Path, tmp_path: Path) -> None:
    assert write(shelf, tmp_path / "again.rcc") == bundle.read_bytes()


def test_a_changed_screen_has_another_date(shelf: Shelf, bundle: Path, tmp_path: Path) -> None:
    """Otherwise Qt would take the old one out of its cache of compiled QML."""
    shelf.write("qml/Kiosk/Main.qml", "import QtQuick\nText {}\n")
    write(shelf, tmp_path / "changed.rcc")

    with registered(tmp_path / "changed.rcc", "/changed"):
        assert date_s("qml/Kiosk/Main.qml", ROOT) != date_s("qml/Kiosk/Main.qml", "/changed")


def test_the_version_changes_with_the_content(shelf: Shelf, bundle: Path, tmp_path: Path) -> None:
    shelf.spoil("content/en/tested.md", "It is so.", "It is not.")
    write(shelf, tmp_path / "changed.rcc")

    with registered(tmp_path / "changed.rcc", "/changed"):
        versions = [
            load_contents(content("content/index.json", root), "x").version
            for root in (ROOT, "/changed")
        ]

    assert versions[0] != versions[1]


def test_nothing_half_made_is_left_beside_the_bundle(bundle: Path) -> None:
    assert [path.name for path in bundle.parent.iterdir() if path.is_file()] == ["kiosk.rcc"]


def test_what_qt_cannot_compile_leaves_the_old_bundle_alone(shelf: Shelf, bundle: Path) -> None:
    before = bundle.read_bytes()
    shelf.write("translations/qml_es.ts", "no translation")

    with pytest.raises(ContentError, match="lrelease"):
        write(shelf, bundle)

    assert bundle.read_bytes() == before


def test_a_translation_is_compiled(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write(
        "translations/qml_es.ts",
        '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="es"><context><name>Home'
        "</name><message><source>Back</source><translation>Atrás</translation></message>"
        "</context></TS>",
    )
    write(shelf, tmp_path / "es.rcc")

    with registered(tmp_path / "es.rcc", "/es"):
        assert len(content("qml/Kiosk/i18n/qml_es.qm", "/es")) > 50


def test_the_content_can_be_made_many_times_as_big(shelf: Shelf, tmp_path: Path) -> None:
    collection, _ = shelf.check()

    entries = [found.document.entry for found in multiply(collection, 50).manuscripts]

    assert len({entry.id for entry in entries}) == 4 * 50 + 4
    assert len({entry.order for entry in entries if entry.kind == "topic"}) == 4 * 50
    assert len(write(shelf, tmp_path / "large.rcc", 50)) > 10 * len(
        write(shelf, tmp_path / "small.rcc")
    )
