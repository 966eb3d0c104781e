"""Keeps None, True and False alive under Python 3.11."""

import sys

MORE_THAN_ANY_KIOSK_CALLS = 1 << 60


def keep_constants() -> None:
    """Raises the constants' reference counts beyond what PySide6 can take from them.

    PySide6 6.12 is built for the constants of Python 3.12, which are not counted. Under 3.11 each
    Qt call that returns nothing takes one from None, each signal sent one from True, and the
    program ends with "bool_dealloc" after some 500 signals. Whatever runs for longer than a moment
    calls this; the kiosk itself once its first frame stands, for which it took a dozen.
    """
    if sys.version_info >= (3, 12):
        return
    import ctypes  # only here: it costs the start 2 ms

    for constant in (None, True, False, NotImplemented, ...):
        count = ctypes.c_ssize_t.from_address(id(constant))
        count.value = MORE_THAN_ANY_KIOSK_CALLS
