"""The speaking process stands apart from all that the kiosk has open."""

from __future__ import annotations

import os
import select
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.qt.helper import Helper

WAITS = 'import sys; print(\'{"is": "ready"}\', flush=True); sys.stdin.read()'
SOON_S = 2.0


@pytest.fixture
def helper(qapp: object) -> Iterator[Helper]:
    helper = Helper((sys.executable, "-c", WAITS))
    yield helper
    helper.close()


def test_the_compositor_sees_the_kiosk_end_though_the_voice_lives_on(
    helper: Helper, qtbot: QtBot
) -> None:
    """It holds one end of such a pipe, and the kiosk, as long as it lives, the other."""
    compositors, kiosks = os.pipe()
    os.set_inheritable(kiosks, True)
    with qtbot.waitSignal(helper.heard):
        helper.open()
    os.close(kiosks)
    seen, _, _ = select.select([compositors], [], [], SOON_S)
    os.close(compositors)

    assert seen == [compositors]
