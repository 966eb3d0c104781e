"""The warning signs stand under their tier, and the signs list is whole for each age."""

import pytest

from tests.resources.conftest import Shelf

PLACE = "content/en/tested.md:16:"
CHILDREN = "content/en/babies-children.md:1:"
CALLOUT = "> [!{tone}] Tell the {{desk}} now.[^A]\n\n"
CARD = "- ![{sign}](drop) **A sign.**[^A]\n"


def topic(shelf: Shelf, sign: str, tone: str, band: str = "") -> None:
    shelf.topic(f"## P {{#p{band}}}\n\n{CALLOUT.format(tone=tone)}{CARD.format(sign=sign)}")


@pytest.mark.parametrize(("sign", "tone"), [("A1", "now"), ("W1", "today"), ("W1", "now-if")])
def test_a_sign_may_stand_in_any_topic_under_its_tier(shelf: Shelf, sign: str, tone: str) -> None:
    topic(shelf, sign, tone)

    assert shelf.faults() == []


@pytest.mark.parametrize(
    ("sign", "tone", "tier"),
    [("A1", "today", "now"), ("A1", "now-if", "now"), ("A1", "do", "now"), ("W1", "now", "today")],
)
def test_a_sign_under_another_tier_is_told(shelf: Shelf, sign: str, tone: str, tier: str) -> None:
    topic(shelf, sign, tone)

    assert shelf.faults() == [
        f"{PLACE} sign {sign} is of tier {tier}; the callout of its page is [!{tone}]"
    ]


def test_a_sign_on_a_page_without_callout_is_told(shelf: Shelf) -> None:
    shelf.topic("## P\n\n" + CARD.format(sign="A1"))

    assert shelf.faults()[1].endswith("the callout of its page is none")


def test_a_sign_at_another_age_is_told(shelf: Shelf) -> None:
    topic(shelf, "A1", "now", " band=5-to-11")

    assert shelf.faults() == [f"{PLACE} sign A1 is of 12-or-older, its page of 5-to-11"]


def test_a_sign_drawn_differently_is_told(shelf: Shelf) -> None:
    shelf.write("pictures/fish.svg", "<svg/>")
    shelf.spoil("content/en/warning-signs.md", "![A1](drop)", "![A1](fish)")

    assert shelf.faults() == [
        "content/en/warning-signs.md:18: sign A1 is drawn as 'drop' in signs.toml, not as 'fish'"
    ]


def test_a_sign_among_children_needs_the_band_of_its_page(shelf: Shelf) -> None:
    shelf.spoil("content/en/babies-children.md", " band=5-to-11", "")

    assert (
        "content/en/babies-children.md:18: sign C1 on a page without band: {#id band=5-to-11}"
        in shelf.faults()
    )


@pytest.mark.parametrize(
    ("document", "sign", "fault"),
    [
        ("warning-signs", "A1", "12-or-older lacks A1 on a page with the callout [!now]"),
        ("warning-signs", "W1", "12-or-older lacks W1 on a page with the callout [!today]"),
        ("babies-children", "C1", "5-to-11 lacks C1 on a page with the callout [!now]"),
        ("babies-children", "B1", "3-months-to-4 lacks B1 on a page with the callout [!now]"),
        ("pregnancy", "P1", "pregnancy lacks P1 on a page with the callout [!now]"),
    ],
)
def test_a_sign_that_its_list_lacks_is_told(
    shelf: Shelf, document: str, sign: str, fault: str
) -> None:
    shelf.spoil(f"content/en/{document}.md", f"- ![{sign}]", "- ![]")

    assert shelf.faults() == [f"content/en/{document}.md:1: the signs list of {fault}"]


@pytest.mark.parametrize("band", ["5-to-11", "3-months-to-4", "under-3-months"])
def test_each_age_needs_the_block_of_those_who_need_help_sooner(shelf: Shelf, band: str) -> None:
    page = f"## now-if-{band} {{#now-if-{band} band={band}}}\n\nIt is so.[^A]\n\n> [!now-if]"
    shelf.spoil("content/en/babies-children.md", page, page.replace("[!now-if]", "[!do]"))

    assert shelf.faults() == [
        f"{CHILDREN} the signs list of {band} has no page with the callout [!now-if]"
    ]


def test_a_topic_that_is_missing_lacks_its_whole_list(shelf: Shelf) -> None:
    shelf.path("content/en/warning-signs.md").unlink()

    assert len(shelf.faults()) == 5
