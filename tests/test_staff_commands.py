"""What the command line does for staff: settings explained and checked, a PIN forgotten."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.commands import run
from kiosk.core.settings import DECLARED
from kiosk.core.store import MISSES, PIN, Store


def test_the_example_is_a_file_that_would_be_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["settings", "example"])
    file = tmp_path / "kiosk.toml"
    file.write_text(capsys.readouterr().out, "utf-8")
    code = main(["settings", "check", str(file)])

    assert code == 0
    assert all(f"\n{key} = " in file.read_text("utf-8") for key in DECLARED)


def test_a_wrong_file_is_refused_with_file_line_key_and_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('region = "uk"\nidle_menu_s = 1\n', "utf-8")

    assert main(["settings", "check", str(file)]) == 1
    assert f"{file}:2: idle_menu_s: must be a number from 30 to 600" in capsys.readouterr().err


def test_a_forgotten_pin_is_gone_with_its_misses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store(tmp_path)
    store.write(PIN, b"kept")
    store.write(MISSES, b"9")

    assert main(["pin", "reset", "--data", str(tmp_path)]) == 0
    assert not list(tmp_path.iterdir())
    assert "the PIN is gone" in capsys.readouterr().out


def test_who_may_not_remove_it_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / PIN).mkdir()  # stands for a file of somebody else: root may remove any

    assert main(["pin", "reset", "--data", str(tmp_path)]) == 1
    assert "cannot be removed" in capsys.readouterr().err


def test_starting_anew_keeps_the_process_and_the_command(tmp_path: Path) -> None:
    script = tmp_path / "again.py"
    script.write_text(
        "import os, sys\n"
        "from kiosk.commands.run import start_again\n"
        "print(os.getpid(), sys.argv[1:], flush=True)\n"
        "if not os.environ.get('SECOND'):\n"
        "    os.environ['SECOND'] = '1'\n"
        "    start_again()\n",
        "utf-8",
    )
    ran = subprocess.run(
        [sys.executable, str(script), "--region", "uk"],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(Path(run.__file__).parents[2])},
    )
    first, second = ran.stdout.splitlines()

    assert first == second
    assert first.endswith("['--region', 'uk']")


def test_a_broken_file_of_the_clinic_starts_a_kiosk_all_the_same(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("region = 7\n", "utf-8")
    command = [sys.executable, "-m", "kiosk", "--config", str(file), "--data", str(tmp_path / "d")]
    kiosk = subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert kiosk.stderr
    told = kiosk.stderr.readline()
    with pytest.raises(subprocess.TimeoutExpired):
        kiosk.wait(timeout=1)
    kiosk.kill()
    kiosk.communicate()

    assert f"{file}:1: region: must be a text in quotes" in told


def test_what_is_kept_is_for_its_user_alone(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    store.write(PIN, b"kept")

    assert stat.S_IMODE(store.place(PIN).stat().st_mode) == 0o600
