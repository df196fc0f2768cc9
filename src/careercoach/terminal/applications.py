"""The three prompt_toolkit applications of a run: a list, a line to type, a yes or no."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from typing import Any

from prompt_toolkit.application import Application, get_app
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.data_structures import Point
from prompt_toolkit.document import Document
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import FormattedTextControl, HSplit, Layout, ScrollOffsets, Window
from prompt_toolkit.output import Output
from prompt_toolkit.styles import Attrs, Style
from questionary.prompts.confirm import confirm
from questionary.prompts.text import text
from questionary.question import Question

from careercoach.environment import WIDEST
from careercoach.terminal import words
from careercoach.terminal.lists import Line, ListState, head_lines
from careercoach.terminal.restore import signalled, waking
from careercoach.terminal.surface import Head, Typed

# prompt_toolkit before 3.0.53 knows no faint text.
_QUIET = "dim" if "dim" in Attrs._fields else "ansibrightblack"

STYLE = Style.from_dict(
    {
        "heading": "bold",
        "question": "bold",
        "quiet": _QUIET,
        "notice": "ansiyellow",
        "chosen": "ansicyan",
        "answered": "",
        # questionary's own parts.
        "qmark": "noinherit ansicyan",
        "answer": "noinherit",
        "instruction": f"noinherit {_QUIET}",
    }
)
_MARK = ">"
_NAMES: dict[Keys | str, str] = {
    Keys.Up: "up",
    Keys.ControlP: "up",
    Keys.Down: "down",
    Keys.ControlN: "down",
    Keys.Left: "left",
    Keys.Home: "home",
    Keys.End: "end",
    Keys.PageUp: "pageup",
    Keys.PageDown: "pagedown",
    Keys.ControlM: "enter",
    Keys.ControlH: "backspace",
    " ": "space",
}


class Applications:
    """Builds each application when it is first needed and keeps it for the next question."""

    def __init__(self, input_: Input, output: Output) -> None:
        self._input = input_
        self._output = output
        self._head, self._given = Head(""), ""
        self._state = ListState(self._head, ())

    def choose(self, state: ListState) -> object:
        """Show a list until a key ends it; return what was chosen."""
        self._state = state
        self._list_window.vertical_scroll = 0
        with _ended_by_signals(self._list):
            return self._list.run()

    def type_in(self, head: Head, typed: str, offered: str, *, long: bool) -> Typed:
        """Show a line to type in; return what was typed."""
        self._head, self._given = head, typed
        question = self._long if long else self._short
        buffer = _buffer(question)
        buffer.history = InMemoryHistory([offered] if offered else [])
        buffer.reset(Document(typed))
        with _ended_by_signals(question.application):
            answer = question.unsafe_ask()
        return answer if isinstance(answer, Typed) else Typed(str(answer))

    def confirm(self, ask: str) -> bool:
        """Show a yes or no; Enter alone is yes."""
        self._head = Head(ask)
        # Built each time: questionary keeps the answer inside it.
        question = confirm("", qmark=_MARK, style=STYLE, **self._streams)
        question.application.erase_when_done = True
        with _ended_by_signals(question.application):
            return bool(self._below_head(question).unsafe_ask())

    @cached_property
    def _short(self) -> Question:
        return self._line(long=False)

    @cached_property
    def _long(self) -> Question:
        return self._line(long=True)

    def _line(self, *, long: bool) -> Question:
        question = text(
            "",
            qmark=_MARK,
            instruction="",
            multiline=long,
            style=STYLE,
            key_bindings=self._line_keys(long=long),
            erase_when_done=True,
            enable_suspend=True,
            **self._streams,
        )
        return self._below_head(question)

    def _line_keys(self, *, long: bool) -> KeyBindings:
        keys = KeyBindings()
        if long:
            _long_keys(keys)
        # In a line that starts with words, `<` and `?` could never stand alone.
        untouched = Condition(
            lambda: bool(self._given) and get_app().current_buffer.text == self._given
        )
        for command in (words.BACK_WORD, words.HELP_WORD):
            keys.add(command, filter=untouched)(_replace)
        return keys

    def _below_head(self, question: Question) -> Question:
        """Put the question's words, wrapped at today's width, above questionary's line."""
        layout = question.application.layout
        control = FormattedTextControl(
            lambda: _fragments(self._head_lines()),
            # Where a screen is too small for all of it, the end is what matters.
            get_cursor_position=lambda: Point(0, len(self._head_lines()) - 1),
            show_cursor=False,
        )
        layout.container = HSplit([Window(control, dont_extend_height=True), layout.container])
        return question

    @cached_property
    def _list(self) -> Application[object]:
        return Application(
            layout=Layout(self._list_window),
            key_bindings=self._list_keys(),
            style=STYLE,
            include_default_pygments_style=False,
            erase_when_done=True,
            input=self._input,
            output=self._output,
        )

    @cached_property
    def _list_window(self) -> Window:
        control = FormattedTextControl(
            lambda: _fragments(self._state.lines(self._width)[0]),
            get_cursor_position=lambda: Point(0, self._state.lines(self._width)[1]),
            focusable=True,
            show_cursor=False,
        )
        return Window(control, scroll_offsets=ScrollOffsets(top=1, bottom=2))

    def _list_keys(self) -> KeyBindings:
        keys = KeyBindings()
        for key, name in _NAMES.items():
            keys.add(key, eager=True)(lambda event, name=name: self._press(event, name))
        keys.add(Keys.Any)(lambda event: self._press(event, event.data))
        keys.add(Keys.ControlC)(lambda event: event.app.exit(exception=KeyboardInterrupt))
        keys.add(Keys.SIGINT)(lambda event: event.app.exit(exception=KeyboardInterrupt))
        keys.add(Keys.ControlD)(lambda event: event.app.exit(exception=EOFError))
        keys.add(Keys.ControlZ)(lambda event: event.app.suspend_to_background())
        return keys

    def _press(self, event: KeyPressEvent, key: str) -> None:
        chosen = self._state.press(key)
        if chosen is not None:
            event.app.exit(result=chosen.means)
        elif self._state.cursor == 0:
            # Show the question again, not only the row that the cursor reached.
            self._list_window.vertical_scroll = 0

    def _head_lines(self) -> list[Line]:
        return head_lines(self._head, self._width, self._head.problem, self._head.help)

    @property
    def _width(self) -> int:
        return min(WIDEST, self._output.get_size().columns)

    @property
    def _streams(self) -> dict[str, Any]:
        return {
            "input": self._input,
            "output": self._output,
            "include_default_pygments_style": False,
        }


@contextmanager
def _ended_by_signals(application: Application[Any]) -> Iterator[None]:
    """Let a signal end this application in good order, at whatever moment it comes."""

    def leave() -> None:
        if signalled() and application.is_running and not application.is_done:
            application.exit()

    def wake() -> None:
        loop = application.loop
        if loop is not None:
            # The loop may close between the two lines; then there is nothing left to end.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(leave)

    with waking(wake):
        application.pre_run_callables.append(leave)
        yield


def _long_keys(keys: KeyBindings) -> None:
    """Add the keys of an answer of several lines: Enter ends it, Alt-Enter adds a line."""
    keys.add("enter", eager=True)(lambda event: event.current_buffer.validate_and_handle())
    keys.add("escape", "enter")(lambda event: event.current_buffer.insert_text("\n"))
    keys.add("c-x", "c-e")(
        lambda event: event.app.exit(result=Typed(event.current_buffer.text, edit=True))
    )


def _replace(event: KeyPressEvent) -> None:
    event.current_buffer.save_to_undo_stack()
    event.current_buffer.document = Document(event.data)


def _buffer(question: Question) -> Buffer:
    return question.application.layout.current_buffer or question.application.current_buffer


def _fragments(lines: list[Line]) -> StyleAndTextTuples:
    fragments: StyleAndTextTuples = []
    for at, line in enumerate(lines):
        if at:
            fragments.append(("", "\n"))
        fragments.extend(line)
    return fragments
