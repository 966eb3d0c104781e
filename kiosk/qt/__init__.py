"""What QML sees: the only package, beside `kiosk.app`, that imports PySide6."""

from kiosk.qt.constants import keep_constants
from kiosk.qt.imports import import_quickly

keep_constants()
import_quickly()
