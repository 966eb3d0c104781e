"""An assistive client, as a screen reader is one; run by the system's Python, which has AT-SPI.

Each argument is the name of something to press; what is there afterwards is told as a line of JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found] # the system's Python has it

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found] # noqa: E402 # as above

PATIENCE_S = 20.0
PRESSING = ("Press", "Toggle")
PAUSE_S = 0.2


def found(name: str) -> Any:  # noqa: ANN401 # untyped, as all of AT-SPI
    """The program of this name, as soon as it is there."""
    for _ in range(round(PATIENCE_S / PAUSE_S)):
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(place)
            if program and program.get_name() == name:
                return program
        time.sleep(PAUSE_S)
    raise SystemExit(f"{name} is not on the accessibility bus")


def nodes(node: Any) -> Iterator[Any]:  # noqa: ANN401 # as above
    """All that is shown of a program."""
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child and child.get_state_set().contains(Atspi.StateType.VISIBLE):
            yield child
            yield from nodes(child)


def press(program: Any, name: str) -> None:  # noqa: ANN401 # as above
    """Presses what begins with this name, as soon as it can be pressed."""
    for _ in range(round(PATIENCE_S / PAUSE_S)):
        for node in nodes(program):
            if node.get_name().startswith(name) and (action := action_of(node)) is not None:
                Atspi.Action.do_action(node.get_action_iface(), action)
                return
        time.sleep(PAUSE_S)
    raise SystemExit(f"nothing to press begins with {name!r}")


def action_of(node: Any) -> int | None:  # noqa: ANN401 # as above
    """Which of the actions of a thing presses it."""
    actions = node.get_action_iface()
    if not actions or not node.get_state_set().contains(Atspi.StateType.ENABLED):
        return None
    names = [
        Atspi.Action.get_action_name(actions, place)
        for place in range(Atspi.Action.get_n_actions(actions))
    ]
    return next((names.index(name) for name in PRESSING if name in names), None)


def told(program: Any) -> list[list[object]]:  # noqa: ANN401 # as above
    """Role, name and whether it is checked, of all that is shown."""
    return [
        [
            node.get_role_name(),
            node.get_name(),
            node.get_state_set().contains(Atspi.StateType.CHECKED),
        ]
        for node in nodes(program)
    ]


def main() -> None:
    """Goes the whole way."""
    Atspi.init()
    program = found("sepsis-kiosk")
    for name in ["", *sys.argv[1:]]:
        if name:
            press(program, name)
            time.sleep(1.0)
        print(json.dumps(told(program)), flush=True)


main()
