"""Lints the QML, with the types that Python gives it, and checks its format."""

import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

CHECKOUT = Path(__file__).parents[1]
QML = CHECKOUT / "resources/qml"
QT = Path(PySide6.__file__).parent
DUMP = QT / "scripts/metaobjectdump.py"


def main() -> int:
    """Run as `python -m tests.lint_qml`; prints what is wrong."""
    # Absolute: given relative paths, qmllint calls a QML singleton undeclared.
    files = sorted(QML.rglob("*.qml"))
    faults = [f"{path}: not as qmlformat would have it" for path in files if not formatted(path)]
    with tempfile.TemporaryDirectory() as folder:
        describe_backend(Path(folder))
        lint = run(QT / "qmllint", "-I", folder, "-I", QML, *files)
    print("\n".join(faults) + lint.stderr, end="")
    return 1 if faults or lint.returncode else 0


def formatted(path: Path) -> bool:
    return run(QT / "qmlformat", path).stdout == path.read_text("utf-8")


def describe_backend(folder: Path) -> None:
    """Write the types of kiosk/qt the way qmllint reads them."""
    module = folder / "Kiosk/Backend"
    module.mkdir(parents=True)
    (module / "qmldir").write_text("module Kiosk.Backend\ntypeinfo backend.qmltypes\n", "utf-8")
    known = ",".join(str(QT / f"Qt/metatypes/qt6{name}_metatypes.json") for name in ("core", "qml"))
    given = ("--import-name", "Kiosk.Backend", "--major-version", "1", "--foreign-types", known)
    types = module / "backend.qmltypes"
    wanted = ("--generate-qmltypes", types, "-o", folder / "unused.cpp")
    run(QT / "Qt/libexec/qmltyperegistrar", *given, *wanted, *dumped(folder)).check_returncode()


def dumped(folder: Path) -> list[Path]:
    dumps = []
    for source in (CHECKOUT / "kiosk/qt").rglob("*.py"):
        if "@QmlElement" in source.read_text("utf-8"):
            dumps.append(folder / f"{source.stem}.json")
            run(sys.executable, DUMP, source, "-o", dumps[-1]).check_returncode()
    return dumps


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    raise SystemExit(main())
