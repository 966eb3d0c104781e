"""An answer of the signs check as QML sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the signs check brings it along when it is first needed
    from kiosk.core.screen import Tile


@dataclass(frozen=True, slots=True)
class TileRow:
    """One answer as a tile shows it."""

    code: str
    words: str
    note: str
    pictogram: str
    isTouched: bool

    @classmethod
    def of(cls, tile: Tile) -> TileRow:
        """The row of an answer."""
        return cls(tile.code, tile.text, tile.note, tile.pictogram, tile.touched)
