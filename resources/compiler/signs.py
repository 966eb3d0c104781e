"""Checks the warning signs: each under its tier, and in the signs list of each of its ages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.core.language import ORIGINAL
from kiosk.core.library import Band, Page, Tone
from kiosk.core.references import Sign
from resources.compiler.collection import Collection
from resources.compiler.faults import Faults
from resources.compiler.manuscript import Manuscript
from resources.compiler.tables import line_of

# The topic that holds the signs list of each age band, and the blocks of that list.
_LISTS: Mapping[Band, tuple[str, tuple[Tone, ...]]] = {
    "12-or-older": ("warning-signs", ("now", "now-if", "today")),
    "5-to-11": ("babies-children", ("now", "now-if", "today")),
    "3-months-to-4": ("babies-children", ("now", "now-if", "today")),
    "under-3-months": ("babies-children", ("now", "now-if", "today")),
    "pregnancy": ("pregnancy", ("now",)),
}
# The tier of the signs that a page of each tone may hold.
_TIERS: Mapping[Tone, str] = {"now": "now", "now-if": "today", "today": "today"}


def check_signs(collection: Collection, faults: Faults) -> None:
    """Tells every sign that is out of place, and every place that lacks one."""
    file = collection.content / "signs.toml"
    for sign in collection.signs.values():
        for reason in _sign_faults(collection, sign):
            faults.add(file, line_of(file, f"[{sign.id}]"), f"{sign.id}: {reason}")
    for manuscript in collection.manuscripts:
        for line, reason in _misplaced_signs(collection, manuscript):
            faults.add(manuscript.file, line, reason)
    for band, (topic, _) in _LISTS.items():
        file = collection.content / ORIGINAL / f"{topic}.md"
        for reason in _list_faults(collection, ORIGINAL, band):
            faults.add(file, 1, f"the signs list of {band} {reason}")


def _sign_faults(collection: Collection, sign: Sign) -> Iterator[str]:
    if not sign.bands or "" in sign.bands:
        yield "stands in no age band"
    if not sign.sources:
        yield "is without source"
    if sign.pictogram not in collection.pictures:
        yield f"unknown pictogram {sign.pictogram!r}"
    for source in sorted({*sign.sources} - collection.sources.keys()):
        yield f"unknown source {source!r}"


def _misplaced_signs(collection: Collection, manuscript: Manuscript) -> Iterator[tuple[int, str]]:
    needs_band = manuscript.document.entry.id == "babies-children"
    for placed in manuscript.pages:
        for block, line in placed.placed_blocks():
            sign = collection.signs.get(block.sign)
            if sign is None:
                continue
            for reason in _place_faults(sign, placed.page):
                yield line, reason
            if needs_band and not placed.page.band:
                yield line, f"sign {sign.id} on a page without band: {{#id band={sign.bands[0]}}}"
            if block.pictogram != sign.pictogram:
                drawn = f"drawn as {sign.pictogram!r} in signs.toml, not as {block.pictogram!r}"
                yield line, f"sign {sign.id} is {drawn}"


def _place_faults(sign: Sign, page: Page) -> Iterator[str]:
    if _TIERS.get(page.tone) != sign.tier:
        callout = f"[!{page.tone}]" if page.tone else "none"
        yield f"sign {sign.id} is of tier {sign.tier}; the callout of its page is {callout}"
    if page.band and page.band not in sign.bands:
        yield f"sign {sign.id} is of {' and '.join(sign.bands)}, its page of {page.band}"


def _list_faults(collection: Collection, language: str, band: Band) -> Iterator[str]:
    topic, tones = _LISTS[band]
    pages = [
        page
        for found in collection.of(language)
        if found.document.entry.id == topic
        for page in found.document.pages
        if page.band == band
    ]
    for tone in tones:
        if tone not in {page.tone for page in pages}:
            yield f"has no page with the callout [!{tone}]"
    listed = {(page.tone, block.sign) for page in pages for block in page.blocks}
    for sign in collection.signs.values():
        if band in sign.bands and (sign.tier, sign.id) not in listed:
            yield f"lacks {sign.id} on a page with the callout [!{sign.tier}]"
