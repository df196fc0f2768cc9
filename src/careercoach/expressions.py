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

from jinja2 import Environment, StrictUndefined, Template, TemplateSyntaxError, Undefined, nodes
from jinja2.environment import TemplateExpression
from jinja2.exceptions import TemplateRuntimeError, UndefinedError
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from careercoach import phrases
from careercoach.dates import say_date
from careercoach.errors import DataError
from careercoach.vocabulary import FILTERS, FUNCTIONS

# Names that every expression may use, whatever was answered.
ALWAYS = frozenset({"score", "leading", "today", "said", "it", "unsure", "offered"})
# What a file may not name: it would hide these, or Jinja2 would read it as its own.
RESERVED = (
    ALWAYS
    | frozenset(FUNCTIONS)
    | {"verdict", "loop", "years_since", "days_since", "and", "or", "not", "in", "is"}
    | {"if", "else", "true", "false", "none", "True", "False", "None"}
)
_Run = Callable[[Mapping[str, Any]], Any]
_Fold = Callable[[], Any]
_BAD = (TypeError, ValueError, ArithmeticError, AttributeError, LookupError)


class ExpressionProblem(DataError):  # noqa: N818  # what is wrong with a text, as DateProblem is
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
    environment.filters.update(FILTERS)
    environment.tests["given"] = lambda value: not isinstance(value, Undefined)
    return environment


class _Source:
    """One parsed source: the names it cannot do without, and how to run it.

    Jinja2 folds constants with the same functions that its compiled code calls. So the names are
    filled in as constants and the tree is folded: compiling each rule to run it a few times
    would take most of a run. What cannot be folded (loops, calls) is compiled when first run.
    """

    __slots__ = ("_compile", "_compiled", "_fold", "_holes", "names", "needs")

    def __init__(self, found: "_Names", fold: _Fold | None, compile_: Callable[[], _Run]) -> None:
        self.names = found.all
        self.needs = found.all - found.guarded - ALWAYS - set(FUNCTIONS)
        self._holes = found.holes
        self._fold = fold
        self._compile = compile_
        self._compiled: _Run | None = None

    def compile(self) -> _Run:
        """Return the code, compiled the first time."""
        if self._compiled is None:
            self._compiled = self._compile()
        return self._compiled

    def run(self, context: Mapping[str, Any], environment: Environment) -> Any:
        """Return what the source gives for these answers."""
        if self._fold is not None:
            for name, hole in self._holes:
                hole.value = _looked_up(name, context, environment)
            try:
                return self._fold()
            except nodes.Impossible:
                self._fold = None
        return self.compile()(context)


def _looked_up(name: str, context: Mapping[str, Any], environment: Environment) -> Any:
    """Return what a name stands for, as a compiled template would find it."""
    if name in context:
        return context[name]
    if name in environment.globals:
        return environment.globals[name]
    return environment.undefined(name=name)


class _Names:
    """Names in a syntax tree: all of them, and those that are asked about with `is given`.

    Each name in the tree gives way to a constant to be filled in: `holes`.
    """

    def __init__(self, parent: nodes.Node) -> None:
        self.guarded: set[str] = set()
        self.holes: list[tuple[str, nodes.Const]] = []
        self._said: set[str] = set()
        self._made = {"loop"}
        self._below(parent)
        self.all = frozenset(({name for name, _ in self.holes} - self._made) | self._said)

    def _below(self, node: nodes.Node) -> None:
        for field in node.fields:
            inside = getattr(node, field)
            if isinstance(inside, nodes.Node):
                setattr(node, field, self._met(inside))
            elif isinstance(inside, list):
                inside[:] = [
                    self._met(one) if isinstance(one, nodes.Node) else one for one in inside
                ]

    def _met(self, node: nodes.Node) -> nodes.Node:
        if isinstance(node, nodes.Name):
            return self._named(node)
        if isinstance(node, nodes.Test | nodes.Getattr) and isinstance(node.node, nodes.Name):
            if isinstance(node, nodes.Getattr) and node.node.name == "said":
                self._said.add(node.attr)
            elif isinstance(node, nodes.Test) and node.name == "given":
                self.guarded.add(node.node.name)
        self._below(node)
        return node

    def _named(self, node: nodes.Name) -> nodes.Node:
        if node.ctx != "load":
            self._made.add(node.name)
            return node
        hole = nodes.Const(None)
        self.holes.append((node.name, hole))
        return hole


class Expressions:
    """Reads and evaluates the expressions of one run; `today` dates what it writes."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._environment = _environment(today)
        self._folding = nodes.EvalContext(self._environment)
        self._conditions: dict[str, _Source] = {}
        self._sentences: dict[str, _Source] = {}

    def check(self, source: str, *, text: bool = False) -> None:
        """Compile an expression or sentence, which finds unknown filters; ExpressionProblem."""
        (self._sentence if text else self._condition)(source).compile()

    def names_of_value(self, source: str) -> frozenset[str]:
        """Return every answer that an expression names; ExpressionProblem if unreadable."""
        return self._answers(self._condition(source))

    def names_of_text(self, source: str) -> frozenset[str]:
        """Return every answer that a sentence names; ExpressionProblem if unreadable."""
        return self._answers(self._sentence(source))

    def members_of(self, source: str, owner: str, *, text: bool = False) -> set[str]:
        """Return the attributes read from `owner`, for instance the dimensions in `score.x`."""
        tree = self._template(source) if text else self._expression(source)
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
        result = self._run(source, compiled, context)
        return None if result is None else str(result).strip()

    def _answers(self, source: _Source) -> frozenset[str]:
        return source.names - ALWAYS - frozenset(self._environment.globals)

    def _known(self, compiled: _Source, context: Mapping[str, Any]) -> bool:
        return all(name in context or name in self._environment.globals for name in compiled.needs)

    def _run(self, source: str, compiled: _Source, context: Mapping[str, Any]) -> Any:
        try:
            return compiled.run(context, self._environment)
        except UndefinedError as error:
            # An unknown answer used beside its own `is given` makes a rule silent, as all do.
            if any(name not in context for name in self._answers(compiled)):
                return None
            raise DataError(f"expression '{source}': {error.message}") from None
        except (TemplateRuntimeError, *_BAD) as error:
            # The file is at fault, never the person: name the place, not the answer.
            raise DataError(f"expression '{source}': {type(error).__name__}") from None

    def _expression(self, source: str) -> nodes.Expr:
        try:
            parser = Parser(self._environment, source, state="variable")
            tree = parser.parse_expression()
            if not parser.stream.eos:
                raise ExpressionProblem("more than one expression")
        except TemplateSyntaxError as error:
            raise ExpressionProblem(str(error.message)) from None
        return tree

    def _template(self, source: str) -> nodes.Template:
        try:
            return self._environment.parse(source)
        except TemplateSyntaxError as error:
            raise ExpressionProblem(str(error.message)) from None

    def _condition(self, source: str) -> _Source:
        if source not in self._conditions:
            # A name alone is replaced too, so the expression is given a parent.
            parent = nodes.Output([self._expression(source)])
            found = _Names(parent)
            self._conditions[source] = _Source(
                found,
                lambda: parent.nodes[0].as_const(self._folding),
                lambda: self._compiled_value(source),
            )
        return self._conditions[source]

    def _sentence(self, source: str) -> _Source:
        if source not in self._sentences:
            tree = self._template(source)
            found = _Names(tree)
            plain = all(isinstance(part, nodes.Output) for part in tree.body)
            self._sentences[source] = _Source(
                found,
                (lambda: self._folded_text(tree)) if plain else None,
                lambda: self._build(self._template(source)).render,
            )
        return self._sentences[source]

    def _folded_text(self, tree: nodes.Template) -> str:
        parts = (part for output in tree.body for part in output.nodes)  # type: ignore[attr-defined]
        return "".join(map(self._folded_part, parts))

    def _folded_part(self, part: nodes.Expr) -> str:
        value = part.as_const(self._folding)
        return value if isinstance(part, nodes.TemplateData) else str(_written(value, self.today))

    def _compiled_value(self, source: str) -> _Run:
        target = nodes.Name("result", "store", lineno=1)
        assign = nodes.Assign(target, self._expression(source), lineno=1)
        tree = nodes.Template([assign], lineno=1)
        tree.set_environment(self._environment)
        return TemplateExpression(self._build(tree), undefined_to_none=False)

    def _build(self, tree: nodes.Template) -> Template:
        try:
            return self._environment.from_string(tree)
        except (TemplateSyntaxError, *_BAD) as error:  # an unknown filter shows only here
            raise ExpressionProblem(str(error)) from None
