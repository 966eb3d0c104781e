"""The process that speaks: wishes come in as lines of JSON, news go out the same way.

It stands apart because Qt waits for the speech service: two seconds to reach it, and for ever
where it hangs, with Python's lock held. Here only the voice is lost then, not the picture.
"""

from __future__ import annotations

import json
import os
import sys

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

from kiosk.qt.constants import keep_constants
from kiosk.qt.mouth import Mouth

STDIN, STDOUT = 0, 1
MOST_BYTES = 1 << 16


class Speaker(QObject):
    """Stands between the pipes and the mouth; ends when nobody is left to listen to."""

    def __init__(self, mouth: Mouth, parent: QObject) -> None:
        super().__init__(parent)
        self._mouth = mouth
        self._begun = b""
        mouth.heard.connect(self._tell)
        self._pipe = QSocketNotifier(STDIN, QSocketNotifier.Type.Read, self)
        self._pipe.activated.connect(self._listen)

    @Slot()
    def _listen(self) -> None:
        taken = os.read(STDIN, MOST_BYTES)
        if not taken:
            QCoreApplication.quit()
        *lines, self._begun = (self._begun + taken).split(b"\n")
        for line in lines:
            self._mouth.send(json.loads(line))

    @Slot(dict)
    def _tell(self, news: dict[str, object]) -> None:
        try:
            os.write(STDOUT, f"{json.dumps(news)}\n".encode())
        except BrokenPipeError:
            QCoreApplication.quit()  # the kiosk is gone


def main(engine: str) -> int:
    """Speaks until nobody listens."""
    keep_constants()
    application = QCoreApplication([])
    mouth = Mouth(engine, application)
    Speaker(mouth, application)
    mouth.open()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
