"""What an installation does, as a script that an administrator can read first."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from kiosk.deploy.script import Part, script, shipped, write

PLACE = "/opt/sepsis-kiosk"
CURRENT = f"{PLACE}/current"
SETTINGS = "/etc/sepsis-kiosk/kiosk.toml"
UNIT = "sepsis-kiosk.service"
MASKED = "getty@tty1.service ctrl-alt-del.target"
USER_FILE = PurePosixPath("/etc/sysusers.d/sepsis-kiosk.conf")
LATER_FILE = PurePosixPath(f"/etc/systemd/system/{UNIT}.d/later-systems.conf")
LATER_SYSTEMD = 254  # the first with RestartSteps=
NO_PICTURE = (
    "All is installed, but there is no picture yet. Is a display connected? The kiosk goes on "
    f"trying, now and after every boot; why it cannot: journalctl --unit={UNIT}"
)
NO_NEW_PICTURE = "The new version shows no picture; the one before is back."

# The compositor and what opens the screen for it; then what Qt needs, the fonts, and the voice.
PACKAGES = (
    "cage seatd xwayland",
    "python3-venv",
    "libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2",
    "libwayland-cursor0 libwayland-egl1",
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0",
    "libxkbcommon-x11-0 libxkbcommon0",
    "fonts-noto-cjk fonts-noto-core",
    "espeak-ng libspeechd2 speech-dispatcher speech-dispatcher-espeak-ng",
)

OWN_FOLDERS = "/etc/sepsis-kiosk /var/lib/sepsis-kiosk /var/log/sepsis-kiosk"
KEPT = Part(
    "Kept: Debian packages, the user kiosk, and settings, PIN and log in " + OWN_FOLDERS, []
)
GONE = Part(
    "Settings, PIN, log and the user kiosk; kept: Debian packages",
    [f"rm -rf {OWN_FOLDERS}", "! getent passwd kiosk >/dev/null || userdel kiosk"],
)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be installed, and what is there already."""

    source: str  # a wheel or a checkout
    settings: str = ""  # a file; empty keeps what is there
    slot_in_use: str = ""  # a or b; empty before the first installation
    systemd: int = 0  # its version

    @property
    def slot(self) -> str:
        """Where the new environment goes, beside the one in use."""
        return f"{PLACE}/{'b' if self.slot_in_use == 'a' else 'a'}"


def install_script(wish: Wish) -> str:
    """Installs or upgrades; settings and PIN stay, and so does the old version until the end."""
    return script(
        [
            Part("Debian packages", _packages()),
            Part("The user that it runs as", [write(USER_FILE), f"systemd-sysusers {USER_FILE}"]),
            Part(f"A Python environment of its own, owned by root, in {wish.slot}", _build(wish)),
            Part("A trial of it: does it start, and is its content whole?", _try(wish)),
            *_settings(wish),
            Part("Unit, keys, console, logs, and the command sepsis-kiosk", _files(wish)),
            Part("The new version is the current one", _switch(wish.slot)),
            Part("No login and no keys on the console; limits for the logs", _restrain()),
            Part("The kiosk, now and after every boot", _start(wish)),
        ]
    )


def uninstall_script(rest: Part = KEPT) -> str:
    """Removes all that was written; the rest says what becomes of settings and PIN."""
    files = [f"rm -f {path}" for path in shipped()]
    return script(
        [
            Part("The kiosk ends", [f"systemctl disable --now {UNIT} || true"]),
            Part("What was installed", [*files, f"rm -rf {PLACE}", _remove_if_empty(LATER_FILE)]),
            Part(
                "Console and keys as before; keys of the kernel after the next boot",
                [
                    f"systemctl unmask {MASKED}",
                    *_reload(),
                    f"systemctl reset-failed {UNIT} || true",
                ],
            ),
            Part("A login on the console", ["systemctl start getty@tty1.service"]),
            rest,
        ]
    )


def _remove_if_empty(file: PurePosixPath) -> str:
    return f"[ ! -d {file.parent} ] || rmdir --ignore-fail-on-non-empty {file.parent}"


def _packages() -> list[str]:
    apt = "DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes apt-get --quiet=2"
    install = f"{apt} install --yes --no-install-recommends"
    return [f"{apt} update", " \\\n    ".join([install, *PACKAGES]) + " >/dev/null"]


def _build(wish: Wish) -> list[str]:
    pip = f"{wish.slot}/bin/python -I -m pip --no-input --disable-pip-version-check"
    return [
        f"mkdir -p {PLACE}",
        f"/usr/bin/python3 -I -m venv --clear {wish.slot}",
        f"{pip} install --quiet {shlex.quote(wish.source)}",
    ]


def _try(wish: Wish) -> list[str]:
    python = f"{wish.slot}/bin/python -I -B -m kiosk"
    clean = "env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/nonexistent QT_QPA_PLATFORM=offscreen"
    return [f"runuser --user kiosk -- {clean} \\\n    {python} content >/dev/null"]


def _settings(wish: Wish) -> list[Part]:
    if not wish.settings:
        return []
    source = shlex.quote(wish.settings)
    return [Part("The clinic's settings", [f"install -D --mode=0644 {source} {SETTINGS}"])]


def _files(wish: Wish) -> list[str]:
    skipped = [USER_FILE] if wish.systemd >= LATER_SYSTEMD else [USER_FILE, LATER_FILE]
    return [write(path) for path in shipped() if path not in skipped]


def _switch(slot: str) -> list[str]:
    return [f"ln -sfn {slot} {PLACE}/next", f"mv -T {PLACE}/next {CURRENT}"]


def _restrain() -> list[str]:
    return [f"systemctl mask {MASKED}", *_reload()]


def _reload() -> list[str]:
    return [
        "systemctl daemon-reexec",
        "systemctl kill --signal=HUP systemd-logind.service || true",
        "systemctl try-restart systemd-journald.service",
        "systemctl restart systemd-sysctl.service",
    ]


def _start(wish: Wish) -> list[str]:
    """An upgrade that brings no picture is taken back."""
    commands = [
        "trap '' HUP  # this may end the very console that it was typed on",
        "systemctl enable --now seatd.service",
        f"systemctl enable {UNIT}",
    ]
    restart = f"systemctl restart {UNIT}"
    # The last-resort screen is a picture too, but its status says that it is out of order.
    shows = f"{restart} && systemctl show --property=StatusText {UNIT} | grep --quiet =Shows"
    if wish.slot_in_use:
        back = [*_switch(f"{PLACE}/{wish.slot_in_use}"), restart]
        return [*commands, _or_else(shows, back, NO_NEW_PICTURE)]
    return [*commands, _or_else(shows, [], NO_PICTURE)]


def _or_else(command: str, remedy: Sequence[str], complaint: str) -> str:
    """A command that may fail, what is done then, and what is said of it."""
    lines = [*remedy, f"echo {shlex.quote(complaint)} >&2", "exit 1"]
    return "\n    ".join([f"{command} || {{", *lines]) + "\n}"
