"""The only owner of Jinja2: conditions, values and sentences of questionnaire files.

Only plain data goes in. A person's words are values, never template source. The rule of
knowledge lives here too: an expression or sentence that names an answer which is not known
gives None, unless it asks `is given` about that name itself.
"""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, Undefined, nodes
from jinja2.environment import TemplateExpression
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from careercoach import phrases
from careercoach.dates import say_date
from careercoach.errors import DataError

# Names that every expression may use, whatever was answered.
ALWAYS = frozenset({"score", "leading", "today", "said", "it"})
_Run = Callable[[Mapping[str, Any]], Any]
_BAD = (TypeError, ValueError, ZeroDivisionError, OverflowError, AttributeError, KeyError)


class ExpressionProblem(DataError):
    """An expression or sentence that cannot be read; the message says why."""


def _written(value: Any, today: date) -> str:
    """Write a value as a person would in running text."""
    if value is None or isinstance(value, Undefined):
        return "" if value is None else str(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, date):
        return say_date(value, today)
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, list | tuple):
        return phrases.listed([_written(item, today) for item in value])
    return str(value)


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "share": phrases.share,
    "says_none": phrases.says_none,
    "mentions": phrases.mentions,
}


@lru_cache(maxsize=4)
def _environment(today: date) -> ImmutableSandboxedEnvironment:
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        finalize=lambda value: _written(value, today),
        keep_trailing_newline=False,
        # One process reads each sentence once or twice: optimising would cost more than it saves.
        optimized=False,
        cache_size=0,
    )
    environment.globals.clear()
    environment.globals.update(FUNCTIONS)
    environment.globals["years_since"] = lambda day: (today - day).days / 365.25
    environment.globals["days_since"] = lambda day: (today - day).days
    environment.filters.pop("random")  # the same answers must always give the same report
    environment.filters.update(brief=phrases.brief, listed=phrases.listed)
    environment.tests["given"] = lambda value: not isinstance(value, Undefined)
    return environment


class _Source:
    """One parsed source: the names it cannot do without, and its code once it is first run.

    Parsing is cheap and compiling is not; most rules name an answer that nobody gave.
    """

    __slots__ = ("_compile", "_run", "names", "needs")

    def __init__(self, found: "_Names", compile_: Callable[[], _Run]) -> None:
        self.names = found.all
        self.needs = found.all - found.guarded - ALWAYS - set(FUNCTIONS)
        self._compile = compile_
        self._run: _Run | None = None

    def compile(self) -> _Run:
        """Return the code, compiled the first time."""
        if self._run is None:
            self._run = self._compile()
        return self._run


class _Names:
    """Names in a syntax tree: all of them, and those that are asked about with `is given`."""

    def __init__(self, tree: nodes.Node) -> None:
        names = list(tree.find_all(nodes.Name))
        made = {name.name for name in names if name.ctx != "load"} | {"loop"}
        free = {name.name for name in names} - made
        said = {
            node.attr
            for node in tree.find_all(nodes.Getattr)
            if isinstance(node.node, nodes.Name) and node.node.name == "said"
        }
        self.guarded = {
            test.node.name
            for test in tree.find_all(nodes.Test)
            if test.name == "given" and isinstance(test.node, nodes.Name)
        }
        self.all = frozenset(free | said)


class Expressions:
    """Reads and evaluates the expressions of one run; `today` dates what it writes."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._environment = _environment(today)
        self._conditions: dict[str, _Source] = {}
        self._sentences: dict[str, _Source] = {}

    def names_of_value(self, source: str) -> frozenset[str]:
        """Return every answer that an expression names; ExpressionProblem if unreadable."""
        return self._checked(self._condition(source))

    def names_of_text(self, source: str) -> frozenset[str]:
        """Return every answer that a sentence names; ExpressionProblem if unreadable."""
        return self._checked(self._sentence(source))

    def members_of(self, source: str, owner: str, *, text: bool = False) -> set[str]:
        """Return the attributes read from `owner`, for instance the dimensions in `score.x`."""
        tree = self._tree(source, text=text)
        return {
            node.attr
            for node in tree.find_all(nodes.Getattr)
            if isinstance(node.node, nodes.Name) and node.node.name == owner
        }

    def value(self, source: str, context: Mapping[str, Any]) -> Any:
        """Return the value of an expression, or None when an answer it needs is not known."""
        compiled = self._condition(source)
        if not self._known(compiled, context):
            return None
        result = self._run(source, compiled, context)
        return None if isinstance(result, Undefined) else result

    def holds(self, source: str | None, context: Mapping[str, Any]) -> bool:
        """Whether a condition is known to be true; no condition always holds."""
        return True if source is None else bool(self.value(source, context))

    def text(self, source: str, context: Mapping[str, Any]) -> str | None:
        """Return a sentence filled in, or None when an answer that it names is not known."""
        if "{" not in source:
            return source
        compiled = self._sentence(source)
        if not self._known(compiled, context):
            return None
        return str(self._run(source, compiled, context)).strip()

    def _checked(self, source: _Source) -> frozenset[str]:
        """Compile a source, which finds unknown filters, and return the answers it names."""
        source.compile()
        return source.names - ALWAYS - frozenset(self._environment.globals)

    def _known(self, compiled: _Source, context: Mapping[str, Any]) -> bool:
        return all(name in context or name in self._environment.globals for name in compiled.needs)

    def _run(self, source: str, compiled: _Source, context: Mapping[str, Any]) -> Any:
        try:
            return compiled.compile()(context)
        except (UndefinedError, SecurityError, *_BAD) as error:
            # The file is at fault, never the person: name the place, not the answer.
            raise DataError(f"expression '{source}': {type(error).__name__}") from None

    def _tree(self, source: str, *, text: bool) -> nodes.Node:
        try:
            if text:
                return self._environment.parse(source)
            parser = Parser(self._environment, source, state="variable")
            tree = parser.parse_expression()
            if not parser.stream.eos:
                raise ExpressionProblem("more than one expression")
        except TemplateSyntaxError as error:
            raise ExpressionProblem(str(error.message)) from None
        tree.set_environment(self._environment)
        return tree

    def _condition(self, source: str) -> _Source:
        if source not in self._conditions:
            tree = self._tree(source, text=False)
            assert isinstance(tree, nodes.Expr)  # noqa: S101  # what _tree gives for text=False
            # find_all() looks below a node, so the expression is given a parent.
            found = _Names(nodes.Output([tree]))
            self._conditions[source] = _Source(found, lambda: self._build_value(tree))
        return self._conditions[source]

    def _sentence(self, source: str) -> _Source:
        if source not in self._sentences:
            tree = self._tree(source, text=True)
            assert isinstance(tree, nodes.Template)  # noqa: S101  # what parse() returns
            run = lambda: self._build(tree).render  # noqa: E731  # a thunk, like its sibling
            self._sentences[source] = _Source(_Names(tree), run)
        return self._sentences[source]

    def _build_value(self, tree: nodes.Expr) -> _Run:
        assign = nodes.Assign(nodes.Name("result", "store", lineno=1), tree, lineno=1)
        template = self._build(nodes.Template([assign], lineno=1))
        return TemplateExpression(template, undefined_to_none=False)

    def _build(self, tree: nodes.Template) -> Any:
        try:
            return self._environment.from_string(tree)
        except (TemplateSyntaxError, *_BAD) as error:  # an unknown filter shows only here
            raise ExpressionProblem(str(error)) from None
