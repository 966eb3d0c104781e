"""Reads the few shapes of FHIRPath that a kiosk questionnaire may hold, and refuses all others."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Final

from kiosk.core.errors import QuestionnaireError
from kiosk.core.expression import (
    COMPARISONS,
    AllOf,
    AnyOf,
    Choice,
    Comparison,
    Expression,
    Given,
    Not,
    Tier,
    Variable,
    walk,
)

TIERS: Final = (1, 2, 3, 4)
HIGHEST_TIER: Final = TIERS[-1]

_LONGEST = 20_000  # characters of one expression
_DEEPEST = 40  # parentheses inside one another
_ID = r"[A-Za-z0-9][A-Za-z0-9.\-]*"
_GIVEN = (
    rf"%resource\.repeat\(item\)\.where\(linkId='(?P<link_id>{_ID})'\)\.answer"
    rf"(?:\.value\.where\(code='(?P<code>{_ID})'\))?\.exists\(\)"
)
_TOKEN = re.compile(
    rf"(?P<given>{_GIVEN})|(?P<variable>%[A-Za-z][A-Za-z0-9_]*)|(?P<word>[a-z]+)"
    r"|(?P<number>[0-9]+)|(?P<sign><=|>=|!=|[=<>(),.])|(?P<space>[ \n]+)",
    re.ASCII,
)

Token = re.Match[str]


def read_variable(text: str) -> Expression:
    """A variable: the two shapes that look at answers, combined by `and` and `or`.

    Raises:
        QuestionnaireError: it is anything else.
    """
    expression = _Reader(text, None).whole(of_tier=False)
    for part in walk(expression):
        if not isinstance(part, Given | AllOf | AnyOf):
            raise QuestionnaireError("a variable holds more than its two shapes, 'and' and 'or'")
    return expression


def read_tier(text: str, variables: Collection[str]) -> Expression:
    """The rule table: `iif` over declared variables, with a tier at every end.

    Raises:
        QuestionnaireError: it is anything else.
    """
    return _Reader(text, variables).whole(of_tier=True)


def _tokens(text: str) -> list[Token]:
    if len(text) > _LONGEST:
        raise QuestionnaireError(f"an expression has more than {_LONGEST} characters")
    tokens: list[Token] = []
    at = 0
    while at < len(text):
        token = _TOKEN.match(text, at)
        if not token:
            raise QuestionnaireError(f"not understood at {_shown(text[at:])}")
        at = token.end()
        if token.lastgroup != "space":
            tokens.append(token)
    return tokens


class _Reader:
    """Goes through the tokens of one expression from left to right, once."""

    def __init__(self, text: str, variables: Collection[str] | None) -> None:
        self._tokens = _tokens(text)
        self._variables = variables
        self._at = 0
        self._depth = 0
        self._rules = 0

    def whole(self, *, of_tier: bool) -> Expression:
        expression = self._either()
        if self._at < len(self._tokens):
            raise QuestionnaireError(f"not understood from {_shown(self._next)}")
        if of_tier != _is_tier(expression):
            kind = "a tier" if of_tier else "true or false"
            raise QuestionnaireError(f"the expression does not come to {kind}")
        return expression

    @property
    def _next(self) -> str:
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""

    def _take(self, text: str) -> bool:
        taken = self._next == text
        self._at += taken
        return taken

    def _need(self, text: str) -> None:
        if not self._take(text):
            raise QuestionnaireError(f"{text!r} is missing before {_shown(self._next)}")

    def _either(self) -> Expression:
        return self._chain("or", AnyOf, self._all)

    def _all(self) -> Expression:
        return self._chain("and", AllOf, self._comparison)

    def _chain(
        self,
        word: str,
        kind: type[AnyOf] | type[AllOf],
        read_term: Callable[[], Expression],
    ) -> Expression:
        first = read_term()
        terms = {first: None}
        while self._take(word):
            term = read_term()
            if term in terms:
                raise QuestionnaireError(f"a term of {word!r} stands twice: {_named(term)}")
            _need_truth(term, word)
            _need_truth(first, word)
            terms[term] = None
        return kind(tuple(terms)) if len(terms) > 1 else first

    def _comparison(self) -> Expression:
        left = self._negation()
        sign = self._next
        if sign not in COMPARISONS:
            return left
        self._at += 1
        right = self._negation()
        if _is_tier(left) != _is_tier(right) or (sign not in ("=", "!=") and not _is_tier(left)):
            raise QuestionnaireError(f"{sign!r} stands between values that it cannot compare")
        return Comparison(sign, left, right)

    def _negation(self) -> Expression:
        expression = self._term()
        while self._take("."):
            for text in ("not", "(", ")"):
                self._need(text)
            _need_truth(expression, "not()")
            if isinstance(expression, Not):
                raise QuestionnaireError("'not()' stands twice")
            expression = Not(expression)
        return expression

    def _term(self) -> Expression:
        if self._take("("):
            return self._inside()
        if self._at == len(self._tokens):
            raise QuestionnaireError("the expression ends too early")
        token = self._tokens[self._at]
        self._at += 1
        if token["given"]:
            return self._given(token)
        if token["variable"]:
            return self._variable(token[0][1:])
        if token["number"]:
            return self._tier(token[0])
        if token[0] == "iif":
            return self._choice()
        raise QuestionnaireError(f"not understood: {_shown(token[0])}")

    def _inside(self) -> Expression:
        self._go_down()
        expression = self._either()
        self._need(")")
        self._depth -= 1
        return expression

    def _go_down(self) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise QuestionnaireError(f"an expression is more than {_DEEPEST} parentheses deep")

    def _given(self, token: Token) -> Given:
        if self._variables is not None:
            raise QuestionnaireError("the tier looks at answers past the variables")
        return Given(token["link_id"], token["code"])

    def _variable(self, name: str) -> Variable:
        if name == "resource":
            raise QuestionnaireError("%resource stands outside the two shapes that are known")
        if name not in (self._variables or ()):
            raise QuestionnaireError(f"%{name} is not declared")
        return Variable(name)

    def _tier(self, number: str) -> Tier:
        if number not in map(str, TIERS):
            raise QuestionnaireError(f"{_shown(number)} is not a known tier")
        self._rules += 1
        return Tier(int(number), self._rules)

    def _choice(self) -> Choice:
        self._need("(")
        self._go_down()
        when = self._either()
        _need_truth(when, "iif")
        self._need(",")
        then = self._either()
        otherwise = self._either() if self._take(",") else None
        self._need(")")
        self._depth -= 1
        if not _is_tier(then) or not (otherwise is None or _is_tier(otherwise)):
            raise QuestionnaireError("'iif' does not end in a tier")
        return Choice(when, then, otherwise)


def _is_tier(expression: Expression) -> bool:
    return isinstance(expression, Tier | Choice)


def _need_truth(expression: Expression, word: str) -> None:
    if _is_tier(expression):
        raise QuestionnaireError(f"{word!r} stands where a tier cannot be true or false")


def _named(term: Expression) -> str:
    if isinstance(term, Given):
        return f"{term.link_id} {term.code or ''}".strip()
    return f"%{term.name}" if isinstance(term, Variable) else "a group"


def _shown(text: str) -> str:
    return ascii(text[:40]) if text else "the end"
