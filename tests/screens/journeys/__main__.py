"""Writes down what is heard now: python -m tests.screens.journeys; then read the difference."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from kiosk.app import prepare  # Qt asks for its platform once
from kiosk.qt.constants import keep_constants  # as above
from tests.screens.journeys.journey import JOURNEYS, golden, travel  # as above
from tests.screens.panels import UPRIGHT  # as above
from tests.screens.screen import Screen  # as above

keep_constants()
application = prepare()
for name, steps in JOURNEYS.items():
    screen = Screen(UPRIGHT)
    golden(name).write_text(travel(screen, steps), encoding="utf-8")
    screen.close()
    print(golden(name))
