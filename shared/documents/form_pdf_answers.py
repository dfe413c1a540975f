"""The answers of the form on paper: what was written, boxes with crosses, or lines to write on."""

from collections.abc import Iterator, Sequence
from datetime import date
from math import ceil
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Table, TableStyle

from shared.documents.document_fonts import as_markup
from shared.documents.form_texts import FORM_TEXTS, other_language
from shared.documents.page_colours import BLUE, INK, LINE, PALE_LINE, TINT
from shared.documents.page_frame import TEXT_WIDTH
from shared.documents.page_look import gap, page_styles, paragraph
from shared.domain.date_words import date_words
from shared.domain.form_answers import Answers, Row
from shared.domain.form_definition import (
    NO_CODE,
    YES_CODE,
    Choice,
    Column,
    Question,
    QuestionKind,
)
from shared.domain.language import Language

ANSWER_INDENT = 14 * mm
_WIDTH = TEXT_WIDTH - ANSWER_INDENT
_LINE_HEIGHT = 8 * mm
_BOX = 9.0
_MANY_CHOICES = 9
_EMPTY_ROWS = 12
_FEW_EMPTY_ROWS = 6
_FEW_ROWS = 50


class _TickBox(Flowable):
    """A square, crossed where the choice was made."""

    def __init__(self, *, is_crossed: bool) -> None:
        super().__init__()
        self.width = self.height = _BOX
        self._is_crossed = is_crossed

    def draw(self) -> None:
        canvas = self.canv
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        canvas.rect(0, 0, _BOX, _BOX, stroke=1, fill=0)
        if self._is_crossed:
            canvas.setLineWidth(1.5)
            canvas.line(2, 2, _BOX - 2, _BOX - 2)
            canvas.line(2, _BOX - 2, _BOX - 2, 2)


class _Lines(Flowable):
    """Empty lines to write on."""

    def __init__(self, count: int, width: float) -> None:
        super().__init__()
        self.width = width
        self.height = count * _LINE_HEIGHT
        self._count = count

    def draw(self) -> None:
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(0.5)
        for line in range(self._count):
            height = line * _LINE_HEIGHT + 1
            self.canv.line(0, height, self.width, height)


def answer_lines(count: int, width: float) -> Flowable:
    return _Lines(count, width)


def written_answer(question: Question, answers: Answers, language: Language) -> list[Flowable]:
    """What goes below the question."""
    return [*_answer(question, answers, language), gap(3 * mm)]


def _answer(question: Question, answers: Answers, language: Language) -> Iterator[Flowable]:
    key = question.key
    match question.kind:
        case QuestionKind.ONE_CHOICE | QuestionKind.SEVERAL_CHOICES:
            yield _choices(question.choices, answers.chosen(key), language)
        case QuestionKind.YES_NO:
            yield _yes_or_no(answers.yes(key), language)
        case QuestionKind.PERIOD:
            period = answers.period(key)
            yield _period(period.start, period.end, language)
        case QuestionKind.DATE:
            day = answers.day(key)
            yield _text_or_lines("" if day is None else _day_words(day, language), 1, 60 * mm)
        case QuestionKind.NUMBER:
            number = answers.number(key)
            yield _text_or_lines("" if number is None else str(number), 1, 40 * mm)
        case QuestionKind.ROWS:
            yield _rows(question, answers.rows(key), language)
        case _:
            yield _text_or_lines(answers.text(key), _lines_for(question), _WIDTH)


def _lines_for(question: Question) -> int:
    """How many lines an answer by hand is given."""
    if question.is_for_officer:
        return 1
    if question.kind is QuestionKind.LONG_TEXT:
        return 6 if (question.max_length or 0) > 1000 else 2
    return 2 if (question.max_length or 0) >= 250 else 1


def _text_or_lines(text: str, lines: int, width: float) -> Flowable:
    """The answer in a pale box that may go on over pages, or lines."""
    if not text:
        return _indented([[answer_lines(lines, width)]], [_WIDTH])
    box = _indented([[paragraph(text, page_styles().cell)]], [_WIDTH])
    answer = (1, 0), (-1, -1)
    box.setStyle(TableStyle([("BACKGROUND", *answer, TINT), ("LEFTPADDING", *answer, 5)]))
    return box


def _period(start: date | None, end: date | None, language: Language) -> Table:
    texts, styles = FORM_TEXTS[language], page_styles()
    row: list[Flowable] = []
    for label, day in ((texts.first_day, start), (texts.last_day, end)):
        row.append(paragraph(label, styles.cell_quiet))
        row.append(
            answer_lines(1, 46 * mm)
            if day is None
            else paragraph(_day_words(day, language), styles.cell)
        )
    label_width, whole = 27 * mm, _WIDTH / 2
    table = _indented([row], [label_width, whole - label_width] * 2)
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "BOTTOM")]))
    return table


def _day_words(day: date, language: Language) -> str:
    return date_words(day, language).partition(", ")[2]


def _yes_or_no(yes: bool | None, language: Language) -> Table:
    texts, style = FORM_TEXTS[language], page_styles().cell
    other = FORM_TEXTS[other_language(language)]
    row: list[Flowable] = []
    for value, code, word, beside in (
        (True, YES_CODE, texts.yes, other.yes),
        (False, NO_CODE, texts.no, other.no),
    ):
        row += [_TickBox(is_crossed=yes is value), paragraph(str(code), style)]
        row.append(Paragraph(_with_other(word, beside), style))
    return _indented([row], [_BOX + 6, 7 * mm, 40 * mm] * 2)


def _with_other(label: str, beside: str) -> str:
    quiet = f'<font size="7.8" color="#42505F"> {as_markup(beside)}</font>'
    return as_markup(label) + ("" if label == beside else quiet)


def _choices(choices: Sequence[Choice], chosen: frozenset[str], language: Language) -> Table:
    """One below the other; a long list without explanations in two columns."""
    is_plain = all(choice.explanation is None for choice in choices)
    if len(choices) < _MANY_CHOICES or not is_plain:
        rows = [_choice_cells(choice, chosen, language) for choice in choices]
        return _indented(rows, [_BOX + 6, 8 * mm, _WIDTH - _BOX - 6 - 8 * mm])
    half = ceil(len(choices) / 2)
    left, right = choices[:half], choices[half:]
    rows = [
        [
            *_choice_cells(choice, chosen, language),
            *(_choice_cells(right[at], chosen, language) if at < len(right) else ["", "", ""]),
        ]
        for at, choice in enumerate(left)
    ]
    return _indented(rows, [_BOX + 6, 8 * mm, _WIDTH / 2 - _BOX - 6 - 8 * mm] * 2)


def _choice_cells(choice: Choice, chosen: frozenset[str], language: Language) -> list[Any]:
    other = other_language(language)
    style = page_styles().cell
    words = _with_other(choice.label.in_language(language), choice.label.in_language(other))
    cell: list[Flowable] = [Paragraph(words, style)]
    if choice.explanation is not None:
        both = f"{choice.explanation.in_language(language)} {choice.explanation.in_language(other)}"
        cell.append(paragraph(both, _tiny()))
    code = "" if choice.code is None else str(choice.code)
    return [_TickBox(is_crossed=choice.key in chosen), paragraph(code, style), cell]


def _tiny() -> ParagraphStyle:
    return ParagraphStyle(
        "tiny", parent=page_styles().quiet, fontSize=7.4, leading=9.6, spaceAfter=0
    )


def _rows(question: Question, rows: Sequence[Row], language: Language) -> Table:
    """The filled rows, then as many empty ones as a sheet of paper has room for."""
    styles, other = page_styles(), other_language(language)
    head: list[Flowable] = [paragraph(FORM_TEXTS[language].number, styles.cell_head)]
    for column in question.columns:
        label = column.label.in_language(language)
        words = _with_other(
            f"{label} *" if column.is_required else label, column.label.in_language(other)
        )
        head.append(Paragraph(words, styles.cell_head))
    filled = [
        [paragraph(str(place), styles.cell_quiet), *_row_cells(question, row, language)]
        for place, row in enumerate(rows, start=1)
    ]
    many = (question.most_rows or _FEW_ROWS) > _FEW_ROWS
    wanted = _EMPTY_ROWS if many else _FEW_EMPTY_ROWS
    empty = [
        [paragraph(str(place), styles.cell_quiet), *("" for _ in question.columns)]
        for place in range(len(rows) + 1, wanted + 1)
    ]
    shares = [_share(column) for column in question.columns]
    room = TEXT_WIDTH - 9 * mm
    return Table(
        [head, *filled, *empty],
        colWidths=[9 * mm, *(room * share / sum(shares) for share in shares)],
        rowHeights=[None] * (1 + len(filled)) + [_LINE_HEIGHT] * len(empty),
        repeatRows=1,
        splitInRow=1,
        style=TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("BACKGROUND", (0, 0), (-1, 0), TINT),
                ("LINEBELOW", (0, 0), (-1, 0), 0.8, BLUE),
                ("INNERGRID", (0, 1), (-1, -1), 0.5, PALE_LINE),
                ("BOX", (0, 0), (-1, -1), 0.5, LINE),
                ("TOPPADDING", (0, 0), (-1, -1), 3.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
                ("LEFTPADDING", (0, 0), (-1, -1), 4),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ]
        ),
    )


def _row_cells(question: Question, row: Row, language: Language) -> Iterator[Flowable]:
    for column in question.columns:
        text = row.cell(column.key)
        choice = column.choice(text)
        words = text if choice is None else choice.label.in_language(language)
        yield paragraph(words, page_styles().cell)


def _share(column: Column) -> int:
    if column.kind is QuestionKind.LONG_TEXT:
        return 24
    return 13 if (column.max_length or 0) > 200 else 10


def _indented(rows: Sequence[Sequence[Any]], widths: Sequence[float]) -> Table:
    """A table below the question's words."""
    return Table(
        [["", *row] for row in rows],
        colWidths=[ANSWER_INDENT, *widths],
        splitInRow=1,
        hAlign="LEFT",
        style=TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ]
        ),
    )
