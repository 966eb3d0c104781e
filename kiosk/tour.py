"""Walks through every screen of the kiosk and takes a picture of each, without a display."""

from __future__ import annotations

import html
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import App, prepare
from kiosk.core import panel
from kiosk.core.errors import KioskError
from kiosk.core.settings import Settings
from kiosk.itinerary import stops
from kiosk.qt.visit import Visit
from kiosk.visit_itinerary import Hourglass, become_as_new

SMALL_PANEL = (10.1, 700)  # inches, and the short side in pixels up to which a panel is that small
MOST_SCROLLS = 40


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that was taken."""

    file: str
    caption: str


@dataclass(frozen=True, slots=True)
class Sight:
    """How the visitor whose tour it is reads."""

    text_percent: int = 100
    contrast: bool = False

    def adopt(self, visit: Visit) -> None:
        """Lets a visit be seen like this, and without motion."""
        visit.keepStill(wanted=True)
        visit.readAt(self.text_percent)
        visit.seeInContrast(self.contrast)


def take(
    settings: Settings, sizes: list[tuple[int, int]], sight: Sight, out: Path
) -> dict[str, list[Picture]]:
    """Takes a picture of every screen at every size; a size's pictures lie in a folder of its own.

    Raises:
        KioskError: the kiosk cannot be built, or the folder cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    application = prepare()
    app = App(settings, likely_panel(*sizes[0]), clock=Hourglass())
    window = _opened(app, sight)
    taken = {}
    for width, height in sizes:
        app.panel.become(likely_panel(width, height))
        window.resize(width, height)
        application.processEvents()
        folder = out / f"{width}x{height}"
        taken[folder.name] = list(_pictures(app, window, sight, folder))
    app.close()
    _write(out / "index.html", contact_sheet(taken).encode())
    return taken


def likely_panel(width_px: int, height_px: int) -> panel.Panel:
    """A panel of that many pixels: 24 inches, or 10.1 inches where it has few."""
    inches, few_px = SMALL_PANEL
    is_small = min(width_px, height_px) <= few_px
    diagonal_in = inches if is_small else panel.LIKELY_DIAGONAL_IN
    return panel.Panel(width_px, height_px, panel.density(width_px, height_px, diagonal_in))


def contact_sheet(taken: dict[str, list[Picture]]) -> str:
    """A page that shows all pictures side by side."""
    parts = ["<!doctype html><meta charset=utf-8><title>Every screen</title>", _STYLE]
    for size, pictures in taken.items():
        parts.append(f"<h2>{size}: {len(pictures)} pictures</h2><main>")
        for picture in pictures:
            file, caption = html.escape(picture.file), html.escape(picture.caption)
            image = f'<img src="{file}" loading=lazy alt="{caption}">'
            parts.append(f'<a href="{file}">{image}<br>{caption}</a>')
        parts.append("</main>")
    return "\n".join(parts)


_STYLE = """<style>
body { font-family: sans-serif; margin: 2em; background: #e8e6e0 }
main { display: flex; flex-wrap: wrap; gap: 1em }
a { width: 15em; color: #10233a; text-decoration: none }
img { width: 100%; border: 1px solid #7d8794 }
</style>"""


def _opened(app: App, sight: Sight) -> QQuickWindow:
    sight.adopt(app.visit)
    window = app.open()
    app.furnish()
    window.show()
    return window


def _pictures(app: App, window: QQuickWindow, sight: Sight, folder: Path) -> Iterator[Picture]:
    number = 0
    for stop in stops(app, window):
        become_as_new(app, window)
        sight.adopt(app.visit)
        stop.go()
        for part in _views(window):
            number += 1
            name = f"{number:03}-{stop.name}{part}.png"
            _write(folder / name, _png(window))
            print(f"\r{folder.name}  {number:3}  {stop.name + part:50.50}", end="", flush=True)
            yield Picture(f"{folder.name}/{name}", stop.caption + part)
    print()


def _views(window: QQuickWindow) -> Iterator[str]:
    """Nothing for the screen as it opens, then "-below" for each step down to its end."""
    yield ""
    for place in range(MOST_SCROLLS):
        button = _shown(window.contentItem(), "scroll:down", window.width())
        if button is None or not button.isEnabled():
            return
        button.click()  # type: ignore[attr-defined] # a function of Qt's buttons
        QCoreApplication.processEvents()
        yield f"-below-{place + 1}"


def _shown(item: QQuickItem, name: str, width: int) -> QQuickItem | None:
    if not item.isVisible():
        return None
    if item.objectName() == name:
        centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        return item if 0 <= centre.x() < width else None
    children = item.childItems()
    return next((found for child in children if (found := _shown(child, name, width))), None)


def _png(window: QQuickWindow) -> bytes:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    buffer = QBuffer()
    window.grabWindow().save(buffer, "PNG")  # type: ignore[call-overload] # the stub wants bytes
    return bytes(buffer.data().data())


def _write(file: Path, data: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    except OSError as broken:
        raise KioskError(f"{file}: cannot be written: {broken.strerror}") from broken
