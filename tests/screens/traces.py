"""Looks for words in all that a program holds: its items, its objects, what Python keeps."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from types import FunctionType, ModuleType

from PySide6.QtCore import QAbstractItemModel, QObject, QUrl
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import App

# By name: a wrapper of a meta-object would outlive the object that QML made it for.
SAYING = (
    *("objectName", "text", "title", "subtitle", "says", "lead", "markup", "words", "note"),
    *("topicId", "plain", "source", "name", "pictogram", "question", "hint", "say"),
)


def traces(app: App, window: QQuickWindow, words: str) -> list[str]:
    """Where these words are found."""
    seen = [each for each in _objects(app, window) if words in " ".join(_texts(each))]
    kept = [kind for kind in _kept(app) if words in kind]
    return [f"{type(each).__name__} {each.objectName()}" for each in seen] + kept


def texts(app: App, window: QQuickWindow) -> list[str]:
    """Whatever QML could show now: every text of every object, in order."""
    return sorted(text for each in _objects(app, window) for text in _texts(each) if text)


def _objects(app: App, window: QQuickWindow) -> Iterator[QObject]:
    roots = [window, app.engine, *_items(window.contentItem())]
    found = {id(each): each for root in roots for each in (root, *root.findChildren(QObject))}
    yield from found.values()


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _items(child)


def _texts(each: QObject) -> Iterator[str]:
    for name in SAYING:
        value = each.property(name)
        if isinstance(value, str | QUrl):
            yield str(value)
    if isinstance(each, QAbstractItemModel):
        for row in range(each.rowCount()):
            for role in each.roleNames():
                yield str(each.data(each.index(row, 0), role))


def _kept(app: App) -> Iterator[str]:
    """Every text that Python can get at from the program."""
    waiting: list[object] = [app]
    seen = {id(app)}
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        reached = one.__closure__ or () if isinstance(one, FunctionType) else gc.get_referents(one)
        for each in reached:
            if id(each) not in seen and not isinstance(each, ModuleType | type):
                seen.add(id(each))
                waiting.append(each)
