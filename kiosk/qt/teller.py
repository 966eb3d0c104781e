"""Says what somebody comes to who works the kiosk by keys, and what has changed there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.core.cursor import arrival, language_of, told
from kiosk.core.spoken import Node, Words, sentence
from kiosk.qt.tongue import Tongue

Nodes = tuple[Node, ...]
NOTHING = ("", "")


class Teller(QObject):
    """What was said last, and of which things: only of these it can tell what has changed."""

    said = Signal(str)

    def __init__(self, tongue: Tongue, words: Callable[[], Words], parent: QObject) -> None:
        super().__init__(parent)
        self.tongue, self._words = tongue, words
        self._names: frozenset[str] = frozenset()
        self._told = self._said = self._before = ""
        self._foreign = ""  # the language of what was said last, if it is not that of the screens
        self._explained = ""  # in which language was said what the keys do
        self._is_pressed = False
        self._farewell = NOTHING
        self.is_asking = False  # whether others may hear what is to be said next

    def greet(self, nodes: Nodes, *, is_first: bool) -> None:
        """Keeps what is to be said of a new screen before what a key does there."""
        self._before = self._arrival(nodes, is_first=is_first)
        self._note(nodes)

    def arrive(self, nodes: Nodes, here: Node | None, *, is_urgent: bool) -> None:
        """Says which screen this is; what is on it is read by the keys."""
        self._told = told(nodes, here, self._words()) if here else ""
        self._note(nodes)
        self._say(sentence(self._arrival(nodes, is_urgent=is_urgent), self._told))

    def tell(self, nodes: Nodes, here: Node) -> None:
        """Says what the cursor is on; the name of another language by itself, in that one."""
        self._told = told(nodes, here, self._words())
        self._note(nodes)
        own = language_of(here)
        is_foreign = own not in ("", self.tongue.language) and not self._before
        if is_foreign and self.tongue.is_heard_in(own):
            self._say(here.name, own)
        else:
            self._say(self._told)

    def expect(self) -> None:
        """Something is pressed: whatever comes up now comes up because of it."""
        self._is_pressed = True

    def tell_change(self, nodes: Nodes, here: Node) -> None:
        """Says what a key has changed: the thing itself, and what has come up because of it."""
        now = told(nodes, here, self._words())
        news = [node.name for node in nodes if self._is_pressed and node.name not in self._names]
        is_changed = bool(self._told) and now != self._told
        self._note(nodes)
        if is_changed or news:
            self._told = now
            self._say(sentence(now, *filter(here.name.__ne__, news)))

    def say_again(self) -> None:
        """Says the last once more."""
        self._say(self._said, self._foreign)

    def agree(self) -> None:
        """Others may hear: says what was held back."""
        self.tongue.allow()
        self._say(self._said)

    def pass_over(self, nodes: Nodes) -> None:
        """Says nothing of what has changed: something else speaks."""
        self._told = ""
        self._note(nodes)

    def finish_greeting(self) -> None:
        """Says what was to be said first, where the first key had nothing to say."""
        if self._before:
            self._say("")

    def say_farewell(self) -> None:
        """Says that all is forgotten, in the language that was spoken until now."""
        text, language = self._farewell
        self._farewell = NOTHING
        self.tongue.say(text, language)
        self.said.emit(text)

    def forget(self) -> None:
        """Keeps nothing of what was said."""
        self._told = self._said = self._before = self._foreign = self._explained = ""
        self.is_asking = False
        self._note(())

    def _note(self, nodes: Nodes) -> None:
        self._names, self._is_pressed = frozenset(node.name for node in nodes), False

    def _arrival(self, nodes: Nodes, *, is_first: bool = False, is_urgent: bool = False) -> str:
        """What is said of a screen; what the keys do too, where the language is a new one."""
        language = self.tongue.language
        is_new = is_first or (not is_urgent and self._explained not in ("", language))
        self._explained = language if is_new else self._explained
        return arrival(nodes, self._words(), is_first=is_new, is_urgent=is_urgent)

    def _say(self, text: str, foreign: str = "") -> None:
        self._said, self._before, self._foreign = sentence(self._before, text), "", foreign
        self.is_asking = self.tongue.must_ask
        words, language = self._words(), self.tongue.language
        heard = words.ask if self.is_asking else self._said
        self._farewell = (words.ended, language)
        self.tongue.say(heard, foreign if foreign and not self.is_asking else language)
        self.said.emit(heard)
