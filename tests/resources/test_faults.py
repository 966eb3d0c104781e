"""Each fault of a document stops the build, with file, line and reason."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.resources.conftest import Shelf

FIRST_LINE = 12  # of the body that a test writes
CALLOUT = "\n\n> [!do] Ask.[^A]"
SEVEN_CARDS = "\n".join(["- ![](drop) **A card.** It is so.[^A]"] * 7)
HARD = "Antimicrobial resistance necessitates multidisciplinary stewardship.[^A]"
WORDY = " ".join(["It is so."] * 24)


def test_the_small_content_folder_has_no_fault(shelf: Shelf) -> None:
    assert shelf.faults() == []


@pytest.mark.parametrize(
    ("body", "line", "reason"),
    [
        ("No heading.[^A]", 1, "this stands before the first page's heading (##)"),
        ("# Title", 1, "this stands before the first page's heading (##)"),
        ("## P\n\nNo source." + CALLOUT, 3, "a statement without source: 'No source.'"),
        ("## P\n\nSo.[^A]\nNo source." + CALLOUT, 4, "a statement without source: 'No source.'"),
        ("## P\n\nSo.[^A]." + CALLOUT, 3, "a statement without source: '.'"),
        ("## P\n\nSo.[^A][^A]" + CALLOUT, 3, "source A stands twice here"),
        ("## P\n\nSo.[^X]" + CALLOUT, 3, "unknown source 'X': it is not in sources.toml"),
        ("## P\n\n[^A]" + CALLOUT, 3, "a source without words"),
        (
            "## P\n\nThe {dsk}.[^A]" + CALLOUT,
            3,
            "unknown placeholder {dsk}; known are {emergency}, {or}",
        ),
        ("## The {dsk}\n\nSo.[^A]" + CALLOUT, 1, "unknown placeholder {dsk}"),
        ("## P\n\nThe {desk.[^A]" + CALLOUT, 3, "a brace that is no part of a placeholder"),
        ("## P\n\n[b](#b).[^A]" + CALLOUT, 3, "unknown glossary term 'b'"),
        ("## P\n\n[b](http://b).[^A]" + CALLOUT, 3, "a link out of the kiosk: 'http://b'"),
        ("## P\n\n*So*.[^A]" + CALLOUT, 3, "italics do not belong here"),
        ("## P\n\n`So`.[^A]" + CALLOUT, 3, "code does not belong here"),
        ("## P\n\n<i>So</i>.[^A]" + CALLOUT, 3, "HTML does not belong here"),
        ("## P\n\n<div>So.[^A]</div>" + CALLOUT, 3, "HTML does not belong here"),
        ("## P\n\nSo.[^A]  \nNo.[^A]" + CALLOUT, 3, "a forced line break does not belong here"),
        ("## P\n\nA ![b](drop).[^A]" + CALLOUT, 3, "a picture stands alone in its paragraph"),
        ("## P\n\n1. So.[^A]" + CALLOUT, 3, "a numbered list does not belong here"),
        ("## P\n\n```\nSo.\n```" + CALLOUT, 3, "code does not belong here"),
        ("## P\n\n    So.[^A]" + CALLOUT, 3, "text set in by four spaces does not belong here"),
        ("## P\n\n---" + CALLOUT, 3, "a line does not belong here"),
        ("## P\n\n### Q" + CALLOUT, 3, "a heading that is not ## does not belong here"),
        ("## P **b**\n\nSo.[^A]" + CALLOUT, 1, "bold text does not belong here"),
        ("## P[^A]\n\nSo.[^A]" + CALLOUT, 1, "a source stands outside headings"),
        ("## P {#a #b}\n\nSo.[^A]" + CALLOUT, 1, "a page has one id and one band at most"),
        ("## P {band=old}\n\nSo.[^A]" + CALLOUT, 1, "unknown band 'old'; known are 12-or-older"),
        ("## P {#A}\n\nSo.[^A]" + CALLOUT, 1, "unknown placeholder {#A}"),
        ("## 页\n\nSo.[^A]" + CALLOUT, 1, "a page without id"),
        ("## In short\n\nSo.[^A]" + CALLOUT, 7, "a second page with the id 'in-short'"),
        ("## P" + CALLOUT + "\n\n- So.[^A]", 5, "a card begins with its pictogram"),
        ("## P" + CALLOUT + "\n\n- ![](drop) So.[^A]", 5, "a card has a bold lead"),
        ("## P" + CALLOUT + "\n\n- ![](drop) **So.**", 5, "a card without source"),
        ("## P" + CALLOUT + "\n\n- ![](drop) **So.** No.", 5, "a statement without source: 'No.'"),
        ("## P" + CALLOUT + "\n\n- ![](fish) **So.**[^A]", 5, "unknown pictogram 'fish'"),
        ("## P" + CALLOUT + "\n\n- ![](drop) **So.**[^A]\n\n  B.[^A]", 5, "a card holds one"),
        ("## P" + CALLOUT + "\n\n- ![X1](drop) **So.**[^A]", 5, "unknown sign 'X1'"),
        ("## P" + CALLOUT + "\n\n![](drop)[^A]", 5, "a picture without description"),
        ("## P" + CALLOUT + "\n\n![a](drop)", 5, "a picture without source"),
        ("## P" + CALLOUT + "\n\n![a](drop) So.[^A]", 5, "a picture stands alone"),
        ("## P" + CALLOUT + "\n\n" + SEVEN_CARDS, 1, "7 cards; at most 6"),
        ("## P" + CALLOUT + CALLOUT, 1, "2 callouts; exactly one"),
        ("## P\n\nSo.[^A]", 1, "0 callouts; exactly one"),
        ("## P", 1, "an empty page"),
        ("## P\n\n> Ask.[^A]", 3, "a callout begins with its tone, one of [!now], [!now-if]"),
        ("## P\n\n> [!soon] Ask.[^A]", 3, "a callout begins with its tone"),
        ("## P\n\n> [!do] Ask.[^A]\n>\n> So.[^A]", 3, "a callout holds one paragraph"),
        ("## P\n\n[!do] So.[^A]" + CALLOUT, 3, "a tone such as [!now] stands at the head"),
        ("## P\n\n" + WORDY + "[^A]" + CALLOUT, 1, "72 words in paragraphs; at most 70"),
        ("## P\n\n" + HARD + CALLOUT, 1, "reading grade "),
        ("## P\n\nDO NOT wait.[^A]" + CALLOUT, 1, "words in all capitals"),
    ],
)
def test_a_fault_in_a_page_is_told_with_its_line(
    shelf: Shelf, body: str, line: int, reason: str
) -> None:
    shelf.topic(body)

    assert told(shelf, FIRST_LINE + line - 1, reason), shelf.faults()


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("title: tested\n", "", 1, "front matter: title: is missing"),
        ("tested", "t" * 33, 2, "front matter: title: longer than 32 characters"),
        ("kind: topic", "kind: poem", 3, "front matter: kind: must be one of 'topic'"),
        ("family: signs", "family: x", 4, "front matter: family: must be one of 'understand'"),
        ("family: signs\n", "", 1, "front matter: family: a topic needs a family"),
        ("kind: topic", "kind: help", 4, "front matter: family: only a topic has a family"),
        ("drop", "fish", 5, "unknown pictogram 'fish'"),
        ("pictogram: drop\n", "", 2, "front matter: pictogram: a topic needs one"),
        ("order: 7", "order: 2", 6, "front matter: order: 2 is taken by babies-children"),
        ("order: 7", "order: first", 6, "front matter: order: must be a whole number"),
        ("order: 7", "order: 7\nhue: red", 7, "front matter: hue: is not known"),
        ("order: 7", "order: 7\nid: mine", 7, "front matter: id: is the file's name"),
        ("2027-05-22", "2026-11-22", 8, "front matter: best_before: not after checked"),
        ("2026-11-22", "today", 7, "front matter: checked: must be a date"),
        ("draft", "ok", 9, "front matter: review: must be draft, or: reviewed by NAME on"),
        ("draft", "reviewed by Ann on 2026-02-31", 9, "front matter: review: must be draft"),
        ("title: tested", "title: [", 4, "front matter: "),
        ("title: tested", "- title", 3, "front matter: "),
        ("---\n", "", 1, "no front matter: the file must begin with ---"),
    ],
)
def test_a_fault_in_the_front_matter_is_told_with_its_line(
    shelf: Shelf, old: str, new: str, line: int, reason: str
) -> None:
    shelf.spoil("content/en/tested.md", old, new)

    assert told(shelf, line, reason), shelf.faults()


def test_a_reviewed_document_names_who_and_when(shelf: Shelf) -> None:
    shelf.spoil("content/en/tested.md", "draft", "reviewed by Dr. Ann Lee on 2026-12-01")

    assert shelf.faults() == []


def test_a_document_that_is_no_text_is_told(shelf: Shelf) -> None:
    shelf.path("content/en/tested.md").write_bytes(b"\xff\xfe")

    assert shelf.faults() == ["content/en/tested.md:1: not a text in UTF-8"]


def test_all_faults_are_told_at_once(shelf: Shelf) -> None:
    shelf.topic("## P\n\nOne. Two.[^A] Three." + CALLOUT + "\n\n- So.[^A]")

    assert len(shelf.faults()) == 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.sampled_from("#-!>[]()*{}^A1 \nab.&<`_:\\")))
def test_whatever_a_writer_types_is_read_or_told(shelf: Shelf, body: str) -> None:
    shelf.topic(f"## P\n\n{body}")

    assert all(": " in fault for fault in shelf.faults())


def told(shelf: Shelf, line: int, reason: str) -> bool:
    start = f"content/en/tested.md:{line}: {reason}"
    return any(fault.startswith(start) for fault in shelf.faults())
