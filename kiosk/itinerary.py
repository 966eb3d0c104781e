"""Where a tour of the kiosk stops: every screen, every page, every question, every result."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtQuick import QQuickWindow

from kiosk.app import App
from kiosk.core.answers import Answers, touch
from kiosk.core.assessment import assess
from kiosk.core.profile import NONE_OF_THESE
from kiosk.core.screen import question_on
from kiosk.core.signs_check import SignsCheck
from kiosk.staff_itinerary import staff_stops
from kiosk.visit_itinerary import loop_stops, visit_stops

Touches = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """A screen in one state, and how to get there from the welcome."""

    name: str
    caption: str
    go: Callable[[], object]


def stops(app: App, window: QQuickWindow) -> Iterator[Stop]:
    """Every stop of the tour, in the order in which a visitor might meet them."""
    yield Stop("welcome", "Welcome", lambda: None)
    for name, go in loop_stops(app):
        yield Stop(name, name, go)
    for name in ("Home", "Help", "BodyMap", "Glossary", "About", "Ease", "Language", "SignsList"):
        yield Stop(name.lower(), name, partial(_open, window, "showScreen", name))
    yield from _pages(app, window)
    for name, block in (("block", 2), ("page", -1)):
        at = partial(_open, window, "showSources", "warning-signs", 0, block)
        yield Stop(f"sources-{name}", f"Who says this? A {name}", at)
    for name, go in (*visit_stops(app, window), *staff_stops(app, window)):
        yield Stop(name, name, go)
    check = app.questions.offered()
    if check is not None:
        yield from _questions(app, window, check)
        yield from _results(app, window, check)


def _pages(app: App, window: QQuickWindow) -> Iterator[Stop]:
    for entry in app.shelf.entries:
        if entry.kind in ("welcome", "help"):
            continue
        for page, title in enumerate(app.shelf.page_titles(entry.id)):
            at = partial(_open, window, "showTopic", entry.id, page)
            yield Stop(f"{entry.id}-{page + 1}", f"{entry.title}: {title}", at)


def _questions(app: App, window: QQuickWindow, check: SignsCheck) -> Iterator[Stop]:
    """Each question of each age band; then what is asked before answers are cleared."""
    yield Stop("check-start", "Signs check: start", partial(_open, window, "showScreen", "Check"))
    yield Stop("check-who", "Signs check: who", partial(_answer, app, window, ()))
    for option in check.who.options:
        for screen, touches in _ways(check, (option.code,)):
            name = f"check-{option.code}-{screen}"
            yield Stop(name, name, partial(_answer, app, window, (*touches, "")))
    first = check.who.options[0].code
    red = (first, _first_sign(check, first))
    yield Stop("check-red", "Signs check: a sign", partial(_answer, app, window, red))
    clear = partial(_answer, app, window, red, touch_too=NONE_OF_THESE)
    yield Stop("check-confirm", "None of these?", clear)
    yield Stop("check-leave", "Before you go", partial(_answer, app, window, red, then="Leave"))
    finish = partial(_answer, app, window, red, then="Finish")
    yield Stop("check-finish", "Finish and clear", finish)
    under = partial(_open, window, "showScreen", "UnderTwelve")
    yield Stop("check-under-12", "I am under 12", under)


def _results(app: App, window: QQuickWindow, check: SignsCheck) -> Iterator[Stop]:
    """All four results, and for the most urgent one its reason and the card for staff."""
    for tier, touches in sorted(_tiers(check).items(), reverse=True):
        go = partial(_answer, app, window, (*touches, ""))
        yield Stop(f"result-{tier}", f"Result {tier}", go)
        for screen in ("Why", "StaffCard"):
            go = partial(_answer, app, window, (*touches, ""), then=screen)
            yield Stop(f"result-{tier}-{screen.lower()}", f"Result {tier}: {screen}", go)


def _ways(check: SignsCheck, before: Touches) -> Iterator[tuple[str, Touches]]:
    """Every screen after some touches, each reached by the fewest signs."""
    touches, seen = before, {check.form.screens[0]}
    while True:
        answers = _given(check, touches)
        left = [screen for screen in assess(check.form, answers.given).open if screen not in seen]
        if not left:
            return
        seen.add(left[0])
        yield left[0], touches
        codes = [option.code for option in question_on(check, answers, left[0]).options]
        widest = max(codes, key=lambda code: _screens(check, (*touches, code)))
        touches = (*touches, widest if _goes_on(check, touches, widest) else NONE_OF_THESE)


def _screens(check: SignsCheck, touches: Touches) -> int:
    found = assess(check.form, _given(check, touches).given)
    return -1 if found.tier is not None else len(found.enabled)


def _goes_on(check: SignsCheck, touches: Touches, code: str) -> bool:
    return _screens(check, (*touches, code)) > _screens(check, touches)


def _tiers(check: SignsCheck) -> dict[int, Touches]:
    """For each tier the first answers of the first person, one sign at most, that reach it."""
    found: dict[int, Touches] = {}
    for screen, before in _ways(check, (check.who.options[0].code,)):
        for option in question_on(check, _given(check, before), screen).options:
            touches = _none_of_the_rest(check, (*before, option.code))
            tier = assess(check.form, _given(check, touches).given).tier
            if tier is not None:
                found.setdefault(tier, touches)
    return found


def _none_of_the_rest(check: SignsCheck, touches: Touches) -> Touches:
    while assess(check.form, _given(check, touches).given).open:
        touches = (*touches, NONE_OF_THESE)
    return touches


def _given(check: SignsCheck, touches: Touches) -> Answers:
    """The answers when each screen gets one touch, in turn."""
    answers = Answers()
    for code in touches:
        screen = assess(check.form, answers.given).open[0]
        answers = touch(check.form, answers, question_on(check, answers, screen).link_id, code)
    return answers


def _first_sign(check: SignsCheck, who: str) -> str:
    screen, touches = next(_ways(check, (who,)))
    return question_on(check, _given(check, touches), screen).options[0].code


def _open(window: QQuickWindow, function: str, *arguments: object) -> None:
    """Calls a function of ScreenStack.qml from Home."""
    screens = window.property("screens")
    screens.showScreen("Home")
    if arguments != ("Home",):
        getattr(screens, function)(*arguments)


def _answer(
    app: App, window: QQuickWindow, touches: Touches, *, touch_too: str = "", then: str = ""
) -> None:
    """Answers by touch, each screen left before the next touch; an empty touch only goes on."""
    _open(window, "showScreen", "Check")
    app.questions.begin()
    for place, code in enumerate(touches):
        if place:
            app.questions.goOn()
        if code:
            app.questions.touch(code)
    if touch_too:
        app.questions.touch(touch_too)
    if then:
        window.property("screens").showScreen(then)
