"""Whether anything can be heard at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

CARDS = Path("/proc/asound/cards")
NO_CARDS = "no soundcards"
OWN_CARDS = Path("/etc/asound.conf")


def has_sound(environment: Mapping[str, str], cards: Path = CARDS) -> bool:
    """Whether there is a sound card, or a server or a file that stands for one.

    Without one the speech service would wait for ever, and outlive the kiosk.
    """
    server = Path(environment.get("XDG_RUNTIME_DIR", ""), "pulse", "native")
    own = Path(environment.get("HOME", ""), ".asoundrc")
    stands_in = "PULSE_SERVER" in environment or any(
        file.exists() for file in (server, own, OWN_CARDS)
    )
    return stands_in or _has_card(cards)


def _has_card(cards: Path) -> bool:
    try:
        told = cards.read_text("utf-8", "replace")
    except OSError:
        return False
    return bool(told.strip()) and NO_CARDS not in told
