"""The errors that the kiosk expects, one family."""

from __future__ import annotations


class KioskError(Exception):
    """Something the kiosk can name; its text is for the staff, never for a patient."""


class ContentError(KioskError):
    """Content, a region or a resource that cannot be used as it stands."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}" if line else f"{file}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


class QuestionnaireError(KioskError):
    """A questionnaire that is not offered, because something in it is not known."""


class SettingsError(KioskError):
    """Settings that are refused as a whole, because one of them is wrong."""

    def __init__(self, file: str, line: int = 0, key: str = "", reason: str = "") -> None:
        place = f"{file}:{line}" if line else file
        super().__init__(": ".join(part for part in (place, key, reason) if part))
        self.file = file
        self.line = line
        self.key = key
        self.reason = reason


class StoreError(KioskError):
    """Something that cannot be kept, or read again."""


class PinError(KioskError):
    """A PIN that is refused, or what is kept of one that cannot be used."""
