"""Reads running text as statements, each of which ends with its sources."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it.tree import SyntaxTreeNode

from kiosk.core.library import Statement, as_markup
from resources.compiler.manuscript import Complain
from resources.compiler.markdown import line

_NOT_ALLOWED = {
    "em": "italics do not belong here",
    "code_inline": "code does not belong here",
    "html_inline": "HTML does not belong here",
    "hardbreak": "a forced line break does not belong here",
    "image": "a picture stands alone in its paragraph, or at the head of a card",
    "strong": "bold text does not belong here",
    "link": "a glossary term does not belong here",
    "tone": "a tone such as [!now] stands at the head of a callout",
    "source": "a source stands outside headings, bold text and glossary terms",
}


class StatementReader:
    """Gathers words until their sources are complete."""

    def __init__(self, complain: Complain) -> None:
        self.statements: list[Statement] = []
        self._complain = complain
        self._words = ""
        self._sources: list[str] = []
        self._line = 0

    def read(self, nodes: Sequence[SyntaxTreeNode]) -> tuple[Statement, ...]:
        """The statements of one block."""
        for node in nodes:
            if node.type == "source":
                self._add_source(node)
                continue
            words = markup(node, self._complain)
            if self._sources and words.strip():
                self._finish()
            self._line = self._line if self._words.strip() else line(node)
            self._words += words
        self._finish()
        return tuple(self.statements)

    def _add_source(self, node: SyntaxTreeNode) -> None:
        if node.content in self._sources:
            self._complain(line(node), f"source {node.content} stands twice here")
        else:
            self._sources.append(node.content)

    def _finish(self) -> None:
        words = " ".join(self._words.split())
        if words and not self._sources:
            shown = words if len(words) <= 40 else f"{words[:40]}..."
            self._complain(self._line, f"a statement without source: {shown!r}")
        if words or self._sources:
            self.statements.append(Statement(words, tuple(self._sources)))
        self._words, self._sources = "", []


def markup(node: SyntaxTreeNode, complain: Complain) -> str:
    """The words of a node as markup of our own."""
    if node.type == "text":
        return as_markup(node.content)
    if node.type == "softbreak":
        return " "
    if node.type == "strong":
        return f"<b>{term_markup(node.children, complain)}</b>"
    if node.type == "link":
        return _term(node, complain)
    complain(line(node), _NOT_ALLOWED.get(node.type, f"{node.type} does not belong here"))
    return ""


def term_markup(nodes: Sequence[SyntaxTreeNode], complain: Complain) -> str:
    """The words of a bold text or a card's lead: plain words and glossary terms."""
    allowed = {"text", "softbreak", "link"}
    for node in nodes:
        if node.type not in allowed:
            complain(line(node), _NOT_ALLOWED.get(node.type, f"{node.type} does not belong here"))
    words = "".join(markup(node, complain) for node in nodes if node.type in allowed)
    return " ".join(words.split())


def words_only(nodes: Sequence[SyntaxTreeNode], complain: Complain) -> str:
    """The plain words of a heading or a glossary term."""
    words = ""
    for node in nodes:
        if node.type in {"text", "softbreak"}:
            words += node.content or " "
        else:
            complain(line(node), _NOT_ALLOWED.get(node.type, f"{node.type} does not belong here"))
    return " ".join(words.split())


def _term(node: SyntaxTreeNode, complain: Complain) -> str:
    target = str(node.attrs.get("href", ""))
    words = as_markup(words_only(node.children, complain))
    if not target.startswith("#"):
        complain(line(node), f"a link out of the kiosk: {target!r}; only [word](#glossary-id)")
        return words
    return f'<a href="{as_markup(target[1:])}">{words}</a>'
