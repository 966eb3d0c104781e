"""Compiles the bundle when hatch builds a wheel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

from kiosk.core.errors import ContentError
from resources.compiler.bundle import write_bundle
from resources.compiler.check import check


class BundleHook(BuildHookInterface[BuilderConfig]):
    """Puts a fresh bundle into each wheel; an editable install compiles its own at start."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        resources = Path(self.root) / "resources"
        collection, report = check(resources, resources / "content")
        if report.faults:
            reasons = "\n".join(str(fault) for fault in report.faults)
            raise ContentError("resources", 0, f"no bundle can be made\n{reasons}")
        out = Path(self.root) / "kiosk" / "kiosk.rcc"
        write_bundle(resources, collection, report, out)
        build_data["artifacts"].append("kiosk/kiosk.rcc")
