"""The kiosk's log for staff: bounded, and with nothing of a visitor in it."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import TextIO

NAME = "kiosk.log"
FILE_BYTES, OLD_FILES = 256 * 1024, 3  # a megabyte in all
LONGEST = 400
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class Line(logging.Formatter):
    """One message as one short line; no exception's text, for that may quote an answer."""

    def format(self, record: logging.LogRecord) -> str:
        """The line without what stands in the memory of a program that failed."""
        record.exc_info, record.exc_text, record.stack_info = None, None, None
        text = super().format(record).replace("\n", " | ")
        return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def open_log(folder: Path | None, stream: TextIO = sys.stderr) -> None:
    """Writes to the stream, and to a few files in the folder if there is one to write to."""
    logging.raiseExceptions = False  # a full disk must not fill the stream in the log's place
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    _add(root, logging.StreamHandler(stream), _level(stream))
    if folder is None:
        return
    from logging.handlers import RotatingFileHandler  # brings sockets and queues along, for 5 ms

    try:
        file = RotatingFileHandler(
            folder / NAME, maxBytes=FILE_BYTES, backupCount=OLD_FILES, encoding="utf-8"
        )
    except OSError as refused:
        root.warning("no log is kept in %s: %s", folder, refused.strerror)
    else:
        _add(root, file, logging.INFO)


def where(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What kind of error came up where, without its text and without any value."""
    steps = [f"{Path(step.filename).name}:{step.lineno}" for step in extract_tb(trace)]
    return f"{kind.__name__} at {' > '.join(steps[-6:]) or 'an unknown place'}"


def _level(stream: TextIO) -> int:
    """A person at a terminal is told of what is wrong, a supervisor of everything."""
    return logging.WARNING if stream.isatty() else logging.INFO


def _add(root: logging.Logger, handler: logging.Handler, level: int) -> None:
    handler.setFormatter(Line(FORMAT))
    handler.setLevel(level)
    root.addHandler(handler)
