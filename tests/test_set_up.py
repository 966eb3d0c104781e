"""Setting a checkout up, with stand-ins for the commands that would change this machine."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
SET_UP = CHECKOUT / "kiosk/setup.sh"


@dataclass(frozen=True, slots=True)
class Machine:
    """A machine whose commands do nothing but say what they were asked for."""

    commands: Path
    log: Path

    def has(self, command: str, script: str) -> None:
        path = self.commands / command
        path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        path.chmod(0o755)

    def asked(self) -> str:
        return self.log.read_text("utf-8") if self.log.exists() else ""

    def needs(self, *packages: str) -> subprocess.CompletedProcess[str]:
        script = f'PATH={self.commands}:$PATH; set -eu; . "$1"; shift; need_packages "$@"'
        return subprocess.run(
            ["sh", "-c", f"checkout={self.commands}; {script}", "sh", SET_UP, *packages],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(commands=tmp_path / "bin", log=tmp_path / "log")
    machine.commands.mkdir()
    machine.has("dpkg-query", "echo installed=bash config-files=vim installed=libglib2.0-0t64")
    machine.has("id", "echo 1000")
    machine.has("sudo", "exit 1")
    machine.has("apt-get", f'echo "$*" >>{machine.log}')
    return machine


def test_nothing_is_asked_of_a_machine_that_has_all(machine: Machine) -> None:
    run = machine.needs("bash")

    assert (run.returncode, run.stdout, machine.asked()) == (0, "", "")


def test_a_library_counts_under_its_later_name(machine: Machine) -> None:
    assert machine.needs("libglib2.0-0").returncode == 0


def test_a_user_who_may_not_install_is_told_what_root_must_install(machine: Machine) -> None:
    run = machine.needs("bash", "vim", "nano")

    assert run.returncode == 1
    assert run.stderr == (
        "Have root install what is missing: apt-get install --no-install-recommends vim nano\n"
    )
    assert machine.asked() == ""


def test_root_installs_what_is_missing_and_no_more(machine: Machine) -> None:
    machine.has("id", "echo 0")

    run = machine.needs("bash", "nano")

    assert (run.returncode, run.stdout) == (0, "")  # what a command prints may go to a file
    assert machine.asked().splitlines()[-1].endswith("--no-install-recommends nano")


def test_sudo_without_a_password_installs_too(machine: Machine) -> None:
    machine.has("sudo", 'if [ "$1" = -n ]; then shift; fi; exec "$@"')

    run = machine.needs("nano")

    assert run.returncode == 0
    assert machine.asked().splitlines()[-1].endswith("--no-install-recommends nano")


def test_a_failed_installation_ends_in_one_line(machine: Machine) -> None:
    machine.has("id", "echo 0")
    machine.has("apt-get", "exit 100")

    run = machine.needs("nano")

    assert run.returncode == 1
    assert run.stderr.splitlines()[1:] == [
        "Could not install them. Is there a network? By hand: apt-get install nano"
    ]


def test_readme_names_every_package_that_the_kiosk_needs() -> None:
    packages = subprocess.run(
        ["sh", "-c", 'checkout=; . "$1"; echo $kiosk_packages', "sh", SET_UP],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    readme = (CHECKOUT / "README.md").read_text("utf-8")

    assert [name for name in packages if name not in readme.split()] == ["python3-venv"]
