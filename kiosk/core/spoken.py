"""What a voice says of one thing on the screen: the same words that a screen reader gets."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.reading import Box

CONTROL_ROLES = frozenset({"Button", "CheckBox", "RadioButton", "Link", "ListItem", "PageTab"})
TURNED_ON = frozenset({"checked", "selected"})
ENDS_OF_SENTENCE = (".", "?", "!", ":", "。", "？", "！", "：", "؟")


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that a voice can speak of, copied from the accessibility tree."""

    role: str  # as Qt calls it
    name: str
    description: str
    value: str
    states: frozenset[str]
    actions: tuple[str, ...]
    box: Box  # in pixels of the window, also where it must be scrolled to
    ident: str  # its objectName, such as topic:signs
    key: int  # of the item that it stands for, while that lives

    @property
    def is_control(self) -> bool:
        """Whether it can be pressed now."""
        return self.role in CONTROL_ROLES and "disabled" not in self.states

    @property
    def says(self) -> str:
        """All its words."""
        return f"{self.name} {self.description}"


@dataclass(frozen=True, slots=True)
class Words:
    """The voice's own words, in the language of the screen."""

    place: str  # %1 is the number of a thing, %2 of how many
    button: str
    chosen: str
    not_chosen: str


def utterance(node: Node, place: int, count: int, words: Words) -> str:
    """What is said of a thing; its place among the others where it has one, from 1 on."""
    placed = words.place.replace("%1", str(place)).replace("%2", str(count)) if place else ""
    kind = words.button if node.role == "Button" and node.is_control else _chosen(node, words)
    return sentence(placed, node.name, kind, node.value, node.description)


def sentence(*parts: str) -> str:
    """Parts of speech with a pause after each that has none of its own."""
    said = ""
    for part in filter(None, (part.strip() for part in parts)):
        pause = "" if not said else " " if said.endswith(ENDS_OF_SENTENCE) else ", "
        said += pause + part
    return said


def _chosen(node: Node, words: Words) -> str:
    if "checkable" not in node.states and node.role not in ("CheckBox", "RadioButton"):
        return ""
    return words.chosen if node.states & TURNED_ON else words.not_chosen
