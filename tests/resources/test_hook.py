"""What hatch does when it builds the project."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.core.errors import ContentError
from resources.build import get_build_hook
from tests.resources.conftest import Shelf


def build(root: Path, version: str) -> dict[str, Any]:
    (root / "kiosk").mkdir()
    data: dict[str, Any] = {"artifacts": []}
    hook = get_build_hook()(str(root), {}, None, None, "", "wheel")  # type: ignore[arg-type]  # unused
    hook.initialize(version, data)
    return data


def test_a_wheel_gets_a_fresh_bundle(shelf: Shelf, tmp_path: Path) -> None:
    data = build(tmp_path, "standard")

    assert data["artifacts"] == ["kiosk/kiosk.rcc"]
    assert (tmp_path / "kiosk/kiosk.rcc").stat().st_size > 1000


def test_an_editable_install_gets_none(shelf: Shelf, tmp_path: Path) -> None:
    data = build(tmp_path, "editable")

    assert data["artifacts"] == []
    assert list((tmp_path / "kiosk").iterdir()) == []


def test_no_wheel_is_built_of_content_with_faults(shelf: Shelf, tmp_path: Path) -> None:
    shelf.topic("## P\n\nNo source.\n\n> [!do] Ask.[^A]")

    with pytest.raises(ContentError, match="a statement without source"):
        build(tmp_path, "standard")
