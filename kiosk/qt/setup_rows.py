"""What the set-up lists, as its delegates ask for it."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.core.draft import Choice


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something to choose."""

    code: str
    name: str
    details: str
    isChosen: bool

    @classmethod
    def of(cls, choice: Choice) -> ChoiceRow:
        """A choice as a delegate asks for it."""
        return cls(choice.code, choice.name, choice.details, choice.is_chosen)


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A setting and what it is now."""

    key: str
    value: str
