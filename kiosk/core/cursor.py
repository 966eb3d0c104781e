"""Where somebody reads who does not look: on one thing of the screen, and on to the next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.core.language import BY_CODE
from kiosk.core.spoken import Node, Words, sentence, stopped, utterance

FOR_FINGERS = "scroll:"  # keys need no buttons to scroll: what they come to scrolls into sight
SCREEN = "screen:"
ALERT, HEADING = "AlertMessage", "Heading"
NAMES_A_LANGUAGE = ("start", "language")
FRAME = "LayeredPane"  # holds a screen, and has its name


def stops(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """All that the keys stop at; behind an alert that fills the screen there is nothing."""
    found = tuple(node for node in nodes if node.name and _is_stop(node))
    is_covered = any(is_alert(node) for node in found)
    return tuple(node for node in found if not (is_covered and "disabled" in node.states))


def _is_stop(node: Node) -> bool:
    return node.role != FRAME and not node.ident.startswith(FOR_FINGERS)


def is_alert(node: Node) -> bool:
    """Whether it stands over all else: a warning, or the calm screen."""
    return node.role == ALERT and node.ident.startswith(SCREEN)


def head(nodes: Sequence[Node]) -> Node | None:
    """What says where one is: the alert, else the heading, else whatever comes first."""
    alerts = (node for node in nodes if is_alert(node))
    headings = (node for node in nodes if node.role == HEADING)
    return next(alerts, None) or next(headings, None) or next(iter(nodes), None)


def step(nodes: Sequence[Node], key: int, by: int, *, controls: bool) -> Node | None:
    """The next thing, or the next control, in one direction; after the last comes the first."""
    places = [place for place, node in enumerate(nodes) if node.is_control or not controls]
    here = next((place for place, node in enumerate(nodes) if node.key == key), -1)
    ahead = [place for place in places if (place - here) * by > 0]
    ordered = ahead if by > 0 else ahead[::-1]
    around = places if by > 0 else places[::-1]
    return nodes[(ordered or around)[0]] if places else None


def told(nodes: Sequence[Node], node: Node, words: Words) -> str:
    """What is said of a thing among all others: a control has its place among the controls."""
    keys = [each.key for each in nodes if each.is_control]
    place = keys.index(node.key) + 1 if node.key in keys else 0
    return utterance(node, place, len(keys), words)


def language_of(node: Node) -> str:
    """The code of the language that a thing names, in that language; nothing for all else."""
    kind, _, code = node.ident.partition(":")
    return code if kind in NAMES_A_LANGUAGE and code in BY_CODE else ""


def arrival(
    nodes: Sequence[Node], words: Words, *, is_first: bool = False, is_urgent: bool = False
) -> str:
    """What is said of a new screen: where one is, how much is there, and what must be known now."""
    first = head(nodes)
    if first is None:
        return ""
    buttons = sum(node.is_control for node in nodes)
    is_over_all = is_alert(first)
    lines = introduction(nodes, first) if is_urgent or is_over_all else []
    counted = words.buttons.replace("%1", str(buttons)) if not is_over_all else ""
    asked = words.any_key if is_over_all and buttons else ""
    parts = (first.name, *lines, counted, asked, words.keys if is_first else "")
    return sentence(*(stopped(part) for part in parts))


def introduction(nodes: Sequence[Node], first: Node) -> list[str]:
    """What stands between the heading and the first control, without what says the same."""
    said = {first.name: None}
    for node in nodes[nodes.index(first) + 1 :]:
        if node.is_control:
            break
        said[node.name] = None
    return [line for line in said if line != first.name]
