"""The examiner's rules of block 0: the title, and the year against the schedule."""

import re
from datetime import date

from shared.domain.examination.answer_reading import COMPILATION, kind_of_activity, said
from shared.domain.examination.finding import (
    DOES_NOT_APPLY,
    FULFILLED,
    Fact,
    FactKind,
    Reason,
    Rule,
    Severity,
    Verdict,
    missing,
    missing_of,
    not_evaluable,
    violation,
)
from shared.domain.examination.schedule import STAGES, known_days, whole_schedule_is_known
from shared.domain.form_answers import Answers

_KIND_IN_TITLE = re.compile(
    r"\b(?:(?P<survey>survei|survey|survai)|(?P<complete_enumeration>sensus|pencacahan|census)"
    r"|(?P<records_compilation>kompilasi|kompromin))\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])")


def _title_fits_the_kind(answers: Answers, _: date | None) -> Verdict:
    """The first word for a way of collecting counts: “Kompilasi Hasil Survei …” is one."""
    title, kind = said(answers, "title"), kind_of_activity(answers)
    if not title or not kind:
        return missing_of({"title": title, "collection_way": kind})
    claimed = _KIND_IN_TITLE.search(title)
    if claimed is None or claimed.lastgroup == kind:
        return FULFILLED
    return violation(
        Reason.OTHER_KIND_IN_TITLE,
        Fact("word", (claimed.group(),)),
        Fact("kind", (f"collection_way.{kind}",), FactKind.CHOICE),
    )


def _title_says_compilation(answers: Answers, _: date | None) -> Verdict:
    kind = kind_of_activity(answers)
    if not kind:
        return missing("collection_way")
    if kind != COMPILATION:
        return DOES_NOT_APPLY
    title = said(answers, "title")
    if not title:
        return missing("title")
    return FULFILLED if "kompilasi" in title.lower() else violation(Reason.KIND_NOT_IN_TITLE)


def _title_has_no_year(answers: Answers, _: date | None) -> Verdict:
    title = said(answers, "title")
    if not title:
        return missing("title")
    years = tuple(dict.fromkeys(_YEAR.findall(title)))
    return (
        violation(Reason.YEAR_IN_TITLE, Fact("years", years, FactKind.NUMBER))
        if years
        else FULFILLED
    )


def _year_fits_the_schedule(answers: Answers, _: date | None) -> Verdict:
    """A schedule may run over the turn of a year; its first and last year and all between fit."""
    year, days = answers.number("year"), known_days(answers)
    if year is None:
        return missing("year")
    if days and days[0].year <= year <= days[-1].year:
        return FULFILLED
    if not days or not whole_schedule_is_known(answers):
        return not_evaluable(Reason.SCHEDULE_INCOMPLETE)
    return violation(
        Reason.YEAR_OUTSIDE_SCHEDULE,
        Fact("year", (str(year),), FactKind.NUMBER),
        Fact("first", (days[0].isoformat(),), FactKind.DAY),
        Fact("last", (days[-1].isoformat(),), FactKind.DAY),
    )


IDENTIFICATION_RULES = (
    Rule("R-ID-02A", Severity.ERROR, ("title", "collection_way"), _title_fits_the_kind),
    Rule("R-ID-03", Severity.WARNING, ("title",), _title_says_compilation),
    Rule("R-ID-04A", Severity.WARNING, ("title",), _title_has_no_year),
    Rule("R-ID-05A", Severity.ERROR, ("year", *STAGES), _year_fits_the_schedule),
)
