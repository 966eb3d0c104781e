"""The pages of the set-up, in order, and when each is done."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core.settings import DECLARED, Value, checked

REGION, NUMBERS, PIN, DONE = "region", "numbers", "pin", "done"
_BEFORE = (REGION, NUMBERS, "clinic_name", "desk_name", "desk_place", "advice_name")
RULER = "px_per_mm"


def pages(values: Mapping[str, Value], *, has_pin: bool) -> tuple[str, ...]:
    """The pages that this clinic needs; those that an answer makes needless are left out."""
    number = ("advice_number",) if values["advice_name"] else ()
    is_guided = values["signs_check"] == "guided"
    reviewer = ("reviewer",) if is_guided else ()
    reviewed = ("reviewed_on",) if is_guided and values["reviewer"] else ()
    check = (*number, "languages", "signs_check", *reviewer, *reviewed)
    return (*_BEFORE, *check, RULER, *(() if has_pin else (PIN,)), DONE)


def is_done(page: str, values: Mapping[str, Value], *, confirmed: bool, has_pin: bool) -> bool:
    """Whether a page holds what it must."""
    if page == NUMBERS:
        return confirmed
    if page == PIN:
        return has_pin
    if page == DONE:
        return True
    value = values[page]
    if page in (REGION, "signs_check", "languages", "advice_number") and not value:
        return False
    return is_right(page, value)


def is_right(key: str, value: Value) -> bool:
    """Whether a setting may have a value."""
    try:
        checked(key, value.strip() if isinstance(value, str) else value)
    except ValueError:
        return False
    return True


def stepped(key: str, value: float, steps: int) -> float:
    """A number so many of its steps on, within its limits."""
    limits = DECLARED[key].metadata
    least, most, step = (float(str(limits[name])) for name in ("least", "most", "step"))
    return round(min(most, max(least, value + steps * step)), 4)
