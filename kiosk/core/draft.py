"""What staff are changing, page by page; nothing of it counts before it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from kiosk.core.keypad import LEARNED, Role, learn, read_keys
from kiosk.core.keys import erased, typed
from kiosk.core.language import LANGUAGES, in_language
from kiosk.core.panel import LIKELY_PX_PER_MM
from kiosk.core.region import Region
from kiosk.core.settings import DECLARED, Settings, Value
from kiosk.core.setup_pages import (
    DONE,
    NUMBERS,
    REGION,
    RULER,
    is_done,
    is_right,
    pages,
    stepped,
)

RULER_MM = 50
UNCHECKED = "unchecked"
IS_SET_UP = "is_set_up"
CHECK_MODES = ("guided", "signs-list")


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose; the screen has the words of those without a name."""

    code: str
    name: str = ""
    details: str = ""
    is_chosen: bool = False


class Draft:
    """The settings as they would be, and the page that is open."""

    def __init__(
        self,
        settings: Settings,
        regions: Mapping[str, Region],
        languages: tuple[str, ...],
        px_per_mm: float,
        unchecked: tuple[str, ...] = (),
    ) -> None:
        """`languages` are those with content, `unchecked` of them those that nobody reviewed."""
        self.values: dict[str, Value] = asdict(settings)
        self.language = settings.language
        self.page = ""
        self.is_single = self.is_confirmed = False
        self._regions, self._languages, self._unchecked = regions, languages, unchecked
        self._px_per_mm = px_per_mm
        self._has_region = settings.is_set_up  # before, nobody has chosen it

    @property
    def region(self) -> Region:
        """The region that is chosen."""
        return self._regions[str(self.values[REGION])]

    @property
    def kind(self) -> str:
        """What the open page asks for."""
        return str(DECLARED[self.page].metadata["kind"]) if self.page in DECLARED else self.page

    @property
    def text(self) -> str:
        """What the open page's setting is now, as a text."""
        return shown(self.values[self.page]) if self.page in self.values else ""

    @property
    def ruler_px(self) -> int:
        """The length of a line that should be 50 mm long."""
        return round((self._number(RULER) or self._px_per_mm) * RULER_MM)

    def told(self, key: str) -> str:
        """What a setting is now, in words where there are any."""
        value = self.values[key]
        if key == REGION:
            return in_language(self.region.name, self.language)
        if key in ("language", "languages"):
            codes = value if isinstance(value, tuple) else (value,)
            return ", ".join(each.own_name for each in LANGUAGES if each.code in codes)
        if key == "keypad":
            return str(len(read_keys(str(value))) or "")
        return shown(value)

    def pages(self, *, has_pin: bool) -> tuple[str, ...]:
        """The pages that these answers ask for."""
        return pages(self.values, has_pin=has_pin)

    def begin(self) -> None:
        """The first page of the set-up; an earlier answer is still there."""
        self.is_single = self.is_confirmed = False
        self._open(REGION)

    def edit(self, key: str) -> None:
        """One setting alone."""
        self.is_single = True
        self._open(key)

    def can_go_on(self, *, has_pin: bool) -> bool:
        """Whether the open page holds what it must."""
        if self.is_single:
            return self.page in self.values and is_right(self.page, self.values[self.page])
        if self.page == REGION and not self._has_region:
            return False
        return is_done(self.page, self.values, confirmed=self.is_confirmed, has_pin=has_pin)

    def changes(self) -> dict[str, Value] | None:
        """What to keep, once there is nothing more to ask."""
        if self.is_single:
            return {self.page: self.values[self.page]}
        return self.values | {IS_SET_UP: True} if self.page == DONE else None

    def turn(self, step: int, *, has_pin: bool) -> bool:
        """To another page; false where there is none."""
        order = self.pages(has_pin=has_pin)
        place = order.index(self.page) + step if self.page in order else 0
        if self.is_single or not 0 <= place < len(order):
            return False
        self._open(order[place])
        return True

    def turn_to(self, page: str) -> None:
        """To that page."""
        self._open(page)

    def strip(self) -> None:
        """Takes a blank away that the last key left at the end."""
        value = self.values.get(self.page)
        if isinstance(value, str):
            self.values[self.page] = value.strip()

    def choices(self) -> list[Choice]:
        """What the open page lets one choose."""
        chosen = self.values.get(self.page, "")
        picked = chosen if isinstance(chosen, tuple) else (chosen,)
        if self.page == REGION:
            picked = picked if self._has_region else ()
            every = [
                Choice(r.id, in_language(r.name, self.language), " / ".join(r.emergency))
                for r in self._by_name()
            ]
        elif self.page in ("language", "languages"):
            known = [each for each in LANGUAGES if each.code in self._languages]
            notes = dict.fromkeys(self._unchecked, UNCHECKED)
            every = [Choice(e.code, e.own_name, notes.get(e.code, "")) for e in known]
        elif self.kind == "keys":
            keys = {role: code for code, role in read_keys(str(chosen)).items()}
            return [Choice(r.value, "", keys.get(r, ""), r in keys) for r in LEARNED]
        else:
            every = [Choice(mode) for mode in CHECK_MODES] if self.kind == "choice" else []
        return [Choice(c.code, c.name, c.details, c.code in picked) for c in every]

    def choose(self, code: str) -> None:
        """One of the choices; with a region come its numbers and its way to check signs."""
        offered = [choice.code for choice in self.choices()]
        if code not in offered:
            return
        before = self.values[self.page]
        if isinstance(before, tuple):
            self.values[self.page] = tuple(c for c in offered if (c in before) != (c == code))
            return
        self.values[self.page] = code
        if self.page == REGION:
            self._has_region, self.is_confirmed = True, False
            self.values["signs_check"] = self.region.signs_check

    def confirm(self) -> None:
        """The region's numbers are right here."""
        self.is_confirmed |= self.page == NUMBERS

    def type(self, letter: str) -> None:
        """One letter more."""
        before = self.values.get(self.page)
        if isinstance(before, str):
            self.values[self.page] = typed(self.page, before, letter)

    def erase(self) -> None:
        """One letter less; of the keys of a keypad, all."""
        before = self.values.get(self.page)
        if isinstance(before, str):
            self.values[self.page] = "" if self.kind == "keys" else erased(self.page, before)

    def learn(self, role: str, code: str) -> None:
        """A key of a keypad, and what it is for."""
        if self.kind == "keys" and role in {each.value for each in LEARNED}:
            self.values[self.page] = learn(self.text, Role(role), code)

    def move(self, steps: int) -> None:
        """A number so many steps up or down; the ruler's line by so many pixels."""
        if self.page == RULER:
            least, most = LIKELY_PX_PER_MM
            self.values[RULER] = min(most, max(least, (self.ruler_px + steps) / RULER_MM))
        elif isinstance(self.values.get(self.page), float):
            self.values[self.page] = stepped(self.page, self._number(self.page), steps)

    def _open(self, page: str) -> None:
        self.page = page
        if page == RULER and not self._number(RULER):
            self.values[RULER] = round(self._px_per_mm, 4)
        if page == "signs_check" and not self.values[page]:
            self.values[page] = self.region.signs_check

    def _number(self, key: str) -> float:
        value = self.values[key]
        return value if isinstance(value, float) else 0.0

    def _by_name(self) -> list[Region]:
        regions = sorted(
            self._regions.values(), key=lambda region: in_language(region.name, self.language)
        )
        return sorted(regions, key=lambda region: not region.emergency)  # unknown ones last


def shown(value: Value) -> str:
    """A value as staff read it."""
    if isinstance(value, tuple):
        return ", ".join(value)
    return f"{value:g}" if isinstance(value, float) else str(value)
