"""A document as its writer left it: what it says, and the line on which each part of it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.library import Block, Document, Page

Complain = Callable[[int, str], None]  # line, reason


@dataclass(frozen=True, slots=True)
class PlacedPage:
    """A page with its lines."""

    page: Page
    line: int
    block_lines: tuple[int, ...]

    def placed_blocks(self) -> zip[tuple[Block, int]]:
        """Each block with its line."""
        return zip(self.page.blocks, self.block_lines, strict=True)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A document with its file and its lines."""

    file: Path
    language: str
    document: Document
    pages: tuple[PlacedPage, ...]
