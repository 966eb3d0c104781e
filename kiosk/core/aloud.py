"""What of a screen is read aloud, in which order, and who may hear it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.core.language import BY_CODE, FALLBACK_MARK, ORIGINAL
from kiosk.core.spoken import Node, sentence

# What leads elsewhere or names sources: the ear would lose the thread.
_LEFT_OUT = ("page:", "scroll:", "source:", "sources", "term:", "word:")
_SILENT_ROLES = ("Graphic", "LayeredPane", "Indicator", "ScrollBar")
# All that teaches and asks nothing; any other screen may show what somebody touched.
_PUBLIC = frozenset(
    (
        "About",
        "BodyMap",
        "Consent",
        "Ease",
        "Glossary",
        "Help",
        "Home",
        "Language",
        "Sources",
        "Topic",
    )
)


@dataclass(frozen=True, slots=True)
class Here:
    """Where somebody is: the screen, its language, and whether they have answered anything."""

    screen: str
    language: str
    has_answers: bool

    @property
    def is_private(self) -> bool:
        """Whether what stands here is nobody else's business."""
        return self.has_answers and self.screen not in _PUBLIC

    @property
    def is_mirrored(self) -> bool:
        """Whether it is read from right to left."""
        return BY_CODE[self.language].is_right_to_left


@dataclass(frozen=True, slots=True)
class Passage:
    """What is read in one breath, and marked while it is."""

    key: int  # of the item that it stands for
    text: str
    language: str
    is_private: bool


def passages(nodes: Iterable[Node], here: Here, chosen: str) -> tuple[Passage, ...]:
    """A screen as it is read; `chosen` is the word for an answer that was touched."""
    return tuple(_passage(node, here, chosen) for node in nodes if _is_read(node))


def _is_read(node: Node) -> bool:
    is_left_out = node.ident.startswith(_LEFT_OUT) or node.role in _SILENT_ROLES
    return bool(node.name.strip()) and not is_left_out and "disabled" not in node.states


def _passage(node: Node, here: Here, chosen: str) -> Passage:
    mark = chosen if "checked" in node.states else ""
    is_original = node.name.startswith(FALLBACK_MARK)
    language = ORIGINAL if is_original else here.language
    text = sentence(node.name.removeprefix(FALLBACK_MARK), mark, node.value)
    return Passage(node.key, text, language, here.is_private)
