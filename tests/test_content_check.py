"""What staff see of the content's state, and what the command ends with."""

import json
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.content_check import print_report
from kiosk.core.report import DocumentReport, Fault, Report

HELP = DocumentReport(
    language="en",
    id="help",
    kind="help",
    title="Get help now",
    pages=2,
    words=146,
    grade=1.1,
    sources=13,
    review="draft",
    checked=date(2026, 11, 22),
    best_before=date(2027, 5, 22),
)
CLEAN = Report((HELP,))


def compiled(report: Report) -> bytes:
    return json.dumps(asdict(report), default=str).encode()


def test_an_install_shows_the_report_it_was_compiled_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = print_report(lambda: compiled(CLEAN), as_json=False, package=tmp_path)

    assert code == 0
    assert "Get help now" in capsys.readouterr().out


def test_faults_end_the_command_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    faulty = replace(CLEAN, faults=(Fault("help.md", 3, "no source"),))

    code = print_report(lambda: compiled(faulty), as_json=False, package=tmp_path)

    assert code == 1
    assert capsys.readouterr().out.splitlines()[-1] == "help.md:3: no source"


def test_machines_get_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    print_report(lambda: compiled(CLEAN), as_json=True, package=tmp_path)

    assert json.loads(capsys.readouterr().out)["documents"][0]["words"] == 146


def test_a_checkout_is_checked_afresh(capsys: pytest.CaptureFixture[str]) -> None:
    print_report(lambda: b"never read", as_json=True)

    assert len(json.loads(capsys.readouterr().out)["documents"]) >= 20
