"""The kiosk's own content passes its check."""

from pathlib import Path

from kiosk.core.library import FAMILIES, families
from resources.compiler.check import check

RESOURCES = Path(__file__).parents[2] / "resources"


def test_the_content_has_no_fault() -> None:
    _, report = check(RESOURCES, RESOURCES / "content")

    assert [str(fault) for fault in report.faults] == []


def test_every_family_has_topics_and_all_sixteen_are_there() -> None:
    collection, _ = check(RESOURCES, RESOURCES / "content")

    shown = families(found.document.entry for found in collection.of("en"))

    assert all(shown[family] for family in FAMILIES)
    assert sum(len(topics) for topics in shown.values()) == 16
