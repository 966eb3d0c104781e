"""Reads the blocks of a page: paragraphs, cards, the callout and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it.tree import SyntaxTreeNode

from kiosk.core.library import TONES, Block, Statement, as_markup
from resources.compiler.manuscript import Complain
from resources.compiler.markdown import line
from resources.compiler.statements import StatementReader, term_markup

_NAMES = {
    "ordered_list": "a numbered list",
    "fence": "code",
    "code_block": "text set in by four spaces",
    "hr": "a line",
    "html_block": "HTML",
    "heading": "a heading that is not ##",
}


@dataclass(frozen=True, slots=True)
class BlockReader:
    """Reads one node of a page at a time."""

    complain: Complain

    def read(self, node: SyntaxTreeNode) -> Sequence[tuple[Block, int]]:
        """The blocks of a node, each with its line."""
        if node.type == "paragraph":
            return [(self._paragraph(node.children[0].children), line(node))]
        if node.type == "bullet_list":
            return [(self._card(item), line(item)) for item in node.children]
        if node.type == "blockquote":
            return [(self._callout(node), line(node))]
        self.complain(line(node), f"{_NAMES.get(node.type, node.type)} does not belong here")
        return []

    def _statements(self, words: Sequence[SyntaxTreeNode]) -> tuple[Statement, ...]:
        return StatementReader(self.complain).read(words)

    def _said(self, words: Sequence[SyntaxTreeNode]) -> tuple[Statement, ...]:
        statements = self._statements(words)
        if not statements or not statements[0].text:
            self.complain(line(words[0]) if words else 1, "a source without words")
        return statements

    def _paragraph(self, words: Sequence[SyntaxTreeNode]) -> Block:
        if words[0].type == "image":
            return self._picture(words[0], self._statements(words[1:]))
        return Block("paragraph", statements=self._said(words))

    def _picture(self, image: SyntaxTreeNode, statements: tuple[Statement, ...]) -> Block:
        if any(statement.text for statement in statements):
            self.complain(line(image), "a picture stands alone, followed by its sources only")
        if not statements:
            self.complain(line(image), "a picture without source")
        if not image.content:
            self.complain(line(image), "a picture without description: ![What it shows](name)")
        name = str(image.attrs["src"])
        return Block(
            "picture",
            title=as_markup(image.content),
            statements=statements,
            pictogram=name,
        )

    def _card(self, item: SyntaxTreeNode) -> Block:
        words = _without_space(self._one_paragraph(item, "a card"))
        if not words or words[0].type != "image":
            self.complain(line(item), "a card begins with its pictogram: ![](name) **Lead.**")
            return Block("card")
        image, words = words[0], _without_space(words[1:])
        if not words or words[0].type != "strong":
            self.complain(line(item), "a card has a bold lead after its pictogram: **Lead.**")
            return Block("card")
        lead = term_markup(words[0].children, self.complain)
        statements = self._statements(words[1:])
        if not statements:
            self.complain(line(item), "a card without source")
        return Block(
            "card",
            title=lead.removesuffix("."),
            statements=statements,
            pictogram=str(image.attrs["src"]),
            sign=image.content,
        )

    def _callout(self, quote: SyntaxTreeNode) -> Block:
        words = self._one_paragraph(quote, "a callout")
        tone = words[0].content if words and words[0].type == "tone" else ""
        if tone not in TONES:
            known = ", ".join(f"[!{tone}]" for tone in TONES)
            self.complain(line(quote), f"a callout begins with its tone, one of {known}")
            return Block("callout")
        return Block("callout", tone, statements=self._said(words[1:]))

    def _one_paragraph(self, node: SyntaxTreeNode, name: str) -> Sequence[SyntaxTreeNode]:
        if [child.type for child in node.children] != ["paragraph"]:
            self.complain(line(node), f"{name} holds one paragraph and nothing else")
            return []
        return node.children[0].children[0].children


def _without_space(words: Sequence[SyntaxTreeNode]) -> Sequence[SyntaxTreeNode]:
    starts_blank = words and words[0].type in {"text", "softbreak"} and not words[0].content.strip()
    return words[1:] if starts_blank else words
