"""A form of every kind of question, answers to it, and who hands it out, for tests."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from shared.configuration.recommendation_form import recommendation_form
from shared.documents.form_cover import FormCover
from shared.domain.form_answers import Answer, Answers, Period, Row
from shared.domain.form_definition import Form, Question, QuestionKind
from shared.domain.safe_text import clean_line, clean_text

COVER = FormCover(
    office_name="BPS Kabupaten Contoh",
    unit_name="Pelayanan Statistik Terpadu (PST)",
    address="Jl. Contoh No. 1",
    telephone="0534-000000",
    website="https://example.com",
    portal="https://pst.bps.go.id",
    complaints="lapor.go.id",
    reference="K-0042-7",
    made_at=datetime(2026, 11, 24, 2, 0, tzinfo=UTC),
)
_ONE_OF_EACH_KIND = (
    "title",
    "year",
    "collection_way",
    "organiser_address",
    "organiser_phone",
    "organiser_email",
    "planning_period",
    "variables",
    "collection_methods",
    "pilot",
    "printed_release",
    "attachments",
)
_ROWS = 6

FILLED = Answers(
    {
        "title": "Survei Contoh tentang Layanan Kabupaten Contoh",
        "year": 2027,
        "collection_way": "survey",
        "organiser_address": "Jl. Contoh No. 1\nSukadana",
        "organiser_phone": "0534-000000",
        "organiser_email": "dinas@example.com",
        "planning_period": Period(date(2027, 1, 4), date(2027, 3, 2)),
        "variables": (
            Row.of({"name": "Umur", "definition": "Ulang tahun terakhir.", "concept": "Usia"}),
            Row.of({"name": "Pendidikan", "reference_period": "saat pencacahan"}),
        ),
        "collection_methods": frozenset({"interview", "secondary_data"}),
        "pilot": False,
        "printed_release": date(2027, 12, 1),
        "attachments": (Row.of({"kind": "dummy_table", "file_name": "tabel.pdf"}),),
    }
)


def small_form() -> Form:
    """One question of every kind, without conditions, with few rows: quick to write."""
    whole = recommendation_form()
    blocks = tuple(
        replace(
            block,
            conditions=(),
            questions=tuple(
                replace(question, conditions=(), most_rows=question.most_rows and _ROWS)
                for question in block.questions
                if question.key in _ONE_OF_EACH_KIND
            ),
        )
        for block in whole.blocks
    )
    return replace(whole, blocks=tuple(block for block in blocks if block.questions))


def lines(longest: int = 60) -> st.SearchStrategy[str]:
    """Texts of one line as the office keeps them, formulas and all."""
    dangerous = st.sampled_from(
        ["=1+1", "+62", "-", "@SUM(A1)", "=cmd|' /C calc'!A0", "_x0041_", "_x005F_x0041_", "&<>\"'"]
    )
    anything = st.text(max_size=longest).map(lambda text: clean_line(text, 10_000))
    return st.one_of(dangerous, anything)


def _texts() -> st.SearchStrategy[str]:
    many = st.lists(lines(), max_size=4).map("\n".join)
    return many.map(lambda text: clean_text(text, 10_000))


def _days() -> st.SearchStrategy[date]:
    return st.dates(date(1950, 1, 1), date(2150, 12, 31))


def _rows(question: Question) -> st.SearchStrategy[tuple[Row, ...]]:
    cells: dict[str, st.SearchStrategy[str]] = {}
    for column in question.columns:
        match column.kind:
            case QuestionKind.ONE_CHOICE:
                keys = [str(choice.key) for choice in column.choices]
                cells[column.key] = st.sampled_from(["", *keys])
            case QuestionKind.LONG_TEXT:
                cells[column.key] = _texts()
            case _:
                cells[column.key] = lines()
    row = st.fixed_dictionaries(cells).map(Row.of)
    return st.lists(row, max_size=_ROWS).map(tuple)


def answers_to(question: Question) -> st.SearchStrategy[Answer]:
    """Any answer that such a question can have."""
    keys = [str(choice.key) for choice in question.choices]
    match question.kind:
        case QuestionKind.LONG_TEXT:
            return _texts()
        case QuestionKind.NUMBER:
            return st.integers(-(10**14), 10**14)
        case QuestionKind.DATE:
            return _days()
        case QuestionKind.PERIOD:
            return st.builds(Period, st.none() | _days(), st.none() | _days())
        case QuestionKind.YES_NO:
            return st.booleans()
        case QuestionKind.ONE_CHOICE:
            return st.sampled_from(keys)
        case QuestionKind.SEVERAL_CHOICES:
            return st.frozensets(st.sampled_from(keys))
        case QuestionKind.ROWS:
            return _rows(question)
        case _:
            return lines()


def answers(form: Form) -> st.SearchStrategy[Answers]:
    """Any answers to any of the form's questions."""
    each = {str(question.key): answers_to(question) for question in form.questions}
    return st.fixed_dictionaries({}, optional=each).map(Answers)
