"""A request to close a window, as a desktop sends it for Alt+F4 or its close button."""

from __future__ import annotations

import ctypes
from ctypes import c_char_p, c_int, c_long, c_ulong, c_void_p

CLIENT_MESSAGE, LONGS = 33, 32


class _Message(ctypes.Structure):
    """Xlib's XClientMessageEvent, filled up to the size of its XEvent."""

    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("message_type", c_ulong),
        ("format", c_int),
        ("data", c_long * 5),
        ("rest", c_long * 24),
    )


def ask_to_close(display: str, window: int) -> None:
    """Sends WM_DELETE_WINDOW."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype, x.XOpenDisplay.argtypes = c_void_p, [c_char_p]
    x.XInternAtom.restype, x.XInternAtom.argtypes = c_ulong, [c_void_p, c_char_p, c_int]
    x.XSendEvent.argtypes = [c_void_p, c_ulong, c_int, c_long, c_void_p]
    x.XCloseDisplay.argtypes = [c_void_p]
    line = x.XOpenDisplay(display.encode())
    protocols, delete = (
        x.XInternAtom(line, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")
    )
    message = _Message(
        type=CLIENT_MESSAGE, window=window, message_type=protocols, format=LONGS, data=(delete,)
    )
    x.XSendEvent(line, window, 0, 0, ctypes.byref(message))
    x.XCloseDisplay(line)
