"""Whether anything can be heard at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.sound import has_sound

CARD = " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n"


@pytest.mark.parametrize(
    ("cards", "is_heard"), [(CARD, True), ("--- no soundcards ---\n", False), ("", False)]
)
def test_a_sound_card_is_heard(tmp_path: Path, cards: str, is_heard: bool) -> None:
    (tmp_path / "cards").write_text(cards, "utf-8")

    assert has_sound({}, tmp_path / "cards") == is_heard


def test_without_any_sound_system_nothing_is_heard(tmp_path: Path) -> None:
    assert not has_sound({"HOME": str(tmp_path)}, tmp_path / "cards")


def test_a_sound_server_is_heard(tmp_path: Path) -> None:
    (tmp_path / "pulse").mkdir()
    (tmp_path / "pulse" / "native").touch()

    assert has_sound({"XDG_RUNTIME_DIR": str(tmp_path)}, tmp_path / "cards")
    assert has_sound({"PULSE_SERVER": "unix:/run/pulse"}, tmp_path / "cards")


def test_what_stands_for_a_card_is_heard(tmp_path: Path) -> None:
    (tmp_path / ".asoundrc").touch()

    assert has_sound({"HOME": str(tmp_path)}, tmp_path / "cards")
