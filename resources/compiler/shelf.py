"""Checks what holds between documents: their order, their kinds, and the tables beside them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.language import LANGUAGES, ORIGINAL
from kiosk.core.library import Entry
from resources.compiler.collection import Collection
from resources.compiler.faults import Faults
from resources.compiler.tables import line_of

_SINGLE = ("glossary", "body-map", "welcome", "help")
_MOST_PROMINENT = 2


def check_shelf(collection: Collection, faults: Faults) -> None:
    """Tells what no single document can know of."""
    for language in collection.languages:
        folder = collection.content / language
        if language not in {known.code for known in LANGUAGES}:
            faults.add(folder, 0, f"unknown language {language!r}")
        if language != ORIGINAL:
            continue  # held to the original, page by page
        entries = [found.document.entry for found in collection.of(language)]
        for name, key, reason in (*_kind_faults(entries), *_topic_faults(entries)):
            file = folder / f"{name}.md"
            faults.add(file, line_of(file, f"{key}:"), reason)
    _check_body_map(collection, faults)
    _check_regions(collection, faults)
    _check_sources(collection, faults)


def _kind_faults(entries: list[Entry]) -> Iterator[tuple[str, str, str]]:
    for kind in _SINGLE:
        found = [entry.id for entry in entries if entry.kind == kind]
        if len(found) != 1:
            name = found[-1] if found else kind
            yield name, "kind", f"{len(found)} documents of kind {kind}; exactly one"


def _topic_faults(entries: list[Entry]) -> Iterator[tuple[str, str, str]]:
    taken: dict[int, str] = {}
    for topic in (entry for entry in entries if entry.kind == "topic"):
        if topic.order in taken:
            reason = f"front matter: order: {topic.order} is taken by {taken[topic.order]}"
            yield topic.id, "order", reason
        taken[topic.order] = topic.id
        if not topic.pictogram:
            yield topic.id, "title", "front matter: pictogram: a topic needs one"
    prominent = [entry.id for entry in entries if entry.prominent]
    if len(prominent) > _MOST_PROMINENT:
        reason = f"front matter: prominent: at most {_MOST_PROMINENT} topics are"
        yield prominent[-1], "prominent", reason


def _check_body_map(collection: Collection, faults: Faults) -> None:
    file = collection.content / "body-map.toml"
    for place in collection.places.values():
        if place.pictogram not in collection.pictures:
            reason = f"{place.id}: unknown pictogram {place.pictogram!r}"
            faults.add(file, line_of(file, f"[{place.id}]"), reason)
    for found in collection.manuscripts:
        if found.document.entry.kind == "body-map":
            pages = {placed.page.id: placed.line for placed in found.pages}
            for missing in collection.places.keys() - pages.keys():
                faults.add(found.file, 1, f"no page {{#{missing}}}, which body-map.toml places")
            for page in pages.keys() - collection.places.keys():
                faults.add(found.file, pages[page], f"place {page!r} is not in body-map.toml")


def _check_regions(collection: Collection, faults: Faults) -> None:
    words = [region.words.get(ORIGINAL, {}) for region in collection.regions.values()]
    needed = {name for table in words for name in table}
    for region in collection.regions.values():
        file = collection.resources / "regions" / f"{region.id}.toml"
        for language in (ORIGINAL, *collection.languages):
            tell = faults.add if language == ORIGINAL else faults.note
            for name in sorted(needed - region.words.get(language, {}).keys()):
                at = line_of(file, f"[words.{language}]")
                tell(file, at, f"words.{language}: {name} is missing")
            if language not in region.name:
                tell(file, 1, f"name.{language} is missing")
        if (region.id == "other") == bool(region.emergency):
            reason = "emergency: every region has a number but `other`, which has none"
            faults.add(file, line_of(file, "emergency"), reason)


def _check_sources(collection: Collection, faults: Faults) -> None:
    file = collection.content / "sources.toml"
    for source in sorted(collection.sources.keys() - collection.named_sources):
        faults.note(file, line_of(file, f"[{source}]"), f"source {source} is not used")
