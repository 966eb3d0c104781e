"""The command line: what a person can ask of `sepsis-kiosk`."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

import kiosk
from kiosk.commands import run
from kiosk.core.errors import KioskError, SettingsError

COMMANDS = {
    "tour": "every screen as a picture, no display needed",
    "content": "every topic: pages, words, reading grade, sources, review, age",
    "questionnaire": "the signs check: check, assess, export, response, sheet",
    "settings": "a clinic's settings: example, check",
    "pin": "the staff's PIN: reset",
    "install": "makes this machine a kiosk, or upgrades it (root)",
    "uninstall": "undoes that; settings and PIN stay (root)",
}

EXAMPLES = """\
examples:
  sepsis-kiosk                          full screen, as a clinic uses it
  sepsis-kiosk --windowed 540x960       in a window, to look at it
  sepsis-kiosk --region uk              with the numbers and words of the United Kingdom
  sepsis-kiosk tour pictures/           every screen as a picture, no display needed
  sepsis-kiosk content                  every topic: length, reading grade, sources, age
  sepsis-kiosk questionnaire sheet --out sheet.pdf      one page for the clinic's nurse
"""


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong and what would be right."""

    def error(self, message: str) -> NoReturn:
        """Ends the program with exit code 2."""
        self.exit(2, f"{self.prog}: {message}. See: {self.prog} --help\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs what the command line asks for and returns the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    parser = _parser()
    options = _read(parser, given)
    try:
        code: int = options.run(options)
    except KioskError as refused:
        if isinstance(refused, SettingsError) and getattr(options, refused.key, None):
            parser.error(f"argument --{refused.key}: {refused.reason}")
        print(f"sepsis-kiosk: {refused}", file=sys.stderr)
        return 1
    return code


def _read(parser: Parser, given: Sequence[str]) -> argparse.Namespace:
    """What the words mean; the commands are set out only where they may matter."""
    if not {"-h", "--help", *COMMANDS} & set(given):
        options, not_understood = parser.parse_known_args(given)
        if not not_understood:
            return options
    _add_commands(parser, given)
    _refuse_unknown_options(parser, given)
    return parser.parse_args(given)


def _refuse_unknown_options(parser: Parser, given: Sequence[str]) -> None:
    """Names an option that is not one; argparse would blame the word behind it."""
    if COMMANDS.keys() & set(given):
        return
    known = ["--help", *re.findall(r"--?[a-z][a-z-]*", parser.format_usage())]
    for word in given:
        name = word.partition("=")[0]
        if name.startswith("-") and name not in known:
            from difflib import get_close_matches  # not at every start

            near = "".join(f", but {one} is" for one in get_close_matches(name, known, 1))
            parser.error(f"{name} is not an option{near}")


def _parser() -> Parser:
    parser = Parser(
        prog="sepsis-kiosk",
        description="Teaches everything about sepsis on a touch screen, without a network.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"sepsis-kiosk {kiosk.__version__}")
    run.add_options(parser)
    return parser


def _add_commands(parser: Parser, given: Sequence[str]) -> None:
    commands = parser.add_subparsers(title="other commands", metavar="COMMAND", parser_class=Parser)
    for name, says in COMMANDS.items():
        if name in given:  # the kiosk itself starts without what only another command needs
            import_module(f"kiosk.commands.{name}").add_to(commands)
        else:
            commands.add_parser(name, help=says)


if __name__ == "__main__":
    sys.exit(main())
