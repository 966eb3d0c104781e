"""Every state of the signs check, and how it is written for each engine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, combinations, product

from kiosk.core.expression import Answer
from tests.proof.table import BANDS, WHO, Codes, Screens, offered, tiles

QUESTIONS = ("emergency", "signs", "risk", "pregnancy")


@dataclass(frozen=True, slots=True)
class State:
    """Whom it is about, and what was touched on each screen that was answered."""

    who: str | None
    answers: Screens

    @property
    def band(self) -> str:
        """The age band; before the first answer that of adults."""
        return BANDS.get(self.who or "me", "")

    def given(self) -> Mapping[str, frozenset[Answer]]:
        """The same by linkId, as the engine takes it."""
        found: dict[str, frozenset[Answer]] = {
            link_id(screen, self.band): codes | frozenset[Answer]()
            for screen, codes in self.answers.items()
        }
        return found | ({"who-for": frozenset((self.who,))} if self.who else {})

    def plain(self) -> Mapping[str, list[str]]:
        """The same as lists, for JSON."""
        return {name: sorted(map(str, codes)) for name, codes in self.given().items()}

    def with_touched(self, screen: str, code: str) -> State:
        """One more touch; it takes the place of "none of these"."""
        codes = self.answers.get(screen, Codes()) - {"none"} | {code}
        return State(self.who, {**self.answers, screen: codes})


def link_id(screen: str, band: str) -> str:
    """The question that a screen asks of a band."""
    return "pregnancy-signs" if screen == "pregnancy" else f"{screen}-{band}"


def atom_states() -> Iterator[State]:
    """Every combination of atoms, each screen also not answered, for each answer to `who`.

    One tile stands for each atom: the first of them. `subset_states` shows that any other does
    the same. Pregnancy signs are given too where their screen is not shown.
    """
    yield State(None, {})
    for who in WHO:
        screens = tiles(BANDS[who])
        choices = [[None, *_atom_answers(by_atom)] for by_atom in screens.values()]
        for chosen in product(*choices):
            yield State(who, dict(_answered(screens, chosen)))


def subset_states() -> Iterator[State]:
    """Every subset of the tiles of every screen in every band, the other screens not answered.

    Pregnancy signs are asked only after K2, which is given with them.
    """
    for who in WHO[1:]:
        for screen in tiles(BANDS[who]):
            codes = offered(screen, BANDS[who])
            before = {"risk": Codes(("K2",))} if screen == "pregnancy" else {}
            for count in range(len(codes) + 1):
                for some in combinations(codes, count):
                    yield State(who, {**before, screen: Codes(some or ("none",))})


def single_states() -> Iterator[State]:
    """Each tile alone, and each pair of tiles of two screens, everything else answered quietly."""
    for who in WHO:
        band = BANDS[who]
        quiet = dict.fromkeys(tiles(band), Codes(("none",)))
        for screen in quiet:
            for code in offered(screen, band):
                yield State(who, quiet).with_touched(screen, code)
        for one, other in combinations(quiet, 2):
            for first, second in product(offered(one, band), offered(other, band)):
                yield State(who, quiet).with_touched(one, first).with_touched(other, second)


def _atom_answers(by_atom: Mapping[str, tuple[str, ...]]) -> list[Codes]:
    present = [codes[0] for codes in by_atom.values() if codes]
    sets = chain.from_iterable(combinations(present, count) for count in range(1, len(present) + 1))
    return [Codes(("none",)), *map(Codes, sets)]


def _answered(
    screens: Mapping[str, object], chosen: tuple[Codes | None, ...]
) -> Iterator[tuple[str, Codes]]:
    for screen, codes in zip(screens, chosen, strict=True):
        if codes is not None:
            yield screen, codes
