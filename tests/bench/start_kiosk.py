"""The kiosk as its command starts it, with the bundle that the command line names if it does."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.__main__ import main
from tests.bench.first_frame import tell

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.app import App


def tell_of_first_frame() -> None:
    """Puts a clock to the window; the program itself has no such hook."""
    from kiosk import app  # it brings Qt, which the program loads after its command line too

    opened = app.App.open

    def open_and_tell(kiosk: App) -> QQuickWindow:
        window = opened(kiosk)
        window.frameSwapped.connect(tell)
        return window

    setattr(app.App, "open", open_and_tell)  # noqa: B010 # mypy lets nobody assign to a method


def mount_instead(bundle: Path) -> None:
    """Puts another bundle in the place of the kiosk's own."""
    from kiosk.qt import resources

    mount = resources.mount

    def mount_this(_: Path) -> None:
        mount(bundle)

    setattr(resources, "mount", mount_this)  # noqa: B010 # as above


tell_of_first_frame()
for name in sys.argv[1:]:
    mount_instead(Path(name))
sys.exit(main(["--windowed", "1080x1920"]))
