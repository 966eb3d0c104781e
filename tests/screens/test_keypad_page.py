"""Staff teach the kiosk the keys of a keypad; it knows them from its next start on."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.core.provision import provide
from kiosk.core.store import Store
from tests.screens.conftest import Open
from tests.screens.crew import RIGHT, Crew
from tests.screens.ear import Ear
from tests.screens.hand import rest
from tests.screens.panels import UPRIGHT

TOOLS, LAUNCH = int(Qt.Key.Key_Tools), int(Qt.Key.Key_Launch5)  # what the system calls F13, F14


def learning(crew: Crew) -> Ear:
    """Before the page on which keys are learned."""
    crew.knock()
    crew.enter(RIGHT)
    crew.screen.press("staff:settings")
    crew.screen.press("setting:keypad")
    rest(crew.screen.window)
    return Ear(crew.screen)


def test_a_key_that_was_learned_works_from_the_next_start_on(
    crew: Crew, store: Store, open_screen: Open
) -> None:
    ear = learning(crew)
    crew.screen.tap("role:right")
    ear.send(TOOLS, 191)
    crew.screen.tap("role:select")
    ear.send(LAUNCH, 192)
    crew.screen.tap("staff:next")
    settings = provide([], store, {}).settings
    later = open_screen(UPRIGHT, settings=settings)
    pad = Ear(later)
    pad.send(TOOLS, 191)
    pad.send(LAUNCH, 192)

    assert settings.keypad == "right=191 select=192"
    assert later.name == "Home"


def test_the_page_says_which_key_it_waits_for_and_which_it_knows(crew: Crew) -> None:
    ear = learning(crew)
    crew.screen.tap("role:help")
    waits = crew.screen.shows("Now press the key.")
    ear.send(TOOLS, 191)

    assert waits
    assert crew.screen.shows("Key 191")
    assert not crew.screen.shows("Now press the key.")


def test_even_a_key_that_leads_elsewhere_is_learned_while_it_is_waited_for(crew: Crew) -> None:
    ear = learning(crew)
    crew.screen.tap("role:up")
    ear.strike("back")

    assert crew.screen.shows(f"Key k{int(Qt.Key.Key_Escape)}")
    assert crew.screen.name == "StaffSetup"


def test_all_keys_can_be_forgotten(crew: Crew) -> None:
    ear = learning(crew)
    crew.screen.tap("role:up")
    ear.send(TOOLS, 191)
    crew.screen.tap("role:none")

    assert not crew.screen.shows("Key 191")
    assert not crew.screen.has("role:none")
