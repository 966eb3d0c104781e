"""The languages that the kiosk knows."""

import pytest

from kiosk.core.errors import ContentError
from kiosk.core.language import languages


def test_languages_are_offered_by_their_own_names_in_a_fixed_order() -> None:
    offered = languages(["zh", "ar", "en", "es"])

    assert [language.own_name for language in offered] == [
        "English",
        "Español",
        "العربية",
        "简体中文",
    ]


def test_only_arabic_is_written_from_right_to_left() -> None:
    right_to_left = [found.code for found in languages(["en", "ar"]) if found.is_right_to_left]

    assert right_to_left == ["ar"]


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ContentError, match="language tlh is not known"):
        languages(["en", "tlh"])
