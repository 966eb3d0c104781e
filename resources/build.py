"""Checks the content and compiles the resource bundle; also hatch's hook for building a wheel."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kiosk.bundle import BUNDLE, fingerprint, stamp, stamp_file
from kiosk.core.errors import ContentError
from resources.compiler.bundle import write_bundle
from resources.compiler.check import check

RESOURCES = Path(__file__).resolve().parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs as `python resources/build.py`."""
    options = _options(arguments)
    sources = fingerprint()
    collection, report = check(RESOURCES, options.content)
    for fault in report.faults:
        print(fault)
    if options.check or (report.faults and not options.draft):
        return 1 if report.faults else 0
    try:
        write_bundle(RESOURCES, collection, report, options.out)
    except ContentError as refused:
        print(refused)
        return 1
    if options.out == BUNDLE:
        stamp_file(BUNDLE).write_text(stamp(sources, BUNDLE), encoding="utf-8")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only check, and print every fault")
    parser.add_argument("--draft", action="store_true", help="compile in spite of faults")
    parser.add_argument("--out", type=Path, default=BUNDLE, metavar="FILE")
    parser.add_argument("--content", type=Path, default=RESOURCES / "content", metavar="DIR")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
