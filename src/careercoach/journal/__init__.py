"""The journal: records of completed runs, drafts of unfinished ones, and an index of the past."""

from careercoach.journal.drafts import (
    Draft,
    FoundDraft,
    draft_of,
    draft_path,
    drop_draft,
    load_draft,
    open_drafts,
    save_draft,
)
from careercoach.journal.files import atomic_write
from careercoach.journal.index import History, HistoryRow, history
from careercoach.journal.profiles import new_profile, remove_profile, use_profile
from careercoach.journal.record import Conclusion, Record, decode, encode, record_of, table_of
from careercoach.journal.record_names import RecordName, names, names_of, odd_files
from careercoach.journal.store import Loaded, load, load_all, newest, save

__all__ = [
    "Conclusion",
    "Draft",
    "FoundDraft",
    "History",
    "HistoryRow",
    "Loaded",
    "Record",
    "RecordName",
    "atomic_write",
    "decode",
    "draft_of",
    "draft_path",
    "drop_draft",
    "encode",
    "history",
    "load",
    "load_all",
    "load_draft",
    "names",
    "names_of",
    "new_profile",
    "newest",
    "odd_files",
    "open_drafts",
    "record_of",
    "remove_profile",
    "save",
    "save_draft",
    "table_of",
    "use_profile",
]
