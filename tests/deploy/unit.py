"""A unit file of systemd, read as far as the tests need it."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import Path

from kiosk.deploy.script import FILES

UNIT = FILES / "etc/systemd/system/sepsis-kiosk.service"


class Unit:
    """What each key is set to, all its lines together."""

    def __init__(self, file: Path = UNIT) -> None:
        self._values: dict[str, list[str]] = {}
        text = file.read_text("utf-8").replace("\\\n", " ")
        for line in text.splitlines():
            key, is_set, value = line.partition("=")
            if is_set and not line.startswith("#"):
                self._values.setdefault(key, []).append(value)

    def lines(self) -> set[str]:
        """Every line that sets something."""
        return {f"{key}={value}" for key, values in self._values.items() for value in values}

    def seconds(self, key: str) -> float:
        """A time such as 5s."""
        (value,) = self._values[key]
        return float(value.removesuffix("s"))

    def command(self, fill: Mapping[str, str]) -> list[str]:
        """What is started, with systemd's own words filled in."""
        (text,) = self._values["ExecStart"]
        for word, value in fill.items():
            text = text.replace(word, value)
        return shlex.split(text)
