"""A journey by keys and ears alone, written down strike by strike."""

from __future__ import annotations

from pathlib import Path

from tests.screens.ear import MOST_STRIKES, Ear
from tests.screens.screen import Screen

FOLDER = Path(__file__).parent
# Each step is a key, or a key and the words that end the search with it.
TO_A_TOPIC = (
    *("right", "select", "right: Warning signs", "select", "down", "down", "down"),
    *("right: Next page", "select", "again", "home", "right: Finish and clear", "select"),
)
TO_A_RED_RESULT = (
    *("down", "down", "right", "select", "right: Check the signs", "select", "right: Start"),
    *("select", "right: Me.", "select", "down", "right: New confusion", "select"),
    *("right: Tell the front desk now", "select", "down", "down", "down", "down", "down", "down"),
    *("home", "right: Leave and clear", "select", "left: Finish", "select"),
)
TO_HELP = ("help", "down", "down", "down", "down", "down", "down", "down", "down", "back", "back")
TO_SPANISH = (
    *("right: Touch to start", "select", "right: Language", "select", "right: Español", "select"),
    *("home", "right: Señales", "select", "down", "down", "home", "back"),
)
# In Arabic the next button stands to the left.
TO_ARABIC_WORDS = (
    *("right: العربية", "select", "down", "down", "left: ما هو الإنتان؟", "select", "down", "down"),
    *("left", "left", "left", "select", "down", "down", "down", "back", "right", "home"),
    *("right: إنهاء ومسح", "select"),
)
TO_ARABIC_RED_RESULT = (
    *("right: العربية", "select", "left: تفقّدوا", "select", "left: بدء", "select"),
    *("left: أنا", "select", "down", "left: تشوّش", "select"),
    *("left: أخبروا مكتب الاستقبال الآن", "select", *("down",) * 6),
    *("home", "left", "left", "select"),
)
TO_ARABIC_HELP = ("right: العربية", "select", "help", *("down",) * 8, "back", "right: اللغة")
TO_CHINESE_RED_RESULT = (
    *("right: 中文", "select", "right: 核对症状", "select", "right: 开始", "select"),
    *("right: 我", "select", "down", "right", "select", "right: 马上告诉前台", "select"),
    *("down", "down", "down", "down", "down", "down", "home", "right", "right", "select"),
)
JOURNEYS = {
    "topic": TO_A_TOPIC,
    "red-result": TO_A_RED_RESULT,
    "help": TO_HELP,
    "spanish": TO_SPANISH,
    "arabic-words": TO_ARABIC_WORDS,
    "arabic-red-result": TO_ARABIC_RED_RESULT,
    "arabic-help": TO_ARABIC_HELP,
    "chinese-red-result": TO_CHINESE_RED_RESULT,
}


def golden(name: str) -> Path:
    """The file with what somebody hears on a journey, which people have read."""
    return FOLDER / f"{name}.txt"


def travel(screen: Screen, steps: tuple[str, ...]) -> str:
    """What each strike of a journey lets somebody hear."""
    ear = Ear(screen)
    lines: list[str] = []
    for step in steps:
        key, _, words = step.partition(": ")
        for _ in range(MOST_STRIKES):
            count = len(ear.heard)
            ear.strike(key)
            lines += [f"[{key}]", *(f"    {said}" for said in ear.heard[count:])]
            if words in ear.last:
                break
        else:
            raise AssertionError(f"nothing says {words!r}: {lines[-20:]}")
    return "\n".join(lines) + "\n"
