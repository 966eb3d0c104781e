"""The resource bundle as Qt holds it: all that the kiosk shows comes out of here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QResource

from kiosk.core.errors import ContentError
from kiosk.core.seal import is_whole

ROOT = ":/kiosk/"


def mount(bundle: Path) -> None:
    """Makes what is in the bundle readable.

    Raises:
        ContentError: the bundle is missing, damaged, or is not a Qt resource file.
    """
    try:
        data = bundle.read_bytes()
    except OSError as lost:
        raise ContentError(str(bundle), 0, f"cannot be read: {lost.strerror}") from lost
    if not is_whole(data) or not QResource.registerResource(str(bundle)):
        raise ContentError(str(bundle), 0, "is damaged: install again, or delete it in a checkout")


def read(path: str) -> bytes:
    """The bytes of one resource, named below `/kiosk`.

    Raises:
        ContentError: there is no such resource.
    """
    found = QResource(ROOT + path)
    if not found.isValid():
        raise ContentError(path, 0, "is not in the resource bundle")
    return bytes(found.uncompressedData().data())


def names(folder: str, ending: str) -> list[str]:
    """The names, without their ending, of the resources in a folder."""
    from PySide6.QtCore import QDirIterator  # the first frame needs no list

    walk = QDirIterator(ROOT + folder, [f"*{ending}"])
    found = []
    while walk.hasNext():
        walk.next()
        found.append(walk.fileName().removesuffix(ending))
    return sorted(found)
