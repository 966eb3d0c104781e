"""All rules for a screen at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.screens import contrast_rules, text_rules, touch_rules, voice_rules
from tests.screens.contrast import Glass
from tests.screens.screen import Screen
from tests.screens.sight import Look, Sight
from tests.screens.states import State


def layout_faults(screen: Screen, states: Iterable[State]) -> list[str]:
    """Whatever breaks a rule of measure, text or voice in any of these states."""
    found = []
    for state in states:
        state.enter(screen)
        found += [f"{state.name}: {fault}" for fault in layout_faults_now(screen)]
    return found


def layout_faults_now(screen: Screen) -> list[str]:
    """Whatever breaks one of these rules on the screen as it is."""
    sight = look(screen)
    rules = (touch_rules, text_rules, voice_rules)
    return [fault for rule in rules for fault in rule.faults(sight)]


def contrast_faults(screen: Screen, states: Iterable[State], least_text: float) -> list[str]:
    """Whatever does not stand out, or is never seen, while each state is scrolled through."""
    found: list[str] = []
    for state in states:
        state.enter(screen)
        faults = dict.fromkeys(_contrast_faults_now(screen, least_text))
        found += [f"{state.name}: {fault}" for fault in faults]
    return found


def _contrast_faults_now(screen: Screen, least_text: float) -> Iterator[str]:
    names: dict[int, str] = {}
    seen: set[int] = set()
    for _ in screen.views():
        sight = look(screen)
        glass = Glass(screen.picture(), screen.panel.px_per_mm)
        yield from contrast_rules.faults(sight, glass, least_text)
        names = names or {text.key: text.name for text in sight.texts}
        seen |= {text.key for text in sight.texts if contrast_rules.is_seen(text)}
    yield from (f"the text {name} is never seen" for key, name in names.items() if key not in seen)


def look(screen: Screen) -> Sight:
    """What the screen shows now."""
    return Look(screen.window, screen.panel.px_per_mm).sight()
