"""Checks the content and compiles the resource bundle; also hatch's hook for building a wheel."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kiosk.bundle import BUNDLE, fingerprint, write_stamp
from kiosk.core.errors import ContentError
from resources.compiler.bundle import write_bundle
from resources.compiler.check import check
from resources.compiler.multiply import multiply

if TYPE_CHECKING:
    from resources.compiler.hook import BundleHook

RESOURCES = Path(__file__).resolve().parent
CONTENT = RESOURCES / "content"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs as `python resources/build.py`; 1 if there are faults."""
    options = _options(arguments)
    sources = fingerprint(RESOURCES.parent)
    collection, report = check(RESOURCES, options.content)
    if options.json:
        print(json.dumps(asdict(report), default=str))
    else:
        print("".join(f"{fault}\n" for fault in report.faults), end="")
    if options.check or (report.faults and not options.draft):
        return 1 if report.faults else 0
    try:
        write_bundle(RESOURCES, multiply(collection, options.times), report, options.out)
    except ContentError as refused:
        print(refused)
        return 1
    if options.out == BUNDLE:
        write_stamp(sources, BUNDLE)
    return 0


def get_build_hook() -> type[BundleHook]:
    """What hatch asks this file for; it stands apart because only hatch brings its base class."""
    from resources.compiler.hook import BundleHook

    return BundleHook


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only check; print one line a fault")
    parser.add_argument("--json", action="store_true", help="print the whole report instead")
    parser.add_argument("--draft", action="store_true", help="compile in spite of faults")
    parser.add_argument("--out", type=Path, default=BUNDLE, metavar="FILE", help="the bundle")
    parser.add_argument("--content", type=Path, default=CONTENT, metavar="DIR")
    parser.add_argument("--times", type=int, default=1, metavar="N", help="each topic N times")
    options = parser.parse_args(arguments)
    if options.out == BUNDLE and (options.content != CONTENT or options.times != 1):
        parser.error("other content than the kiosk's own needs --out FILE")
    return options


if __name__ == "__main__":
    raise SystemExit(main())
