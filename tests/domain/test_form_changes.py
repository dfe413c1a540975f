"""What changed between two versions of a form, as an examiner wants to see it."""

import pytest

from shared.configuration.recommendation_form import recommendation_form
from shared.domain.form_answers import Answer, Answers, Row
from shared.domain.form_changes import ChangeKind, RowChange, form_changes

_FORM = recommendation_form()


def _variable(name: str, definition: str = "", period: str = "2025") -> Row:
    return Row.of({"name": name, "definition": definition, "reference_period": period})


_INCOME = _variable("Pendapatan", "Uang yang diterima dalam sebulan.")
_AGE = _variable("Umur", "Banyaknya tahun sejak lahir.")
_RICE = _variable("Luas panen", "Luas sawah yang dipanen.")


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (None, "Survei Kepuasan", ChangeKind.ADDED),
        ("Survei Kepuasan", None, ChangeKind.REMOVED),
        ("Survei Kepuasan", "Survei Kepuasan Pasien", ChangeKind.CHANGED),
        (1, True, ChangeKind.CHANGED),
    ],
    ids=["added", "removed", "changed", "another type with an equal value"],
)
def test_a_change_tells_what_became_of_the_answer(
    before: Answer | None, after: Answer | None, kind: ChangeKind
) -> None:
    old = Answers({} if before is None else {"title": before})
    new = Answers({} if after is None else {"title": after})
    (change,) = form_changes(_FORM, old, new)
    assert (change.question, change.number, change.kind) == ("title", "0.1", kind)
    assert (change.before, change.after) == (before, after)
    assert change.rows == ()


def test_equal_versions_have_no_changes() -> None:
    answers: dict[str, Answer] = {"title": "Survei", "variables": (_INCOME, _AGE), "pilot": False}
    assert form_changes(_FORM, Answers(answers), Answers(answers)) == ()


def test_changes_come_in_the_order_of_the_form_and_strangers_last() -> None:
    after = Answers({"zakat": "?", "closing_note": "Sudah.", "title": "Survei", "pilot": True})
    numbers = [change.number for change in form_changes(_FORM, Answers(), after)]
    assert numbers == ["0.1", "6.1", "10.1", ""]


def _rows_changed(before: tuple[Row, ...], after: tuple[Row, ...]) -> tuple[RowChange, ...]:
    old, new = Answers({"variables": before}), Answers({"variables": after})
    (change,) = form_changes(_FORM, old, new)
    return change.rows


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ((_INCOME,), (_INCOME, _AGE), [("added", None, 2)]),
        ((_INCOME, _AGE), (_AGE,), [("removed", 1, None)]),
        ((_INCOME, _AGE), (_AGE, _INCOME), []),
        ((_AGE, _AGE), (_AGE,), [("removed", 2, None)]),
        ((_INCOME, _RICE), (_AGE, _INCOME, _RICE), [("added", None, 1)]),
        ((_INCOME, _RICE), (_INCOME, _AGE, _variable("Luas panen", "Baru.")),
         [("added", None, 2), ("changed", 2, 3)]),
        ((_variable("Pdpt", _INCOME.cell("definition")), _AGE), (_INCOME, _AGE),
         [("changed", 1, 1)]),
        ((_RICE,), (_INCOME, _AGE), [("added", None, 1), ("removed", 1, None), ("added", None, 2)]),
    ],
    ids=[
        "one more",
        "one less",
        "only the order",
        "one of two equal ones less",
        "one put before the others",
        "another definition under the same name, elsewhere",
        "another name for the same definition",
        "another variable is no change of the old one",
    ],
)  # fmt: skip
def test_rows_are_compared_row_by_row(
    before: tuple[Row, ...],
    after: tuple[Row, ...],
    changes: list[tuple[str, int | None, int | None]],
) -> None:
    found = [
        (str(row.kind), row.before_place, row.after_place) for row in _rows_changed(before, after)
    ]
    assert sorted(found, key=str) == sorted(changes, key=str)


def test_a_changed_row_names_its_changed_columns() -> None:
    (row,) = _rows_changed((_AGE,), (_variable("Umur", "Usia pada hari pencacahan.", "2026"),))
    assert row.columns == ("definition", "reference_period")
    assert (row.before, row.after) == (_AGE, row.after)


def test_a_question_answered_in_rows_for_the_first_time_has_all_of_them_as_added() -> None:
    (change,) = form_changes(_FORM, Answers(), Answers({"variables": (_INCOME, _AGE)}))
    assert change.kind is ChangeKind.ADDED
    assert [row.kind for row in change.rows] == [ChangeKind.ADDED, ChangeKind.ADDED]
