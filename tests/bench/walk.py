"""Touches a way through every page and screen, and prints as JSON how long each change took."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.bench.glass import Glass, Motion
from tests.bench.memory import peak_mib


def main() -> None:
    """Prints the first and the last frame of each change, and what all of it took in memory."""
    glass = Glass()
    changes = dict(_walk(glass))
    glass.close()
    shown = {name: (motion.frames_ms[0], motion.frames_ms[-1]) for name, motion in changes.items()}
    print(json.dumps({"changes_ms": shown, "peak_mib": peak_mib("self")}))


def _walk(glass: Glass) -> Iterator[tuple[str, Motion]]:
    yield "Home", glass.tap("start")
    for entry in glass.app.shelf.entries:
        if entry.kind == "topic":
            yield from _topic(glass, entry.id)
    yield from _screen(glass, "BodyMap", "place:")
    yield from _screen(glass, "Glossary", "term:")
    yield from _screen(glass, "About", "nothing:")
    yield "Help", glass.tap("bar:help")


def _topic(glass: Glass, topic: str) -> Iterator[tuple[str, Motion]]:
    yield topic, glass.tap(f"topic:{topic}")
    yield f"{topic}, sources", glass.tap("sources")
    yield f"{topic}, from sources", glass.tap("bar:back")
    for page in range(2, len(glass.app.shelf.page_titles(topic)) + 1):
        yield f"{topic}, page {page}", glass.tap("page:next")
    yield f"{topic}, home", glass.tap("bar:home")


def _screen(glass: Glass, screen: str, kind: str) -> Iterator[tuple[str, Motion]]:
    yield screen, glass.tap(f"screen-tile:{screen}")
    for name in sorted({item.objectName() for item in glass.shown()}):
        if name.startswith(kind):
            yield name, glass.tap(name)
            yield f"{name}, back", glass.tap("bar:back")
    yield f"{screen}, home", glass.tap("bar:home")


if __name__ == "__main__":
    main()
