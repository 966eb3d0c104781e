"""Reads the pages of a document, each from its heading to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from markdown_it.tree import SyntaxTreeNode

from kiosk.core.library import BANDS, Band, Page
from resources.compiler.blocks import BlockReader
from resources.compiler.manuscript import Complain, PlacedPage
from resources.compiler.markdown import line
from resources.compiler.statements import words_only

_MARK = r"(?:#|band=)[a-z0-9-]+"
_HEADING = re.compile(rf"(?P<title>.*?)(?:\s*\{{(?P<marks>{_MARK}(?:\s+{_MARK})*)\}})?")


@dataclass(frozen=True, slots=True)
class PageReader:
    """Reads one file's pages and tells every fault on its line."""

    complain: Complain
    usual_band: Band

    def read(self, nodes: Sequence[SyntaxTreeNode]) -> tuple[PlacedPage, ...]:
        """The pages in their order."""
        starts = [place for place, node in enumerate(nodes) if node.tag == "h2"]
        for node in nodes[: starts[0] if starts else len(nodes)]:
            self.complain(line(node), "this stands before the first page's heading (##)")
        ends = [*starts[1:], len(nodes)]
        return tuple(
            self._page(nodes[start], nodes[start + 1 : end])
            for start, end in zip(starts, ends, strict=False)
        )

    def _page(self, heading: SyntaxTreeNode, nodes: Sequence[SyntaxTreeNode]) -> PlacedPage:
        title, marks = self._heading(heading)
        reader = BlockReader(self.complain)
        placed = [pair for node in nodes for pair in reader.read(node)]
        page = Page(
            id=marks.get("#") or "-".join(re.findall(r"[a-z0-9]+", title.lower())),
            title=title,
            blocks=tuple(block for block, _ in placed),
            band=self._band(marks.get("band=", self.usual_band), line(heading)),
        )
        return PlacedPage(page, line(heading), tuple(at for _, at in placed))

    def _heading(self, heading: SyntaxTreeNode) -> tuple[str, dict[str, str]]:
        words = words_only(heading.children[0].children, self.complain)
        found = cast(re.Match[str], _HEADING.fullmatch(words))
        pairs = re.findall(r"(#|band=)([a-z0-9-]+)", found["marks"] or "")
        if len(pairs) > len(dict(pairs)):
            self.complain(line(heading), "a page has one id and one band at most")
        return found["title"], dict(pairs)

    def _band(self, name: str, at: int) -> Band:
        if name in ("", *BANDS):
            return name
        self.complain(at, f"unknown band {name!r}; known are {', '.join(BANDS)}")
        return ""
