"""Every QML file holds to the house style, and names only what Python really has."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).parents[2]
QML = ROOT / "resources" / "qml"
FILES = sorted(QML.rglob("*.qml"))
ROOMS = sorted({file.parent for file in FILES})
QT = Path(PySide6.__file__).parent
LINT = (QT / "qmllint", "--max-warnings", "0")


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An import path on which qmllint finds the types that Python gives to QML."""
    folder = tmp_path_factory.mktemp("types")
    module = folder / "Kiosk" / "Backend"
    module.mkdir(parents=True)
    modules = sorted((ROOT / "kiosk" / "qt").glob("*.py"))
    with_types = [file for file in modules if "QML_IMPORT_NAME" in file.read_text()]
    dump: list[str | Path] = [sys.executable, QT / "scripts" / "metaobjectdump.py", *with_types]
    dumped = module / "types.json"
    dumped.write_text(run(dump))
    assert json.loads(dumped.read_text())
    register: list[str | Path] = [QT / "Qt" / "libexec" / "qmltyperegistrar"]
    register += ["--import-name", "Kiosk.Backend"]
    register += ["--major-version", "1", "--generate-qmltypes", module / "backend.qmltypes"]
    run([*register, "-o", module / "unused.cpp", dumped])
    (module / "qmldir").write_text("module Kiosk.Backend\ntypeinfo backend.qmltypes\n")
    return folder


def run(command: list[str | Path]) -> str:
    """What a tool prints, once it has succeeded."""
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert ran.returncode == 0, f"{command[0]}:\n{ran.stdout}\n{ran.stderr}"
    return ran.stdout


def test_qmllint_has_nothing_to_say(types: Path) -> None:
    lint: list[str | Path] = [*LINT, "-I", types, "-I", QML, "-I", QT / "Qt" / "qml"]

    run(lint + [file.resolve() for file in FILES])


def test_qmllint_knows_the_types_of_python(types: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "Wrong.qml"
    wrong.write_text(
        "import QtQml\nimport Kiosk.Backend\nQtObject { property string a: Visit.nme }"
    )

    with pytest.raises(AssertionError, match="nme"):
        run([*LINT, "-I", types, "-I", QT / "Qt" / "qml", wrong])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_qmlformat_would_change_nothing(file: Path) -> None:
    formatted = run([QT / "qmlformat", "--group-attributes-together", file])

    assert file.read_text() == formatted


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_padding_changes_on_all_sides_at_once(file: Path) -> None:
    """Words would wrap anew while their height is being read: a binding loop of Qt's."""
    lines = [line.strip() for line in file.read_text().splitlines()]

    assert not [line for line in lines if line.startswith("padding:") and line != "padding: 0"]


@pytest.mark.parametrize("folder", ROOMS, ids=str)
def test_every_qml_file_is_in_its_modules_list(folder: Path) -> None:
    listed = [line.split()[-1] for line in (folder / "qmldir").read_text().splitlines()[1:]]

    assert sorted(listed) == sorted(file.name for file in folder.glob("*.qml"))
