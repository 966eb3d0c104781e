"""What QML sees: the only package, beside `kiosk.app`, that imports PySide6."""
