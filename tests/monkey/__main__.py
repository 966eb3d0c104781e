"""Lets a monkey at the kiosk: `python -m tests.monkey --seed 1 --events 10000`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import deque

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from tests.monkey.visitor import Monkey


def main() -> int:
    """Prints figures as one line of JSON; after a failure how to see it again, and ends with 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--events", type=int, default=10_000)
    options = parser.parse_args()
    monkey = Monkey(options.seed, options.events)
    trail: deque[str] = deque(maxlen=12)
    try:
        monkey.run(trail)
    except AssertionError as broken:
        print(*trail, f"after {len(monkey.readings)} rests: {broken}", sep="\n", file=sys.stderr)
        again = f"--seed {options.seed} --events {options.events}"
        print(f"see it again: python -m tests.monkey {again}", file=sys.stderr)
        return 1
    finally:
        monkey.close()
    print(json.dumps(monkey.figures()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
