"""When the watchdog is fed, and when the kiosk starts anew by itself."""

from dataclasses import replace

import pytest

from kiosk.core.heartbeat import Facts, Fault, Heart, is_ready
from kiosk.core.output import Output

STARTED_S = 1000.0
WELL = Facts(
    now_s=STARTED_S + 7200,
    turn_asked_s=STARTED_S + 7199.5,
    frame_asked_s=STARTED_S + 7199.9,
    has_presented=True,
    screen="Welcome",
    output=Output.PICTURE,
    memory_mb=150,
    is_visited=False,
)
NOW_S = WELL.now_s


def heart(dark_restarts: int = 0) -> Heart:
    return Heart(STARTED_S, dark_restarts)


def later(facts: Facts, seconds: float) -> Facts:
    """The same after a while, in which the loop turned and nothing else changed."""
    return replace(facts, now_s=facts.now_s + seconds, turn_asked_s=None)


@pytest.mark.parametrize("output", [Output.PICTURE, Output.CANNOT_TELL, Output.NO_DISPLAY])
def test_a_living_picture_feeds_the_watchdog(output: Output) -> None:
    assert heart().fault(replace(WELL, output=output)) is Fault.NONE


@pytest.mark.parametrize(
    ("facts", "fault"),
    [
        (replace(WELL, turn_asked_s=NOW_S - 3.1), Fault.LOOP),
        (replace(WELL, frame_asked_s=NOW_S - 3.1), Fault.FRAME),
        (replace(WELL, frame_asked_s=NOW_S - 3.1, output=Output.CANNOT_TELL), Fault.FRAME),
        (replace(WELL, screen=""), Fault.SCREEN),
    ],
)
def test_what_a_kiosk_cannot_mend_itself_starves_the_watchdog(facts: Facts, fault: Fault) -> None:
    found = heart().fault(facts)

    assert (found, found.starves, found.restarts) == (fault, True, False)


def test_nothing_is_missed_that_was_not_asked_for() -> None:
    assert heart().fault(replace(WELL, turn_asked_s=None, frame_asked_s=None)) is Fault.NONE


@pytest.mark.parametrize("output", [Output.NO_DISPLAY, Output.NO_PICTURE])
def test_no_frame_is_expected_where_there_is_nowhere_to_show_it(output: Output) -> None:
    assert heart().fault(replace(WELL, frame_asked_s=NOW_S - 600, output=output)) is Fault.NONE


def test_a_display_that_comes_back_gets_its_time_for_a_frame() -> None:
    kiosk = heart()
    unplugged = replace(WELL, frame_asked_s=NOW_S - 600, output=Output.NO_DISPLAY)
    kiosk.fault(unplugged)
    back = replace(unplugged, output=Output.PICTURE)

    assert kiosk.fault(later(back, 2)) is Fault.NONE
    assert kiosk.fault(later(back, 4)) is Fault.FRAME


def test_a_connected_display_without_a_picture_is_borne_for_a_minute() -> None:
    kiosk = heart()
    dark = replace(WELL, output=Output.NO_PICTURE)

    assert kiosk.fault(dark) is Fault.NONE
    assert kiosk.fault(later(dark, 59)) is Fault.NONE
    assert kiosk.fault(later(dark, 60)) is Fault.OUTPUT


def test_a_picture_in_between_starts_the_minute_anew() -> None:
    kiosk = heart()
    dark = replace(WELL, output=Output.NO_PICTURE)
    kiosk.fault(dark)
    kiosk.fault(later(replace(dark, output=Output.PICTURE, frame_asked_s=None), 30))

    assert kiosk.fault(later(dark, 61)) is Fault.NONE


@pytest.mark.parametrize(("restarts", "fault"), [(2, Fault.OUTPUT), (3, Fault.NONE)])
def test_a_dark_display_costs_three_restarts_a_boot(restarts: int, fault: Fault) -> None:
    kiosk = heart(restarts)
    dark = replace(WELL, output=Output.NO_PICTURE)
    kiosk.fault(dark)

    assert kiosk.fault(later(dark, 61)) is fault


def test_a_kiosk_that_has_grown_too_large_starts_anew_between_visits() -> None:
    fault = heart().fault(replace(WELL, memory_mb=701))

    assert (fault, fault.starves, fault.restarts) == (Fault.MEMORY, False, True)


def test_a_visit_is_never_cut_short_for_memory() -> None:
    assert heart().fault(replace(WELL, memory_mb=5000, is_visited=True)) is Fault.NONE


def test_a_kiosk_that_starts_large_does_not_restart_for_ever() -> None:
    young = replace(WELL, now_s=STARTED_S + 3599, turn_asked_s=None, frame_asked_s=None)

    assert heart().fault(replace(young, memory_mb=701)) is Fault.NONE


@pytest.mark.parametrize(
    ("has_presented", "output", "ready"),
    [
        (True, Output.CANNOT_TELL, True),
        (False, Output.CANNOT_TELL, False),
        (False, Output.PICTURE, False),
        (False, Output.NO_DISPLAY, True),
        (False, Output.NO_PICTURE, True),
    ],
)
def test_a_start_is_over_with_the_first_picture_that_can_be(
    has_presented: bool, output: Output, ready: bool
) -> None:
    facts = replace(WELL, has_presented=has_presented, output=output)

    assert is_ready(facts, Fault.NONE) is ready


def test_a_start_with_a_fault_is_not_over() -> None:
    assert not is_ready(replace(WELL, screen=""), Fault.SCREEN)
