"""What a voice says of one thing on the screen: the same words that a screen reader gets."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.reading import Box

CONTROL_ROLES = frozenset({"Button", "CheckBox", "RadioButton", "Link", "ListItem", "PageTab"})
TURNED_ON = frozenset({"checked", "selected"})
QUOTES = "\"'”’»\u2069"  # and the end of what is set apart in its own direction
FIRST_WIDE = "\u2e80"
ARABIC = frozenset(map(chr, range(0x0600, 0x0700)))
ENDS_OF_SENTENCE = (".", "…", "?", "!", ":", "。", "？", "！", "：", "؟")


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
    off: str  # of a button that can do nothing now
    buttons: str  # %1 is how many there are
    keys: str  # what the keys do
    any_key: str  # answers a warning
    ended: str
    ask: str  # whether others may hear what was touched


def utterance(node: Node, place: int, count: int, words: Words) -> str:
    """What is said of a thing; its place among the others where it has one, from 1 on."""
    placed = words.place.replace("%1", str(place)).replace("%2", str(count)) if place else ""
    return sentence(placed, node.name, _state(node, words), node.value, node.description)


def sentence(*parts: str) -> str:
    """Parts of speech, or lines, with a pause after each that has none of its own."""
    said = ""
    lines = (line for part in parts for line in part.splitlines())
    for part in filter(None, (" ".join(line.split()) for line in lines)):
        said += (_pause(said) if said else "") + part
    return said


def stopped(part: str) -> str:
    """A part of speech with a stop at its end."""
    stop = "。" if _last_letter(part) >= FIRST_WIDE else "."
    return part if not part or _is_ended(part) else f"{part}{stop}"


def _pause(said: str) -> str:
    """What stands behind a part of speech, in the shape of its script."""
    letter = _last_letter(said)
    space = "" if letter >= FIRST_WIDE else " "
    comma = "，" if not space else "،" if letter in ARABIC else ","
    return space if _is_ended(said) else comma + space


def _last_letter(said: str) -> str:
    return next((sign for sign in reversed(said) if sign.isalpha()), "")


def _is_ended(said: str) -> bool:
    return said.rstrip(QUOTES).endswith(ENDS_OF_SENTENCE)


def _state(node: Node, words: Words) -> str:
    if node.role not in CONTROL_ROLES:
        return ""
    if not node.is_control:
        return words.off
    if "checkable" not in node.states and node.role not in ("CheckBox", "RadioButton"):
        return words.button
    return words.chosen if node.states & TURNED_ON else words.not_chosen
