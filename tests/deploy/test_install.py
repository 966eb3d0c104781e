"""What an installation would do, and to whom it is refused."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.deploy import machine
from kiosk.deploy.plan import GONE, PACKAGES, Wish, install_script, uninstall_script
from kiosk.deploy.script import FILES, shipped

SET_UP = Path(__file__).parents[2] / "kiosk/setup.sh"
PLACES = ("/etc", "/opt", "/usr/local", "/var")
STUBS = "apt-get getent systemctl systemd-sysusers runuser userdel"
MACHINE = {"/usr/bin/python3": "3.11", "getent": "", "systemctl": "systemd 252 (252.39-1)"}


def answers(command: Sequence[str]) -> str:
    return MACHINE[command[0]]


def carried_out(script: str, root: Path, status: str = "Shows Welcome") -> list[str]:
    """Runs a script below another root; gives what it asked of the commands that are stand-ins."""
    for place in PLACES:
        script = re.sub(rf"(?<![\w/.]){place}/", f"{root}{place}/", script)
    commands, log = root / "commands", root / "log"
    commands.mkdir(exist_ok=True)
    stub = f'#!/bin/sh\necho "$(basename "$0") $*" >>{log}; echo StatusText={status}\n'
    for name in (*STUBS.split(), "python3"):
        (commands / name).write_text(stub, "utf-8")
        (commands / name).chmod(0o755)
    script = script.replace("\n/usr/bin/python3", f"\n{commands}/python3")
    script = re.sub(r"^\S*/bin/python ", f"{commands}/python3 ", script, flags=re.MULTILINE)
    subprocess.run(
        ["/bin/sh", "-s"],
        input=script,
        env={"PATH": f"{commands}:{os.environ['PATH']}"},
        text=True,
        check=True,
        capture_output=True,
    )
    return log.read_text("utf-8").splitlines()


def test_every_shipped_file_gets_to_its_place(tmp_path: Path) -> None:
    carried_out(install_script(Wish("kiosk.whl", systemd=257)), tmp_path)

    for path in shipped():
        inside = path.relative_to("/")
        written = (tmp_path / inside).read_text("utf-8").replace(str(tmp_path), "")
        assert written == (FILES / inside).read_text("utf-8")


def test_an_older_systemd_gets_no_lines_that_it_does_not_know(tmp_path: Path) -> None:
    carried_out(install_script(Wish("kiosk.whl", systemd=252)), tmp_path)

    assert not (tmp_path / "etc/systemd/system/sepsis-kiosk.service.d").exists()


def test_an_upgrade_goes_beside_the_one_in_use_and_takes_its_place(tmp_path: Path) -> None:
    carried_out(install_script(Wish("kiosk.whl")), tmp_path)
    first = (tmp_path / "opt/sepsis-kiosk/current").readlink().name
    carried_out(install_script(Wish("kiosk.whl", slot_in_use=first)), tmp_path)

    assert first == "a"
    assert machine.slot_in_use(tmp_path / "opt/sepsis-kiosk/current") == "b"


def test_an_upgrade_keeps_settings_unless_new_ones_are_given(tmp_path: Path) -> None:
    new = tmp_path / "new.toml"
    new.write_text('region = "uk"\n', "utf-8")
    carried_out(install_script(Wish("kiosk.whl", settings=str(new))), tmp_path)
    carried_out(install_script(Wish("kiosk.whl", slot_in_use="a")), tmp_path)

    assert (tmp_path / "etc/sepsis-kiosk/kiosk.toml").read_text("utf-8") == 'region = "uk"\n'


def test_a_command_that_fails_ends_it_before_anything_is_switched(tmp_path: Path) -> None:
    script = install_script(Wish("kiosk.whl")).replace("runuser --user", "false --user")
    with pytest.raises(subprocess.CalledProcessError):
        carried_out(script, tmp_path)

    assert not (tmp_path / "opt/sepsis-kiosk/current").exists()
    assert not (tmp_path / "etc/systemd").exists()


def test_uninstalling_leaves_settings_and_what_others_wrote(tmp_path: Path) -> None:
    carried_out(install_script(Wish("kiosk.whl", systemd=257)), tmp_path)
    kept = [tmp_path / "etc/sepsis-kiosk/kiosk.toml"]
    kept.append(tmp_path / "etc/systemd/system/sepsis-kiosk.service.d/own.conf")
    for file in kept:
        file.parent.mkdir(exist_ok=True)
        file.touch()
    carried_out(uninstall_script(), tmp_path)

    assert not [path for path in shipped() if (tmp_path / path.relative_to("/")).exists()]
    assert not (tmp_path / "opt/sepsis-kiosk").exists()
    assert all(file.exists() for file in kept)


def test_only_who_asks_for_it_loses_settings_pin_and_log(tmp_path: Path) -> None:
    carried_out(install_script(Wish("kiosk.whl")), tmp_path)
    kept = [tmp_path / "etc/sepsis-kiosk/kiosk.toml", tmp_path / "var/lib/sepsis-kiosk/pin"]
    for file in kept:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    asked = carried_out(uninstall_script(GONE), tmp_path)

    assert not [file for file in kept if file.parent.exists()]
    assert "userdel kiosk" in asked


def test_a_first_installation_without_a_picture_says_that_it_goes_on_trying(
    tmp_path: Path,
) -> None:
    with pytest.raises(subprocess.CalledProcessError) as failed:
        carried_out(install_script(Wish("kiosk.whl")), tmp_path, status="")

    assert "no picture yet" in failed.value.stderr


def test_an_upgrade_without_a_picture_is_taken_back(tmp_path: Path) -> None:
    carried_out(install_script(Wish("kiosk.whl")), tmp_path)
    script = install_script(Wish("kiosk.whl", slot_in_use="a"))
    with pytest.raises(subprocess.CalledProcessError) as failed:
        carried_out(script, tmp_path, status="Out of order")

    assert "the one before is back" in failed.value.stderr
    assert machine.slot_in_use(tmp_path / "opt/sepsis-kiosk/current") == "a"


def test_all_that_the_kiosk_needs_from_debian_is_installed() -> None:
    ran = subprocess.run(
        ["sh", "-c", 'checkout=; . "$1"; echo $kiosk_packages $voice_packages', "sh", SET_UP],
        capture_output=True,
        text=True,
        check=True,
    )

    assert set(ran.stdout.split()) <= {name for line in PACKAGES for name in line.split()}


def test_a_word_of_the_administrators_is_no_command() -> None:
    assert "'/tmp/a; rm -rf b.whl'" in install_script(Wish("/tmp/a; rm -rf b.whl"))


@pytest.mark.parametrize("command", ["install", "uninstall"])
def test_a_dry_run_needs_no_root_and_prints_a_script(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    assert main([command, "--dry-run"]) == 0
    script = capsys.readouterr().out
    assert subprocess.run(["sh", "-n"], input=script, text=True, check=False).returncode == 0


@pytest.mark.parametrize("command", ["install", "uninstall"])
def test_without_root_it_is_refused_in_one_line(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    assert main([command]) == 1
    assert capsys.readouterr().err == (
        "sepsis-kiosk: only root may change this machine; --dry-run shows anybody what it does\n"
    )


def test_a_machine_of_its_own_is_taken(tmp_path: Path) -> None:
    (tmp_path / "run/systemd/system").mkdir(parents=True)

    assert [each for each in machine.objections(tmp_path, answers) if "apt-get" not in each] == []


def test_a_machine_with_a_desktop_and_a_person_named_kiosk_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = tmp_path / "etc/systemd/system/display-manager.service"
    desktop.parent.mkdir(parents=True)
    desktop.symlink_to("/lib/systemd/system/gdm.service")
    monkeypatch.setitem(MACHINE, "getent", "kiosk:x:1000:1000::/home/kiosk:/bin/bash")
    monkeypatch.setitem(MACHINE, "/usr/bin/python3", "3.10")
    objections = " ".join(machine.objections(tmp_path, answers))

    for word in ("systemd does not run", "older than 3.11", "desktop", "person's account"):
        assert word in objections


def test_the_version_of_systemd_is_known() -> None:
    assert machine.systemd_version(answers) == 252
    assert machine.systemd_version(lambda _: "") == 0
