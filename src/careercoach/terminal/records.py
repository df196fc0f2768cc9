"""The dialogue for a list of small records: add, edit, remove, done."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from careercoach.answers import Scalar, Value
from careercoach.dialogue import Answered, Back, Prompt, Reply, Skipped, Unsure
from careercoach.proving import field_proofs
from careercoach.questionnaire import Question, Records
from careercoach.questionnaire import Scalar as Field
from careercoach.terminal import menus, words
from careercoach.terminal.surface import Head, Row, Surface

Entry = dict[str, Scalar | None]
Entries = list[Entry]


class Step(Enum):
    """What a person can do with the list."""

    ADD = auto()
    REMOVE = auto()
    DONE = auto()


_Choice = Step | int | Unsure | Skipped


@dataclass(slots=True)
class RecordsDialogue:
    """Puts one question of kind records; `entries` holds what there is so far.

    `ask_field` puts one field as a question of its own, with a line that tells the place;
    `shown` tells one value.
    """

    surface: Surface
    ask_field: Callable[[Prompt, str], Reply]
    shown: Callable[[Value, Question], str]
    prompt: Prompt
    question: Records
    head: Head
    entries: Entries = field(default_factory=list)
    _notice: str = ""

    def run(self) -> Reply:
        """Ask until the person is done with the list, or leaves it."""
        if not self._complete():
            return Back()
        while True:
            rows = self._rows()
            start = self._place(Step.DONE, rows) if self.entries else None
            chosen = self.surface.pick(self._head(), rows, start, short=True)
            self._notice = ""
            match chosen:
                case Back() | Unsure() | Skipped():
                    return chosen
                case Step.DONE:
                    return Answered(self.entries)
                case Step.ADD:
                    self._edit(len(self.entries))
                case Step.REMOVE:
                    self._remove()
                case int():
                    self._edit(chosen)

    def _complete(self) -> bool:
        """Ask the rows that were begun for the person; False when they go back from the first."""
        done = 0
        while 0 <= done < len(self.prompt.complete):
            done += 1 if self._edit(self.prompt.complete[done]) else -1
        return done >= 0

    def _head(self) -> Head:
        note = f"A number changes that {self.question.one}." if self.entries else self.head.note
        return replace(self.head, notice=self._notice or self.head.notice, note=note)

    def _rows(self) -> list[Row[_Choice]]:
        if not self.entries:
            return self._first_rows()
        rows: list[Row[_Choice]] = list(self._entry_rows())
        if len(self.entries) < self.question.at_most:
            rows.append(Row("a", f"Add another {self.question.one}", Step.ADD))
        rows.append(Row("r", "Remove one", Step.REMOVE))
        rows.append(Row("d", "Done", Step.DONE))
        return rows

    def _first_rows(self) -> list[Row[_Choice]]:
        return [
            Row("a", f"Add the first {self.question.one}", Step.ADD),
            Row("n", words.capital(self.question.none), Step.DONE),
            *menus.ways_out(self.question),
        ]

    def _entry_rows(self) -> list[Row[int]]:
        return [
            Row(menus.digit(at + 1), self._summary(entry), at)
            for at, entry in enumerate(self.entries)
        ]

    def _summary(self, entry: Entry) -> str:
        return self.shown([entry], self.question)

    def _place(self, step: Step, rows: list[Row[_Choice]]) -> int:
        return next(at for at, row in enumerate(rows) if row.means is step)

    def _edit(self, at: int) -> bool:
        """Ask the fields of one entry; going back from the first leaves the list as it was.

        Returns whether they were asked to the end.
        """
        new = at == len(self.entries)
        entry: Entry = {} if new else dict(self.entries[at])
        place, step = 0, 1
        while 0 <= place < len(self._fields):
            after = self._field(place, entry, at) if self._applies(place, entry) else place + step
            place, step = after, after - place
        if place < 0:
            return False
        if all(value is None for value in entry.values()):
            self._notice = f"Nothing was told, so that {self.question.one} is left out."
            entry = {}
        self.entries[at : at + 1] = [self._whole(entry)] if entry else []
        return True

    def _whole(self, entry: Entry) -> Entry:
        """Return an entry with all its fields, also those that are never asked: rules name them."""
        return {field.id: entry.get(field.id) for field in self.question.fields}

    @property
    def _fields(self) -> list[Field]:
        """The fields that a person is asked."""
        return [one for one in self.question.fields if one.asked]

    def _applies(self, place: int, entry: Entry) -> bool:
        """Whether a field is asked of this entry; one that is not is empty."""
        one = self._fields[place]
        if self.prompt.applies is None or self.prompt.applies(one, entry):
            return True
        entry[one.id] = None
        return False

    def _field(self, place: int, entry: Entry, at: int) -> int:
        """Ask one field; return the place of the next one."""
        one = self._fields[place]
        earlier = entry.get(one.id)
        prompt = Prompt(
            one,
            one.ask,
            one.help,
            default=earlier,
            can_go_back=True,
            proofs=field_proofs(one, self.prompt.results, entry) if earlier is None else (),
        )
        reply = self.ask_field(prompt, self._where(place, entry, at))
        if isinstance(reply, Back):
            return place - 1
        answer = reply.value if isinstance(reply, Answered) else None
        # A field is a scalar question: its answer is never a list.
        entry[one.id] = None if isinstance(answer, list) else answer
        self._keep(entry, at)
        return place + 1

    def _keep(self, entry: Entry, at: int) -> None:
        """Keep what is told so far, as somebody may have to leave in the middle of a list."""
        if self.prompt.keep_rows is not None:
            rows = [*self.entries[:at], self._whole(entry), *self.entries[at + 1 :]]
            self.prompt.keep_rows(rows)

    def _where(self, place: int, entry: Entry, at: int) -> str:
        """Return the line that tells which entry and field this is."""
        fields = len(self._fields)
        where = f"{words.capital(self.question.one)} {at + 1}, {place + 1} of {fields}"
        first = self._fields[0].id
        known = entry.get(first) is not None
        return f"{where}: {self._summary({first: entry[first]})}" if known else where

    def _remove(self) -> None:
        keep = -1
        rows = [*self._entry_rows(), Row("a", "Keep all", keep)]
        head = Head("Remove which one?", can_go_back=True)
        chosen = self.surface.pick(head, rows, len(rows) - 1)
        if not isinstance(chosen, Back) and chosen != keep:
            del self.entries[chosen]
