"""Makes the content many times as big, to measure what its size costs."""

from __future__ import annotations

from dataclasses import replace

from kiosk.core.library import Document
from resources.compiler.collection import Collection
from resources.compiler.manuscript import Manuscript


def multiply(collection: Collection, times: int) -> Collection:
    """The collection with each topic that many times, the copies behind all originals."""
    topics = [found for found in collection.manuscripts if found.document.entry.kind == "topic"]
    copies = [_copy(found, number) for number in range(2, times + 1) for found in topics]
    return replace(collection, manuscripts=(*collection.manuscripts, *copies))


def _copy(manuscript: Manuscript, number: int) -> Manuscript:
    document = manuscript.document
    entry = replace(
        document.entry,
        id=f"{document.entry.id}-{number}",
        order=document.entry.order + 1000 * number,
        prominent=False,
    )
    return replace(manuscript, document=Document(entry, document.pages))
