"""What staff read about the content."""

import json
from dataclasses import asdict, replace
from datetime import date

from kiosk.core.report import (
    DocumentReport,
    Fault,
    Report,
    load_report,
    report_json,
    report_table,
)

SIGNS = DocumentReport(
    language="en",
    id="warning-signs",
    kind="topic",
    title="Warning signs",
    pages=7,
    words=661,
    grade=2.14,
    sources=26,
    review="draft",
    checked=date(2026, 11, 22),
    best_before=date(2027, 5, 22),
)
TODAY = date(2026, 12, 4)


def test_a_report_comes_back_from_its_json() -> None:
    report = Report((SIGNS,), (Fault("a.md", 3, "no source"),))

    assert load_report(json.dumps(asdict(report), default=str).encode(), "report.json") == report


def test_the_table_shows_each_document_with_its_figures() -> None:
    row = report_table(Report((SIGNS,)), TODAY).splitlines()[2]

    assert row.split() == ["en", "Warning", "signs", "7", "661", "2.1", "26", "draft", "12", "days"]


def test_the_table_counts_topics_drafts_and_faults() -> None:
    reviewed = replace(SIGNS, kind="help", review="reviewed by A. Moreno on 2026-12-01")

    last = report_table(Report((SIGNS, reviewed)), TODAY).splitlines()[-1]

    assert last == "1 topic; 1 of 2 documents in draft; 0 faults"


def test_each_fault_has_its_line_under_the_table() -> None:
    faults = (Fault("a.md", 3, "no source"), Fault("b.md", 9, "too long"))

    table = report_table(Report((SIGNS,), faults), TODAY)

    assert table.splitlines()[-2:] == ["a.md:3: no source", "b.md:9: too long"]


def test_content_past_its_best_before_date_says_so() -> None:
    row = report_table(Report((SIGNS,)), date(2027, 5, 23)).splitlines()[2]

    assert row.endswith("182 days; OUT OF DATE since 2027-05-22")


def test_a_grade_is_shown_only_where_it_is_measured() -> None:
    row = report_table(Report((replace(SIGNS, language="es", grade=0.0),)), TODAY).splitlines()[2]

    assert row.split()[5] == "-"


def test_the_json_adds_the_age_of_each_document() -> None:
    plain = json.loads(report_json(Report((SIGNS,)), date(2027, 5, 23)))

    assert plain["documents"][0]["age_days"] == 182
    assert plain["documents"][0]["is_out_of_date"] is True
    assert plain["faults"] == []
