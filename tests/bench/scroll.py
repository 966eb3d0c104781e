"""Scrolls and swipes through every topic, and prints as JSON the time of each frame."""

from __future__ import annotations

import json
from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from tests.bench.glass import HEIGHT_PX, WIDTH_PX, Glass, Motion

STEPS = 12


def main() -> None:
    """Prints the frames of scrolling and of swiping, each as milliseconds since the one before."""
    glass = Glass()
    glass.tap("start")
    scrolled = list(_scroll(glass))
    swiped: list[Motion] = []
    for entry in glass.app.shelf.entries:
        if entry.kind == "topic":
            glass.tap(f"topic:{entry.id}")
            scrolled += _scroll(glass)
            swiped += _swipe(glass, len(glass.app.shelf.page_titles(entry.id)))
            glass.tap("bar:home")
    glass.close()
    print(json.dumps({"scrolling_ms": _steps(scrolled), "swiping_ms": _steps(swiped)}))


def _scroll(glass: Glass) -> Iterator[Motion]:
    """By the finger to the end and back, where the screen is longer than the glass."""
    if _scrolls(glass):
        low, high = QPoint(WIDTH_PX // 2, HEIGHT_PX * 3 // 4), QPoint(WIDTH_PX // 2, HEIGHT_PX // 3)
        yield glass.drag(low, high, STEPS)
        yield glass.drag(high, low, STEPS)
        yield glass.tap("scroll:down")


def _swipe(glass: Glass, pages: int) -> Iterator[Motion]:
    right, left = QPoint(WIDTH_PX * 4 // 5, HEIGHT_PX // 2), QPoint(WIDTH_PX // 5, HEIGHT_PX // 2)
    for _ in range(pages - 1):
        yield glass.drag(right, left, STEPS)
    yield glass.drag(left, right, STEPS)


def _scrolls(glass: Glass) -> bool:
    return any(item.objectName() == "scroll:down" and _is_on_glass(item) for item in glass.shown())


def _is_on_glass(item: QQuickItem) -> bool:
    return 0 <= item.mapToScene(item.boundingRect().topLeft()).x() < WIDTH_PX


def _steps(motions: list[Motion]) -> list[float]:
    return [step for motion in motions for step in motion.steps_ms]


if __name__ == "__main__":
    main()
