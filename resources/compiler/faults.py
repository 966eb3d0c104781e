"""Gathers every fault, so that a writer sees them all at once."""

from __future__ import annotations

from pathlib import Path

from kiosk.core.report import Fault
from resources.compiler.manuscript import Complain


class Faults:
    """The faults and notes of one check, by file and line."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._faults: set[Fault] = set()
        self._notes: set[Fault] = set()

    @property
    def faults(self) -> tuple[Fault, ...]:
        return _in_order(self._faults)

    @property
    def notes(self) -> tuple[Fault, ...]:
        return _in_order(self._notes)

    def add(self, file: Path, line: int, reason: str) -> None:
        """Something that must be mended."""
        self._faults.add(Fault(self._name(file), line, reason))

    def note(self, file: Path, line: int, reason: str) -> None:
        """Something worth knowing."""
        self._notes.add(Fault(self._name(file), line, reason))

    def of(self, file: Path) -> Complain:
        """What adds a fault of one file."""
        return lambda line, reason: self.add(file, line, reason)

    def _name(self, file: Path) -> str:
        return str(file.relative_to(self._root) if file.is_relative_to(self._root) else file)


def _in_order(found: set[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(found, key=lambda fault: (fault.file, fault.line, fault.reason)))
