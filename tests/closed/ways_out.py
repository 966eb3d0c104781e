"""Ways out of a kiosk that people have tried, as keys and mouse buttons."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WayOut:
    """Something that somebody tries, in the words of xdotool."""

    name: str
    steps: tuple[str, ...]

    def __str__(self) -> str:
        return self.name


def _key(keys: str) -> WayOut:
    return WayOut(keys, ("key", keys))


CLOSING = "Escape F11 ctrl+q ctrl+w ctrl+F4 alt+F4 ctrl+alt+Delete ctrl+shift+q ctrl+c ctrl+z"
GOING_BACK = "XF86Back alt+Left alt+Right BackSpace XF86HomePage alt+Home XF86Reload ctrl+r F5"
OPENING = (
    "ctrl+o ctrl+s ctrl+p ctrl+n ctrl+t ctrl+f ctrl+l ctrl+a ctrl+v ctrl+shift+i ctrl+h ctrl+j"
)
MENUS = "Menu shift+F10 F10 alt+space alt+f ctrl+Escape ctrl+shift+Escape Print alt+Print Help Undo"
SHELL = "super super+d super+e super+r super+u super+l super+Tab super+p alt+Tab alt+shift+Tab"
VIRTUAL = "ctrl+alt+BackSpace ctrl+alt+F1 ctrl+alt+F2 ctrl+alt+F7 ctrl+alt+F12 ctrl+alt+t"
MEDIA = (
    "XF86PowerOff XF86Sleep XF86WakeUp XF86AudioRaiseVolume XF86AudioMute XF86MonBrightnessDown "
    "XF86Calculator XF86Mail XF86WWW XF86Explorer XF86Eject XF86Display XF86TouchpadToggle"
)
FUNCTION = " ".join(f"F{number}" for number in range(1, 25) if number != 12)  # staff's own key
ODD = "Scroll_Lock Num_Lock Caps_Lock Pause Break Sys_Req Multi_key dead_acute Kanji Insert Delete"

KEYS = [
    _key(keys)
    for group in (CLOSING, GOING_BACK, OPENING, MENUS, SHELL, VIRTUAL, MEDIA, FUNCTION, ODD)
    for keys in dict.fromkeys(group.split())
]

MASHED = list("asdfghjklqweruiopzxcvbnm")
BURSTS = [
    WayOut("five times shift", ("key",) + ("shift",) * 5),
    WayOut("both shifts and Print", ("key", "alt+shift+Print", "alt+shift+Num_Lock")),
    WayOut("shift for eight seconds", ("keydown", "Shift_R", "sleep", "8", "keyup", "Shift_R")),
    WayOut("ctrl+alt+del seven times", ("key",) + ("ctrl+alt+Delete",) * 7),
    WayOut("a card reader", ("type", "--delay", "0", "file:///etc/passwd;" * 200)),
    WayOut("ten thousand keys", ("type", "--delay", "0", "kiosk" * 2000)),
    WayOut("a script by keyboard", ("type", "--delay", "0", "<script>alert(1)</script>%n%s")),
    WayOut(
        "a whole hand",
        tuple(word for letter in MASHED for word in ("keydown", letter))
        + tuple(word for letter in MASHED for word in ("keyup", letter)),
    ),
]


def _click(name: str, button: str, *before: str) -> WayOut:
    return WayOut(name, (*before, "click", "--repeat", "2", button))


POINTS = [(x, y) for x in (20, 540, 1060) for y in (20, 500, 960, 1400, 1900)]
MOUSE = [
    WayOut(f"{name} button at {x},{y}", ("mousemove", str(x), str(y), "click", button))
    for x, y in POINTS
    for name, button in (("right", "3"), ("middle", "2"))
] + [
    _click("the mouse's back button", "8"),
    _click("the mouse's forward button", "9"),
    WayOut("ctrl and wheel", ("keydown", "ctrl", "click", "4", "click", "5", "keyup", "ctrl")),
    WayOut("right button for two seconds", ("mousedown", "3", "sleep", "2", "mouseup", "3")),
    WayOut(
        "alt and drag",
        (
            "keydown",
            "alt",
            "mousedown",
            "3",
            "mousemove",
            "900",
            "9",
            "mouseup",
            "3",
            "keyup",
            "alt",
        ),
    ),
    WayOut(
        "a drag off the edge",
        ("mousemove", "2", "960", "mousedown", "3", "mousemove", "700", "960", "mouseup", "3"),
    ),
    WayOut(
        "left and right together",
        ("mousedown", "3", "mousedown", "2", "mouseup", "2", "mouseup", "3"),
    ),
]
WAYS_OUT = KEYS + BURSTS + MOUSE
