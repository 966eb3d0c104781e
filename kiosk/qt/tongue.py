"""What the guide says, for the ear and in the language of the screen, where others may hear it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kiosk.core.aloud import Here
from kiosk.core.ear import for_ear
from kiosk.qt.voice import Voice


class Tongue:
    """The kiosk's voice, as somebody hears it who works by keys."""

    def __init__(self, voice: Voice, here: Callable[[], Here], phones: Iterable[str]) -> None:
        """Asks `here` where somebody is."""
        self._voice, self._here, self._phones = voice, here, tuple(phones)

    @property
    def must_ask(self) -> bool:
        """Whether what stands here may only be said once somebody agreed that others hear it."""
        here = self._here()
        is_heard = self._voice.speaks(here.language)
        return is_heard and not self._voice.lets_out(is_private=here.is_private)

    @property
    def language(self) -> str:
        """What the screens are written in now."""
        return self._here().language

    def is_heard_in(self, language: str) -> bool:
        """Whether this language is heard wherever that of the screens is."""
        return self._voice.speaks(language) or not self._voice.speaks(self.language)

    def say(self, text: str, language: str) -> None:
        """Says this in the place of what is being said."""
        self._voice.say(for_ear(text, language, self._phones), language)

    def allow(self) -> None:
        """Others may hear, until the visit ends."""
        self._voice.allow()

    def louder(self) -> None:
        """A step louder."""
        self._voice.louder()

    def quieter(self) -> None:
        """A step quieter."""
        self._voice.quieter()
