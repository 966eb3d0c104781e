"""Engines that are not ours, run by Node: installed on first use, never on a kiosk."""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from tests.questionnaires import FILE

NODE = Path(__file__).parent / "node"
MODULES = NODE / "node_modules"
PROCESSES = 2


@cache
def installed() -> Path:
    """The folder of the scripts, once what they need is installed as the lock file says."""
    lock = hashlib.sha256((NODE / "package-lock.json").read_bytes()).hexdigest()
    ready = MODULES / ".ready"
    if not ready.exists() or ready.read_text() != lock:
        _run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", folder=NODE)
        ready.write_text(lock)
    return NODE


@cache
def lforms() -> Path:
    """LHC-Forms as its makers built it: its package alone, without the hundreds it was made with.

    Raises:
        ValueError: the package is not the one whose fingerprint stands in package.json.
    """
    wanted = json.loads((installed() / "package.json").read_text())["lforms"]
    place = MODULES / f".lforms-{wanted['version']}"
    if not place.exists():
        _run("npm", "pack", "--silent", f"lforms@{wanted['version']}", folder=MODULES)
        package = MODULES / f"lforms-{wanted['version']}.tgz"
        digest = base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode()
        if wanted["integrity"] != f"sha512-{digest}":
            raise ValueError(f"{package.name} is not what it was")
        beside = MODULES / ".lforms-new"
        beside.mkdir(exist_ok=True)
        _run("tar", "-xzf", str(package), "-C", str(beside), folder=MODULES)
        beside.rename(place)
        package.unlink()
    return place / "package" / "dist" / "lforms"


def chromium() -> str:
    """The browser.

    Raises:
        FileNotFoundError: there is none.
    """
    found = shutil.which("chromium") or shutil.which("google-chrome")
    if not found:
        raise FileNotFoundError("chromium is not installed: apt-get install chromium")
    return found


def ask(script: str, lines: Iterable[object], *arguments: str) -> list[object]:
    """What a script answers to each line, asked by two processes at once."""
    asked = [json.dumps(line) for line in lines]
    size = -(-len(asked) // PROCESSES)
    parts = [asked[start : start + size] for start in range(0, len(asked), size)]
    with ThreadPoolExecutor(PROCESSES) as pool:
        said = pool.map(lambda part: _ask(script, part, arguments), parts)
    return [json.loads(line) for lines_of_part in said for line in lines_of_part]


def ask_of_the_file(script: str, lines: Iterable[object], *arguments: str) -> list[object]:
    """The same about the shipped questionnaire."""
    return ask(script, lines, str(FILE), *arguments)


def _ask(script: str, lines: Sequence[str], arguments: Sequence[str]) -> list[str]:
    command = ("node", str(installed() / script), *arguments)
    return _run(*command, folder=NODE, said="\n".join(lines)).splitlines()


def _run(*command: str, folder: Path, said: str = "") -> str:
    ran = subprocess.run(
        command, cwd=folder, input=said, capture_output=True, text=True, check=False
    )
    if ran.returncode:
        raise RuntimeError(f"{' '.join(command)}: {ran.stderr[-2000:]}")
    return ran.stdout
