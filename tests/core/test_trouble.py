"""How many unexpected errors a kiosk bears."""

from __future__ import annotations

from kiosk.core.trouble import MOST, WITHIN_S, Troubles


def test_a_few_errors_are_borne() -> None:
    troubles = Troubles()

    assert not any(troubles.note(second) for second in range(MOST))


def test_one_more_in_a_short_time_is_too_many() -> None:
    troubles = Troubles()
    for second in range(MOST):
        troubles.note(second)

    assert troubles.note(WITHIN_S)


def test_errors_that_come_now_and_then_are_borne_for_ever() -> None:
    troubles = Troubles()

    assert not any(troubles.note(time * WITHIN_S / MOST * 1.01) for time in range(1000))
