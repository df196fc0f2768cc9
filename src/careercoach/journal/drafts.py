"""An unfinished run, saved after every answer, outside the profile."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from careercoach.errors import DataError
from careercoach.journal.fields import FORMAT, Fields
from careercoach.journal.files import atomic_write, cannot_write, remove_stale
from careercoach.journal.record import to_bytes, unknown_table
from careercoach.journal.values import answers_of, join, moment, split, to_table
from careercoach.paths import check_profile_name
from careercoach.toml_files import read_toml
from careercoach.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from careercoach.answers import Answers, Unknown, Value
    from careercoach.paths import Folders


@dataclass(frozen=True, slots=True)
class Draft:
    """The answers of a run so far; `started` knows its time zone.

    `unfinished` is the question whose list was still being told.
    """

    questionnaire: str
    edition: int
    started: datetime
    answers: Mapping[str, Value] = field(default_factory=dict)
    unsure: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    unfinished: str = ""

    @property
    def given(self) -> dict[str, Value | Unknown]:
        """The answers with those that were "not sure" or left out, as an interview has them."""
        return join(self.answers, self.unsure, self.skipped)


class FoundDraft(NamedTuple):
    """The draft, or None, and the reason in one line when there is one that cannot be used."""

    draft: Draft | None
    notice: str = ""


def draft_of(
    questionnaire: str, edition: int, started: datetime, answers: Answers, unfinished: str = ""
) -> Draft:
    """Return the draft of an interview."""
    return Draft(questionnaire, edition, started, *split(answers), unfinished)


def draft_path(folders: Folders, profile: str, questionnaire: str) -> Path:
    """Return where the draft of a questionnaire is kept."""
    return folders.state / "drafts" / check_profile_name(profile) / f"{questionnaire}.toml"


def save_draft(folders: Folders, profile: str, draft: Draft) -> Path:
    """Save a draft over the one before; a damaged one is set aside first.

    Raises:
        CannotWriteError: it cannot be written; the draft before is still there.
        DataError: an answer holds text or a number that no file can keep.
    """
    path = draft_path(folders, profile, draft.questionnaire)
    data = to_bytes(
        {
            "format": FORMAT,
            "questionnaire": draft.questionnaire,
            "edition": draft.edition,
            "started": moment(draft.started),
            **unknown_table(draft.unsure, draft.skipped),
            **({"unfinished": draft.unfinished} if draft.unfinished else {}),
            "answers": to_table(draft.answers),
        }
    )
    _set_aside_damaged(path)
    atomic_write(path, data)
    return path


def _set_aside_damaged(path: Path) -> None:
    """Keep a draft that cannot be read: a person may still mend it."""
    with suppress(OSError):
        remove_stale(path.parent, os.listdir(path.parent))  # noqa: PTH208 - names alone
    if not os.path.lexists(path):
        return
    try:
        _load(path)
    except DataError:
        aside = path.with_name(f"{path.stem}.damaged-{os.urandom(4).hex()}")
        try:
            path.rename(aside)
        except OSError as error:
            raise cannot_write(path, error) from None


def load_draft(folders: Folders, profile: str, questionnaire: str) -> FoundDraft:
    """Return the draft of a questionnaire, if there is one that can be used.

    A damaged one is left where it is, and the notice names it.
    """
    path = draft_path(folders, profile, questionnaire)
    if not os.path.lexists(path):
        return FoundDraft(None)
    try:
        return FoundDraft(_load(path))
    except DataError as error:
        return FoundDraft(None, error.message.splitlines()[0])


def _load(path: Path) -> Draft:
    where = one_line(os.fspath(path))
    fields = Fields(read_toml(path), where)
    fields.check_format()
    draft = Draft(
        questionnaire=fields.text("questionnaire", needed=True),
        edition=fields.whole("edition"),
        started=fields.moment("started"),
        answers=answers_of(fields.inner("answers")),
        unsure=fields.texts("unsure"),
        skipped=fields.texts("skipped"),
        unfinished=fields.text("unfinished"),
    )
    fields.finish()
    return draft


def drop_draft(folders: Folders, profile: str, questionnaire: str) -> None:
    """Remove the draft of a run that is saved or given up; there may be none.

    Raises:
        CannotWriteError: it cannot be removed.
    """
    path = draft_path(folders, profile, questionnaire)
    try:
        path.unlink(missing_ok=True)
    except NotADirectoryError:
        return
    except OSError as error:
        raise cannot_write(path, error) from None


def open_drafts(folders: Folders, profile: str) -> list[str]:
    """Return the questionnaires that have a draft, sorted; none is opened."""
    place = folders.state / "drafts" / check_profile_name(profile)
    try:
        listed = os.listdir(place)  # noqa: PTH208 - names alone
    except OSError:
        return []
    return sorted(
        name.removesuffix(".toml")
        for name in listed
        if name.endswith(".toml") and not name.startswith(".")
    )
