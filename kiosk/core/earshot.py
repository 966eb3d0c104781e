"""Who else may hear, and what may therefore be said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Earshot:
    """What one visitor allowed to be said out loud, and whether only they can hear it."""

    is_allowed: bool = False  # they were asked, and do not mind who hears
    has_headphones: bool = False  # as far as that can be sensed; what cannot is taken for open air

    def lets_out(self, *, is_private: bool) -> bool:
        """Whether something may be said now."""
        return not is_private or self.is_allowed or self.has_headphones
