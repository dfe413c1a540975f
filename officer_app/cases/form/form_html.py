"""The form's answers, faults and changes as a document to read; every word is escaped."""

from collections.abc import Iterable, Mapping
from html import escape
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication

from officer_app.cases.form.answer_words import answer_words, choice_words, row_words
from officer_app.cases.form.fault_words import (
    fault_place,
    fault_words,
    form_fault_words,
    question_named,
)
from officer_app.cases.form.filled_form import ReadFault
from shared.desktop.widget_colours import WidgetColours
from shared.domain.form_answers import Answer, Answers, Row
from shared.domain.form_changes import AnswerChange, ChangeKind, RowChange
from shared.domain.form_check import FormFault
from shared.domain.form_conditions import question_applies
from shared.domain.form_definition import Block, Form, Question
from shared.domain.language import Language

_LONGEST_SHOWN = 20_000
_THREE = ("8%", "34%", "58%")
_FOUR = ("8%", "28%", "32%", "32%")
"""Widths of columns."""


def block_html(
    form: Form,
    block: Block,
    answers: Answers,
    faults: Iterable[FormFault],
    language: Language,
    colours: WidgetColours,
) -> str:
    """Each question with its answer, and what is wrong with it beneath."""
    by_question: dict[str, list[FormFault]] = {}
    for fault in faults:
        by_question.setdefault(fault.question, []).append(fault)
    rows = []
    for question in block.questions:
        applies = question_applies(form, answers, question)
        told = by_question.get(question.key, [])
        shown = _answer_html(question, answers.value(question.key), applies, language, colours)
        words = "".join(
            _text(f"⚠ {form_fault_words(fault, form, language)}", colours.trouble) for fault in told
        )
        ink = colours.ink if applies else colours.quiet_ink
        label = _text(question.label.in_language(language), ink)
        number = _text(question.number, colours.quiet_ink)
        rows.append((number, label, shown + words))
    return _table(rows, colours, _THREE)


def faults_html(
    faults: Iterable[ReadFault], form: Form, language: Language, colours: WidgetColours
) -> str:
    """What is wrong, by question number."""
    rows = []
    for fault in faults:
        key = "" if not fault_place(fault) else getattr(fault, "question", "")
        question = question_named(form, key)
        label = "" if question is None else question.label.in_language(language)
        rows.append(
            (
                _text(fault_place(fault) or "–", colours.quiet_ink),
                _text(label, colours.ink),
                _text(f"⚠ {fault_words(fault, form, language)}", colours.trouble),
            )
        )
    return _table(rows, colours, _THREE)


def changes_html(
    changes: Iterable[AnswerChange], form: Form, language: Language, colours: WidgetColours
) -> str:
    """Question by question: what was, and what is."""
    translate = QCoreApplication.translate
    head = [
        translate("form", "No."),
        translate("form", "Pertanyaan"),
        translate("form", "Sebelumnya"),
        translate("form", "Sekarang"),
    ]
    rows = [tuple(_text(words, colours.quiet_ink, is_strong=True) for words in head)]
    for change in changes:
        question = question_named(form, change.question)
        label = change.question if question is None else question.label.in_language(language)
        before, after = _both_html(question, change, language, colours)
        number = _text(change.number or "–", colours.quiet_ink)
        rows.append((number, _text(label, colours.ink), before, after))
    return _table(rows, colours, _FOUR)


def change_kind_words(kind: ChangeKind) -> str:
    translate = QCoreApplication.translate
    words: Mapping[ChangeKind, str] = {
        ChangeKind.ADDED: translate("form", "baru"),
        ChangeKind.REMOVED: translate("form", "dihapus"),
        ChangeKind.CHANGED: translate("form", "berubah"),
    }
    return words[kind]


def _both_html(
    question: Question | None,
    change: AnswerChange,
    language: Language,
    colours: WidgetColours,
) -> tuple[str, str]:
    if change.rows:
        return (
            _rows_side(question, change.rows, language, colours, is_after=False),
            _rows_side(question, change.rows, language, colours, is_after=True),
        )
    translate = QCoreApplication.translate
    before = answer_words(question, change.before, language)
    after = answer_words(question, change.after, language)
    if before and before == after:
        # Only the order of rows is another one
        after = translate("form", "urutannya berubah")
    nothing = translate("form", "tidak dijawab")
    return (
        _text(before or nothing, colours.quiet_ink, is_quiet=not before),
        _text(after or nothing, colours.ink, is_quiet=not after, is_strong=bool(after)),
    )


def _rows_side(
    question: Question | None,
    rows: tuple[RowChange, ...],
    language: Language,
    colours: WidgetColours,
    *,
    is_after: bool,
) -> str:
    translate = QCoreApplication.translate
    lines = []
    for change in rows:
        row = change.after if is_after else change.before
        place = change.after_place if is_after else change.before_place
        if row is None:
            words = change_kind_words(change.kind) if is_after else ""
            lines.append(_text(words or "–", colours.quiet_ink, is_quiet=True))
            continue
        named = translate("form", "Baris {row}: ").format(row=place)
        if is_after and change.kind is ChangeKind.ADDED:
            named = f"{change_kind_words(change.kind)} · {named}"
        ink = colours.ink if is_after else colours.quiet_ink
        lines.append(_text(named + row_words(question, row, language), ink))
    return "".join(lines)


def _answer_html(
    question: Question,
    value: Answer | None,
    applies: bool,
    language: Language,
    colours: WidgetColours,
) -> str:
    translate = QCoreApplication.translate
    if value is None:
        words = (
            translate("form", "tidak dijawab") if applies else translate("form", "tidak ditanyakan")
        )
        return _text(words, colours.quiet_ink, is_quiet=True)
    if isinstance(value, tuple):
        return _rows_html(question, value, language, colours)
    return _text(answer_words(question, value, language), colours.ink, is_strong=True)


def _rows_html(
    question: Question, rows: tuple[Row, ...], language: Language, colours: WidgetColours
) -> str:
    head = ("", *(column.label.in_language(language) for column in question.columns))
    lines = [tuple(_text(words, colours.quiet_ink, is_strong=True) for words in head)]
    for place, row in enumerate(rows, start=1):
        cells = (
            choice_words(column.choices, row.cell(column.key), language)
            if row.cell(column.key)
            else ""
            for column in question.columns
        )
        texts = (_text(cell, colours.ink) for cell in cells)
        lines.append((_text(str(place), colours.quiet_ink), *texts))
    return _table(lines, colours)


def _text(text: str, ink: str, *, is_strong: bool = False, is_quiet: bool = False) -> str:
    cut = text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"
    words = "<br>".join(escape(line) for line in cut.split("\n"))
    if is_quiet:
        words = f"<i>{words}</i>"
    weight = " font-weight: 600;" if is_strong else ""
    return f'<div style="color: {ink};{weight}">{words}</div>'


def _table(
    rows: Iterable[tuple[str, ...]], colours: WidgetColours, widths: tuple[str, ...] = ()
) -> str:
    """Only lines between the rows, as in the program's other tables."""
    style = f"padding: 6px 8px; border-bottom: 1px solid {colours.hair_line};"
    lines = []
    for cells in rows:
        inside = "".join(
            f'<td width="{width}" style="{style}">{cell}</td>'
            for cell, width in zip_longest(cells, widths, fillvalue="")
        )
        lines.append(f'<tr valign="top">{inside}</tr>')
    opening = '<table width="100%" cellspacing="0" cellpadding="0" border="0">'
    return opening + "".join(lines) + "</table>"
