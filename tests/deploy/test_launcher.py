"""`kiosk/run` lets in what the kiosk needs from outside, and nothing else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

LAUNCHER = Path(__file__).parents[2] / "kiosk/run"
SET_UP = """\
python=$checkout/python kiosk_packages= voice_packages=
need_packages() { :; }; need_python() { :; }; want_packages() { :; }
"""
TELL = """\
import json, pathlib, sys
inside = pathlib.Path("/proc/self/environ").read_bytes().decode().split("\\0")
print(json.dumps([dict(line.split("=", 1) for line in inside if line), sys.argv[1:]]))
"""
DISPLAY = {"DISPLAY": ":7", "WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": "/run/user/7"}
PERSON = {"HOME": "/home/anna", "LANG": "de_DE.UTF-8", "PULSE_SERVER": "unix:/run/pulse"}
SUPERVISOR = {"NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": "5000000"}
HOSTILE = {
    "LD_LIBRARY_PATH": "/tmp/evil",
    "PYTHONHOME": "/tmp/evil",
    "PYTHONINSPECT": "1",
    "PYTHONPATH": "/tmp/evil",
    "PYTHONSTARTUP": "/tmp/evil.py",
    "QML2_IMPORT_PATH": "/tmp/evil",
    "QML_IMPORT_PATH": "/tmp/evil",
    "QML_XHR_ALLOW_FILE_READ": "1",
    "QT_LOGGING_RULES": "*=true",
    "QT_PLUGIN_PATH": "/tmp/evil",
    "QT_QPA_GENERIC_PLUGINS": "tuiotouch",
    "QT_QPA_PLATFORM": "vnc",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "/tmp/evil",
    "QT_QUICK_BACKEND": "evil",
}
PROXY = {"https_proxy": "http://proxy:3128"}


@dataclass(frozen=True, slots=True)
class Program:
    """What the program behind the launcher got to see."""

    environment: dict[str, str]
    arguments: list[str]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in which everything is installed, with a Python that tells what it sees."""
    (tmp_path / "kiosk").mkdir()
    shutil.copy(LAUNCHER, tmp_path / "kiosk/run")
    (tmp_path / "kiosk/setup.sh").write_text(SET_UP, "utf-8")
    python = tmp_path / "python"
    python.write_text(f"#!{sys.executable} -I\n{TELL}", "utf-8")
    python.chmod(0o755)
    return tmp_path


def started(checkout: Path, environment: dict[str, str], *arguments: str) -> Program:
    ran = subprocess.run(
        [checkout / "kiosk/run", *arguments],
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return Program(*json.loads(ran.stdout))


def test_display_sound_home_language_and_supervisor_come_in(checkout: Path) -> None:
    wanted = DISPLAY | PERSON | SUPERVISOR
    seen = started(checkout, wanted).environment

    assert {name: seen.get(name) for name in wanted} == wanted


def test_nothing_else_comes_in(checkout: Path) -> None:
    seen = started(checkout, DISPLAY | HOSTILE).environment

    assert set(seen) == {"PATH", *DISPLAY}


def test_the_path_is_the_systems_own(checkout: Path) -> None:
    seen = started(checkout, {"PATH": f"/tmp/evil:{os.environ['PATH']}"}).environment

    assert "evil" not in seen["PATH"]


def test_a_preloaded_library_does_not_come_in(checkout: Path) -> None:
    assert "LD_PRELOAD" not in started(checkout, {"LD_PRELOAD": "libc.so.6"}).environment


def test_python_is_isolated(checkout: Path) -> None:
    assert started(checkout, {}).arguments == ["-I", "-m", "kiosk"]


@pytest.mark.parametrize("word", ["two words", "$(id)`id`", 'a "quoted" one', "two\nlines", "*"])
def test_every_word_passes_as_it_is(checkout: Path, word: str) -> None:
    program = started(checkout, {"LANG": word}, "tour", word)

    assert program.environment["LANG"] == word
    assert program.arguments == ["-I", "-m", "kiosk", "tour", word]


def test_only_an_installation_hears_of_the_way_to_the_packages(checkout: Path) -> None:
    assert started(checkout, PROXY, "install").environment["https_proxy"] == "http://proxy:3128"
    assert "https_proxy" not in started(checkout, PROXY, "tour", "install").environment
