"""Which voices may read which language, how loud and how fast."""

from __future__ import annotations

from collections.abc import Collection

# By name: of all voices for a locale, Qt takes the first, and that is English (Caribbean).
# Of espeak-ng's two for Mandarin, the one "latin as English" says its syllables as English ones and
# their tones as English numbers ("zeye-four"); the other one is right in 96 of 100 of our syllables
# and tones, as pypinyin has them, and nearly all of the rest are tones that change in speech.
VOICES = {
    "ar": ("Arabic",),
    "en": ("English (America)", "English (Great Britain)"),
    "es": ("Spanish (Latin America)", "Spanish (Spain)"),
    "zh": ("Chinese (Mandarin, latin as Pinyin)",),
}
EUROPE = ("uk", "ie", "eu")  # regions whose English is British, and whose Spanish is Spain's
BRITISH = ("au", "nz", "in", *EUROPE)
# Amplitudes 3.2 dB apart, 19 dB in all; above 0.9 espeak-ng cuts the peaks off.
VOLUMES = (0.1, 0.145, 0.21, 0.3, 0.43, 0.62, 0.9)
USUAL_VOLUME = 4
NORMAL, SLOWER = -0.1, -0.5  # 3.7 and 4.9 seconds for what takes espeak-ng 3.5 by itself


def voice_for(language: str, region: str, installed: Collection[str]) -> str:
    """The best voice that is there for a language, as spoken in a region; empty for none."""
    names = VOICES.get(language, ())
    is_second = region in (BRITISH if language == "en" else EUROPE)
    wanted = reversed(names) if is_second else names
    return next((name for name in wanted if name in installed), "")
