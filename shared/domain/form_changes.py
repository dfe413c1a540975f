"""What changed between two versions of a form, question by question and row by row."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from shared.domain.form_answers import Answer, Answers, Row
from shared.domain.form_definition import Form, Question, QuestionKey


class ChangeKind(StrEnum):
    """What became of an answer, or of a row."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row that is not as it was; rows are counted from 1 in their own version."""

    kind: ChangeKind
    before_place: int | None
    before: Row | None
    after_place: int | None
    after: Row | None

    @property
    def columns(self) -> tuple[str, ...]:
        """The keys of the columns whose cells differ, sorted."""
        old = dict(self.before.cells) if self.before else {}
        new = dict(self.after.cells) if self.after else {}
        return tuple(sorted(key for key in old.keys() | new.keys() if old.get(key) != new.get(key)))


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """One question whose answer is not what it was."""

    question: QuestionKey
    number: str
    """Empty for a question that this form does not have."""
    kind: ChangeKind
    before: Answer | None
    after: Answer | None
    rows: tuple[RowChange, ...]
    """For a question answered in rows; the rows that stayed are left out, so that none is here
    when only their order changed."""


def form_changes(form: Form, before: Answers, after: Answers) -> tuple[AnswerChange, ...]:
    """The changes in the order of the form, then those of questions it does not have."""
    questions = {str(question.key): question for question in form.questions}
    strangers = sorted((before.values.keys() | after.values.keys()) - questions.keys())
    changes = (
        _change(key, questions.get(key), before.value(key), after.value(key))
        for key in (*questions, *strangers)
    )
    return tuple(change for change in changes if change is not None)


def _change(
    key: str, question: Question | None, before: Answer | None, after: Answer | None
) -> AnswerChange | None:
    if type(before) is type(after) and before == after:
        return None
    columns = question.columns if question else ()
    return AnswerChange(
        question=QuestionKey(key),
        number=question.number if question else "",
        kind=_kind(before, after),
        before=before,
        after=after,
        rows=_row_changes(_rows(before), _rows(after), columns[0].key if columns else ""),
    )


def _kind(before: object | None, after: object | None) -> ChangeKind:
    if before is None:
        return ChangeKind.ADDED
    return ChangeKind.REMOVED if after is None else ChangeKind.CHANGED


def _rows(value: Answer | None) -> tuple[Row, ...]:
    return value if isinstance(value, tuple) else ()


def _row_changes(
    before: tuple[Row, ...], after: tuple[Row, ...], first_column: str
) -> tuple[RowChange, ...]:
    """Rows that are in both versions are left out, wherever they stand."""
    old, new = _only_in(before, after), _only_in(after, before)
    partners = _partners(old, new, first_column)
    taken = frozenset(partners.values())
    was = [_row_change(each, partners.get(each)) for each in old]
    became = [_row_change(None, each) for each in new if each not in taken]
    return tuple(sorted(was + became, key=_order))


@dataclass(frozen=True, slots=True)
class _Placed:
    place: int
    row: Row


def _only_in(rows: tuple[Row, ...], others: tuple[Row, ...]) -> tuple[_Placed, ...]:
    there = Counter(others)
    left: list[_Placed] = []
    for place, row in enumerate(rows, start=1):
        if there[row]:
            there[row] -= 1
        else:
            left.append(_Placed(place, row))
    return tuple(left)


def _partners(
    old: tuple[_Placed, ...], new: tuple[_Placed, ...], first_column: str
) -> dict[_Placed, _Placed]:
    """Which new row an old one became: the one most like it, else the one in its place."""
    alike = sorted(
        _alike(old, new, first_column),
        key=lambda pair: (-pair[0], abs(pair[1].place - pair[2].place), pair[1].place),
    )
    partners: dict[_Placed, _Placed] = {}
    taken: set[_Placed] = set()
    for _, each, other in alike:
        if each not in partners and other not in taken:
            partners[each] = other
            taken.add(other)
    lonely = [each for each in old if each not in partners]
    others = [each for each in new if each not in taken]
    if len(lonely) == len(others):
        partners.update(zip(lonely, others, strict=True))
    return partners


def _alike(
    old: tuple[_Placed, ...], new: tuple[_Placed, ...], first_column: str
) -> Iterator[tuple[int, _Placed, _Placed]]:
    """How many cells are equal in which pairs: of one name, or with half of it all in common."""
    new_cells = [(other, frozenset(other.row.cells)) for other in new]
    for each in old:
        cells = frozenset(each.row.cells)
        name = {cell for cell in cells if cell[0] == first_column}
        for other, others in new_cells:
            equal = len(cells & others)
            if equal and (name & others or 2 * equal >= max(len(cells), len(others))):
                yield equal, each, other


def _row_change(was: _Placed | None, became: _Placed | None) -> RowChange:
    return RowChange(
        kind=_kind(was, became),
        before_place=was.place if was else None,
        before=was.row if was else None,
        after_place=became.place if became else None,
        after=became.row if became else None,
    )


def _order(change: RowChange) -> tuple[int, int]:
    return (change.after_place or change.before_place or 0, change.before_place or 0)
