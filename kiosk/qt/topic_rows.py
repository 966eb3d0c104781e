"""What a document's pages list, as their delegates ask for it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.library import Block, joined, plain_text, spoken
from kiosk.qt.rows import RowModel


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A block as a page shows it."""

    kind: str
    tone: str
    lead: str
    markup: str
    plain: str
    pictogram: str
    sign: str

    @classmethod
    def of(cls, block: Block) -> BlockRow:
        """The row of a block."""
        markup = joined(statement.text for statement in block.statements)
        plain = spoken(plain_text(block.title), plain_text(markup))
        return cls(block.kind, block.tone, block.title, markup, plain, block.pictogram, block.sign)


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page of a topic."""

    pageId: str
    title: str
    tone: str
    lead: str  # the first paragraph, plain
    action: str  # the callout, plain
    organisations: str  # who speaks on this page, each once
    isForeign: bool  # for want of a translation it stands in English
    blocks: RowModel
