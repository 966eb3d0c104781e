"""`sepsis-kiosk questionnaire`: checks, reads, exports and prints the signs check."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from kiosk.bundle import BUNDLE, ensure_fresh
from kiosk.core.assessment import assess
from kiosk.core.errors import KioskError, QuestionnaireError
from kiosk.core.evidence import Evidence, load_evidence, offered
from kiosk.core.export import export
from kiosk.core.questionnaire import Questionnaire, load
from kiosk.core.region import load_region
from kiosk.core.response import read_answers, response, verdict
from kiosk.core.script import Fill
from kiosk.core.sheet import sheet
from kiosk.core.signs_check import SignsCheck, load_signs_check
from kiosk.core.wording import Site, wording

FILE = "signs-check.json"

_HELP = {
    "check": "whether a FHIR questionnaire is one that the kiosk can ask",
    "assess": "what answers come to: one JSON object a line in, one out",
    "export": "the FHIR file with another language's words in it",
    "response": "answers, one JSON object a line, as FHIR QuestionnaireResponses",
    "sheet": "one page for the nurse: what is asked, what it leads to, what to do",
}


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command with its own commands."""
    parser = commands.add_parser(
        "questionnaire", help="the signs check: check, assess, export, response, sheet"
    )
    parts = parser.add_subparsers(
        title="commands", metavar="COMMAND", required=True, parser_class=type(parser)
    )
    ways: Mapping[str, Callable[[argparse.Namespace], int]] = {
        "check": _check,
        "assess": _assess,
        "export": _export,
        "response": _response,
        "sheet": _sheet,
    }
    made = {name: parts.add_parser(name, help=_HELP[name]) for name in ways}
    for name, way in ways.items():
        made[name].set_defaults(run=run, way=way)
    made["check"].add_argument("file", type=Path, metavar="FILE", help="a FHIR R4 Questionnaire")
    _add_assess(made["assess"])
    for name in ("export", "sheet"):
        made[name].add_argument("--language", default="en", metavar="en", help="whose words")
        made[name].add_argument("--region", default="us", metavar="us", help="whose numbers")
    _add_sheet(made["sheet"])


def _add_sheet(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="ends in .pdf or .md"
    )
    parser.add_argument(
        "--reviewed-by", default="", metavar="NAME", help="the clinician who checked it"
    )
    parser.add_argument(
        "--reviewed-on", type=date.fromisoformat, metavar="DATE", help="such as 2026-11-22"
    )


def _add_assess(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="a FHIR R4 Questionnaire")
    parser.add_argument(
        "--lines",
        action="store_true",
        required=True,
        help='reads lines such as {"who": ["me"], "emergency": ["none"]}, or FHIR responses',
    )


def run(options: argparse.Namespace) -> int:
    """Does what was asked for and returns the exit code.

    Raises:
        KioskError: it cannot be done; the text says why.
    """
    code: int = options.way(options)
    return code


def _check(options: argparse.Namespace) -> int:
    data = _bytes(options.file)
    try:
        form = load(data, options.file.name)
    except QuestionnaireError as refused:
        print(refused)
        return 1
    print(f"{options.file.name}: yes. {len(form.screens)} screens, {len(form.questions)} questions")
    return 0


def _assess(options: argparse.Namespace) -> int:
    form = load(_bytes(options.file), options.file.name)
    sources = _sources(form, options.file.with_name("evidence.toml"))
    _each_line(form, lambda line: verdict(assess(form, read_answers(form, line)), sources))
    return 0


def _response(_: argparse.Namespace) -> int:
    form = load(_shipped()[FILE], FILE)
    _each_line(form, lambda line: response(form, read_answers(form, line)))
    return 0


def _export(options: argparse.Namespace) -> int:
    files = _shipped()
    check = _signs_check(files, options)
    sys.stdout.buffer.write(export(files[FILE], check).encode())
    return 0


def _sheet(options: argparse.Namespace) -> int:
    check = _signs_check(_shipped(), options)
    text = sheet(check, _review(check, options))
    try:
        if options.out.suffix == ".pdf":
            from kiosk.qt.sheet import write_pdf  # Qt's text is loaded only when it is needed

            write_pdf(text, options.out)
        elif options.out.suffix == ".md":
            options.out.write_text(text, encoding="utf-8")
        else:
            raise KioskError(f"{options.out}: must end in .pdf or .md")
    except OSError as broken:
        raise KioskError(f"{options.out}: cannot be written: {broken.strerror}") from broken
    return 0


def _review(check: SignsCheck, options: argparse.Namespace) -> str:
    if not options.reviewed_by or options.reviewed_on is None:
        return check.script.phrase("card.draft")
    return check.script.phrase("card.checked", name=options.reviewed_by, date=options.reviewed_on)


def _each_line(form: Questionnaire, answer: Callable[[bytes], Mapping[str, object]]) -> None:
    """Answers every line of standard input with one line; a broken one with its error."""
    for line in sys.stdin.buffer:
        try:
            said = answer(line)
        except QuestionnaireError as refused:
            said = {"error": str(refused)}
        print(json.dumps(said), flush=True)


def _sources(form: Questionnaire, file: Path) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """Who says that answers and rules count, by linkId and code; nothing if no file fits."""
    if not file.exists():
        return {}
    try:
        evidence: Evidence = load_evidence(_bytes(file), file.name, form)
    except QuestionnaireError as refused:
        print(f"sepsis-kiosk: answers stand without their sources: {refused}", file=sys.stderr)
        return {}
    named = {
        (item.link_id, code): evidence.proof(item, code).sources for item, code in offered(form)
    }
    return named | {("rules", rule): sources for rule, sources in evidence.rules.items()}


def _signs_check(files: Mapping[str, bytes], options: argparse.Namespace) -> SignsCheck:
    languages = sorted(Path(name).stem for name in files if name.startswith("words/"))
    if options.language not in languages:
        known = ", ".join(languages)
        raise KioskError(f"language {options.language!r} has no words here; choose {known}")
    return load_signs_check(files, options.language, _fill(options.region, options.language))


def _fill(name: str, language: str) -> Fill:
    from kiosk.qt import resources  # Qt is loaded only when it is needed

    if name not in resources.names("regions", ".json"):
        known = ", ".join(resources.names("regions", ".json"))
        raise KioskError(f"region {name!r} is not known; choose {known}")
    region = load_region(resources.read(f"regions/{name}.json"), name)
    return wording(region, Site(), language).fill


def _shipped() -> Mapping[str, bytes]:
    """The files of the signs check as the bundle holds them."""
    from kiosk.qt import resources  # Qt is loaded only when it is needed

    ensure_fresh()
    resources.mount(BUNDLE)
    words = (f"words/{name}.toml" for name in resources.names("questionnaire/words", ".toml"))
    names = (FILE, "evidence.toml", *words)
    return {name: resources.read(f"questionnaire/{name}") for name in names}


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as broken:
        raise KioskError(f"{file}: cannot be read: {broken.strerror}") from broken
