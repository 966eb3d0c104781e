"""Draws web addresses as codes that a phone reads."""

from __future__ import annotations

from io import BytesIO

import segno

MARGIN_MODULES = 4  # ISO/IEC 18004: the quiet zone that a reader needs


def code_of(address: str) -> bytes:
    """A web address as a QR code: a PNG with one pixel a module, and its margin."""
    out = BytesIO()
    segno.make_qr(f"https://{address}", error="m").save(out, kind="png", border=MARGIN_MODULES)
    return out.getvalue()
