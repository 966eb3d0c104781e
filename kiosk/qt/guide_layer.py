"""What lies over the screens for somebody who works them by keys: a ring, a curtain, and words."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.core.spoken import Words

LAYER = QUrl("qrc:/kiosk/qml/Kiosk/GuideLayer.qml")


class Layer:
    """Loaded with the first key: most visitors touch, and the start needs none of it."""

    def __init__(self, engine: QQmlEngine, window: QQuickWindow) -> None:
        component = QQmlComponent(engine, LAYER)
        screens = {"screens": window.property("screens")}
        item = component.createWithInitialProperties(screens)
        assert isinstance(item, QQuickItem), component.errorString()
        self._item = item
        item.setParent(window)
        item.setParentItem(window.contentItem())

    @property
    def words(self) -> Words:
        """The voice's own words, in the language of the screen."""
        words: QObject = self._item.property("words")
        return Words(**{each.name: str(words.property(_name(each.name))) for each in fields(Words)})

    @property
    def screen(self) -> str:
        """The open screen, such as screen:Home."""
        return str(self._item.property("screen"))

    @property
    def is_welcome(self) -> bool:
        """Whether nobody has begun yet."""
        return bool(self._item.property("isWelcome"))

    @property
    def is_standing(self) -> bool:
        """Whether what stands there must be known at once: an emergency, or help."""
        return bool(self._item.property("isStanding"))

    @property
    def is_interrupted(self) -> bool:
        """Whether a warning or the calm screen stands over all else."""
        return bool(self._item.property("isInterrupted"))

    @property
    def is_mirrored(self) -> bool:
        """Whether the screens are read from right to left."""
        return bool(self._item.property("isMirrored"))

    @property
    def is_read_aloud(self) -> bool:
        """Whether the whole screen is being read, which is not to be interrupted."""
        return bool(self._item.property("isReadAloud"))

    def settle(self) -> None:
        """The first screen tells its words in every language in turn: the site's own is kept."""
        self._item.settle()  # type: ignore[attr-defined] # a function of GuideLayer.qml

    def point_at(self, item: QQuickItem | None) -> None:
        """Draws the ring around what is read and is no control."""
        self._item.setProperty("target", item)

    def go_back(self) -> None:
        """One screen back."""
        self._item.goBack()  # type: ignore[attr-defined] # as above

    def go_home(self) -> None:
        """To all topics."""
        self._item.goHome()  # type: ignore[attr-defined] # as above

    def show_help(self) -> None:
        """To the emergency numbers."""
        self._item.showHelp()  # type: ignore[attr-defined] # as above


def _name(field: str) -> str:
    """A name as QML writes it."""
    first, *others = field.split("_")
    return first + "".join(word.capitalize() for word in others)
