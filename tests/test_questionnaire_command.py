"""`sepsis-kiosk questionnaire`: what it prints and how it ends."""

from __future__ import annotations

import argparse
import io
import json
import re
from pathlib import Path

import pytest

from kiosk.commands import questionnaire
from kiosk.core.errors import KioskError
from kiosk.core.profile import TRANSLATION
from tests.questionnaires import FILE, loaded, shipped, shipped_bytes, small


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser(prog="sepsis-kiosk")
    questionnaire.add_to(parser.add_subparsers())
    options = parser.parse_args(["questionnaire", *arguments])
    code: int = options.run(options)
    return code


def lines_from(
    lines: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *command: str
) -> list[dict[str, object]]:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert run(*command) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_check_says_yes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", str(FILE)) == 0
    assert capsys.readouterr().out == "signs-check.json: yes. 5 screens, 14 questions\n"


def test_check_says_why_not_one_line_a_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = small()
    broken["item"][0]["item"][0]["maxLength"] = 3
    del broken["url"]
    file = tmp_path / "broken.json"
    file.write_text(json.dumps(broken))

    assert run("check", str(file)) == 1
    assert capsys.readouterr().out.splitlines() == [
        "broken.json: first-q: 'maxLength' is not known here",
        "broken.json: url is missing",
    ]


def test_a_file_that_cannot_be_read_is_named() -> None:
    with pytest.raises(KioskError, match=r"nothing\.json: cannot be read"):
        run("check", "nothing.json")


def test_assess_answers_line_by_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = b"""{"who": ["me"], "emergency": ["none"], "signs": ["W1", "W3"], "risk": ["none"]}
nonsense
{"who": ["me"]}
"""
    red, broken, still_open = lines_from(lines, monkeypatch, capsys, "assess", str(FILE), "--lines")

    assert (red["tier"], red["open"], red["rule"]) == (4, [], 3)
    assert red["sources"] == ["SA-time", "CDC-prev", "NZ-trust"]
    assert red["because"] == [
        {"screen": "signs", "linkId": "signs-12-or-older", "code": code, "sources": sources}
        for code, sources in (
            ("W1", ["CDC-prev", "MAYO-2023", "HSE-mat", "HSE-2024news"]),
            ("W3", ["ABUHB", "CDC-prev", "SA-time", "NICE-NG51-adult", "BMJ-2017corr"]),
        )
    ]
    assert set(broken) == {"error"}
    assert still_open["tier"] is None
    assert still_open["open"] == ["emergency", "signs", "risk"]
    assert still_open["enabled"] == ["who", "emergency", "signs", "risk"]


def test_assess_reads_any_questionnaire_of_the_profile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "small.json"
    file.write_text(json.dumps(small()))
    (found,) = lines_from(
        b'{"first": ["bad"]}', monkeypatch, capsys, "assess", str(file), "--lines"
    )

    assert (found["tier"], found["rule"]) == (4, 1)


def test_assess_goes_on_without_sources_that_do_not_fit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "small.json"
    file.write_text(json.dumps(small()))
    (tmp_path / "evidence.toml").write_bytes((FILE.parent / "evidence.toml").read_bytes())
    (found,) = lines_from(
        b'{"first": ["bad"]}', monkeypatch, capsys, "assess", str(file), "--lines"
    )

    assert (found["tier"], found["sources"]) == (4, [])


def test_response_writes_fhir_that_assess_reads(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = b'{"who": ["me"], "emergency": ["A3"]}\n'
    (written,) = lines_from(line, monkeypatch, capsys, "response")
    again = json.dumps(written).encode()
    (found,) = lines_from(again, monkeypatch, capsys, "assess", str(FILE), "--lines")

    assert (written["resourceType"], found["tier"]) == ("QuestionnaireResponse", 4)


def test_export_adds_translations_and_stays_within_the_profile(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    assert run("export", "--language", "en") == 0
    exported = json.loads(capsysbinary.readouterr().out)

    assert loaded(exported).tier == shipped().tier
    assert json.dumps(exported).count(TRANSLATION) == shipped_bytes().count(b'"text"') + 141


def test_a_language_without_words_is_named() -> None:
    with pytest.raises(KioskError, match="language 'xx' has no words here"):
        run("export", "--language", "xx")


def test_a_region_that_is_not_known_is_named(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="region 'xx' is not known"):
        run("sheet", "--out", str(tmp_path / "sheet.md"), "--region", "xx")


def test_the_sheet_names_every_tile_and_every_rule(tmp_path: Path) -> None:
    file = tmp_path / "sheet.md"
    assert run("sheet", "--out", str(file)) == 0
    text = file.read_text("utf-8")

    codes = {option.code for item in shipped().questions[1:] for option in item.options}
    assert all(f"{code} " in text or f"{code};" in text for code in codes - {"none", "not-sure"})
    assert len(re.findall(r"^\| [0-9]+ \|", text, flags=re.MULTILINE)) == 15
    assert "Draft: not checked by a clinician" in text


def test_the_sheet_says_who_checked_it(tmp_path: Path) -> None:
    file = tmp_path / "sheet.md"
    by = ("--reviewed-by", "Dr Ada Lee", "--reviewed-on", "2026-11-22")
    assert run("sheet", "--out", str(file), *by) == 0

    assert "Checked by Dr Ada Lee on 2026-11-22" in file.read_text("utf-8")
    assert "Draft" not in file.read_text("utf-8")


def test_the_sheet_is_one_page_of_pdf(tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    assert run("sheet", "--out", str(file)) == 0

    assert file.read_bytes().startswith(b"%PDF")
    assert file.read_bytes().count(b"/Type /Page\n") == 1


def test_a_sheet_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"must end in \.pdf or \.md"):
        run("sheet", "--out", str(tmp_path / "sheet.doc"))
