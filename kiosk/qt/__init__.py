"""What QML sees: the only package, beside `kiosk.app`, that imports PySide6."""

from kiosk.qt.imports import import_quickly

import_quickly()
