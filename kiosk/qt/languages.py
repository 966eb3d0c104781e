"""The languages as QML sees them: which are offered, and which one is shown now."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlApplicationEngine

from kiosk.core.language import BY_CODE, FAMILY, Language
from kiosk.qt.rows import RowModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language as a button shows it."""

    code: str
    ownName: str
    note: str  # in it: that its translation is not yet checked
    isRightToLeft: bool
    isChosen: bool


@QmlElement
@QmlSingleton
class Languages(QObject):
    """What visitors may choose from; after each visit the site's own language is back."""

    changed = Signal()
    chosen = Signal(str)  # before `changed`: all that has words follows

    def __init__(
        self,
        offered: Sequence[Language],
        unchecked: Collection[str] = (),
        parent: QObject | None = None,
    ) -> None:
        """The site's own language is the first one that is offered."""
        super().__init__(parent)
        self._offered, self._unchecked = tuple(offered), frozenset(unchecked)
        self._code = self._offered[0].code
        self._rows = RowModel(LanguageRow, self._made(), self)
        _stand_in(language.font_family for language in offered if language.font_family != FAMILY)

    @Property(RowModel, constant=True, final=True)
    def offered(self) -> RowModel:
        return self._rows

    @Property(str, notify=changed, final=True)
    def code(self) -> str:
        return self._code

    @Property(bool, notify=changed, final=True)
    def isRightToLeft(self) -> bool:
        return BY_CODE[self._code].is_right_to_left

    @Property(bool, notify=changed, final=True)
    def isUnchecked(self) -> bool:
        return self._code in self._unchecked

    @property
    def codes(self) -> tuple[str, ...]:
        """What is offered, the site's own language first."""
        return tuple(language.code for language in self._offered)

    @Slot(str)
    def choose(self, code: str) -> None:
        """Everything in that language from now on, at its place."""
        if code in self.codes and code != self._code:
            self._code = code
            self._rows.update(self._made())
            self.chosen.emit(code)
            self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """The site's own language again."""
        self.choose(self.codes[0])

    def take_turns(self, round_number: int) -> None:
        """Another language in each round, while nobody is there."""
        self.choose(self.codes[round_number % len(self.codes)])

    def check_letters(self) -> None:
        """Withdraws the languages that have letters without a drawing; takes some 50 ms."""
        from kiosk.qt.fonts import lacking  # the first frame needs none of it

        self.withdraw([language.code for language in lacking(self._offered)])

    def withdraw(self, codes: Collection[str]) -> None:
        """Offers these no more; one language always stays."""
        kept = tuple(language for language in self._offered if language.code not in codes)
        if kept and kept != self._offered:
            log.warning("not offered for want of letters: %s", ", ".join(sorted(codes)))
            self._offered = kept
            if self._code in codes:
                self.reset()
            self._rows.replace(self._made())
            self.changed.emit()

    def _made(self) -> list[LanguageRow]:
        return [
            LanguageRow(
                language.code,
                language.own_name,
                language.unchecked if language.code in self._unchecked else "",
                language.is_right_to_left,
                language.code == self._code,
            )
            for language in self._offered
        ]


def _stand_in(families: Iterable[str]) -> None:
    """One family for everything, so that no screen changes its letters; what it lacks is theirs."""
    if others := list(families):
        from PySide6.QtGui import QFont  # its enums cost a kiosk of one script 1 ms

        QFont.insertSubstitutions(FAMILY, others)


def begin_in(code: str, engine: QQmlApplicationEngine) -> None:
    """The words of the screens in a language, and the way they run."""
    engine.setUiLanguage(code)
    if BY_CODE[code].is_right_to_left != QGuiApplication.isRightToLeft():
        _turn(is_right_to_left=BY_CODE[code].is_right_to_left)


def _turn(*, is_right_to_left: bool) -> None:
    from PySide6.QtCore import Qt  # its hundred enums cost the first frame 12 ms

    way = Qt.LayoutDirection
    QGuiApplication.setLayoutDirection(way.RightToLeft if is_right_to_left else way.LeftToRight)
