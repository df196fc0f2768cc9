"""Asking in a terminal: each kind of question, with keys through a pipe and with plain lines."""

import io
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TextIO, cast

import pytest
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput, Output
from prompt_toolkit.output.vt100 import Vt100_Output

from careercoach import fit
from careercoach.answers import Scalar as AnswerScalar
from careercoach.dialogue import Answered, Asker, Back, Prompt, Reply, ReviewLine, Skipped, Unsure
from careercoach.environment import Environment
from careercoach.questionnaire import (
    Choice,
    Choices,
    Date,
    LongText,
    Money,
    Number,
    Option,
    Question,
    Records,
    Scale,
    Text,
    YesNo,
)
from careercoach.terminal import make_asker, words
from careercoach.terminal.conversation import Conversation
from careercoach.terminal.lists import ListState
from careercoach.terminal.screens import ScreenSurface
from careercoach.terminal.surface import Head, Row

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SCALES = {"degree": ("not at all", "a little", "partly", "mostly", "entirely")}
HOSTILE = "\x1b]52;c;aGk=\x07\x9b31m\u202e[/red]\u200b"
UP, DOWN, LEFT, ENTER, BACKSPACE = "\x1b[A", "\x1b[B", "\x1b[D", "\r", "\x7f"

OPTIONS = (
    Option(id="boss", say="My boss"),
    Option(id="panel", say="A panel"),
    Option(id="nobody", say="Nobody knows"),
)
SCALE = Scale(id="q", kind="scale", ask="How much?", scale="degree", help="Think of last week.")
YES_NO = YesNo(id="q", kind="yes-no", ask="Was it?")
CHOICE = Choice(id="q", kind="choice", ask="Who decides?", options=OPTIONS, optional=True)
CHOICES = Choices(id="q", kind="choices", ask="Who has a say?", options=OPTIONS, none="none at all")
TEXT = Text(id="q", kind="text", ask="What do you call your boss?", short="Boss")
LONG = LongText(id="q", kind="long-text", ask="Tell of a result.")
NUMBER = Number(id="q", kind="number", ask="How many?", at_most=50)
MONEY = Money(id="q", kind="money", ask="What does it cost?")
DATE = Date(id="q", kind="date", ask="When?", range="future")
RECORDS = Records(
    id="q",
    kind="records",
    ask="Who decides?",
    one="person",
    none="nobody yet",
    optional=True,
    at_most=2,
    fields=(
        Text(id="name", kind="text", ask="Their name?"),
        YesNo(id="met", kind="yes-no", ask="Have you met?", short="met"),
    ),
)
ANA: dict[str, AnswerScalar | None] = {"name": "Ana", "met": True}
BO: dict[str, AnswerScalar | None] = {"name": "Bo", "met": None}
BO_UNMET: dict[str, AnswerScalar | None] = {"name": "Bo", "met": False}
ALL = (SCALE, YES_NO, CHOICE, CHOICES, TEXT, LONG, NUMBER, MONEY, DATE, RECORDS)


def prompt(question: Question, **more: object) -> Prompt:
    """A prompt as an interview gives it, somewhere in the middle."""
    plain = Prompt(question, question.ask, question.help, can_go_back=True)
    return replace(plain, **more)  # type: ignore[arg-type]


def world(stdin: TextIO | None = None, **variables: str) -> Environment:
    """A world without a terminal."""
    given = {"TERM": "dumb", "COLUMNS": "60", **variables}
    return Environment(given, stdin or io.StringIO(), io.StringIO(), io.StringIO(), NOW)


def on_screen(keys: str, use: Callable[[Asker], object], output: Output | None = None) -> object:
    """Use a screen asker with these keys typed ahead; running out of keys is an EOFError."""
    with create_pipe_input() as pipe:
        pipe.send_text(keys)
        pipe.close()
        surface = ScreenSurface(pipe, output or DummyOutput())
        return use(Conversation(surface, world(), SCALES))


def screen(asked: Prompt, keys: str) -> object:
    """Put one question on a screen."""
    return on_screen(keys, lambda asker: asker.ask(asked))


def seen(keys: str, use: Callable[[Asker], object], width: int = 60) -> str:
    """Everything a terminal of this width is sent, escapes included."""
    stream = io.StringIO()
    output = Vt100_Output(stream, lambda: Size(24, width), term="xterm", enable_cpr=False)
    on_screen(keys, use, output)
    return stream.getvalue()


def plain(asked: Prompt, *typed: str) -> tuple[Reply, str]:
    """Put one question in plain lines; return the reply and what was written."""
    here = world(io.StringIO("".join(f"{line}\n" for line in typed)))
    reply = make_asker(here, SCALES).ask(asked)
    return reply, cast("io.StringIO", here.stderr).getvalue()


@pytest.mark.parametrize(
    ("question", "keys", "reply"),
    [
        (SCALE, "4", Answered(4)),
        (SCALE, DOWN + DOWN + ENTER, Answered(3)),
        (SCALE, "jjk" + ENTER, Answered(2)),
        (SCALE, UP + ENTER, Unsure()),
        (SCALE, "u", Unsure()),
        (SCALE, "s9x" + "5", Answered(5)),
        (YES_NO, "y", Answered(value=True)),
        (YES_NO, "N", Answered(value=False)),
        (YES_NO, "u", Unsure()),
        (CHOICE, "2", Answered("panel")),
        (CHOICE, "s", Skipped()),
        (CHOICE, "u", Unsure()),
        (CHOICES, "n", Answered([])),
        (CHOICES, ENTER + "2" + ENTER, Answered(["panel"])),
        (SCALE, ENTER + "2", Answered(2)),
        (CHOICES, " " + DOWN + DOWN + " " + ENTER, Answered(["boss", "nobody"])),
        (CHOICES, "312" + "1" + ENTER, Answered(["panel", "nobody"])),
        (CHOICES, "1u", Unsure()),
        (TEXT, "Ana" + ENTER, Answered("Ana")),
        (TEXT, "not sure" + ENTER, Unsure()),
        (LONG, "one\x1b\rtwo" + ENTER, Answered("one\ntwo")),
        (NUMBER, "12" + ENTER, Answered(12)),
        (DATE, "2027-03-01" + ENTER, Answered(date(2027, 3, 1))),
    ],
)
def test_a_screen_takes_keys(question: Question, keys: str, reply: Reply) -> None:
    """Each kind is answered by the keys that its list or line shows."""
    assert screen(prompt(question), keys) == reply


@pytest.mark.parametrize(
    ("question", "typed", "reply"),
    [
        (SCALE, "4", Answered(4)),
        (SCALE, "mostly", Answered(4)),
        (SCALE, "u", Unsure()),
        (YES_NO, "y", Answered(value=True)),
        (YES_NO, "no", Answered(value=False)),
        (CHOICE, "2", Answered("panel")),
        (CHOICE, "", Skipped()),
        (CHOICE, "s", Skipped()),
        (CHOICES, "", Answered([])),
        (CHOICES, "3, 1", Answered(["boss", "nobody"])),
        (CHOICES, "not sure", Unsure()),
        (TEXT, "Ana", Answered("Ana")),
        (TEXT, "not sure", Unsure()),
        (LONG, "We cut it.", Answered("We cut it.")),
        (NUMBER, "12", Answered(12)),
        (DATE, "2027-03-01", Answered(date(2027, 3, 1))),
    ],
)
def test_plain_lines_take_words(question: Question, typed: str, reply: Reply) -> None:
    """Each kind can be answered on a terminal that cannot move its cursor."""
    assert plain(prompt(question), typed)[0] == reply


def test_money_is_checked_and_typed() -> None:
    """An amount keeps its currency, on a screen as in plain lines."""
    reply = screen(prompt(MONEY), "4200 EUR" + ENTER)
    assert reply == plain(prompt(MONEY), "4200 EUR")[0]
    assert isinstance(reply, Answered)
    assert isinstance(reply.value, dict)
    assert reply.value["currency"] == "EUR"


@pytest.mark.parametrize("question", ALL, ids=lambda one: one.kind)
def test_back_from_every_kind(question: Question) -> None:
    """`<` goes back from each kind of question, on both surfaces."""
    listed = question.kind in {"scale", "yes-no", "choice", "choices", "records"}
    assert screen(prompt(question), "<" if listed else "<" + ENTER) == Back()
    assert plain(prompt(question), "<")[0] == Back()


def test_the_left_arrow_goes_back_from_a_list() -> None:
    """As `<` does; backspace is pressed by somebody who thinks of the letter before: nothing."""
    assert screen(prompt(SCALE), LEFT) == Back()
    assert screen(prompt(SCALE), BACKSPACE + "2") == Answered(2)


def test_nothing_lies_before_the_first_question() -> None:
    """On the first question `<` answers nothing and says so."""
    first = prompt(SCALE, can_go_back=False)
    assert screen(first, "<" + LEFT + "2") == Answered(2)
    reply, told = plain(prompt(TEXT, can_go_back=False), "<", "Ana")
    assert reply == Answered("Ana")
    assert words.FIRST in told


@pytest.mark.parametrize("question", ALL, ids=lambda one: one.kind)
def test_help_is_there_for_every_kind(question: Question) -> None:
    """`?` says what kinds of answer work, then the question is asked again."""
    reply, told = plain(prompt(question), "?", "<")
    assert reply == Back()
    help_ = " ".join(words.help_for(prompt(question)).split())
    assert len(help_.split()) > 2
    assert help_ in " ".join(told.split())


def test_help_on_a_screen_shows_and_hides() -> None:
    """`?` in a list shows the question's own help, and hides it again, without answering."""
    state = ListState(Head("How much?", help="Think of last week."), [Row("1", "a little", 1)])
    shown = []
    for _ in range(3):
        shown.append("Think of last week." in str(state.lines(60)))
        assert state.press("?") is None
    assert shown == [False, True, False]
    sent = seen("?\rok\r", lambda asker: asker.ask(prompt(LONG)))
    assert "Any words do" in sent
    assert "Alt-Enter" in sent


def test_enter_alone() -> None:
    """Enter keeps an earlier answer, skips what is optional, and else asks for a few words."""
    told = prompt(TEXT, default="Ana", default_note="told on 3 Nov")
    assert screen(told, ENTER) == Answered("Ana")
    reply, written = plain(told, "")
    assert reply == Answered("Ana")
    assert "Enter keeps: Ana (told on 3 Nov)" in written
    optional = Text(id="q", kind="text", ask="Anything?", optional=True)
    assert screen(prompt(optional), ENTER) == Skipped()
    assert screen(prompt(optional, default="x", default_note="y"), "skip" + ENTER) == Skipped()
    assert screen(prompt(TEXT), ENTER + "Bo" + ENTER) == Answered("Bo")
    assert "A few words are enough. Not sure? Type: not sure" in plain(prompt(TEXT), "", "<")[1]


def test_a_list_starts_at_the_earlier_answer() -> None:
    """Enter keeps an earlier choice, and its ticks."""
    assert screen(prompt(SCALE, default=4), ENTER) == Answered(4)
    assert screen(prompt(YES_NO, default=False), ENTER) == Answered(value=False)
    assert plain(prompt(CHOICE, default="panel"), "")[0] == Answered("panel")
    kept = prompt(CHOICES, default=["panel", "gone"], default_note="told on 3 Nov")
    assert screen(kept, ENTER) == Answered(["panel"])
    assert plain(kept, "")[0] == Answered(["panel"])
    assert plain(kept, "0")[0] == Answered([])


def test_own_words_of_a_moment_ago_are_edited() -> None:
    """A probed answer is there to add to; an earlier one comes with the arrow up."""
    probed = prompt(TEXT, default="Faster", notice="By how much?")
    assert screen(probed, " by 30%" + ENTER) == Answered("Faster by 30%")
    assert screen(probed, ENTER) == Answered("Faster")
    assert "By how much?" in plain(probed, "")[1]
    assert screen(probed, "<" + ENTER) == Back()
    assert screen(probed, "?" + ENTER + ENTER) == Answered("Faster")
    assert screen(probed, ", truly?" + ENTER) == Answered("Faster, truly?")
    emptied = BACKSPACE * 6 + ENTER + "x" + ENTER
    assert screen(probed, emptied) == Answered("x")
    told = prompt(TEXT, default="Ana", default_note="told on 3 Nov")
    assert screen(told, UP + "lia" + ENTER) == Answered("Analia")


def test_a_bad_value_is_told_and_typed_anew() -> None:
    """What cannot be read is refused at once; the line is empty again, as "soon31 Nov" is worse."""
    assert screen(prompt(NUMBER), "500" + ENTER + "50" + ENTER) == Answered(50)
    reply, told = plain(prompt(DATE), "01/02", "2027-03")
    assert reply == Answered(date(2027, 3, 1))
    assert "2027-02-01 or 2027-01-02" in " ".join(told.split())
    reply, told = plain(prompt(SCALE), "9", "2")
    assert (reply, "Type one of: 1, 2, 3, 4, 5, u." in told) == (Answered(2), True)
    assert "Type numbers from 1 to 3" in plain(prompt(CHOICES), "7", "1")[1]


def test_not_sure_is_refused_where_an_answer_is_needed() -> None:
    """A question without "not sure" has neither the row nor the word."""
    needed = Number(id="q", kind="number", ask="How many?", unsure=False)
    reply, told = plain(prompt(needed), "not sure", "3")
    assert reply == Answered(3)
    assert told.count("How many?") == 2
    assert screen(prompt(YesNo(id="q", kind="yes-no", ask="?", unsure=False)), "uy") == Answered(
        value=True
    )


def test_pasted_lines_stay_one_answer() -> None:
    """A paste of several lines never answers the questions that follow."""
    pasted = "\x1b[200~one\ntwo\x1b[201~\r"
    assert screen(prompt(LONG), pasted) == Answered("one\ntwo")
    assert screen(prompt(TEXT), pasted) == Answered("one two")


@pytest.mark.parametrize(("key", "error"), [("\x03", KeyboardInterrupt), ("\x04", EOFError)])
@pytest.mark.parametrize("question", [SCALE, CHOICES, TEXT, LONG, RECORDS])
def test_leaving(question: Question, key: str, error: type[BaseException]) -> None:
    """Ctrl-C and Ctrl-D leave from every question."""
    with pytest.raises(error):
        screen(prompt(question), key)


def test_the_end_of_plain_input_leaves() -> None:
    """Input that ends is a person who leaves, also within a list."""
    for question in ALL:
        with pytest.raises(EOFError):
            plain(prompt(question))


Entries = list[dict[str, AnswerScalar | None]]
RecordCase = tuple[Entries | None, str, list[str], Reply]
RECORD_CASES: list[RecordCase] = [
    (None, "n", ["n"], Answered([])),
    (None, "u", ["u"], Unsure()),
    (None, "s", ["s"], Skipped()),
    (None, "aAna\ryd", ["a", "Ana", "y", "d"], Answered([ANA])),
    (None, "aAna\ryaBo\rud", ["a", "Ana", "y", "a", "Bo", "u", "d"], Answered([ANA, BO])),
    (None, "aAna\r<" + BACKSPACE * 3 + "Bo\rud", ["a", "Ana", "<", "Bo", "u", "d"], Answered([BO])),
    (None, "a<\rn", ["a", "<", "n"], Answered([])),
    ([ANA, BO], "\r", [""], Answered([ANA, BO])),
    ([ANA, BO], "2\rnd", ["2", "", "n", "d"], Answered([ANA, BO_UNMET])),
    ([ANA, BO], "r1d", ["r", "1", "d"], Answered([BO])),
    ([ANA, BO], "r\rd", ["r", "", "d"], Answered([ANA, BO])),
    ([ANA, BO], "r<d", ["r", "<", "d"], Answered([ANA, BO])),
    ([ANA, BO], "1<\rd", ["1", "<", "d"], Answered([ANA, BO])),
    ([ANA], "anot sure\rud", ["a", "not sure", "u", "d"], Answered([ANA])),
    ([ANA, BO], "ad", ["a", "d"], Answered([ANA, BO])),
]


@pytest.mark.parametrize(("earlier", "keys", "typed", "reply"), RECORD_CASES)
def test_records(earlier: Entries | None, keys: str, typed: list[str], reply: Reply) -> None:
    """Entries are added, edited, removed and kept, the same on a screen and in plain lines.

    Back inside an entry goes to the field before, and from the first field to the list.
    """
    asked = prompt(RECORDS, default=earlier)
    assert screen(asked, keys) == reply
    assert plain(asked, *typed)[0] == reply


def test_a_list_survives_a_step_back() -> None:
    """Entries typed before going back are there when the question comes again."""

    def use(asker: Asker) -> Reply:
        assert asker.ask(prompt(RECORDS)) == Back()
        return asker.ask(prompt(RECORDS))

    assert on_screen("aAna\ry<" + ENTER, use) == Answered([ANA])


def test_review() -> None:
    """Enter shows the report; choosing an answer of many returns its id."""
    lines = [ReviewLine(f"q{at}", f"Question {at}", "yes") for at in range(30)]
    assert on_screen(ENTER, lambda asker: asker.review(lines)) is None
    assert on_screen(DOWN * 26 + ENTER, lambda asker: asker.review(lines)) == "q25"
    assert on_screen(UP + ENTER, lambda asker: asker.review(lines)) == "q29"
    here = world(io.StringIO("27\n"))
    assert make_asker(here, SCALES).review(lines) == "q25"


@pytest.mark.parametrize(("keys", "yes"), [("\r", True), ("y", True), ("n", False)])
def test_confirm(keys: str, *, yes: bool) -> None:
    """Enter alone is yes."""
    assert on_screen(keys, lambda asker: asker.confirm("Go on?")) is yes
    assert make_asker(world(io.StringIO(f"?\n{keys.strip()}\n")), SCALES).confirm("Go on?") is yes


def test_the_transcript() -> None:
    """A settled question leaves its section once, its label and its answer."""

    def use(asker: Asker) -> None:
        for _ in range(2):
            asker.ask(prompt(TEXT, section="Your boss"))

    sent = seen("Ana\rBo\r", use)
    assert sent.count("Your boss") == 1
    assert sent.count(words.KEYS[:30]) == 1
    assert "1 of 1, about 1 min left" in sent
    rows = sent.replace("\x1b[0m", "").splitlines()
    assert any("Ana" in row and "Boss" in row for row in rows)


@pytest.fixture
def hostile() -> list[Prompt]:
    """Questions in which every outside string tries to drive the terminal."""
    options = tuple(Option(id=f"o{at}", say=HOSTILE) for at in range(2))
    field = Text(id="name", kind="text", ask=HOSTILE, short=HOSTILE)
    given: dict[str, Any] = {"ask": HOSTILE, "short": HOSTILE}
    more: dict[str, Any] = {
        "help": HOSTILE,
        "section": HOSTILE,
        "notice": HOSTILE,
        "default_note": HOSTILE,
    }
    return [
        prompt(Choice(id="q", kind="choice", options=options, **given), default="o0", **more),
        prompt(Choices(id="q", kind="choices", options=options, none=HOSTILE, **given), **more),
        prompt(Text(id="q", kind="text", **given), default=HOSTILE, **more),
        prompt(
            Records(id="q", kind="records", fields=(field,), one=HOSTILE, none=HOSTILE, **given),
            default=[{"name": HOSTILE}],
            **more,
        ),
    ]


def test_no_outside_string_drives_the_terminal(hostile: list[Prompt]) -> None:
    """Escapes, C1 and bidi controls in any wording or answer are shown, never sent."""
    for asked in hostile:
        keys = "?1\r" if isinstance(asked.question, Choices) else "?\r\r"
        sent = seen(keys, lambda asker, asked=asked: asker.ask(asked))  # type: ignore[misc]
        for bad in ("\x1b]52", "\x07", "\x9b", "\u202e", "\u200b"):
            assert bad not in sent, asked.question.kind
        written = plain(asked, "?", "")[1]
        assert written.replace("\n", "").isprintable(), asked.question.kind
        assert "\\x1b]52" in written


@pytest.mark.parametrize("width", [10, 20, 40, 100])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    """Lists wrap by words, wide characters count double, and nothing runs over."""
    wide = "重要な仕事を任される " * 3 + "ordinary words and averyverylongwordthatmustbreak"
    for boxes, short in ((0, False), (0, True), (2, False)):
        rows = [Row("1", wide, 1), Row("u", "Not sure", 2)]
        head = Head(wide, progress=wide, notice=wide, note=wide, help=wide)
        state = ListState(head, rows, boxes=boxes, short=short)
        state.press("?")
        for line in state.lines(width)[0]:
            assert fit.cells("".join(text for _, text in line)) <= width
    label, answer = fit.label_and_answer(wide, wide, width)
    assert fit.cells(f"{label}  {answer}") <= width
    assert "".join(fit.wrapped(wide, width)).replace(" ", "") == wide.replace(" ", "")


def test_plain_lines_are_ascii_and_fit() -> None:
    """Nothing of ours needs more than ASCII, nor more columns than there are."""
    for question in ALL:
        here = world(io.StringIO("?\n"), COLUMNS="40")
        with pytest.raises(EOFError):
            make_asker(here, SCALES).ask(prompt(question, default_note="told on 3 Nov"))
        written = cast("io.StringIO", here.stderr).getvalue()
        assert written.isascii()
        rows = written.removesuffix("> \n").replace("> ", "\n").splitlines()
        assert max(map(len, rows)) <= 40


# --- The person's own editor ---

Edit = Callable[[str], Mapping[str, str]]


@pytest.fixture
def editor(tmp_path: Path) -> Edit:
    """Make a fake $EDITOR of a shell script."""

    def _make(body: str) -> Mapping[str, str]:
        script = tmp_path / "fake editor"
        script.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        script.chmod(0o700)
        return {"EDITOR": f"'{script}' --wait"}

    return _make


@pytest.fixture
def streams(tmp_path: Path) -> Iterator[tuple[TextIO, TextIO]]:
    """Streams with file numbers, as an editor needs."""
    with (
        Path("/dev/null").open(encoding="utf-8") as stdin,
        (tmp_path / "stderr").open("w", encoding="utf-8") as stderr,
    ):
        yield stdin, stderr


def long_answer(
    keys: str, variables: Mapping[str, str], streams: tuple[TextIO, TextIO], output: Output
) -> object:
    """Ask for a long text on a screen, with this editor."""
    here = Environment({"TERM": "dumb", **variables}, streams[0], streams[1], streams[1], NOW)
    with create_pipe_input() as pipe:
        pipe.send_text(keys)
        pipe.close()
        return Conversation(ScreenSurface(pipe, output), here, SCALES).ask(prompt(LONG))


def test_the_editor_takes_over_what_was_typed(
    editor: Edit, streams: tuple[TextIO, TextIO], tmp_path: Path
) -> None:
    """Ctrl-X Ctrl-E hands the words over in a private file that is gone afterwards."""
    body = f'ls -ld "$(dirname "$2")" "$2" > {tmp_path}/modes; echo "$2" > {tmp_path}/name'
    variables = editor(f'{body}; printf " and more\\n" >> "$2"')
    reply = long_answer("We cut it\x18\x05", variables, streams, DummyOutput())
    assert reply == Answered("We cut it and more")
    folder, file = (tmp_path / "modes").read_text(encoding="utf-8").splitlines()
    assert folder.startswith(stat.filemode(0o40700))
    assert file.startswith(stat.filemode(0o100600))
    assert not Path((tmp_path / "name").read_text(encoding="utf-8").strip()).parent.exists()


def test_a_lone_e_opens_the_editor(editor: Edit, streams: tuple[TextIO, TextIO]) -> None:
    """`:e` opens the editor on an empty page."""
    variables = editor('printf "from the editor" >> "$2"')
    reply = long_answer(":e\r", variables, streams, DummyOutput())
    assert reply == Answered("from the editor")


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("exit 3", "ended with an error"),
        (': > "$2"', "left an empty text"),
        ('rm "$2"', "left an empty text"),
        ("true", "came back as it was"),
        ('printf "\\377" > "$2"', "is not UTF-8"),
    ],
)
def test_a_failing_editor_changes_nothing(
    body: str, line: str, editor: Edit, streams: tuple[TextIO, TextIO]
) -> None:
    """After an editor that gives nothing, one line says so and the typed words are still there."""
    stream = io.StringIO()
    output = Vt100_Output(stream, lambda: Size(24, 90), term="xterm", enable_cpr=False)
    assert long_answer("We cut it\x18\x05\r", editor(body), streams, output) == Answered(
        "We cut it"
    )
    assert line in stream.getvalue()


@pytest.mark.parametrize(
    ("variables", "line"),
    [
        ({}, "No editor is set"),
        ({"EDITOR": "/no/such/editor"}, "did not start"),
        ({"VISUAL": "vi '"}, "open quotation mark"),
    ],
)
def test_without_an_editor_nothing_changes(
    variables: Mapping[str, str], line: str, streams: tuple[TextIO, TextIO]
) -> None:
    """A missing or broken setting is told, and typing goes on."""
    stream = io.StringIO()
    output = Vt100_Output(stream, lambda: Size(24, 90), term="xterm", enable_cpr=False)
    assert long_answer("So\x18\x05 it is\r", variables, streams, output) == Answered("So it is")
    assert line in stream.getvalue()
