"""The house's limits that no linter checks: sizes, and proofs that CI knows of."""

import ast
from pathlib import Path

CHECKOUT = Path(__file__).parents[1]
PYTHON = sorted(
    path for room in ("kiosk", "resources", "tests") for path in (CHECKOUT / room).rglob("*.py")
)
QML = sorted((CHECKOUT / "resources").rglob("*.qml"))


def test_no_python_file_has_more_than_250_lines() -> None:
    assert not longer_than(250, PYTHON)


def test_no_qml_file_has_more_than_150_lines() -> None:
    assert not longer_than(150, QML)


def test_no_function_has_more_than_25_lines() -> None:
    lengths = {
        f"{named(path)}:{node.lineno} {node.name}": lines_of(node)
        for path in PYTHON
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef)
    }

    assert not {place: lines for place, lines in lengths.items() if lines > 25}


def test_every_long_proof_stands_in_the_timetable() -> None:
    mark = f"pytest.mark.{'proof'}"
    proofs = {named(path) for path in PYTHON if mark in path.read_text("utf-8")}

    assert proofs == set(timetable())


def longer_than(limit: int, paths: list[Path]) -> dict[str, int]:
    lengths = {named(path): len(path.read_text("utf-8").splitlines()) for path in paths}
    return {name: length for name, length in lengths.items() if length > limit}


def lines_of(function: ast.FunctionDef) -> int:
    """Count what a reader reads: from the signature to the end, decorators apart."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def named(path: Path) -> str:
    return path.relative_to(CHECKOUT).as_posix()


def timetable() -> list[str]:
    rows = (CHECKOUT / "tests/timetable").read_text("utf-8").splitlines()
    return [row.split()[1] for row in rows if row and not row.startswith("#")]
