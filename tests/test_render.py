"""Reports drawn as rich, plain, Markdown and JSON: the promises that hold for any words."""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from itertools import count, cycle

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from rich.cells import cell_len
from wcwidth import wcswidth

from careercoach.document import (
    Action,
    Bar,
    Bars,
    Block,
    Card,
    Cards,
    Checklist,
    Document,
    Event,
    Evidence,
    Finding,
    Matrix,
    Outcome,
    Paragraph,
    Point,
    Quote,
    Quotes,
    Ranking,
    Script,
    Section,
    Table,
    Timeline,
)
from careercoach.errors import UsageError
from careercoach.render import FORMATS, render
from careercoach.visible import one_line, visible

Words = Callable[[], str]

AT = datetime(2026, 11, 22, 11, 53, tzinfo=UTC)
HOSTILE = [
    "\x1b[31mred\x1b[0m",
    "\x1b]52;c;YQ==\x07",
    "\x9b2J\u202egnp.exe\u2066",
    "[red]x[/red] [/x] :smile:",
    "<script>alert(1)</script> &amp; &#35;",
    "`code` ```\n~~~",
    "# head #\n\n- item\n1. one\n\n    code",
    "1. one",
    "2) two",
    "- x",
    "+ x",
    "> x",
    "===",
    "---",
    "***",
    "| a | b |\n| - | - |",
    "\\| \\\\",
    "![i](http://a) [l]: x <http://a> www.a.example me@a.example",
    "_a_ **b** ~~c~~ $d$",
    "ends in \\",
    "ends in a control\x1f",
    "日本語のとても長い文章です。" * 3,
    "👩\u200d👩\u200d👧 ❤\ufe0f 🇫🇮 👍🏽",
    "e\u0301\u0323 n\u0303" * 5,
    "שלום עולם مرحبا بالعالم",
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    "x" * 250,
    "a\tb\r\nc\u2028d\u3000e\u00a0f",
    "{{7*7}} %s $(id) {x.__class__}",
]
texts = (
    st.sampled_from(HOSTILE)
    | st.text(max_size=40)
    | st.text("#-=+*_`|<>[]()!&\\ \n1.~", max_size=12)
).filter(lambda text: text.strip() != "")
some_texts = st.lists(texts, min_size=1, max_size=7)


def _filled(word: Words) -> Outcome:
    """Return a report with every kind of block, each of its texts made by `word`."""
    blocks = _blocks(word)
    sections = [Section(word(), (block,)) for block in blocks]
    document = Document(word(), word(), (*sections, Section("", tuple(blocks))))
    return Outcome(word(), AT, word(), {word(): 3}, (_finding(word),), (_action(word),), document)


def _blocks(word: Words) -> list[Block]:
    return [
        Paragraph(word()),
        Paragraph(word(), "strong"),
        Paragraph(word(), "quiet"),
        Paragraph(word(), "warning"),
        Quotes((Quote(word(), word(), date(2025, 1, 2)), Quote(word(), ""))),
        Bars((Bar(word(), 81, word()), Bar(word(), None)), word()),
        Ranking((_finding(word), _finding(word))),
        Table((word(), word(), word()), ((word(), word(), word()), (word(), "", word()))),
        Checklist((_action(word),)),
        Checklist((_action(word), _action(word))),
        Checklist((Action(word()), Action(word()))),
        Script((word(), word(), "", word())),
        Cards(word(), word(), (Card(word(), word()), Card(word(), word()))),
        Timeline((Event(date(2027, 1, 2), word()), Event(None, word()))),
        Matrix(word(), word(), (Point(word(), 0, 100), Point(word(), 100, 0))),
    ]


def _finding(word: Words) -> Finding:
    evidence = (
        Evidence("for", word(), (Quote(word(), word()), Quote(word(), word()))),
        Evidence("for", word()),
        Evidence("does not fit", word()),
    )
    return Finding("id", word(), word(), 81, word(), evidence)


def _action(word: Words) -> Action:
    # Framed, so that no word decides which words of ours are put around it.
    why, otherwise = f"Because {word()}.", f"If {word()}."
    return Action(word(), date(2026, 11, 27), word(), why, otherwise, rows=(word(),))


def _cycled(words: list[str]) -> Outcome:
    endless: Iterator[str] = cycle(words)
    return _filled(lambda: next(endless))


def _report(*sections: Section, title: str = "Am I stuck?", about: str = "19 answers") -> Outcome:
    return Outcome("diagnose", AT, "stuck", {}, (), (), Document(title, about, sections))


def _draw(
    outcome: Outcome,
    format: str = "plain",  # noqa: A002 - as in render
    *,
    width: int = 100,
    colour: bool = False,
    ascii_only: bool = False,
) -> str:
    return render(outcome, format, width=width, colour=colour, ascii_only=ascii_only)


def _block(
    block: Block, width: int = 100, *, heading: str = "", ascii_only: bool = False
) -> list[str]:
    """Return the lines of one block in plain text, without the title above it."""
    report = _report(Section(heading, (block,)), title="T", about="")
    return _draw(report, width=width, ascii_only=ascii_only).splitlines()[2:]


# --- terminal: any words, any width


@given(some_texts, st.integers(20, 200))
@example([HOSTILE[0]] * 3 + ["several words that a narrow square must wrap below its axis"], 49)
@settings(max_examples=60, deadline=None)
def test_no_line_is_wider_than_the_terminal(words: list[str], width: int) -> None:
    """Whatever a person writes, every line fits."""
    assert max(map(cell_len, _draw(_cycled(words), width=width).splitlines())) <= width


@pytest.mark.parametrize("width", [20, 21, 34, 40, 50, 69, 70, 100, 200])
def test_hostile_words_fit_at_the_widths_where_the_layout_changes(width: int) -> None:
    """Emoji, CJK, combining marks, right-to-left and endless words fit, by two counts."""
    lines = _draw(_cycled(HOSTILE), width=width).splitlines()
    assert max(map(cell_len, lines)) <= width
    assert max(map(wcswidth, lines)) <= width


@given(some_texts, st.integers(20, 120))
@settings(max_examples=40, deadline=None)
def test_plain_text_holds_nothing_that_a_terminal_obeys(words: list[str], width: int) -> None:
    """No escape, control, or bidi character reaches plain text; no line ends in a space."""
    drawn = _draw(_cycled(words), width=width)
    assert visible(drawn) == drawn
    assert "\t" not in drawn
    assert all(line == line.rstrip() for line in drawn.splitlines())
    assert drawn.endswith("\n")
    assert not drawn.endswith("\n\n")


@given(some_texts, st.integers(20, 120))
@settings(max_examples=25, deadline=None)
def test_colour_is_all_that_rich_adds(words: list[str], width: int) -> None:
    """Without its colours a rich report is the plain one; links and markup are never made."""
    outcome = _cycled(words)
    coloured = _draw(outcome, "rich", width=width, colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]+m", "", coloured) == _draw(outcome, width=width)
    assert _draw(outcome, "rich", width=width) == _draw(outcome, width=width)
    assert "\x1b" not in _draw(outcome, "plain", width=width, colour=True)


@given(texts, st.integers(20, 120))
@settings(max_examples=60, deadline=None)
def test_a_paragraph_is_folded_and_never_cut(text: str, width: int) -> None:
    """Every character of a text is still there, in its order."""
    drawn = "".join(_block(Paragraph(text), width))
    assert "".join(drawn.split()) == "".join(visible(text).split())


def test_markup_is_literal() -> None:
    """A person's brackets, colons and braces are shown, not obeyed."""
    text = "[red]x[/red] [/x] :smile: {{7*7}} %s [link=http://a]b[/link]"
    assert _block(Paragraph(text)) == [text]
    assert text in _draw(_report(Section("", (Paragraph(text),))), "rich", colour=True)


def test_the_surroundings_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same report is the same bytes, whatever the variables of the terminal say."""
    outcome = _cycled(HOSTILE)
    before = [_draw(outcome, "rich", width=60, colour=colour) for colour in (False, True)]
    for name, value in {
        "NO_COLOR": "1",
        "FORCE_COLOR": "1",
        "COLUMNS": "33",
        "TERM": "dumb",
        "COLORTERM": "truecolor",
        "LANG": "C",
        "JUPYTER_COLUMNS": "20",
    }.items():
        monkeypatch.setenv(name, value)
    assert [_draw(outcome, "rich", width=60, colour=colour) for colour in (False, True)] == before


# --- ASCII alone


@given(some_texts, st.sampled_from(FORMATS))
@settings(max_examples=40, deadline=None)
def test_an_ascii_reader_gets_ascii_alone(words: list[str], format: str) -> None:  # noqa: A002 - as in render
    """No format writes another character, ours or the person's."""
    assert _draw(_cycled(words), format, ascii_only=True).isascii()


def test_ascii_text_keeps_every_character_as_an_escape() -> None:
    """Our own signs have ASCII forms; a person's character is written as its escape."""
    quote = Quote("café — 日", "Naïve?")
    lines = _block(Quotes((quote,)), ascii_only=True)
    assert lines == ['   Na\\xefve?  "caf\\xe9 \\u2014 \\u65e5"']
    bars = _block(Bars((Bar("a", 50),)), ascii_only=True)
    assert bars == ["   a  ##########..........  50"]


def test_ascii_markdown_reads_as_the_words_themselves() -> None:
    """In Markdown the escape is a character reference, which every reader turns back."""
    drawn = _draw(_report(Section("", (Paragraph("café — 日"),))), "markdown", ascii_only=True)
    assert "café — 日" in _inline_texts(drawn)


# --- the look


def test_title_and_facts_share_a_line_where_they_fit() -> None:
    """The facts about a run stand at the right-hand edge, or below the title."""
    assert _draw(_report(), width=80) == "Am I stuck?" + " " * 59 + "19 answers\n"
    assert _draw(_report(), width=50) == "Am I stuck?\n19 answers\n"


def test_bars_show_value_note_and_what_is_unknown() -> None:
    """A bar is as long as its value; what is not known is said, not drawn as nothing."""
    bars = Bars((Bar("known", 81, "leads"), Bar("none", 0), Bar("new", None)), "others: below 15")
    assert _block(bars) == [
        "   known  ████████████████░░░░  81  leads",
        "   none   ░░░░░░░░░░░░░░░░░░░░   0",
        "   new    unknown",
        "   others: below 15",
    ]


@pytest.mark.parametrize("width", [30, 40, 60, 100])
def test_a_long_note_is_wrapped_beside_or_below_its_bar(width: int) -> None:
    """A note of many words neither sticks out nor is cut."""
    note = "so many words that no terminal holds them in one line " * 4
    lines = _block(Bars((Bar("a", 50, note),)), width)
    assert max(map(cell_len, lines)) <= width
    assert " ".join(lines).split()[-len(note.split()) :] == note.split()


@given(st.integers(-5, 105), st.integers(20, 100))
@example(1, 100)
@example(99, 100)
@settings(max_examples=60, deadline=None)
def test_only_nothing_is_drawn_as_nothing_and_only_all_as_all(value: int, width: int) -> None:
    """Rounding never turns a little into nothing, nor nearly all into all."""
    bar = "".join(_block(Bars((Bar("label", value),)), width))
    assert ("█" in bar) == (value > 0)
    assert ("░" in bar) == (value < 100)


def _evidence(*pairs: tuple[str, str]) -> Finding:
    kinds = {"for": "for", "against": "against", "unknown": "unknown", "does": "does not fit"}
    evidence = tuple(Evidence(kinds[kind], say) for kind, say in pairs)  # type: ignore[arg-type]
    return Finding("id", "Unknown to those who decide", "", 81, "sure", evidence)


def test_a_finding_tells_each_kind_once_and_both_sides_always() -> None:
    """Evidence stands beside its kind; that nothing speaks against it is said."""
    finding = _evidence(("for", "One."), ("for", "Two."), ("unknown", "Three."), ("does", "Four."))
    lines = _block(Ranking((finding,)), 80)
    assert lines[0] == f"1  Unknown to those who decide{'strength 81, sure':>50}"
    assert lines[1:] == [
        "   for      One.",
        "            Two.",
        "   against  nothing clear in what you told",
        "   unknown  Three.",
        "   does not fit  Four.",
    ]


def test_a_fact_without_evidence_claims_no_other_side() -> None:
    """A finding that rests on one fact has no empty "against"."""
    assert _block(Ranking((Finding("id", "A fact", "So it is."),))) == ["1  A fact", "   So it is."]


def test_a_question_is_told_once_for_all_its_answers() -> None:
    """Words are quoted with what was asked, and the same question is not repeated."""
    quotes = (Quote("nobody", "Who speaks for you?"), Quote("or Ines", "Who speaks for you?"))
    finding = Finding("id", "T", "", None, "", (Evidence("for", "Say.", quotes),))
    assert _block(Ranking((finding,)))[1:4] == [
        "   for      Say.",
        "              “nobody” (asked: Who speaks for you?)",
        "              “or Ines”",
    ]


def test_one_action_is_told_as_a_sentence() -> None:
    """The one next step has its day, its witness, its reason, and what would change it."""
    action = Action("Write to Ines.", date(2026, 11, 27), "Ines", "she knows them.", "ask Tomas")
    told = " ".join(line.strip() for line in _block(Checklist((action,)), 50))
    assert told == (
        "Write to Ines. By Fri 27 Nov, with Ines. Because she knows them. If not: ask Tomas."
    )


def test_several_actions_share_columns_under_their_heading() -> None:
    """Heading and column names are one line; a year is told when it is not this one."""
    actions = (
        Action("Ask", date(2026, 11, 29), "your boss", why="the review is near"),
        Action("Show", date(2027, 2, 6)),
    )
    lines = _block(Checklist(actions), 80, heading="Then")
    assert lines[0].split() == ["Then", "by", "with"]
    assert lines[1].split() == ["Ask", "29", "Nov", "your", "boss"]
    assert lines[2].strip() == "Because the review is near."
    assert lines[3].split() == ["Show", "6", "Feb", "2027"]
    columns = {line.index(word) for line, word in zip(lines, ("by", "29 Nov"), strict=False)}
    assert len(columns) == 1


def test_undated_things_are_bullets() -> None:
    """A thing to look at has no empty columns."""
    lines = _block(Checklist((Action("One"), Action("Two"))))
    assert lines == ["   • One", "   • Two"]


def test_wide_blocks_stack_on_a_narrow_terminal() -> None:
    """Columns are given up before they are squeezed."""
    cards = Cards("She says", "You say", (Card("No.", "Why?"),))
    assert _block(cards, 80) == ["   She says  You say", "   No.       Why?"]
    assert _block(cards, 60) == ["   No.", "     Why?"]
    table = Table(("Name", "Of"), (("a" * 25, "b" * 25),))
    assert len(_block(table, 60)) == 3
    assert _block(table, 40) == [f"   {'a' * 25}", f"     Of: {'b' * 25}"]


def test_a_square_numbers_its_points_and_names_them() -> None:
    """High stands above low, right of it is more, and no number hides another."""
    points = (Point("Low", 0, 0), Point("High", 100, 100), Point("Same", 100, 100))
    lines = _block(Matrix("known", "power", points), 100)
    square = [line[9:49].rstrip() for line in lines[1:13]]
    assert square[11] == "1"
    assert square[0] == f"{'3 2':>40}" or square[0] == f"{'2':>40}"
    assert sum(row.count("3") for row in square) == 1
    assert [line[50:].strip() for line in lines[1:4]] == ["1 Low", "2 High", "3 Same"]
    assert _block(Matrix("known", "power", points[:1]), 40) == ["   Low", "     known 0, power 0"]


def test_a_timeline_keeps_undated_events() -> None:
    """Days stand in a column; an event without one is still told."""
    events = (Event(date(2027, 1, 19), "Review"), Event(None, "Later"))
    assert _block(Timeline(events)) == ["   19 Jan 2027  Review", "   no date      Later"]


def test_nothing_to_show_draws_nothing() -> None:
    """Empty blocks leave no stray lines in any format."""
    empty = Section(
        "",
        (
            *(Paragraph(" "), Quotes(()), Bars(()), Ranking(()), Table((), ()), Checklist(())),
            *(Script(()), Timeline(())),
        ),
    )
    assert _draw(_report(empty, about="")) == "Am I stuck?\n"
    assert _draw(_report(empty, about=""), "markdown") == "# Am I stuck?\n"


# --- Markdown

_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _children(token: Token) -> list[Token]:
    return token.children or []


def _structure(markdown: str) -> list[tuple[str, str, list[str]]]:
    tokens = _PARSER.parse(markdown)
    return [(token.type, token.tag, [each.type for each in _children(token)]) for token in tokens]


def _inline_texts(markdown: str) -> list[str]:
    inline = (token for token in _PARSER.parse(markdown) if token.type == "inline")
    return ["".join(each.content for each in _children(token)) for token in inline]


def _assert_inert(words: list[str], *, ascii_only: bool = False) -> None:
    """Compare with a report of harmless words: the same structure, and the words themselves."""
    numbers = count()
    told: dict[str, str] = {}
    endless = cycle(words)

    def placeholder() -> str:
        name = f"w{next(numbers)}w"
        told[name] = one_line(next(endless))
        return name

    harmless = _draw(_filled(placeholder), "markdown", ascii_only=ascii_only)
    drawn = _draw(_cycled(words), "markdown", ascii_only=ascii_only)
    assert _structure(drawn) == _structure(harmless)
    expected = [re.sub(r"w\d+w", lambda m: told[m[0]], text) for text in _inline_texts(harmless)]
    assert [_squeezed(text) for text in _inline_texts(drawn)] == list(map(_squeezed, expected))


def _squeezed(text: str) -> str:
    return "".join(text.split())


@given(some_texts, st.booleans())
@settings(max_examples=60, deadline=None)
def test_no_answer_changes_the_structure_of_markdown(words: list[str], ascii_only: bool) -> None:  # noqa: FBT001 - hypothesis gives it
    """Any words give the document that harmless words give, and read back as themselves."""
    _assert_inert(words, ascii_only=ascii_only)


@pytest.mark.parametrize("text", HOSTILE)
def test_every_hostile_text_is_inert_in_markdown(text: str) -> None:
    """Each known trick, everywhere in a report, is shown as it was written."""
    _assert_inert([text])


def test_web_addresses_are_not_made_into_links() -> None:
    """Readers that link bare addresses find none to link."""
    text = "http://a.example HTTPS://b.example www.c.example"
    drawn = _draw(_report(Section("", (Paragraph(text),))), "markdown")
    assert not re.search(r"https?://|www\.", drawn, re.IGNORECASE)
    assert text in _inline_texts(drawn)


def test_markdown_tells_the_same_as_the_terminal() -> None:
    """Bars become a table of values, actions a task list, evidence a list with both sides."""
    finding = _evidence(("for", "One."))
    action = Action("Ask", date(2026, 11, 29), "Ines", "it is time")
    blocks = (Bars((Bar("a", 81, "leads"), Bar("b", None))), Ranking((finding,)))
    drawn = _draw(_report(Section("Now", (*blocks, Checklist((action,))))), "markdown")
    for line in (
        "# Am I stuck?",
        "## Now",
        "| a | 81 | leads |",
        "| b | unknown |  |",
        "### 1. Unknown to those who decide",
        "- **for** One.",
        "- **against** nothing clear in what you told",
        "- [ ] **Ask** by Sun 29 Nov, with Ines",
        "  - Because it is time.",
    ):
        assert line in drawn.splitlines()


# --- JSON


def _strings(value: object) -> set[str]:
    if isinstance(value, str):
        return {value}
    if isinstance(value, dict):
        return set(value).union(*map(_strings, value.values()))
    return set().union(*map(_strings, value)) if isinstance(value, list) else set()


@given(some_texts, st.booleans())
@settings(max_examples=60, deadline=None)
def test_json_returns_every_word_exactly(words: list[str], ascii_only: bool) -> None:  # noqa: FBT001 - hypothesis gives it
    """Words come back as they were given, and the file itself cannot control a terminal."""
    drawn = _draw(_cycled(words), "json", ascii_only=ascii_only)
    assert set(words) <= _strings(json.loads(drawn))
    assert all(char == "\n" or char.isprintable() for char in drawn)


def test_json_has_the_fields_of_version_1() -> None:
    """The fields of schema version 1 are there, under their names."""
    data = json.loads(_draw(_cycled(["word"]), "json"))
    assert list(data) == [
        *("schema_version", "questionnaire", "at", "verdict", "scores", "findings", "actions"),
        "report",
    ]
    assert (data["schema_version"], data["at"]) == (1, "2026-11-22T11:53:00+00:00")
    (finding,) = data["findings"]
    assert {"id", "title", "strength", "sureness", "say", "rows", "actions"} <= finding.keys()
    sides = [len(finding[side]) for side in ("for", "against", "unknown", "does_not_fit")]
    assert sides == [2, 0, 0, 1]
    assert finding["for"][0]["quotes"][0] == {"words": "word", "asked": "word", "told": None}
    (action,) = data["actions"]
    assert action["due"] == "2026-11-27"
    assert {"say", "with", "why", "otherwise", "rows"} <= action.keys()


def test_json_leaves_no_text_of_a_report_out() -> None:
    """Each single text of each kind of block is told; title and date line are for people."""
    numbers = count()
    names = [f"w{number}w" for number in range(400)]
    outcome = _filled(lambda: names[next(numbers)])
    strings = _strings(json.loads(_draw(outcome, "json")))
    missing = set(names[: next(numbers)]) - {
        word for text in strings for word in re.findall(r"w\d+w", text)
    }
    assert missing == {outcome.document.title, outcome.document.about}


def test_json_names_the_kind_of_every_block() -> None:
    """All ten kinds of block are told, each under its section."""
    report = json.loads(_draw(_cycled(["word"]), "json"))["report"]
    assert [section["heading"] for section in report] == ["word"] * 15 + [""]
    kinds = {block["kind"] for section in report for block in section["blocks"]}
    assert kinds == {
        *("paragraph", "quotes", "bars", "ranking", "table"),
        *("checklist", "script", "cards", "timeline", "matrix"),
    }


# --- all formats


def test_an_unknown_format_is_named_with_the_known_ones() -> None:
    """A mistyped format is a usage error that offers the nearest."""
    with pytest.raises(UsageError, match="did you mean 'markdown'"):
        _draw(_report(), "markdwn")


@pytest.mark.parametrize(
    ("format", "loaded"), [("json", False), ("markdown", False), ("rich", True)]
)
def test_rich_is_loaded_only_to_draw(format: str, loaded: bool) -> None:  # noqa: A002, FBT001 - as in render; parametrized
    """Data for other programs does not wait for a library that draws."""
    program = (
        "import sys\n"
        "from datetime import datetime\n"
        "from careercoach.document import Document, Outcome\n"
        "from careercoach.render import render\n"
        "outcome = Outcome('q', datetime(2026, 1, 1), '', {}, (), (), Document('t', ''))\n"
        f"render(outcome, '{format}', width=80, colour=True, ascii_only=False)\n"
        "print('rich' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"{loaded}\n"
