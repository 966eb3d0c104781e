"""One page for the clinic's nurse, made from the questionnaire itself, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.evidence import asked_about
from kiosk.core.expression import AllOf, AnyOf, Choice, Expression, Tier, Variable
from kiosk.core.fhirpath import TIERS
from kiosk.core.item import Item
from kiosk.core.profile import NONE_OF_THESE, NOT_SURE
from kiosk.core.signs_check import SignsCheck


def sheet(check: SignsCheck, review: str) -> str:
    """What is asked, which answers lead to which advice, what the desk does on each.

    `review` says who checked it, or that nobody has.
    """
    phrase = check.script.phrase
    version = f"{phrase('sheet.version')} {check.form.version} ({check.form.sha256[:8]})"
    lines = [
        f"# {phrase('sheet.title')}",
        f"{phrase('sheet.for_staff')} {version}. **{review}.**",
        f"## {phrase('sheet.asked')}",
        phrase("sheet.asked_intro"),
        *_asked(check),
        f"## {phrase('sheet.rules')}",
        f"{phrase('sheet.rules_intro')} {phrase('sheet.waiting')}",
        "\n".join(_rules(check)),
        f"## {phrase('sheet.desk')}",
        "\n".join(_desk(check)),
        phrase("result.limits"),
    ]
    return "\n\n".join(lines) + "\n"


def _asked(check: SignsCheck) -> Iterator[str]:
    for screen in check.form.screens[1:]:
        name = check.script.phrase(f"screens.{screen}")
        said: set[str] = set()
        parts = [_question(check, item, said) for item in check.form.questions_on(screen)]
        yield f"**{name}.** " + " ".join(parts)


def _question(check: SignsCheck, item: Item, said: set[str]) -> str:
    """One question's tiles behind its age band; a tile said before is named by its code alone."""
    whom = asked_about(check.form, item)
    bands = dict.fromkeys(row.band for code, row in check.evidence.who.items() if code in whom)
    named = ", ".join(check.script.bands[band] for band in bands)
    tiles = {
        option.code: f"{option.code} {check.script.option(item, option.code, 'they').lower()}"
        for option in item.options
        if option.code not in (NONE_OF_THESE, NOT_SURE)
    }
    texts = [code if text in said else text for code, text in tiles.items()]
    said.update(tiles.values())
    return f"**{named}:** {'; '.join(texts)}."


def _rules(check: SignsCheck) -> Iterator[str]:
    phrase = check.script.phrase
    heads = ("", phrase("sheet.when"), phrase("sheet.advice"), phrase("sheet.sources"))
    yield _row(*heads)
    yield _row("-", "-", "-", "-")
    for tier, when in _table(check.form.tier):
        key = str(tier.rule)
        said = _said(check, when) if when else check.script.rules[key]
        level = phrase(f"levels.{tier.tier}")
        yield _row(key, said, f"{tier.tier} {level}", ", ".join(check.evidence.rules[key]))


def _table(step: Expression | None) -> Iterator[tuple[Tier, Expression | None]]:
    """Every rule with its condition, in their order."""
    when = None
    while isinstance(step, Choice):
        if isinstance(step.then, Tier):
            yield step.then, step.when
            step = step.otherwise
        else:
            step = step.then
    if isinstance(step, Tier):
        yield step, when


def _said(check: SignsCheck, when: Expression) -> str:
    """A condition in words, as the file has it."""
    if isinstance(when, Variable):
        return check.script.variables[when.name]
    word = check.script.phrase("sheet.and" if isinstance(when, AllOf) else "sheet.or")
    parts = [
        f"({_said(check, part)})" if isinstance(part, AnyOf) else _said(check, part)
        for part in when.parts()
    ]
    return f" **{word}** ".join(parts)


def _desk(check: SignsCheck) -> Iterator[str]:
    for tier in reversed(TIERS):
        title = check.script.results[str(tier)].they.rstrip(".")
        level = check.script.phrase(f"levels.{tier}")
        yield f"- **{tier} {level}: {title}.** {check.script.phrase(f'sheet.desk_{tier}')}"


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
