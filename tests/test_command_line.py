"""What the command line says to somebody who types it wrong, or has no display."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.commands.run import has_display


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--regoin", "uk"], "--regoin is not an option, but --region is"),
        (["--frobnicate"], "--frobnicate is not an option."),
        (["--windowed", "large"], "'large' is not a size; write WIDTHxHEIGHT"),
        (["--windowed", "10x10"], "from 300 to 8192"),
        (["tuor"], "invalid choice: 'tuor' (choose from 'tour', 'content', 'questionnaire'"),
        (["tour"], "the following arguments are required: OUT/"),
        (["tour", "out", "--text-size", "7"], "invalid choice: 7 (choose from 100, 130, 160, 200)"),
    ],
)
def test_wrong_arguments_get_one_line(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    message = capsys.readouterr().err
    assert ended.value.code == 2
    assert said in message
    assert message.count("\n") == 1


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("--region", "argument --region: 'xx' is not known; choose one of au, ca"),
        ("--language", "argument --language: 'xx' is not offered; choose "),
    ],
)
def test_a_place_or_language_that_is_not_there_gets_one_line(option: str, said: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", option, "xx"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 2
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_no_display_names_the_ways_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    code = main([])

    message = capsys.readouterr().err
    assert code == 1
    assert all(way in message for way in ("desktop", "cage", "tour"))
    assert message.count("\n") == 1


def test_a_display_that_nobody_serves_is_none() -> None:
    assert not has_display({"DISPLAY": ":4711"})


def test_a_wayland_display_is_one(tmp_path: Path) -> None:
    (tmp_path / "wayland-1").touch()

    assert has_display({"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": str(tmp_path)})


def test_help_is_an_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])

    assert ended.value.code == 0
    assert "--windowed" in capsys.readouterr().out
