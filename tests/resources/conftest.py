"""A small content folder without fault, for tests to spoil."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.core.report import Report
from resources.compiler.check import check
from resources.compiler.collection import Collection

FRONT_MATTER = """\
---
title: {id}
kind: {kind}
{family}pictogram: drop
order: {order}
checked: 2026-11-22
best_before: 2027-05-22
review: draft
---

"""
FAMILY = "family: signs\n"
PAGE = """\
## {title} {{#{title}{band}}}

It is so.[^A]

> [!{tone}] Tell the {{desk}} now.[^A]

"""
IN_SHORT = "## In short\n\nThat is all.[^A]\n\n> [!do] Ask.[^A]\n"
SIGNS = {
    "A1": ("now", ["12-or-older"]),
    "W1": ("today", ["12-or-older", "5-to-11", "3-months-to-4", "under-3-months"]),
    "C1": ("now", ["5-to-11"]),
    "B1": ("now", ["3-months-to-4", "under-3-months"]),
    "P1": ("now", ["pregnancy"]),
}
REGION = """\
name.en = "{id}"
emergency = {emergency}
temperature = ["C", "F"]
signs_check = "guided"
checked = 2026-11-22

[words.en]
desk = "front desk"
or = "or"
"""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A content folder, its pictures and its regions."""

    resources: Path

    @property
    def english(self) -> Path:
        return self.resources / "content" / "en"

    def path(self, name: str) -> Path:
        """A file by its name below resources."""
        return self.resources / name

    def write(self, name: str, text: str) -> None:
        """Puts a file in its place, whatever stood there."""
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_text(text, "utf-8")

    def spoil(self, name: str, old: str, new: str) -> None:
        """Puts other words in the place of some that stand in a file."""
        text = self.path(name).read_text("utf-8")
        assert old in text
        self.write(name, text.replace(old, new, 1))

    def topic(self, body: str) -> None:
        """Writes the topic that tests are about; its body begins on line 12."""
        head = FRONT_MATTER.format(id="tested", kind="topic", family=FAMILY, order=7)
        self.write("content/en/tested.md", head + body + "\n\n" + IN_SHORT)

    def check(self) -> tuple[Collection, Report]:
        """What the compiler makes of it."""
        return check(self.resources, self.resources / "content")

    def faults(self) -> list[str]:
        """One line a fault, without the folder they all stand in."""
        _, report = self.check()
        return [str(fault).removeprefix("resources/") for fault in report.faults]


def signs_pages(bands: Iterable[str]) -> str:
    """The three blocks of the signs list, for each age band."""
    pages = ""
    for band in bands:
        for tone in ("now", "now-if", "today"):
            pages += PAGE.format(title=f"{tone}-{band}", band=f" band={band}", tone=tone)
            pages += "".join(
                f"- ![{sign}](drop) **A sign.** It is bad.[^A]\n"
                for sign, (tier, of) in SIGNS.items()
                if tier == tone and band in of
            )
            pages += "\n"
    return pages


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    made = Shelf(tmp_path / "resources")
    bodies = {
        "warning-signs": signs_pages(["12-or-older"]) + IN_SHORT,
        "babies-children": signs_pages(["5-to-11", "3-months-to-4", "under-3-months"]) + IN_SHORT,
        "pregnancy": signs_pages(["pregnancy"]) + IN_SHORT,
    }
    for order, (name, body) in enumerate(bodies.items(), 1):
        head = FRONT_MATTER.format(id=name, kind="topic", family=FAMILY, order=order)
        made.write(f"content/en/{name}.md", head + body)
    page = PAGE.format(title="chest", band="", tone="do")
    for kind in ("body-map", "welcome", "help"):
        head = FRONT_MATTER.format(id=kind, kind=kind, family="", order=0)
        made.write(f"content/en/{kind}.md", head + page)
    head = FRONT_MATTER.format(id="glossary", kind="glossary", family="", order=0)
    made.write("content/en/glossary.md", head + "## Lactate\n\nAn acid.[^A]\n")
    write_tables(made.write)
    made.topic(PAGE.format(title="first", band="", tone="do"))
    return made


def write_tables(write: Callable[[str, str], None]) -> None:
    source = 'organisation = "NHS"\ntitle = "Sepsis"\naddress = "nhs.uk"\ndate = "2024"\n'
    write("content/sources.toml", f'[A]\n{source}read = "copy"\n')
    rows = (
        f'[{sign}]\ntier = "{tier}"\nbands = {bands}\npictogram = "drop"\nsources = ["A"]\n'
        for sign, (tier, bands) in SIGNS.items()
    )
    write("content/signs.toml", "\n".join(rows))
    write("content/body-map.toml", '[chest]\nx = 1\ny = 1\nrx = 1\nry = 1\npictogram = "drop"\n')
    write("pictures/drop.svg", "<svg/>")
    write("content/en/easy-words.txt", "# Names.\nsepticaemia\n")
    for region, numbers in {"us": ["911"], "other": []}.items():
        write(f"regions/{region}.toml", REGION.format(id=region, emergency=numbers))
