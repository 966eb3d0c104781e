"""A checkout never runs a bundle that is older than its sources."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.bundle import (
    ensure_fresh,
    fingerprint,
    fresh_report,
    is_checkout,
    is_fresh,
    write_stamp,
)
from kiosk.core.errors import ContentError
from tests.resources.conftest import Shelf

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def package(shelf: Shelf) -> Path:
    """The package of a small checkout with the real compiler."""
    root = shelf.resources.parent
    for name in ("kiosk/__init__.py", "kiosk/bundle.py", "resources/__init__.py"):
        (root / name).parent.mkdir(exist_ok=True)
        shutil.copy(CHECKOUT / name, root / name)
    shutil.copy(CHECKOUT / "resources/build.py", shelf.resources)
    for name in ("kiosk/core", "resources/compiler"):
        shutil.copytree(CHECKOUT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    return root / "kiosk"


@pytest.fixture
def stamped(package: Path) -> Path:
    """The same, with something in the place of a bundle made from these sources."""
    (package / "kiosk.rcc").write_bytes(b"a bundle")
    write_stamp(fingerprint(package.parent), package / "kiosk.rcc")
    return package


def test_a_missing_bundle_is_compiled(package: Path) -> None:
    assert not is_fresh(package)

    ensure_fresh(package)

    assert is_fresh(package)
    assert (package / "kiosk.rcc").read_bytes().startswith(b"qres")


def test_a_fresh_bundle_is_left_alone(stamped: Path) -> None:
    ensure_fresh(stamped)

    assert (stamped / "kiosk.rcc").read_bytes() == b"a bundle"


@pytest.mark.parametrize(
    "change",
    [
        lambda package: (package / "kiosk.rcc").write_bytes(b"half a b"),
        lambda package: (package / "kiosk.rcc").touch(),
        lambda package: (package / "kiosk.rcc").unlink(),
        lambda package: (package / "kiosk.rcc.stamp").unlink(),
        lambda package: (package / "core/library.py").touch(),
        lambda package: (package.parent / "resources/build.py").touch(),
        lambda package: (package.parent / "resources/compiler/pages.py").touch(),
        lambda package: (package.parent / "resources/content/en/help.md").touch(),
        lambda package: (package.parent / "resources/content/en/help.md").unlink(),
        lambda package: (package.parent / "resources/new.svg").touch(),
        lambda package: (package.parent / "resources/regions").rename(package / "regions"),
    ],
)
def test_after_any_change_a_bundle_is_not_fresh(
    stamped: Path, change: Callable[[Path], object]
) -> None:
    assert is_fresh(stamped)

    change(stamped)

    assert not is_fresh(stamped)


def test_a_change_that_keeps_size_and_time_is_seen_too(stamped: Path) -> None:
    topic = stamped.parent / "resources/content/en/help.md"
    times = topic.stat()
    topic.write_bytes(topic.read_bytes().swapcase())
    os.utime(topic, ns=(times.st_atime_ns, times.st_mtime_ns))

    assert not is_fresh(stamped)


def test_faults_in_the_sources_stop_the_start_with_one_line_each(
    package: Path, shelf: Shelf
) -> None:
    shelf.topic("## P\n\nNo source.\n\n> [!do] Ask.[^A]")

    with pytest.raises(ContentError, match=r"\nresources/content/en/tested\.md:14: a statement w"):
        ensure_fresh(package)

    assert not (package / "kiosk.rcc").exists()


def test_compiled_python_files_are_no_sources(package: Path) -> None:
    before = fingerprint(package.parent)
    cache = package.parent / "resources" / "compiler" / "__pycache__"
    cache.mkdir()
    (cache / "pages.pyc").write_bytes(b"x")

    assert fingerprint(package.parent) == before


def test_an_installed_wheel_keeps_the_bundle_it_came_with(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "kiosk"
    package.mkdir(parents=True)

    ensure_fresh(package)

    assert not is_checkout(package)
    assert list(package.iterdir()) == []


def test_the_report_is_of_the_sources_as_they_stand(package: Path, shelf: Shelf) -> None:
    shelf.topic("## P\n\nNo source.\n\n> [!do] Ask.[^A]")

    report = json.loads(fresh_report(package))

    assert [fault["line"] for fault in report["faults"]] == [14]
    assert len(report["documents"]) == 8


def test_a_check_that_cannot_run_is_told(package: Path) -> None:
    (package.parent / "resources/build.py").write_text("raise SystemExit('no parser')")

    with pytest.raises(ContentError, match="cannot be checked\nno parser"):
        fresh_report(package)
