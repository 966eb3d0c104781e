"""At the end of a visit nothing of it is left: not on the glass, nor behind it, nor on the disk."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.core.store import Store
from kiosk.core.voices import USUAL_VOLUME
from tests.screens.panels import UPRIGHT
from tests.screens.screen import Screen
from tests.screens.traces import texts, traces
from tests.speech import QuietMouth

PAGE = "More signs: tell the front desk now"
WORD = "SEPSISKIOSK"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder that a kiosk could write to."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


@pytest.fixture
def kiosk(qapp: QGuiApplication, data: Path) -> Iterator[Screen]:
    kiosk = Screen(UPRIGHT, store=Store(data))
    kiosk.app.voice.warm(QuietMouth())
    yield kiosk
    kiosk.close()
    assert not kiosk.warnings


def visit(kiosk: Screen) -> None:
    """Reads, types, answers, asks for larger text; and then leaves all as it stands."""
    kiosk.tap("start")
    kiosk.app.visit.readAt(160)
    kiosk.tap("topic:warning-signs")
    kiosk.press("page:next")
    kiosk.press("sources")
    for letter in WORD:
        QTest.keyClick(kiosk.window, Qt.Key[f"Key_{letter}"])
    kiosk.press("bar:home")
    kiosk.tap("check")
    for name in ("check:begin", "answer:me", "answer:A1", "check:next", "result:staff"):
        kiosk.press(name)
    for name in ("read:start", "choice:stay", "player:louder", "player:slower"):
        kiosk.press(name)


def finish(kiosk: Screen) -> None:
    kiosk.press("visit:finish")
    kiosk.press("choice:go")


def test_a_visit_leaves_traces_while_it_lasts(kiosk: Screen) -> None:
    kiosk.go_to_topic("warning-signs", 1)

    assert traces(kiosk.app, kiosk.window, PAGE)


def test_nothing_that_was_read_is_in_any_object_afterwards(kiosk: Screen) -> None:
    visit(kiosk)
    finish(kiosk)

    assert traces(kiosk.app, kiosk.window, PAGE) == []


def test_all_that_could_be_shown_is_what_a_new_kiosk_could_show(kiosk: Screen) -> None:
    kiosk.tap("start")
    kiosk.tap("visit:finish")  # what is loaded once and kept, such as the topics' names
    before = texts(kiosk.app, kiosk.window)
    visit(kiosk)
    during = texts(kiosk.app, kiosk.window)
    finish(kiosk)

    assert during != before
    assert texts(kiosk.app, kiosk.window) == before


def test_python_holds_no_more_of_qts_items_from_visit_to_visit(kiosk: Screen) -> None:
    held = []
    for _ in range(3):
        visit(kiosk)
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
        finish(kiosk)
        gc.collect()
        held.append(sum(isinstance(each, QQuickItem) for each in gc.get_objects()))

    assert held[2] == held[1]


def test_answers_are_gone(kiosk: Screen) -> None:
    visit(kiosk)
    finish(kiosk)

    assert not kiosk.app.questions.answers.given
    assert kiosk.app.questions.property("advice") == 0
    assert kiosk.app.advice.property("tier") == 0


def test_the_voice_is_silent_and_as_loud_and_fast_as_before(kiosk: Screen) -> None:
    voice = kiosk.app.voice
    visit(kiosk)
    during = voice.property("isSpeaking"), voice.property("isSlower")
    finish(kiosk)

    assert during == (True, True)
    assert not voice.property("isSpeaking")
    assert not voice.property("isSlower")
    assert voice.property("volume") == USUAL_VOLUME
    assert not voice.lets_out(is_private=True)
    assert not kiosk.has("player:halt")


def test_nothing_is_in_the_data_folder(kiosk: Screen, data: Path) -> None:
    visit(kiosk)
    finish(kiosk)

    files = [path for path in data.rglob("*") if path.is_file()]
    assert not [path for path in files if WORD.encode() in path.read_bytes()]
    assert {path.suffix for path in files} <= {".qmlc"}  # Qt's own, of screens, not of visits


def test_nothing_is_in_the_log(kiosk: Screen, caplog: pytest.LogCaptureFixture) -> None:
    qt_said: list[tuple[object, ...]] = []
    before = qInstallMessageHandler(lambda *said: qt_said.append(said))
    with caplog.at_level(logging.DEBUG):
        visit(kiosk)
        finish(kiosk)
    qInstallMessageHandler(before)

    assert [record.getMessage() for record in caplog.records] == ["a visit has ended"]
    assert not qt_said


@pytest.mark.parametrize("mode", [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection])
def test_nothing_is_in_the_clipboard(kiosk: Screen, mode: QClipboard.Mode) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear(mode)
    visit(kiosk)
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(kiosk.window, key, Qt.KeyboardModifier.ControlModifier)
    finish(kiosk)

    assert clipboard.text(mode) == ""


def test_nothing_can_be_pasted_from_one_visit_into_the_next(kiosk: Screen) -> None:
    visit(kiosk)
    finish(kiosk)
    kiosk.tap("start")
    QTest.keyClick(kiosk.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert kiosk.app.visit.property("textPercent") == 100
    assert not traces(kiosk.app, kiosk.window, WORD)
