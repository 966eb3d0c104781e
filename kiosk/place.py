"""Where this kiosk stands: its region, its words and its signs check, in each language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.core.errors import SettingsError
from kiosk.core.language import Language, offered
from kiosk.core.library import Contents, load_contents
from kiosk.core.region import Region, load_region
from kiosk.core.settings import Settings
from kiosk.core.wording import Site, Wording, wording
from kiosk.qt import resources

if TYPE_CHECKING:
    from kiosk.core.asking import Asking
    from kiosk.core.signs_check import SignsCheck


class Place:
    """What the settings mean, with all that the bundle holds for them."""

    def __init__(self, settings: Settings) -> None:
        """Reads the region.

        Raises:
            SettingsError: the region or the language is not in the bundle.
        """
        self.settings = settings
        self.contents = _contents(settings.language)
        self.region = _region(settings.region, self.contents.regions)
        self._signs_checks: dict[str, SignsCheck] = {}  # each read once: that takes 25 ms

    @property
    def languages(self) -> tuple[Language, ...]:
        """What is offered, the site's own language first; until the set-up, all that there is."""
        every, own = self.contents.languages, self.settings
        return offered(every, own.languages if own.is_set_up else every, own.language)

    @property
    def phones(self) -> tuple[str, ...]:
        """Every number that somebody here may be told to call."""
        lines = (line.number for line in self.region.advice)
        numbers = (*self.region.emergency, *lines, self.settings.advice_number)
        return tuple(number for number in numbers if number)

    def wording(self, language: str) -> Wording:
        """The region's and the site's words in a language."""
        own = self.settings
        site = Site(own.clinic_name, own.desk_name, own.desk_place)
        return wording(self.region, site, language)

    def signs_check(self, language: Callable[[], str]) -> Callable[[], Asking] | None:
        """What loads the signs check, where the site or else the region wants it to ask."""
        if (self.settings.signs_check or self.region.signs_check) != "guided":
            return None

        def load() -> Asking:
            from kiosk.core.asking import Asking  # not at the start: its modules cost 25 ms

            return Asking(self._signs_check_in(language()))

        return load

    def signs_check_of_staff(self) -> SignsCheck:
        """The signs check in the site's own language, whatever a visitor reads.

        Raises:
            QuestionnaireError: it cannot be offered.
        """
        return self._signs_check_in(self.settings.language)

    def _signs_check_in(self, language: str) -> SignsCheck:
        if language not in self._signs_checks:
            self._signs_checks[language] = self._read_signs_check(language)
        return self._signs_checks[language]

    def _read_signs_check(self, language: str) -> SignsCheck:
        from kiosk.core.signs_check import load_signs_check

        names = ("signs-check.json", "evidence.toml", f"words/{language}.toml")
        files = {name: resources.read(f"questionnaire/{name}") for name in names}
        return load_signs_check(files, language, self.wording(language).fill)


def _contents(language: str) -> Contents:
    contents = load_contents(resources.read("content/index.json"), "content/index.json")
    if language not in contents.languages:
        known = ", ".join(contents.languages)
        reason = f"{language!r} is not offered; choose {known}"
        raise SettingsError("settings", 0, "language", reason)
    return contents


def _region(region_id: str, known: tuple[str, ...]) -> Region:
    if region_id not in known:
        reason = f"{region_id!r} is not known; choose one of {', '.join(known)}"
        raise SettingsError("settings", 0, "region", reason)
    path = f"regions/{region_id}.json"
    return load_region(resources.read(path), path)
