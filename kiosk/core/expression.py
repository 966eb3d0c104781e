"""What the rules of a questionnaire are made of, and what they come to over given answers."""

from __future__ import annotations

import operator
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

Answer = str | bool | int
Value = bool | int | None  # None is FHIRPath's empty: not known

NOTHING: Final[frozenset[Answer]] = frozenset()
COMPARISONS: Final[Mapping[str, Callable[[int, int], bool]]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


@dataclass(frozen=True, slots=True)
class Known:
    """What expressions are read against: answers that count, and the variables they make true."""

    answers: Mapping[str, frozenset[Answer]]
    variables: Mapping[str, Value]


class Expression(ABC):
    """One expression, or a part of one."""

    __slots__ = ()

    @abstractmethod
    def value(self, known: Known) -> Value:
        """What the expression comes to."""

    def reasons(self, known: Known) -> Iterator[Expression]:
        """The answers or variables that made the expression true."""
        if self.value(known) is True:
            yield self

    def parts(self) -> tuple[Expression, ...]:
        """The expressions inside this one."""
        return ()


@dataclass(frozen=True, slots=True)
class Given(Expression):
    """Whether a code was touched in a question, or, without a code, anything at all."""

    link_id: str
    code: str | None

    def value(self, known: Known) -> bool:
        """Whether it was."""
        if self.code is None:
            return self.link_id in known.answers
        return self.code in known.answers.get(self.link_id, NOTHING)


@dataclass(frozen=True, slots=True)
class Variable(Expression):
    """A declared variable by its name."""

    name: str

    def value(self, known: Known) -> Value:
        """What the variable stands for."""
        return known.variables[self.name]


@dataclass(frozen=True, slots=True)
class Tier(Expression):
    """A result; its rule is its place among all results of the file, counted from 1."""

    tier: int
    rule: int

    def value(self, known: Known) -> int:
        """The tier itself."""
        return self.tier


@dataclass(frozen=True, slots=True)
class AllOf(Expression):
    """True if every term is, false if one is false, else not known."""

    terms: tuple[Expression, ...]

    def value(self, known: Known) -> Value:
        """FHIRPath's `and`."""
        result: Value = True
        for term in self.terms:
            value = term.value(known)
            if value is False:
                return False
            result = value if value is None else result
        return result

    def reasons(self, known: Known) -> Iterator[Expression]:
        """All that made every term true."""
        if self.value(known) is True:
            for term in self.terms:
                yield from term.reasons(known)

    def parts(self) -> tuple[Expression, ...]:
        """The terms."""
        return self.terms


@dataclass(frozen=True, slots=True)
class AnyOf(Expression):
    """True if one term is, false if every term is false, else not known."""

    terms: tuple[Expression, ...]

    def value(self, known: Known) -> Value:
        """FHIRPath's `or`."""
        result: Value = False
        for term in self.terms:
            value = term.value(known)
            if value is True:
                return True
            result = value if value is None else result
        return result

    def reasons(self, known: Known) -> Iterator[Expression]:
        """All that made any term true."""
        for term in self.terms:
            yield from term.reasons(known)

    def parts(self) -> tuple[Expression, ...]:
        """The terms."""
        return self.terms


@dataclass(frozen=True, slots=True)
class Not(Expression):
    """The opposite; what is not known stays so."""

    term: Expression

    def value(self, known: Known) -> Value:
        """FHIRPath's `not()`."""
        value = self.term.value(known)
        return None if value is None else not value

    def reasons(self, known: Known) -> Iterator[Expression]:
        """Nothing: what was not touched is no reason that can be shown."""
        return iter(())

    def parts(self) -> tuple[Expression, ...]:
        """The term."""
        return (self.term,)


@dataclass(frozen=True, slots=True)
class Comparison(Expression):
    """How two values stand to each other; not known as soon as one of them is not."""

    sign: str
    left: Expression
    right: Expression

    def value(self, known: Known) -> Value:
        """Whether they stand so."""
        left, right = self.left.value(known), self.right.value(known)
        if left is None or right is None:
            return None
        return COMPARISONS[self.sign](left, right)

    def reasons(self, known: Known) -> Iterator[Expression]:
        """All that is true on either side."""
        if self.value(known) is True:
            yield from self.left.reasons(known)
            yield from self.right.reasons(known)

    def parts(self) -> tuple[Expression, ...]:
        """Both sides."""
        return (self.left, self.right)


@dataclass(frozen=True, slots=True)
class Choice(Expression):
    """One result if something is true, otherwise another or none."""

    when: Expression
    then: Expression
    otherwise: Expression | None

    def value(self, known: Known) -> Value:
        """FHIRPath's `iif`, which takes what is not known as false."""
        decided, _ = decide(self, known)
        return decided.tier if decided else None

    def reasons(self, known: Known) -> Iterator[Expression]:
        """What made the condition true."""
        return self.when.reasons(known)

    def parts(self) -> tuple[Expression, ...]:
        """The condition and its results."""
        return tuple(part for part in (self.when, self.then, self.otherwise) if part)


def decide(expression: Expression, known: Known) -> tuple[Tier | None, tuple[Expression, ...]]:
    """The result that stands, and what made its own condition true."""
    step: Expression | None = expression
    reasons: tuple[Expression, ...] = ()
    while isinstance(step, Choice):
        holds = step.when.value(known) is True
        reasons = tuple(step.when.reasons(known)) if holds else ()
        step = step.then if holds else step.otherwise
    return (step if isinstance(step, Tier) else None), reasons


def walk(expression: Expression) -> Iterator[Expression]:
    """The expression and all that stands inside it, in reading order."""
    yield expression
    for part in expression.parts():
        yield from walk(part)
