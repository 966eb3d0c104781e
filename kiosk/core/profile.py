"""The kiosk questionnaire profile: which fields of a FHIR R4 Questionnaire are known, and how."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, get_args

from kiosk.core.errors import QuestionnaireError

Kind = Literal["group", "display", "choice", "boolean", "integer"]
Operator = Literal["=", "!=", "exists", ">", "<", ">=", "<="]
Plain = Mapping[str, object]

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
OPERATORS: Final[tuple[Operator, ...]] = get_args(Operator)
ORDERED: Final = (">", "<", ">=", "<=")
STATUSES: Final = ("draft", "active", "retired", "unknown")
NONE_OF_THESE: Final = "none"
NOT_SURE: Final = "not-sure"

VARIABLE: Final = "http://hl7.org/fhir/StructureDefinition/variable"
HIDDEN: Final = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
EXCLUSIVE: Final = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive"
TRANSLATION: Final = "http://hl7.org/fhir/StructureDefinition/translation"
CALCULATED: Final = (
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
)
FHIRPATH: Final = "text/fhirpath"

ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9.\-]{0,63}", re.ASCII)
MOST_BYTES: Final = 1_000_000

_NOT_TEXT = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(slots=True)
class Faults:
    """All that is wrong with one file, one line a fault."""

    file: str
    lines: list[str] = field(default_factory=list)

    def add(self, place: str, reason: str) -> None:
        """Notes a fault at a linkId, or at the file itself."""
        self.lines.append(": ".join(part for part in (self.file, place, reason) if part))

    def refuse(self) -> None:
        """Ends the reading if anything is wrong.

        Raises:
            QuestionnaireError: names every fault.
        """
        if self.lines:
            raise QuestionnaireError("\n".join(self.lines))


def read_json(data: bytes) -> object:
    """Plain data out of JSON, which must be strict: no name twice, no number that is none.

    Raises:
        QuestionnaireError: it is not.
    """
    if len(data) > MOST_BYTES:
        raise QuestionnaireError(f"more than {MOST_BYTES} bytes")
    try:
        plain: object = json.loads(
            data.decode(), object_pairs_hook=_table, parse_constant=_no_number
        )
    except ValueError as broken:
        raise QuestionnaireError(f"not JSON: {ascii(str(broken))[1:-1]}") from None
    except RecursionError:
        raise QuestionnaireError("nested too deep") from None
    return plain


def _table(pairs: list[tuple[str, object]]) -> dict[str, object]:
    table = dict(pairs)
    if len(table) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise QuestionnaireError(f"{shown(twice)} stands twice in one place")
    return table


def _no_number(name: str) -> None:
    raise QuestionnaireError(f"{name} is not a number")


class Fields:
    """The fields of one JSON object, asked for by name and type; what nobody asks is refused."""

    def __init__(self, plain: object, place: str, faults: Faults) -> None:
        self._plain: Plain = plain if isinstance(plain, dict) else {}
        self._left = dict.fromkeys(self._plain)
        self.place = place
        self.faults = faults
        if not isinstance(plain, dict):
            self.fault(f"an object is expected, not {shown(plain)}")

    def fault(self, reason: str) -> None:
        """Notes what is wrong here."""
        self.faults.add(self.place, reason)

    def has(self, name: str) -> bool:
        """Whether a field is there."""
        return name in self._plain

    def text(self, name: str, *, needed: bool = True) -> str:
        """A text that is not empty."""
        value = self._take(name, needed)
        if value is None:
            return ""
        if not isinstance(value, str) or not value.strip() or _NOT_TEXT.search(value):
            self.fault(f"{name}: a text is expected, not {shown(value)}")
            return ""
        return value

    def one_of(self, name: str, known: Collection[str], *, needed: bool = True) -> str:
        """A text out of a few."""
        value = self.text(name, needed=needed)
        if value and value not in known:
            self.fault(f"{name}: {shown(value)} is not known; known are {', '.join(known)}")
            return ""
        return value

    def name(self, name: str) -> str:
        """A linkId, a code or another name without spaces."""
        value = self.text(name)
        if value and not ID.fullmatch(value):
            self.fault(f"{name}: {shown(value)} has other signs than letters, digits, dot and dash")
            return ""
        return value

    def truth(self, name: str, *, needed: bool = False) -> bool:
        """True or false; false where it is not said."""
        value = self._take(name, needed)
        if value is not None and not isinstance(value, bool):
            self.fault(f"{name}: true or false is expected, not {shown(value)}")
        return value is True

    def number(self, name: str) -> int:
        """A whole number."""
        value = self._take(name, needed=True)
        if type(value) is int and abs(value) < 2**31:
            return value
        if value is not None:
            self.fault(f"{name}: a whole number is expected, not {shown(value)}")
        return 0

    def rows(self, name: str, *, needed: bool = True) -> list[object]:
        """A list that is not empty."""
        value = self._take(name, needed)
        if value is None:
            return []
        if not isinstance(value, list) or not value:
            self.fault(f"{name}: a list is expected, not {shown(value)}")
            return []
        return value

    def inner(self, name: str) -> Fields:
        """The fields of an object inside this one."""
        value = self._take(name, needed=True)
        return Fields({} if value is None else value, self.place, self.faults)

    def close(self) -> None:
        """Refuses every field that nobody asked for."""
        for name in self._left:
            self.fault(f"{shown(name)} is not known here")

    def _take(self, name: str, needed: bool) -> object:  # noqa: FBT001 - inside this class alone
        self._left.pop(name, None)
        value = self._plain.get(name)
        if value is None and (needed or name in self._plain):
            self.fault(f"{name} is missing")
        return value


def shown(value: object) -> str:
    """A value as a message may show it: short, and in plain letters."""
    text = ascii(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
