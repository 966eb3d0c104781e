"""The PIN and the count of wrong ones, as the store keeps them."""

from __future__ import annotations

import logging

from kiosk.core.errors import PinError, StoreError
from kiosk.core.lock import FREE_MISSES
from kiosk.core.store import MISSES, PIN, Store

log = logging.getLogger(__name__)


class PinFile:
    """Whatever cannot be read lets nobody in."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def is_there(self) -> bool:
        """Whether there is a PIN."""
        try:
            return self._store.read(PIN) is not None
        except StoreError as broken:
            log.error("%s", broken)
            return True

    def read(self) -> bytes:
        """The line that is kept.

        Raises:
            PinError: it cannot be read.
        """
        try:
            return self._store.read(PIN) or b""
        except StoreError as broken:
            raise PinError(str(broken)) from broken

    def keep(self, data: bytes) -> bool:
        """Whether a new PIN could be kept."""
        try:
            self._store.write(PIN, data)
        except StoreError as refused:
            log.error("the PIN is not kept: %s", refused)
            return False
        return True

    def misses(self) -> int:
        """How many wrong PINs there were before this start."""
        try:
            data = self._store.read(MISSES) or b"0"
        except StoreError:
            return FREE_MISSES
        return int(data) if data.isdigit() and len(data) < 9 else FREE_MISSES

    def count(self, misses: int) -> None:
        """Keeps the count, if it can be kept."""
        try:
            self._store.write(MISSES, b"%d" % misses)
        except StoreError as refused:
            log.warning("the count of wrong PINs is not kept: %s", refused)
