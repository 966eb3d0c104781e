"""How the expected errors read."""

from kiosk.core.errors import ContentError, KioskError


def test_a_content_error_says_file_line_and_reason() -> None:
    assert str(ContentError("en/topic.md", 7, "no source")) == "en/topic.md:7: no source"


def test_a_content_error_without_line_says_file_and_reason() -> None:
    assert str(ContentError("index.json", 0, "is missing")) == "index.json: is missing"


def test_a_content_error_is_an_error_of_the_kiosk() -> None:
    assert issubclass(ContentError, KioskError)
