"""Whether a display is connected, and whether it shows a picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Output(Enum):
    """What the kernel's own account of the displays comes to."""

    PICTURE = "picture"
    NO_PICTURE = "no picture"
    NO_DISPLAY = "no display"
    CANNOT_TELL = "cannot tell"


@dataclass(frozen=True, slots=True)
class Connector:
    """A socket for a display, in the kernel's words."""

    status: str  # connected, disconnected, or unknown
    enabled: str  # enabled or disabled: whether anything is sent through it
    power: str  # On, Off, Standby or Suspend
    has_modes: bool  # a display that tells none cannot be drawn on by anybody


def judge(connectors: Iterable[Connector]) -> Output:
    """What is on the glass; a doubt is never called a fault."""
    all_of_them = list(connectors)
    if all_of_them and all(each.status == "disconnected" for each in all_of_them):
        return Output.NO_DISPLAY
    usable = [each for each in all_of_them if each.status == "connected" and each.has_modes]
    if not usable:
        return Output.CANNOT_TELL
    return Output.PICTURE if any(_is_lit(each) for each in usable) else Output.NO_PICTURE


def _is_lit(connector: Connector) -> bool:
    return connector.enabled == "enabled" and connector.power == "On"
