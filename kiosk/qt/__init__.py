"""What QML sees: the only package, beside `kiosk.app`, that imports PySide6."""

from kiosk.qt.constants import keep_constants

keep_constants()
