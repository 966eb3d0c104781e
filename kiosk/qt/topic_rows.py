"""What a document's pages list, as their delegates ask for it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.library import Block, joined, plain_text, spoken, terms
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
    termIds: list[str]  # of the words that are underlined; Qt takes no tuple for a list
    termWords: list[str]  # how each of them stands there

    @classmethod
    def of(cls, block: Block) -> BlockRow:
        """The row of a block."""
        markup = joined(statement.text for statement in block.statements)
        plain = spoken(plain_text(block.title), plain_text(markup))
        found = terms(f"{block.title} {markup}")
        return cls(
            kind=block.kind,
            tone=block.tone,
            lead=block.title,
            markup=markup,
            plain=plain,
            pictogram=block.pictogram,
            sign=block.sign,
            termIds=list(found),
            termWords=list(found.values()),
        )


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
