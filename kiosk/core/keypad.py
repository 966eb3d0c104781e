"""What each key of a tactile keypad or of any keyboard is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

DOUBLE_STRIKE_S = 0.5  # EN 301 549, 5.8: a hand that shakes strikes once


class Role(Enum):
    """What somebody wants who strikes a key."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    NEXT = "next"
    BEFORE = "before"
    SELECT = "select"
    BACK = "back"
    HOME = "home"
    HELP = "help"
    AGAIN = "again"
    LOUDER = "louder"
    QUIETER = "quieter"
    CURTAIN = "curtain"


# By Qt's numbers: those of every keyboard, and of media keys.
KEYBOARD = {
    0x01000013: Role.UP,
    0x01000015: Role.DOWN,
    0x01000012: Role.LEFT,
    0x01000014: Role.RIGHT,
    0x01000001: Role.NEXT,
    0x01000002: Role.BEFORE,  # tab, backtab
    **dict.fromkeys((0x20, 0x01000004, 0x01000005, 0x01010000), Role.SELECT),  # space to select
    **dict.fromkeys((0x01000000, 0x01000003, 0x01000061), Role.BACK),  # escape, backspace, back
    **dict.fromkeys((0x01000010, 0x01000090), Role.HOME),
    **dict.fromkeys((0x01000030, 0x01000058), Role.HELP),  # F1, help
    0x01000031: Role.AGAIN,
    0x01000032: Role.CURTAIN,  # F2, F3
    0x01000072: Role.LOUDER,
    0x01000070: Role.QUIETER,
}
# What a line of text needs for itself while it is written: digits, backspace, return, enter.
WRITING = frozenset({*range(0x30, 0x3A), 0x01000003, 0x01000004, 0x01000005})
MOVES = frozenset({Role.UP, Role.DOWN, Role.LEFT, Role.RIGHT, Role.NEXT, Role.BEFORE})
QUICK = MOVES | {Role.LOUDER, Role.QUIETER}  # struck many times in a row
# The roles that a keypad's own keys are learned for; a keyboard's tab has no key there.
LEARNED = tuple(role for role in Role if role not in (Role.NEXT, Role.BEFORE))


@dataclass(frozen=True, slots=True)
class Stroke:
    """A key that went down: where it sits, and what the system takes it for."""

    scan: int  # F13 to F24 of a keypad arrive as 191 to 202, whatever the system calls them
    key: int

    @property
    def code(self) -> str:
        """How it is written down: its place, or the system's number where no place is known."""
        return str(self.scan) if self.scan else f"k{self.key}"


def role_of(stroke: Stroke, learned: Mapping[str, Role]) -> Role | None:
    """What a key is for: as staff taught it, else as on every keyboard."""
    return learned.get(stroke.code) or KEYBOARD.get(stroke.key)


def read_keys(text: str) -> dict[str, Role]:
    """The learned keys in a setting such as "select=191 back=192"; others are left out."""
    known = {role.value: role for role in LEARNED}
    pairs = (pair.partition("=") for pair in text.split())
    return {code: known[name] for name, _, code in pairs if name in known and code}


def learn(text: str, role: Role, code: str) -> str:
    """The setting with one more key: each key has one role, and each role one key."""
    kept = {old: of for old, of in read_keys(text).items() if old != code and of is not role}
    keys = {of: old for old, of in (kept | {code: role}).items()}
    return " ".join(f"{each.value}={keys[each]}" for each in LEARNED if each in keys)


class Strikes:
    """Which strikes count: a key that is held is struck once, and a double strike is one."""

    def __init__(self, *, holds_double: bool = False) -> None:
        self.holds_double = holds_double
        self._last: tuple[Role, float] | None = None

    def counts(self, role: Role, now: float, *, repeats: bool) -> bool:
        """Whether something is to be done for this strike."""
        if repeats:
            return False
        before, self._last = self._last, (role, now)
        is_double = before is not None and before[0] is role and now - before[1] < DOUBLE_STRIKE_S
        return role in QUICK or not (self.holds_double and is_double)
