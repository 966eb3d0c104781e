"""What the kiosk says, in its languages, when it has nothing else left: no bundle, no settings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LastWords:
    """The two things that somebody who finds a dead kiosk must know, in one language."""

    code: str
    out_of_order: str
    emergency: str
    font_family: str = "Noto Sans"
    is_right_to_left: bool = False


KEPT = "\u00a0"  # a space where no line ends: no word is left alone below the others

# Kept here and nowhere else: whatever they were read from might be what is broken.
LAST_WORDS = (
    LastWords("en", "Out of order.", "Feel very sick?\nTell the front desk now."),
    LastWords(
        "es",
        f"Fuera{KEPT}de{KEPT}servicio.",
        f"¿Se siente muy mal?\nAvise ahora mismo en{KEPT}la{KEPT}recepción.",
    ),
    LastWords(
        "ar",
        "الجهاز لا يعمل.",
        "تشعرون بمرض شديد؟\nأخبروا مكتب الاستقبال الآن.",
        font_family="Noto Sans Arabic",
        is_right_to_left=True,
    ),
    LastWords(
        "zh",
        "暂停使用。",
        "觉得病得很重？\n请马上告诉前台。",
        font_family="Noto Sans CJK SC",
    ),
)


def led_by(code: str) -> tuple[LastWords, ...]:
    """All of them, with those of a site's own language first where it is one of theirs."""
    return tuple(sorted(LAST_WORDS, key=lambda words: words.code != code))
