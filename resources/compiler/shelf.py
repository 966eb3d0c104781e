"""Checks what holds between documents: their order, their kinds, and the tables beside them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.language import LANGUAGES
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
        entries = [found.document.entry for found in collection.of(language)]
        for name, reason in _entry_faults(entries):
            faults.add(folder / f"{name}.md", 1, reason)
        _check_body_map(collection, faults, language)
    for place in collection.places.values():
        if place.pictogram not in collection.pictures:
            file = collection.content / "body-map.toml"
            reason = f"{place.id}: unknown pictogram {place.pictogram!r}"
            faults.add(file, line_of(file, f"[{place.id}]"), reason)
    _check_regions(collection, faults)
    _check_sources(collection, faults)


def _entry_faults(entries: list[Entry]) -> Iterator[tuple[str, str]]:
    for kind in _SINGLE:
        found = [entry.id for entry in entries if entry.kind == kind]
        if len(found) != 1:
            yield (
                found[-1] if found else kind,
                f"{len(found)} documents of kind {kind}; exactly one",
            )
    topics = [entry for entry in entries if entry.kind == "topic"]
    taken: dict[int, str] = {}
    for topic in topics:
        if topic.order in taken:
            yield topic.id, f"front matter: order: {topic.order} is taken by {taken[topic.order]}"
        taken[topic.order] = topic.id
        if not topic.pictogram:
            yield topic.id, "front matter: pictogram: a topic needs one"
    prominent = [topic.id for topic in topics if topic.prominent]
    if len(prominent) > _MOST_PROMINENT:
        yield prominent[-1], f"front matter: prominent: at most {_MOST_PROMINENT} topics are"


def _check_body_map(collection: Collection, faults: Faults, language: str) -> None:
    for found in collection.of(language):
        if found.document.entry.kind == "body-map":
            pages = {placed.page.id: placed.line for placed in found.pages}
            for place in collection.places.keys() - pages.keys():
                faults.add(found.file, 1, f"no page {{#{place}}}, which body-map.toml places")
            for page in pages.keys() - collection.places.keys():
                faults.add(found.file, pages[page], f"place {page!r} is not in body-map.toml")


def _check_regions(collection: Collection, faults: Faults) -> None:
    words = [region.words.get("en", {}) for region in collection.regions.values()]
    needed = {name for table in words for name in table}
    for region in collection.regions.values():
        file = collection.regions_folder / f"{region.id}.toml"
        for language in collection.languages:
            for name in sorted(needed - region.words.get(language, {}).keys()):
                faults.add(file, 1, f"words.{language}: {name} is missing")
        if (region.id == "other") == bool(region.emergency):
            faults.add(file, 1, "emergency: every region has a number but `other`, which has none")


def _check_sources(collection: Collection, faults: Faults) -> None:
    file = collection.content / "sources.toml"
    for source in sorted(collection.sources.keys() - collection.named_sources):
        faults.note(file, line_of(file, f"[{source}]"), f"source {source} is not used")
