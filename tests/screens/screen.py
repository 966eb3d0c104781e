"""The kiosk as somebody who stands before it meets it: to look at, to touch, to turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app import NOTHING_KEPT, App
from kiosk.core.panel import Panel
from kiosk.core.settings import Settings
from kiosk.core.store import Store
from tests.screens import items
from tests.screens.hand import MOST_SCROLLS, Hand, rest

NEW_KIOSK = Settings()
TOPIC_DEPTH = 3  # above the welcome and Home


def stopped() -> float:
    """A clock that stands still, so that no visit ends by itself."""
    return 0.0


class Screen:
    """The whole program on one panel."""

    def __init__(
        self,
        panel: Panel,
        text_percent: int = 100,
        settings: Settings = NEW_KIOSK,
        clock: Callable[[], float] = stopped,
        store: Store = NOTHING_KEPT,
    ) -> None:
        self.warnings: list[str] = []
        self.panel = panel
        self._app = App(settings, panel, clock=clock, store=store)
        self._app.engine.warnings.connect(self._note)
        self._text_percent, self._in_contrast = text_percent, False
        self._read()
        self.window = self._app.open()
        self._app.furnish()
        self.window.show()
        self._screens = items.named(self.window, "screens")
        self._hand = Hand(self.window, panel.px_per_mm)
        rest(self.window)

    @property
    def app(self) -> App:
        """The program itself, for what no finger does."""
        return self._app

    def close(self) -> None:
        """Takes the program down; what QML complained of is known then."""
        self._app.close()

    @property
    def name(self) -> str:
        """The screen that is open, such as Home."""
        return self.names("screen")[0].removeprefix("screen:")

    @property
    def title(self) -> str:
        """What the open screen is called."""
        return self.window.title()

    @property
    def scrolled_px(self) -> float:
        """How far down the first pane that scrolls stands."""
        panes = [item for item in items.shown(self.window) if items.scrolls(item)]
        return round(panes[0].property("contentY")) if panes else 0.0

    def texts(self) -> list[str]:
        """Every text that is shown, scrolled away or not, without its markup."""
        return [items.words(item) for item in items.texts(self.window)]

    def shows(self, text: str) -> bool:
        """Whether a text stands on the screen, by itself or within another."""
        return any(text in shown for shown in self.texts())

    def names(self, kind: str) -> list[str]:
        """The names of one kind that are shown, such as all that begin with "term:"."""
        names = [item.objectName() for item in items.shown(self.window)]
        return [name for name in names if name.startswith(f"{kind}:")]

    def controls(self) -> list[str]:
        """The names of all that can be touched now, from the first to the last."""
        return [control.objectName() for control in self._enabled()]

    def has(self, name: str) -> bool:
        """Whether a control is there and can be touched."""
        return name in self.controls()

    def control(self, name: str) -> QQuickItem:
        """A control that can be touched."""
        found = [control for control in self._enabled() if control.objectName() == name]
        assert found, f"no {name} on {self.name} ({self.title}), only {self.controls()}"
        return found[0]

    def is_in_sight(self, name: str) -> bool:
        """Whether enough of a control is seen, without scrolling, to touch it."""
        return self._hand.can_touch(self.control(name))

    def out_of_sight(self) -> set[str]:
        """The names of controls that are not seen and that no scrolling brings into sight."""
        hidden = [each for each in self._enabled() if not self._hand.can_touch(each)]
        return {each.objectName() for each in hidden if items.pane_of(each) is None}

    def documents(self) -> list[str]:
        """Every document whose pages are turned: the topics, the body map, the word list."""
        entries = self._app.shelf.entries
        return [entry.id for entry in entries if entry.kind not in ("welcome", "help")]

    def page_titles(self, document: str) -> list[str]:
        """What the pages of a document are called."""
        return self._app.shelf.page_titles(document)

    def tap(self, name: str) -> None:
        """Touches a control, after scrolling to it by the buttons where it is out of sight."""
        self._hand.touch(self.control(name))

    def tap_end(self, name: str) -> None:
        """Touches a control at its right end, where no words are underlined."""
        self._hand.touch_end(self.control(name))

    def tap_drawing(self, name: str) -> None:
        """Touches something drawn on a control that is no control by itself."""
        self._hand.touch(items.named(self.window, name))

    def tap_word(self, word: str) -> None:
        """Touches underlined words in a text, by the id that the word list has for them."""
        for text in items.texts(self.window):
            if place := items.place_of_link(text, word):
                return self._hand.touch_within(text, place)
        raise AssertionError(f"no text on {self.title} underlines {word}")

    def tap_at(self, place: QPoint) -> None:
        """Touches a place of the window."""
        self._hand.touch_at(place)

    def press(self, name: str) -> None:
        """Presses a control without a finger, as a voice's user does: it may be out of sight."""
        self._click(self.control(name))

    def swipe_on(self) -> None:
        """Draws the page away towards its start, to get to the next one."""
        self._hand.swipe(items.named(self.window, "pages"), 0.85, 0.15)

    def swipe_back(self) -> None:
        """Draws the page away towards its end, to get to the one before."""
        self._hand.swipe(items.named(self.window, "pages"), 0.15, 0.85)

    def views(self) -> Iterator[None]:
        """Steps down the page by its button, from what is in sight now to its end."""
        down = next((each for each in self._enabled() if each.objectName() == "scroll:down"), None)
        for _ in range(MOST_SCROLLS):
            yield
            if down is None or not down.isEnabled():
                return
            self._click(down)
        raise AssertionError(f"{self.name} ({self.title}) scrolls without end")

    def go_to_welcome(self) -> None:
        """Ends the visit."""
        self._screens.goToWelcome()  # type: ignore[attr-defined] # a function of ScreenStack.qml
        rest(self.window)

    def go_to_home(self) -> None:
        """Begins a new visit."""
        self._begin()
        rest(self.window)

    def go_to_topic(self, topic: str, page: int = 0) -> None:
        """Opens a page in a new visit, as if from Home."""
        self._begin()
        self._screens.showTopic(topic, page)  # type: ignore[attr-defined] # a function as above
        rest(self.window)

    def turn_to(self, topic: str, page: int) -> None:
        """Turns to a page of the topic that is open; opens it as above where it is not."""
        current = self._screens.property("currentItem")
        is_open = self._screens.property("depth") == TOPIC_DEPTH and (
            current.property("topicId") == topic
        )
        if not is_open:
            self.go_to_topic(topic, page)
            return
        self._read()
        items.named(self.window, "pages").setProperty("currentIndex", page)
        rest(self.window)
        rest(self.window)  # rows within columns come to their places one drawing later

    def move_to(self, panel: Panel) -> None:
        """Turns the glass, or hangs another one there, while the program runs."""
        self.panel = panel
        self._hand.px_per_mm = panel.px_per_mm
        self._app.panel.become(panel)
        self.window.resize(panel.width_px, panel.height_px)
        rest(self.window)

    def read_at(self, text_percent: int) -> None:
        """Shows text larger or smaller from now on, in new visits too."""
        self._text_percent = text_percent
        self._read()
        rest(self.window)

    def see_in_contrast(self) -> None:
        """Shows light on black from now on, in new visits too."""
        self._in_contrast = True
        self._read()
        rest(self.window)

    def picture(self) -> QImage:
        """What the glass shows."""
        return self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)

    def _read(self) -> None:
        """Reads as this test wants to; the end of a visit forgets it."""
        visit = self._app.visit
        wishes = (True, self._text_percent, self._in_contrast)
        if tuple(map(visit.property, ("lessMotion", "textPercent", "highContrast"))) != wishes:
            visit.keepStill(wanted=True)
            visit.readAt(self._text_percent)
            visit.seeInContrast(self._in_contrast)

    def _begin(self) -> None:
        self._read()
        self._screens.goToWelcome()  # type: ignore[attr-defined] # a function as above
        self._screens.showScreen("Home")  # type: ignore[attr-defined] # a function as above

    def _click(self, control: QQuickItem) -> None:
        control.click()  # type: ignore[attr-defined] # a function of Qt's buttons
        rest(self.window)

    def _enabled(self) -> list[QQuickItem]:
        return [item for item in items.of_kind(self.window, items.BUTTON) if item.isEnabled()]

    def _note(self, warnings: list[object]) -> None:
        self.warnings += [str(warning) for warning in warnings]
