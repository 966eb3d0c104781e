"""The log for staff: short, bounded, and with nothing of a visitor in it."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.core.log import FILE_BYTES, LONGEST, NAME, OLD_FILES, open_log, where

log = logging.getLogger("tested")


@pytest.fixture(autouse=True)
def root() -> Iterator[logging.Logger]:
    """The root of all logs, as it was before."""
    root = logging.getLogger()
    before, level, raises = list(root.handlers), root.level, logging.raiseExceptions
    yield root
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        with suppress(OSError):  # of the full disk
            handler.close()
    root.setLevel(level)
    logging.raiseExceptions = raises


@pytest.fixture
def stream() -> io.StringIO:
    """Where a supervisor reads."""
    return io.StringIO()


def test_a_message_is_one_line_in_the_stream_and_in_the_file(
    stream: io.StringIO, tmp_path: Path
) -> None:
    open_log(tmp_path, stream)
    log.info("a visit\nhas ended")

    assert stream.getvalue().endswith("INFO tested: a visit | has ended\n")
    assert (tmp_path / NAME).read_text("utf-8") == stream.getvalue()


def test_the_files_never_grow_beyond_their_bound(stream: io.StringIO, tmp_path: Path) -> None:
    open_log(tmp_path, stream)
    for _ in range((OLD_FILES + 3) * FILE_BYTES // LONGEST):
        log.info("x" * 2 * LONGEST)

    files = list(tmp_path.iterdir())
    assert len(files) == OLD_FILES + 1
    assert all(file.stat().st_size <= FILE_BYTES for file in files)


def test_a_folder_that_cannot_be_written_is_named_once(stream: io.StringIO, tmp_path: Path) -> None:
    open_log(tmp_path / "missing", stream)
    log.info("it goes on")

    first, second = stream.getvalue().splitlines()
    assert "no log is kept in" in first
    assert second.endswith("it goes on")


def test_a_full_disk_says_nothing_on_the_stream(stream: io.StringIO, tmp_path: Path) -> None:
    (tmp_path / NAME).symlink_to("/dev/full")
    open_log(tmp_path, stream)
    log.info("it goes on")

    assert len(stream.getvalue().splitlines()) == 1


def test_what_an_error_says_is_not_in_the_log(stream: io.StringIO) -> None:
    open_log(None, stream)
    try:
        raise KeyError("cancer-treatment")
    except KeyError as error:
        log.exception("unexpected: %s", where(type(error), sys.exc_info()[2]))

    assert "unexpected: KeyError at test_log.py:" in stream.getvalue()
    assert "cancer" not in stream.getvalue()


def test_an_error_from_nowhere_is_named_too() -> None:
    assert where(ValueError, None) == "ValueError at an unknown place"
