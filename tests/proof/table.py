"""The decision table read a second time: plain sets and rules, nothing of the kiosk's engine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Codes = frozenset[str]
Screens = Mapping[str, Codes]  # a screen that is missing is not answered


def _run(letter: str, *numbers: int) -> tuple[str, ...]:
    return tuple(f"{letter}{number}" for number in numbers)


BANDS = {
    "me": "12-or-older",
    "other-12-or-older": "12-or-older",
    "child-5-to-11": "5-to-11",
    "child-3-months-to-4": "3-months-to-4",
    "baby-under-3-months": "under-3-months",
}
WHO = tuple(BANDS)
SCREENS = ("who", "emergency", "signs", "risk", "pregnancy")

RED = {
    "12-or-older": _run("A", *range(1, 11)),
    "5-to-11": _run("C", *range(1, 12)),
    "3-months-to-4": _run("B", *range(1, 8), 9, 10, 14),
    "under-3-months": _run("B", *range(1, 11), 14),
}
WORSE = ("W1", "W2")
BODY = {
    "12-or-older": _run("W", *range(3, 10)),
    "5-to-11": _run("W", *range(3, 10)),
    "3-months-to-4": ("W3", "W9", "B11", "B12", "B13"),
    "under-3-months": ("W9", "B11", "B13"),
}
WEAK = ("K1b", "K1b-ster")
HIGHER = {
    "12-or-older": ("K3-age", "K3-chronic", "K3-recent", "K3-prev", "K3-comm"),
    "5-to-11": ("K3-chronic", "K3-recent", "K3-prev"),
    "3-months-to-4": ("K3-baby", "K3-chronic", "K3-recent", "K3-prev"),
    "under-3-months": (),
}
PREGNANCY = _run("P", *range(1, 10))

RULES: list[tuple[int, set[str]]] = [
    (4, {"E"}),
    (4, {"P"}),
    (4, {"Wi", "Ws"}),
    (4, {"K1a", "I"}),
    *((4, {risk, sign}) for risk in ("K1a", "K1b", "K2") for sign in ("Wi", "Ws", "NS2")),
    (3, {"Wi"}),
    (3, {"Ws"}),
    (3, {"NS2"}),
    (3, {"NS3"}),
    (2, {"I"}),
    *((3, {"I", risk}) for risk in ("K1b", "K2", "K3")),
]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the table says of one state."""

    tier: int | None
    shown: tuple[str, ...]
    open: tuple[str, ...]


def tiles(band: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """The tiles of each screen of a band, by the atom that they make true."""
    risk = {"K1a": ("K1a",), "K1b": WEAK, "K3": HIGHER[band], "NS4": ("not-sure",)}
    found = {
        "emergency": {"E": RED[band], "NS2": ("not-sure",)},
        "signs": {"Wi": WORSE, "Ws": BODY[band], "I": ("I1",), "NS3": ("not-sure",)},
        "risk": risk,
    }
    if band == "12-or-older":
        found["risk"] = {"K2": ("K2",), **risk}
        found["pregnancy"] = {"P": PREGNANCY, "NSP": ("not-sure",)}
    return found


def offered(screen: str, band: str) -> tuple[str, ...]:
    """Every tile of a screen and "not sure"; "none" is not a tile."""
    return tuple(code for codes in tiles(band).get(screen, {}).values() for code in codes)


def atoms(band: str, answers: Screens) -> set[str]:
    """The atoms that answers make true; a screen that is not shown is left out by `read`."""
    found = set(_touched(band, answers))
    if "NSP" in found:
        found.add("NS2")
    if "NS4" in found or band == "under-3-months":
        found.add("K3")
    return found


def read(who: str | None, answers: Screens) -> Reading:
    """Screens, rules, and the order of both, straight from the table."""
    if who is None:
        return Reading(None, ("who",), ("who",))
    band = BANDS[who]
    shown = ["who", "emergency", "signs", "risk"]
    if band == "12-or-older" and answers.get("risk", Codes()) & {"K2", "not-sure"}:
        shown.append("pregnancy")
    seen = {screen: codes for screen, codes in answers.items() if screen in shown}
    true = atoms(band, seen)
    reached = max([1] + [tier for tier, needed in RULES if needed <= true])
    waiting = tuple(screen for screen in shown[1:] if screen not in seen)
    if reached == 4:
        return Reading(4, tuple(shown), ())
    return Reading(None if waiting else reached, tuple(shown), waiting)


def _touched(band: str, answers: Screens) -> Iterator[str]:
    for screen, by_atom in tiles(band).items():
        for atom, codes in by_atom.items():
            if answers.get(screen, Codes()) & set(codes):
                yield atom
