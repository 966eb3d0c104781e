"""What a voice must find: one heading, every control by name, and every word that is shown."""

from __future__ import annotations

from collections.abc import Iterator

from tests.screens.sight import Part, Sight, Text
from tests.screens.touch_rules import is_ground

SPOKEN_ELSEWHERE = ("'body'",)  # the list beside the figure names the same places
CONTROL_ROLES = ("Button", "CheckBox", "RadioButton", "Link", "ListItem", "PageTab")


def faults(sight: Sight) -> Iterator[str]:
    """Whatever a voice would miss, in words."""
    headings = [node.name for node in sight.nodes.values() if node.role == "Heading"]
    if len(headings) != 1:
        yield f"there are {len(headings)} headings: {headings}"
    controls = list(sight.controls)
    for control in controls:
        if not is_ground(control, controls) and control.name not in SPOKEN_ELSEWHERE:
            yield from _nameless(control)
    for text in sight.texts:
        if not _is_spoken(text, sight):
            yield f"no voice says {text.name}"
        yield from _unexplained(text, sight)


def _nameless(control: Part) -> Iterator[str]:
    if control.node is None:
        yield f"no voice finds {control.name}"
        return
    if control.node.role not in CONTROL_ROLES:
        yield f"{control.name} says that it is a {control.node.role}"
    if not control.node.name.strip():
        yield f"{control.name} has no name for a voice"
    if not {"Press", "Toggle"} & set(control.node.actions):
        yield f"{control.name} cannot be pressed by a voice's user"


def _is_spoken(text: Text, sight: Sight) -> bool:
    speaker = text.node or sight.nodes.get(text.owner)
    return speaker is not None and _folded(text.words) in _folded(speaker.says)


def _unexplained(text: Text, sight: Sight) -> Iterator[str]:
    """Underlined words are for fingers; a voice needs each as a thing of its own."""
    for term in text.underlined:
        found = [node for node in sight.nodes.values() if node.ident == f"word:{term}"]
        if not any(node.role == "Link" and node.name and "Press" in node.actions for node in found):
            yield f"no voice asks what {term} means in {text.name}"


def _folded(words: str) -> str:
    return " ".join(words.split())
