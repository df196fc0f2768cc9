"""The report of `history`: each score over time, what changed, and which answer moved it."""

from collections.abc import Sequence
from datetime import datetime

from careercoach import journal
from careercoach.answers import Answers, Unknown, shown
from careercoach.cli.looking_back import record_with_questionnaire
from careercoach.cli.printing import notice
from careercoach.cli.world import World
from careercoach.dates import say_date
from careercoach.document import Bar, Bars, Block, Document, Outcome, Paragraph, Section, Table
from careercoach.errors import UsageError, nearest
from careercoach.expressions import Expressions
from careercoach.journal import HistoryRow, RecordName
from careercoach.questionnaire import Questionnaire
from careercoach.trends import TOLD_FROM, Move, moves, telling
from careercoach.visible import one_line

_STEPS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"
_RUNS_DRAWN = 12
_MOVES_TOLD = 6


def trend(world: World, name: str) -> Outcome:
    """Return the history of one questionnaire as a report."""
    past = journal.history(world.records, world.folders.cache, name)
    for line in past.notices:
        notice(world.environment, line)
    if not past.rows:
        raise UsageError(_nothing(world, name))
    rows = past.rows[-_RUNS_DRAWN:]
    title = _title(world, name)
    blocks = [_bars(world, name, rows), *_changes(world, name, rows)]
    summary = Section("", (_summary(world, name, past.rows),))
    sections = [summary, *(Section(*one) for one in blocks)]
    return Outcome(
        questionnaire=name,
        at=rows[-1].at,
        verdict=rows[-1].verdict,
        scores=dict(rows[-1].scores),
        findings=(),
        actions=(),
        document=Document(title, _runs(len(past.rows)), tuple(sections)),
    )


def _nothing(world: World, name: str) -> str:
    kinds = sorted({one.questionnaire for one in journal.names(world.records)})
    if not kinds:
        return f"nothing is saved yet; careercoach {one_line(name)[:60]} makes a start"
    return f"no run of '{one_line(name)[:60]}' is saved{nearest(name, kinds)}"


def _title(world: World, name: str) -> str:
    known = world.catalogue.paths()
    if name not in known:
        return name
    title = world.catalogue.load(name).title
    return f"{title} The runs so far" if title.endswith("?") else f"{title}: the runs so far"


def _runs(count: int) -> str:
    return "1 run" if count == 1 else f"{count} runs"


def _summary(world: World, name: str, rows: Sequence[HistoryRow]) -> Paragraph:
    """Say what led then and what leads now, each with how it stands today."""
    now = rows[-1]
    if len(rows) == 1:
        told = f"On {_day(world, now.at)} {_verdict(now)}."
        line = "After the next run you will see what moved."
        return Paragraph(f"{told} {line}", "strong")
    then, titles = rows[-2], _titles(world, name)
    led = _strongest(then)
    leads = _strongest(now)
    days = [_day(world, row.at) for row in (then, now)]
    parts = [f"On {days[0]} {_verdict(then)}; on {days[1]} {_verdict(now)}."]
    # A single measure is drawn below; which of one leads is no news.
    if led and leads and len(titles) > 1:
        parts.append(f"Then first: {titles.get(led, led)} ({_move(led, then, now)}).")
        parts.append(f"Now first: {titles.get(leads, leads)} ({_move(leads, then, now)}).")
    return Paragraph(" ".join(parts), "strong")


def _verdict(row: HistoryRow) -> str:
    return f"the verdict was “{row.verdict.replace('-', ' ')}”" if row.verdict else "there was none"


def _strongest(row: HistoryRow) -> str:
    scores = {id_: value for id_, value in row.scores.items() if value is not None}
    return max(scores, key=lambda id_: scores[id_], default="")


def _move(id_: str, then: HistoryRow, now: HistoryRow) -> str:
    was, is_ = then.scores.get(id_), now.scores.get(id_)
    return f"{'unknown' if was is None else was}, now {'unknown' if is_ is None else is_}"


def _day(world: World, at: datetime) -> str:
    return say_date(at.date(), world.today)


def _bars(world: World, name: str, rows: Sequence[HistoryRow]) -> tuple[str, tuple[Block, ...]]:
    now = rows[-1].scores
    titles = _titles(world, name)
    bars = [
        Bar(titles.get(id_, id_), now.get(id_), _course([row.scores.get(id_) for row in rows]))
        for id_ in sorted(now, key=lambda id_: -(now[id_] or 0))
    ]
    return "", (Bars(tuple(bars)),)


def _titles(world: World, name: str) -> dict[str, str]:
    if name not in world.catalogue.paths():
        return {}
    return {one.id: one.title for one in world.catalogue.load(name).dimensions}


def _course(values: Sequence[int | None]) -> str:
    """Return a line of small bars over time and the last change: "▂▅▇ +12"."""
    known = [value for value in values if value is not None]
    if len(known) < 2:  # noqa: PLR2004  # a line needs two points
        return ""
    line = "".join(_STEPS[min(7, value * 8 // 101)] for value in known)
    step = known[-1] - known[-2]
    return f"{line} {step:+d}" if step else line


def _changes(
    world: World, name: str, rows: Sequence[HistoryRow]
) -> list[tuple[str, tuple[Block, ...]]]:
    """Return what moved since the run before, when both can be read."""
    if len(rows) < 2 or name not in world.catalogue.paths():  # noqa: PLR2004  # two runs to compare
        return []
    files = {one.filename: one for one in journal.names(world.records)}
    before, now = files[rows[-2].filename], files[rows[-1].filename]
    return [("What changed, and what it moved", (_table(world, before, now),))]


def _table(world: World, before: RecordName, now: RecordName) -> Block:
    _, questionnaire, old = record_with_questionnaire(world, before)
    record, _, new = record_with_questionnaire(world, now)
    found = telling(moves(questionnaire, old, new, Expressions(record.at.date())), _MOVES_TOLD)
    if not found:
        return Paragraph("No answer changed.")
    rows = [
        (
            questionnaire.question(move.question).label,
            _answer(world, questionnaire, move.question, old),
            _answer(world, questionnaire, move.question, new),
            _effect(questionnaire, move),
        )
        for move in found
    ]
    return Table(("Answer", "Before", "Now", "Moved"), tuple(rows))


def _answer(world: World, questionnaire: Questionnaire, id_: str, answers: Answers) -> str:
    value = answers.get(id_)
    if value is None:
        return "not asked"
    question = questionnaire.question(id_)
    if isinstance(value, Unknown):
        return value.value
    return shown(value, question, scales=questionnaire.scales, today=world.today)


def _effect(questionnaire: Questionnaire, move: Move) -> str:
    titles = {one.id: one.title for one in questionnaire.dimensions}
    strong = sorted(move.by.items(), key=lambda step: -abs(step[1]))
    told = [f"{titles[id_]} {by:+d}" for id_, by in strong if abs(by) >= TOLD_FROM]
    return ", ".join(told[:3]) or "little"
