"""Spares a start what PySide6 does at each import for the sake of its own features."""

from __future__ import annotations

import sys
from types import ModuleType


def import_quickly() -> None:
    """Answers for every module what PySide6 would look for in it: none asks for its features.

    It reads the source of each module that is imported after it, to find its own name there.
    """
    import shiboken6  # noqa: F401 # it brings the module that is asked for here

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _asks_for_none)  # noqa: B010 # it has no types


def _asks_for_none(_: ModuleType) -> bool:
    return False
