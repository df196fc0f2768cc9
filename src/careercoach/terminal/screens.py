"""Questions on a terminal that can move its cursor, with questionary and prompt_toolkit.

Each question stands below the answers so far and makes way for one line once it is answered, so
that what scrolls back reads like a transcript. Applications are built once and used for every
question: building one takes longer than a person should wait.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, cast

from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.input import create_input
from prompt_toolkit.output import ColorDepth, create_output
from prompt_toolkit.output.vt100 import Vt100_Output
from prompt_toolkit.renderer import print_formatted_text

from careercoach import fit
from careercoach.dialogue import Back, Skipped, Unsure
from careercoach.environment import WIDEST, Environment
from careercoach.terminal import words
from careercoach.terminal.applications import STYLE, Applications
from careercoach.terminal.lists import ListState
from careercoach.terminal.surface import Head, Row, Typed

if TYPE_CHECKING:
    from prompt_toolkit.input import Input
    from prompt_toolkit.output import Output

T = TypeVar("T")


class ScreenSurface:
    """Draws on the terminal of standard error and reads keys of standard input."""

    prefills = True

    def __init__(self, input_: "Input", output: "Output") -> None:
        self._input = input_
        self._output = output

    @classmethod
    def on(cls, environment: Environment) -> "ScreenSurface":
        """Return the surface of this environment's terminal."""
        output = create_output(environment.stderr)
        if isinstance(output, Vt100_Output):
            # A question about the cursor costs a round trip, and its answer can arrive as typing.
            output.enable_cpr = False
            output.enable_bell = False
            if environment.variables.get("NO_COLOR"):
                output.default_color_depth = ColorDepth.DEPTH_1_BIT
        return cls(create_input(environment.stdin), output)

    def heading(self, text: str) -> None:
        """Start a section."""
        self._print("")
        for line in fit.wrapped(text, self._width):
            self._print(line, "class:heading")

    def say(self, text: str) -> None:
        """Show a line that asks for nothing."""
        for line in fit.wrapped(text, self._width):
            self._print(line)

    def settled(self, label: str, answer: str) -> None:
        """Leave a compact line of an answered question behind."""
        label, answer = fit.label_and_answer(label, answer, self._width)
        gap = "  " if label.endswith(("?", ".", "\N{HORIZONTAL ELLIPSIS}")) else ": "
        parts = [("class:quiet", f"{label}{gap}"), ("class:answered", answer), ("", "\n")]
        self._paint(parts)

    def pick(
        self, head: Head, rows: Sequence[Row[T]], start: int | None = None, *, short: bool = False
    ) -> T | Back:
        """Let a person choose one row with a key or the arrows."""
        state = ListState(head, rows, start or 0, short=short, chosen=start is not None)
        return cast("T | Back", self._applications.choose(state))

    def tick(
        self,
        head: Head,
        rows: Sequence[Row[str]],
        others: Sequence[Row[Unsure | Skipped]],
        ticked: Collection[str],
        none: str,
    ) -> list[str] | Unsure | Skipped | Back:
        """Let a person tick any number of rows."""
        nothing: Row[tuple[()]] = Row(words.NONE_KEY, words.capital(none), ())
        listed = [*rows, nothing, *others]
        state = ListState(head, listed, boxes=len(rows), ticked=set(ticked))
        chosen = self._applications.choose(state)
        return [] if chosen == () else cast("list[str] | Unsure | Skipped | Back", chosen)

    def line(self, head: Head, typed: str, offered: str = "", *, long: bool = False) -> Typed:
        """Let a person type; the arrow up brings the offered words for editing."""
        if long and head.help:
            head = replace(head, help=f"{head.help}\n{words.LONG_KEYS}")
        return self._applications.type_in(head, typed, offered, long=long)

    def confirm(self, question: str) -> bool:
        """Ask yes or no; Enter alone is yes."""
        answer = self._applications.confirm(question)
        self.settled(question, "yes" if answer else "no")
        return answer

    @cached_property
    def _applications(self) -> Applications:
        return Applications(self._input, self._output)

    @property
    def _width(self) -> int:
        return min(WIDEST, self._output.get_size().columns)

    def _print(self, text: str, style: str = "") -> None:
        self._paint([(style, f"{text}\n")])

    def _paint(self, parts: list[tuple[str, str]]) -> None:
        print_formatted_text(self._output, FormattedText(parts), STYLE)
