"""Any sequence of dataclasses as a list model for QML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
FIRST_ROLE = 0x0100  # Qt.ItemDataRole.UserRole: to name Qt builds its hundred enums, for 12 ms
NOWHERE = QModelIndex()


@QmlElement
@QmlUncreatable("Python fills it")
class RowModel(QAbstractListModel):  # type: ignore[operator] # the stub forgets its reason
    """A list of dataclasses of one kind; each field is a role that delegates ask for by name."""

    countChanged = Signal()

    def __init__(
        self,
        kind: type[DataclassInstance],
        rows: Sequence[DataclassInstance] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = tuple(field.name for field in fields(kind))
        self._rows = tuple(rows)

    def replace(self, rows: Sequence[DataclassInstance]) -> None:
        """Puts other rows in the place of all that were there."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()
        self.countChanged.emit()

    def update(self, rows: Sequence[DataclassInstance]) -> None:
        """Shows changed rows in their places, so that nothing else on the screen moves."""
        if len(rows) != len(self._rows):
            self.replace(rows)
            return
        before, self._rows = self._rows, tuple(rows)
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place))

    @Property(int, notify=countChanged, final=True)
    def count(self) -> int:
        return len(self._rows)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = FIRST_ROLE) -> object:
        place = role - FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[place])

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            FIRST_ROLE + place: QByteArray(name.encode()) for place, name in enumerate(self._names)
        }
