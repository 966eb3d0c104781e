"""What staff learn when they check the kiosk: each thing with a plain verdict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.core.library import Entry
from kiosk.core.off_hours import is_sure

GOOD, LOOK, BAD = "good", "look", "bad"
LEAST_FREE_MB, GOOD_FREE_MB = 50, 500
LISTENS, RECEIVES = "0A", "07"  # the states of a TCP and of a UDP socket in /proc/net that waits


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: its name, the verdict, and what a person may want to know."""

    name: str
    verdict: str
    details: str = ""


def settings_finding(faults: Iterable[str], *, is_set_up: bool) -> Finding:
    """Whether the settings were taken, and are this clinic's."""
    told = "\n".join(faults)
    if told:
        return Finding("settings", BAD, told)
    return Finding("settings", GOOD if is_set_up else LOOK)


def age_finding(entries: Iterable[Entry], today: date) -> Finding:
    """Whether any content is past its date."""
    dates = [entry.best_before for entry in entries]
    past = [each for each in dates if each < today]
    return Finding("age", BAD if past else GOOD, min(past or dates, default=today).isoformat())


def review_finding(entries: Iterable[Entry]) -> Finding:
    """How much of the content no clinician has checked."""
    reviews = [entry.review for entry in entries]
    drafts = reviews.count("draft")
    return Finding("review", LOOK if drafts else GOOD, f"{drafts}/{len(reviews)}")


def clock_finding(now: datetime, content: date) -> Finding:
    """Whether the wall clock can be right."""
    verdict = GOOD if is_sure(now, content) else BAD
    return Finding("clock", verdict, now.strftime("%Y-%m-%d %H:%M"))


def disk_finding(free_mb: float | None) -> Finding:
    """Whether the data folder takes what staff change; nothing free means that it takes nothing."""
    if free_mb is None:
        return Finding("disk", BAD)
    verdict = GOOD if free_mb >= GOOD_FREE_MB else LOOK if free_mb >= LEAST_FREE_MB else BAD
    return Finding("disk", verdict, f"{free_mb:.0f}")


def ports_finding(ports: Iterable[str]) -> Finding:
    """Whether anybody could reach the kiosk by a network."""
    told = ", ".join(sorted(ports))
    return Finding("network", BAD if told else GOOD, told)


def touch_finding(touch_screens: Iterable[str], *, is_smeared: bool) -> Finding:
    """Whether there is a touch screen, and its glass is clear."""
    told = ", ".join(touch_screens)
    return Finding("touch", BAD if is_smeared else GOOD if told else LOOK, told)


def open_ports(tables: Mapping[str, str], inodes: frozenset[str]) -> list[str]:
    """The ports on which some sockets wait, from the kernel's tables such as /proc/net/tcp."""
    found = []
    for kind, table in tables.items():
        for row in table.splitlines()[1:]:
            cells = row.split()
            waits = cells[3] in (LISTENS, RECEIVES) if len(cells) > 9 else False
            if waits and cells[9] in inodes:
                found.append(f"{kind} {int(cells[1].rpartition(':')[2], 16)}")
    return found


def voices_finding(fault: str, languages: Mapping[str, bool]) -> Finding:
    """Whether each language, by its own name, has a voice that is good enough."""
    if fault:
        return Finding("voices", BAD, fault)
    silent = [name for name, is_spoken in languages.items() if not is_spoken]
    return Finding("voices", LOOK if silent else GOOD, ", ".join(silent))


def fonts_finding(missing: Iterable[str], *, has_family: bool) -> Finding:
    """Whether every language that is offered can be read."""
    told = ", ".join(missing)
    return Finding("fonts", BAD if told else GOOD if has_family else LOOK, told)
