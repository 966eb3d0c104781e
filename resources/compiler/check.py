"""The whole check of the content."""

from __future__ import annotations

from pathlib import Path

from kiosk.core.report import Report
from resources.compiler.catalogues import check_catalogues
from resources.compiler.collection import Collection, read_collection
from resources.compiler.faults import Faults
from resources.compiler.limits import check_limits
from resources.compiler.report import make_report
from resources.compiler.shelf import check_shelf
from resources.compiler.signs import check_signs
from resources.compiler.translations import check_translations
from resources.compiler.vocabulary import check_vocabulary
from resources.compiler.words import check_words


def check(resources: Path, content: Path) -> tuple[Collection, Report]:
    """Everything that was read, and all that is wrong with it."""
    faults = Faults(resources.parent)
    collection = read_collection(resources, content, faults)
    check_vocabulary(collection, faults)
    check_limits(collection, faults)
    check_signs(collection, faults)
    check_shelf(collection, faults)
    check_translations(collection, faults)
    check_words(collection, faults)
    check_catalogues(collection, faults)
    return collection, make_report(collection, faults)
