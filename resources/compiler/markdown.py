"""Markdown with marks for sources and tones, as a tree of nodes that know their lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.front_matter import front_matter_plugin

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline

_MARKS = {
    "source": re.compile(r"\[\^([^\]\s]+)\]"),
    "tone": re.compile(r"\[!([^\]\s]+)\]"),
}


def parse(text: str) -> list[SyntaxTreeNode]:
    """The blocks of a Markdown text, the front matter first."""
    return SyntaxTreeNode(_PARSER.parse(text)).children


def line(node: SyntaxTreeNode) -> int:
    """The line a node begins on; words take it from the block they stand in."""
    if node.map:
        return node.map[0] + 1
    breaks = sum(1 for before in _before(node) if before.type in {"softbreak", "hardbreak"})
    return line(node.parent) + breaks if node.parent else 1


def _before(node: SyntaxTreeNode) -> list[SyntaxTreeNode]:
    siblings = node.parent.children if node.parent else []
    return siblings[: siblings.index(node)]


def _mark(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - called by place
    for name, pattern in _MARKS.items():
        found = pattern.match(state.src, state.pos)
        if found:
            if not silent:
                state.push(name, "", 0).content = found[1]
            state.pos = found.end()
            return True
    return False


def _parser() -> MarkdownIt:
    # Straight quotes are easy to type; the glass shows curly ones.
    curly = {"typographer": True, "quotes": "“”‘’"}
    parser = MarkdownIt("commonmark", curly).use(front_matter_plugin).disable("reference")
    parser.enable("smartquotes")
    # Before links, which would take the brackets for their own.
    parser.inline.ruler.before("link", "mark", _mark)
    return parser


_PARSER = _parser()
