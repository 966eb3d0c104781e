"""Reads everything that the content folder holds, as it was written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.language import ORIGINAL
from kiosk.core.library import Band, Document
from kiosk.core.references import BodyPlace, Sign, Source
from kiosk.core.region import Region
from kiosk.core.wording import COMMON_WORDS, Site, Wording, wording
from resources.compiler.faults import Faults
from resources.compiler.front_matter import read_front_matter
from resources.compiler.grade import read_easy_words
from resources.compiler.manuscript import Manuscript
from resources.compiler.markdown import parse
from resources.compiler.pages import PageReader
from resources.compiler.tables import read_regions, read_table

# The age band of a page that names none.
_USUAL_BANDS: Mapping[str, Band] = {"warning-signs": "12-or-older", "pregnancy": "pregnancy"}


@dataclass(frozen=True, slots=True)
class Collection:
    """All content: documents of every language, and the tables they refer to."""

    resources: Path
    content: Path
    manuscripts: tuple[Manuscript, ...]
    sources: Mapping[str, Source]
    signs: Mapping[str, Sign]
    places: Mapping[str, BodyPlace]
    regions: Mapping[str, Region]
    pictures: Mapping[str, Path]
    easy_words: tuple[str, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of all languages with a document."""
        return tuple(sorted({manuscript.language for manuscript in self.manuscripts}))

    def of(self, language: str) -> tuple[Manuscript, ...]:
        """The documents of one language."""
        return tuple(found for found in self.manuscripts if found.language == language)

    def words(self, language: str) -> Wording:
        """The words in which pages are measured: those of the United States."""
        region = self.regions.get("us") or next(iter(self.regions.values()), None)
        return wording(region, Site(), language) if region else Wording(COMMON_WORDS, ("F", "C"))

    def terms(self, language: str) -> frozenset[str]:
        """The ids of all words that the glossary explains, if only in English."""
        every = (*self.of(language), *self.of(ORIGINAL))
        glossaries = (found for found in every if found.document.entry.kind == "glossary")
        return frozenset(placed.page.id for found in glossaries for placed in found.pages)

    @property
    def named_sources(self) -> frozenset[str]:
        """The ids of all sources that any statement or sign names."""
        blocks = (
            block
            for found in self.manuscripts
            for page in found.document.pages
            for block in page.blocks
        )
        of_signs = frozenset(source for sign in self.signs.values() for source in sign.sources)
        return of_signs.union(*(block.sources for block in blocks))


def read_collection(resources: Path, content: Path, faults: Faults) -> Collection:
    """Everything under the content folder; what cannot be read is told and left out."""
    manuscripts = [
        manuscript
        for file in sorted(content.glob("*/*.md"))
        if (manuscript := _read_manuscript(file, faults))
    ]
    return Collection(
        resources=resources,
        content=content,
        manuscripts=tuple(manuscripts),
        sources=read_table(Source, content / "sources.toml", faults),
        signs=read_table(Sign, content / "signs.toml", faults),
        places=read_table(BodyPlace, content / "body-map.toml", faults),
        regions=read_regions(resources / "regions", faults),
        pictures={file.stem: file for file in sorted((resources / "pictures").glob("*.svg"))},
        easy_words=read_easy_words(content / "en" / "easy-words.txt"),
    )


def _read_manuscript(file: Path, faults: Faults) -> Manuscript | None:
    complain = faults.of(file)
    try:
        nodes = parse(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        complain(1, "not a text in UTF-8")
        return None
    if not nodes or nodes[0].type != "front_matter":
        complain(1, "no front matter: the file must begin with ---")
        return None
    entry = read_front_matter(nodes[0].content, file.stem, complain)
    pages = PageReader(complain, _USUAL_BANDS.get(file.stem, "")).read(nodes[1:])
    document = Document(entry, tuple(placed.page for placed in pages))
    return Manuscript(file, file.parent.name, document, pages)
