"""The rules find what they are for, in small windows that break one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from tests.screens import contrast_rules, text_rules, touch_rules, voice_rules
from tests.screens.box import Box
from tests.screens.contrast import Glass
from tests.screens.hand import rest
from tests.screens.sight import Look

PX_PER_MM = 4.0
WINDOW = """
import QtQuick
import QtQuick.Templates as T

Window {{
    component Key: T.AbstractButton {{
        objectName: "key"
        width: 100
        height: 100
        Accessible.name: objectName
        background: Rectangle {{ color: "#0B4F5C" }}
    }}
    component Say: Text {{
        font.family: "Noto Sans"
        font.pixelSize: 40
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }}
    component Drawing: Image {{
        y: 100
        width: 40
        height: 40
        smooth: false
        Accessible.ignored: true
    }}
    component Title: Say {{
        font.pixelSize: 60
        Accessible.role: Accessible.Heading
    }}

    width: 800
    height: 600
    color: "white"

    {body}
}}
"""
TITLE = 'Title { text: "Title" }'
SOUND = """
    Title { text: "Title" }
    Key { y: 100 }
    Key { y: 100; x: 112; objectName: "other" }
    Say { y: 300; text: "Words" }
"""
BELOW = "Key { y: 204; objectName: 'fixed' }"
PANE = "Flickable { y: 100; width: 400; height: 100; contentHeight: 200; Key { y: %s } }"
FAULTS = {
    "Key { y: 100; width: 79 }": "'key' is too small to touch: 19.8 x 25.0 mm",
    "Key { y: 100; objectName: 'bar:help' }": "'bar:help' is too small to touch",
    "Key { y: 100 } Key { y: 100; x: 111 }": "'key' stands 2.75 mm from 'key'",
    "Key { y: 100 } Key { y: 150; x: 50 }": "'key' overlaps 'key'",
    "Key { y: 100; x: -8 }": "'key' is cut off",
    PANE % 110: "'key' cannot be scrolled to",
    PANE % 100 + BELOW: "'key' stands 1.00 mm from 'fixed'",
    "Flickable { width: 99; height: 99; contentHeight: 200 }": "a pane shows no more than",
    PANE % 0: "a pane that scrolls has no button for it",
    "Say { y: 100; width: 80; elide: Text.ElideRight; text: 'Long words' }": "is cut short",
    "Say { y: 100; width: 80; text: 'Long words' }": "flows over its frame",
    "Say { y: 100; x: 700; text: 'Long words' }": "is cut off",
    "Say { y: 100; text: 'One' } Say { y: 120; text: 'Two' }": "overlaps 'Two'",
    "Say { y: 100; text: 'One' } Key { y: 80 }": "'key' stands on the text 'One'",
    "Say { y: 100; font.pixelSize: 26; text: 'One' }": "of 'One' are 4.64 mm high",
    "Title { y: 100; font.pixelSize: 50; text: 'One' }": "of 'One' are 8.92 mm high",
    "Title { y: 100; text: 'One' }": "there are 2 headings",
    "Text { y: 100; font.pixelSize: 40; text: 'One' }": "no voice says 'One'",
    "Key { y: 100; Accessible.name: '' }": "'key' has no name for a voice",
    "Key { y: 100; Accessible.ignored: true }": "no voice finds 'key'",
    "Key { y: 100; Accessible.role: Accessible.StaticText }": "'key' says that it is a StaticText",
    "Say { y: 100; text: 'One'; color: '#666' }": "the text 'One' stands out by 5.74",
    "Key { y: 100; background: Rectangle { color: '#ddd' } }": "the edge of 'key' stands out by",
    "Key { y: 100; background: null }": "the edge of 'key' stands out by 1.00",
    "Drawing { source: 'faint.png' }": "stands out by 1.92",
}

Load = Callable[[str], list[str]]


@pytest.fixture
def faults_of(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Load]:
    """What the rules say of a window with these items in it."""
    engine = QQmlApplicationEngine()
    drawn = QImage(2, 1, QImage.Format.Format_RGB32)
    drawn.setPixelColor(0, 0, "white")
    drawn.setPixelColor(1, 0, "#bbb")
    drawn.save(str(tmp_path / "faint.png"))

    def load(body: str) -> list[str]:
        file = tmp_path / "Window.qml"
        file.write_text(WINDOW.format(body=body))
        engine.load(QUrl.fromLocalFile(str(file)))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.show()
        rest(window)
        sight = Look(window, PX_PER_MM).sight()
        glass = Glass(window.grabWindow(), PX_PER_MM)
        found = [touch_rules.faults(sight), text_rules.faults(sight), voice_rules.faults(sight)]
        found.append(contrast_rules.faults(sight, glass, least_text=7.0))
        return [fault for each in found for fault in each]

    yield load
    engine.deleteLater()


def test_a_sound_window_has_no_fault(faults_of: Load) -> None:
    assert not faults_of(SOUND)


@pytest.mark.parametrize(("body", "fault"), FAULTS.items(), ids=range(len(FAULTS)))
def test_a_fault_is_found(faults_of: Load, body: str, fault: str) -> None:
    found = faults_of(TITLE + body)

    assert any(fault in each for each in found), found


def test_the_place_of_a_drawing_that_is_not_there_need_not_stand_out(faults_of: Load) -> None:
    assert not faults_of(TITLE + "Drawing { }")


def test_only_what_is_drawn_in_a_box_is_counted() -> None:
    """Once, the bits of a copy were counted that was gone already."""
    picture = QImage(400, 400, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    glass = Glass(picture, PX_PER_MM)
    boxes = [Box(left, left, left + 50, left + 40) for left in range(50)]

    assert {glass.inside(box) for box in boxes} == {1.0}


def test_a_window_without_a_heading_is_at_fault(faults_of: Load) -> None:
    assert faults_of("Say { text: 'One' }") == ["there are 0 headings: []"]


def test_what_is_disabled_need_not_stand_out(faults_of: Load) -> None:
    assert not faults_of(TITLE + "Key { y: 100; enabled: false; opacity: 0.1 }")
