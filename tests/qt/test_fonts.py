"""A language that a machine has no letters for is found out, with only those letters there are."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.core.language import LANGUAGES
from kiosk.qt.fonts import lacking, missing_letters

LATIN = "NotoSans-Regular.ttf"
ASK = """
from kiosk.app import prepare
from kiosk.core.language import LANGUAGES
from kiosk.qt.fonts import lacking
application = prepare()
print(*(language.code for language in lacking(LANGUAGES)))
"""


@pytest.fixture
def latin_only(tmp_path: Path) -> dict[str, str]:
    """The environment of a machine with one font."""
    font = next(Path("/usr/share/fonts").rglob(LATIN))
    (tmp_path / LATIN).symlink_to(font)
    config = tmp_path / "fonts.conf"
    folders = f"<dir>{tmp_path}</dir><cachedir>{tmp_path}/cache</cachedir>"
    config.write_text(f"<fontconfig>{folders}</fontconfig>", "utf-8")
    return {"FONTCONFIG_FILE": str(config), "QT_QPA_PLATFORM": "offscreen"}


def test_this_machine_has_every_letter_of_every_language(qapp: QGuiApplication) -> None:
    assert {language.code: missing_letters(language) for language in LANGUAGES} == {
        "en": "",
        "es": "",
        "ar": "",
        "zh": "",
    }
    assert lacking(LANGUAGES) == ()


def test_with_latin_letters_alone_two_languages_are_lacking(latin_only: dict[str, str]) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", ASK],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | latin_only,
    )

    assert ran.stdout.split() == ["ar", "zh"]
