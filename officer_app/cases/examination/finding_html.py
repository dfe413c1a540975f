"""What the rules found, as a document to read; every word is escaped."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from shared.configuration.examination_words import examination_words
from shared.desktop.widget_colours import WidgetColours
from shared.domain.examination.finding import Finding, Outcome, Severity
from shared.domain.examination.finding_words import question_name, reason_sentence
from shared.domain.form_definition import Form
from shared.domain.language import Language

QUESTION_LINK = "question:"
_PADDING = "padding: 6px 8px;"


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Violations first, errors before warnings, then what could not be judged, then passes."""
    return tuple(sorted(findings, key=_rank))


def finding_name(finding: Finding) -> str:
    """What came of the rule, with a mark that is no colour."""
    translate = QCoreApplication.translate
    match finding.outcome, finding.severity:
        case Outcome.VIOLATION, Severity.ERROR:
            return translate("examination", "✖ Pelanggaran, wajib dinilai")
        case Outcome.VIOLATION, _:
            return translate("examination", "▲ Pelanggaran, peringatan")
        case Outcome.NOT_EVALUABLE, _:
            return translate("examination", "? Belum dapat dinilai")
        case _:
            return translate("examination", "✔ Terpenuhi")


def finding_role(finding: Finding) -> str:
    """The role of a tinted line."""
    match finding.outcome, finding.severity:
        case Outcome.VIOLATION, Severity.ERROR:
            return "trouble"
        case Outcome.VIOLATION, _:
            return "attention"
        case Outcome.NOT_EVALUABLE, _:
            return "info"
        case _:
            return "done"


def finding_text(finding: Finding, form: Form, language: Language) -> str:
    """“R-ID-04A · Pelanggaran: Judul memuat tahun: 2026.”, and what to look at instead."""
    words = examination_words()
    told = reason_sentence(finding, words, form, language)
    if finding.outcome is Outcome.NOT_EVALUABLE:
        told = f"{told} {words.rules[finding.rule].not_evaluable.in_language(language)}"
    return f"{finding.rule} · {finding_name(finding)}. {told}"


def findings_html(
    findings: Iterable[Finding], form: Form, language: Language, colours: WidgetColours
) -> str:
    """One row for each; its questions lead to where they are judged."""
    words = examination_words()
    rows = []
    for finding in findings:
        rule = words.rules[finding.rule]
        told = [_text(reason_sentence(finding, words, form, language), colours.ink)]
        if finding.outcome is Outcome.NOT_EVALUABLE:
            told.append(_text(rule.not_evaluable.in_language(language), colours.quiet_ink))
        ink = {
            "trouble": colours.trouble,
            "attention": colours.attention,
            "info": colours.accent,
            "done": colours.done,
        }[finding_role(finding)]
        questions = "<br>".join(
            _link(key, question_name(form, key, language), colours) for key in finding.questions
        )
        cells = (
            _text(finding.rule, colours.quiet_ink) + _text(finding_name(finding), ink, True),
            _text(rule.checks.in_language(language), colours.quiet_ink) + "".join(told),
            questions,
        )
        rows.append(_row(cells, ("20%", "50%", "30%")))
    line = f"border-color: {colours.hair_line};"
    style = f"border-collapse: collapse; border-style: solid; border-width: 1px; {line}"
    opening = f'<table width="100%" cellspacing="0" cellpadding="0" border="1" style="{style}">'
    return opening + "".join(rows) + "</table>" if rows else ""


def _rank(finding: Finding) -> int:
    match finding.outcome, finding.severity:
        case Outcome.VIOLATION, Severity.ERROR:
            return 0
        case Outcome.VIOLATION, _:
            return 1
        case Outcome.NOT_EVALUABLE, _:
            return 2
        case _:
            return 3


def _link(key: str, words: str, colours: WidgetColours) -> str:
    target = escape(f"{QUESTION_LINK}{key}", quote=True)
    return f'<a href="{target}" style="color: {colours.accent};">{escape(words)}</a>'


def _text(words: str, ink: str, is_strong: bool = False) -> str:
    weight = " font-weight: 600;" if is_strong else ""
    lines = "<br>".join(escape(line) for line in words.split("\n"))
    return f'<div style="color: {ink};{weight}">{lines}</div>'


def _row(cells: Iterable[str], widths: Iterable[str]) -> str:
    inside = "".join(
        f'<td width="{width}" style="{_PADDING}">{cell}</td>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f'<tr valign="top">{inside}</tr>'
