"""What the kiosk says of itself."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, qVersion
from PySide6.QtQml import QmlElement, QmlSingleton

import kiosk
from kiosk.core.library import Contents

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class About(QObject):
    """Versions and dates, for staff and for anyone who wonders."""

    def __init__(self, contents: Contents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contents = contents

    @Property(str, constant=True, final=True)
    def version(self) -> str:
        return kiosk.__version__

    @Property(str, constant=True, final=True)
    def contentVersion(self) -> str:
        return self._contents.version

    @Property(str, constant=True, final=True)
    def contentDate(self) -> str:
        return self._contents.checked.isoformat()

    @Property(str, constant=True, final=True)
    def qtVersion(self) -> str:
        return qVersion()
