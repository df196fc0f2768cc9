"""One saved run: what was asked, answered, concluded and planned, as a TOML file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from careercoach.document import Action
from careercoach.errors import DataError
from careercoach.journal.fields import FORMAT, Fields
from careercoach.journal.values import answers_of, join, moment, split, to_table
from careercoach.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from careercoach.answers import Answers, Unknown, Value
    from careercoach.document import Finding, Outcome


class Conclusion(NamedTuple):
    """A finding as it was told that day; `strength` runs from 0 to 100, None for a plain fact."""

    id: str
    title: str
    strength: int | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """One completed run, win or tick.

    `at` knows its time zone. `facts` gives for each fact the question that answered it. `scores`
    run from 0 to 100 and hold only what was known. An empty cell in a row of an answer is not
    kept: after loading, the row lacks that key.
    """

    questionnaire: str
    edition: int
    at: datetime
    answers: Mapping[str, Value] = field(default_factory=dict)
    unsure: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    scores: Mapping[str, int] = field(default_factory=dict)
    verdict: str = ""
    actions: tuple[Action, ...] = ()
    findings: tuple[Conclusion, ...] = ()

    @property
    def given(self) -> dict[str, Value | Unknown]:
        """The answers with those that were "not sure" or left out, as an interview has them."""
        return join(self.answers, self.unsure, self.skipped)


def record_of(
    outcome: Outcome, edition: int, answers: Answers, facts: Mapping[str, str] | None = None
) -> Record:
    """Return the record of a run: its answers, and what it concluded from them."""
    values, unsure, skipped = split(answers)
    return Record(
        questionnaire=outcome.questionnaire,
        edition=edition,
        at=outcome.at,
        answers=values,
        unsure=unsure,
        skipped=skipped,
        facts=dict(facts or {}),
        scores={id_: score for id_, score in outcome.scores.items() if score is not None},
        verdict=outcome.verdict,
        actions=outcome.actions,
        findings=tuple(map(_conclusion, outcome.findings)),
    )


def _conclusion(finding: Finding) -> Conclusion:
    return Conclusion(finding.id, finding.title, finding.strength)


def encode(record: Record) -> bytes:
    """Return the bytes of a record.

    Raises:
        DataError: an answer holds text or a number that no file can keep.
    """
    return to_bytes(table_of(record))


def table_of(record: Record) -> dict[str, object]:
    """Return a record as the table that its file holds; unknown and empty keys are left out."""
    return {
        "format": FORMAT,
        "questionnaire": record.questionnaire,
        "edition": record.edition,
        "at": moment(record.at),
        **_filled({"verdict": record.verdict}),
        **unknown_table(record.unsure, record.skipped),
        "answers": to_table(record.answers),
        **_filled({"facts": dict(record.facts), "scores": dict(record.scores)}),
        **_filled({"actions": [_action_table(one) for one in record.actions]}),
        **_filled({"findings": [_finding_table(one) for one in record.findings]}),
    }


def to_bytes(table: dict[str, object]) -> bytes:
    """Return a table as TOML in UTF-8.

    Raises:
        DataError: text in it is not valid Unicode.
    """
    # Imported here: most commands only read.
    import tomli_w  # noqa: PLC0415

    try:
        # Never multi-line strings: tomli_w would change the line endings in them.
        return tomli_w.dumps(table).encode()
    except UnicodeEncodeError:
        raise DataError(
            "an answer cannot be saved: it holds bytes that are not text; "
            "use a UTF-8 locale and type it again"
        ) from None


def unknown_table(unsure: tuple[str, ...], skipped: tuple[str, ...]) -> dict[str, object]:
    """Return the keys that name the questions without an answer."""
    return _filled({"unsure": list(unsure), "skipped": list(skipped)})


def _filled(table: dict[str, object]) -> dict[str, object]:
    """Leave out what is empty; 0 is not."""
    return {key: value for key, value in table.items() if value not in ("", None, [], {})}


def _action_table(action: Action) -> dict[str, object]:
    return _filled(
        {
            "say": action.say,
            "due": action.due,
            "with": action.involves,
            "why": action.why,
            "otherwise": action.otherwise,
            "finding": action.finding,
            "topic": action.topic,
            "rows": list(action.rows),
        }
    )


def _finding_table(finding: Conclusion) -> dict[str, object]:
    return _filled(finding._asdict())


def decode(table: dict[str, object], where: str) -> Record:
    """Return the record that a table describes.

    Args:
        table: the whole file.
        where: the name of the file for messages.

    Raises:
        DataError: keys are missing or do not hold what they should; all faults are told at once.
    """
    fields = Fields(table, one_line(where))
    fields.check_format()
    record = Record(
        questionnaire=fields.text("questionnaire", needed=True),
        edition=fields.whole("edition"),
        at=fields.moment("at"),
        answers=answers_of(fields.inner("answers")),
        unsure=fields.texts("unsure"),
        skipped=fields.texts("skipped"),
        facts=fields.names("facts"),
        scores=fields.wholes("scores"),
        verdict=fields.text("verdict"),
        actions=tuple(map(_action, fields.each("actions"))),
        findings=tuple(map(_finding, fields.each("findings"))),
    )
    fields.finish()
    return record


def _action(fields: Fields) -> Action:
    return Action(
        say=fields.text("say", needed=True),
        due=fields.day("due"),
        involves=fields.text("with"),
        why=fields.text("why"),
        otherwise=fields.text("otherwise"),
        finding=fields.text("finding"),
        topic=fields.text("topic"),
        rows=fields.texts("rows"),
    )


def _finding(fields: Fields) -> Conclusion:
    return Conclusion(
        id=fields.text("id", needed=True),
        title=fields.text("title"),
        strength=fields.strength("strength"),
    )
