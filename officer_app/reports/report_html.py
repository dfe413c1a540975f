"""A report as a sheet to read; every word is escaped."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from officer_app.cases.case_words import clock_mood, days_left_words, progress_name, verdict_name
from officer_app.reports.report_words import (
    counting_words,
    day_text,
    month_headings,
    month_row,
    number_text,
)
from shared.desktop.widget_colours import WidgetColours
from shared.domain.case_life import Verdict
from shared.domain.language import Language
from shared.use_cases.case_reports import CaseFigures, CaseReport

_MOOD_INKS = {"info": "ink", "done": "done", "attention": "attention", "trouble": "trouble"}
_NOTHING = "–"


def report_html(report: CaseReport, language: Language, colours: WidgetColours) -> str:
    """First x/y of each month, then the cases that stand behind it."""
    translate = QCoreApplication.translate
    parts = [_heading(translate("report", "Sasaran Mutu")), _quiet_line(report, colours)]
    if report.months:
        rows = [[_text(cell) for cell in month_row(month, language)] for month in report.months]
        parts.append(_table(month_headings(), rows, colours, (18, 34, 24, 24)))
    else:
        parts.append(
            _paragraph(
                translate("report", "Belum ada permohonan yang dinyatakan lengkap pada masa ini."),
                colours.quiet_ink,
            )
        )
    parts.append(_heading(translate("report", "Permohonan pada masa ini")))
    if report.cases:
        cases = [_case_cells(figures, language, colours) for figures in report.cases]
        parts.append(_table(_case_headings(), cases, colours, (24, 34, 21, 21)))
    else:
        parts.append(
            _paragraph(
                translate("report", "Tidak ada permohonan yang dibuka atau dinyatakan lengkap."),
                colours.quiet_ink,
            )
        )
    return "".join(parts)


def _quiet_line(report: CaseReport, colours: WidgetColours) -> str:
    return _paragraph(counting_words(report.first_counted_day), colours.quiet_ink)


def _case_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("report", "Nomor dan waktu"),
        translate("report", "Judul, penyelenggara, petugas"),
        translate("report", "Lengkap, hasil"),
        translate("report", "Hari kerja terpakai"),
    )


def _case_cells(figures: CaseFigures, language: Language, colours: WidgetColours) -> list[str]:
    translate = QCoreApplication.translate
    case, clock = figures.case, figures.clock
    _, mood = clock_mood(clock)
    state = progress_name(case.progress)
    if case.verdict is not Verdict.NONE:
        state += f" · {verdict_name(case.verdict, language)}"
    days = [
        translate("report", "lengkap {day}").format(day=day_text(clock.first_declared_on))
        if clock.first_declared_on
        else "",
        translate("report", "terakhir {day}").format(day=day_text(clock.declared_on))
        if clock.declared_on != clock.first_declared_on
        else "",
        translate("report", "hasil {day}").format(day=day_text(clock.result_on))
        if clock.result_on
        else "",
        translate("report", "surat {day}").format(day=day_text(clock.letter_on))
        if clock.letter_on
        else "",
    ]
    used = [
        (translate("report", "dari pertama {count}"), clock.days_used_from_first),
        (translate("report", "dari terakhir {count}"), clock.days_used_from_last),
        (translate("report", "sampai surat {count}"), clock.letter_days),
    ]
    counted = [words.format(count=number_text(days)) for words, days in used if days is not None]
    return [
        _text(case.number)
        + "<br>"
        + _text(days_left_words(clock), str(getattr(colours, _MOOD_INKS[mood])))
        + "<br>"
        + _text(state, colours.quiet_ink),
        _text(case.request.title)
        + "<br>"
        + _text(f"{case.request.organiser} · {figures.officer_name}", colours.quiet_ink),
        "<br>".join(_text(each) for each in days if each) or _NOTHING,
        "<br>".join(_text(each) for each in counted) or _NOTHING,
    ]


def _text(words: str, ink: str = "") -> str:
    safe = escape(words)
    return f'<span style="color: {ink};">{safe}</span>' if ink else safe


def _heading(words: str) -> str:
    return f'<p style="font-weight: 600; margin-top: 12px; margin-bottom: 4px;">{escape(words)}</p>'


def _paragraph(words: str, ink: str) -> str:
    return f'<p style="color: {ink}; margin-top: 0; margin-bottom: 8px;">{escape(words)}</p>'


def _table(
    headings: tuple[str, ...],
    rows: Iterable[list[str]],
    colours: WidgetColours,
    widths: tuple[int, ...],
) -> str:
    style = f"padding: 6px 8px; border-bottom: 1px solid {colours.hair_line};"
    head = [_text(words, colours.quiet_ink) for words in headings]
    lines = []
    for cells in (head, *rows):
        inside = "".join(
            f'<td width="{width}%" style="{style}">{cell}</td>'
            for cell, width in zip(cells, widths, strict=True)
        )
        lines.append(f'<tr valign="top">{inside}</tr>')
    opening = '<table width="100%" cellspacing="0" cellpadding="0" border="0">'
    return opening + "".join(lines) + "</table>"
