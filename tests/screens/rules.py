"""All rules for a screen at once."""

from __future__ import annotations

from collections.abc import Iterable

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
        unseen = {text.key: text.name for text in look(screen).texts}
        faults: dict[str, None] = {}
        for _ in screen.views():
            sight = look(screen)
            glass = Glass(screen.picture(), screen.panel.px_per_mm)
            faults |= dict.fromkeys(contrast_rules.faults(sight, glass, least_text))
            for text in filter(contrast_rules.is_seen, sight.texts):
                unseen.pop(text.key, None)
        faults |= dict.fromkeys(f"the text {name} is never seen" for name in unseen.values())
        found += [f"{state.name}: {fault}" for fault in faults]
    return found


def look(screen: Screen) -> Sight:
    """What the screen shows now."""
    return Look(screen.window, screen.panel.px_per_mm).sight()
