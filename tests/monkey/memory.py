"""The memory that a kiosk holds, with and without what Qt only keeps at hand."""

from __future__ import annotations

import ctypes
import gc
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from kiosk.app import App

STATUS = Path("/proc/self/status")
GUI = Path(PySide6.__file__).parent / "Qt/lib/libQt6Gui.so.6"
KB_A_MB = 1024


def own_memory_mb() -> float:
    """What is nobody else's: pages of files, such as fonts, come and go as the kernel likes."""
    lines = STATUS.read_text("ascii").splitlines()
    sizes_kb = [int(line.split()[1]) for line in lines if line.startswith(("RssAnon", "RssShmem"))]
    return sum(sizes_kb) / KB_A_MB


def clear_away(app: App) -> None:
    """Ends all that nobody needs any more."""
    app.engine.collectGarbage()
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QGuiApplication.processEvents()


def empty_caches() -> None:
    """Fonts go too: Qt keeps some 90, and 0.7 MB of tables of each that ever drew Chinese."""
    library = ctypes.CDLL(str(GUI))
    instance, clear = library["_ZN10QFontCache8instanceEv"], library["_ZN10QFontCache5clearEv"]
    instance.restype = ctypes.c_void_p
    clear(ctypes.c_void_p(instance()))
    ctypes.CDLL(None).malloc_trim(0)
