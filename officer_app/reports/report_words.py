"""The figures of a report in words, for the screen and for the exported tables alike."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from officer_app.cases.case_words import days_left_words, progress_name, verdict_name
from shared.domain.date_words import month_words
from shared.domain.language import Language
from shared.domain.quality_target import QualityTarget
from shared.domain.working_days import FirstCountedDay
from shared.use_cases.case_reports import CaseFigures, CaseReport, MonthOfService

_NOTHING = "–"


def counting_words(first_counted_day: FirstCountedDay) -> str:
    """Which convention stands behind every figure."""
    translate = QCoreApplication.translate
    match first_counted_day:
        case FirstCountedDay.DAY_AFTER:
            counted = translate(
                "report", "Hari kerja dihitung mulai hari sesudah berkas dinyatakan lengkap."
            )
        case FirstCountedDay.START_DAY:
            counted = translate(
                "report", "Hari kerja dihitung mulai hari berkas dinyatakan lengkap."
            )
    return (
        counted
        + " "
        + translate(
            "report",
            "x = hasil pemeriksaan sudah sampai lewat e-mail dan WhatsApp dalam batas waktu, y = "
            "permohonan yang dinyatakan lengkap dan jelas pada bulan itu.",
        )
    )


def target_words(target: QualityTarget | None) -> str:
    """x/y with its share, and what may still change about it."""
    translate = QCoreApplication.translate
    if target is None or target.share is None:
        return _NOTHING
    told = [f"{target.fulfilled_in_time}/{target.complete} ({target.share * 100:.0f} %)"]
    if target.still_open:
        told.append(translate("report", "{count} masih berjalan").format(count=target.still_open))
    if not target.is_sure:
        told.append(translate("report", "sebagian hari libur masih perkiraan"))
    return ", ".join(told)


def month_headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("report", "Bulan"),
        translate("report", "Layanan"),
        translate("report", "Dari pernyataan lengkap pertama"),
        translate("report", "Dari pernyataan lengkap terakhir"),
    )


def month_row(month: MonthOfService, language: Language) -> tuple[str, ...]:
    return (
        month_words(month.month, language),
        month.service.name.in_language(language),
        target_words(month.from_first),
        target_words(month.from_last),
    )


def case_headings() -> tuple[str, ...]:
    """Each case as the file has it; the screen puts some of them together."""
    translate = QCoreApplication.translate
    return (
        translate("report", "Nomor"),
        translate("report", "Judul"),
        translate("report", "Penyelenggara"),
        translate("report", "Layanan"),
        translate("report", "Petugas"),
        translate("report", "Keadaan"),
        translate("report", "Putusan"),
        translate("report", "Lengkap pertama"),
        translate("report", "Lengkap terakhir"),
        translate("report", "Batas waktu"),
        translate("report", "Hasil sampai"),
        translate("report", "Hari kerja dari pertama"),
        translate("report", "Hari kerja dari terakhir"),
        translate("report", "Waktu"),
        translate("report", "Surat dikirim"),
        translate("report", "Hari kerja sampai surat"),
    )


def case_row(figures: CaseFigures, language: Language) -> tuple[str, ...]:
    case, clock = figures.case, figures.clock
    return (
        case.number,
        case.request.title,
        case.request.organiser,
        figures.service.name.in_language(language),
        figures.officer_name,
        progress_name(case.progress),
        verdict_name(case.verdict, language),
        day_text(clock.first_declared_on),
        day_text(clock.declared_on),
        day_text(clock.deadline),
        day_text(clock.result_on),
        number_text(clock.days_used_from_first),
        number_text(clock.days_used_from_last),
        days_left_words(clock),
        day_text(clock.letter_on),
        number_text(clock.letter_days),
    )


def report_tables(
    report: CaseReport, language: Language
) -> tuple[Sequence[tuple[str, ...]], Sequence[tuple[str, ...]]]:
    """The months, and the cases, each with its headings."""
    months = [month_headings(), *(month_row(month, language) for month in report.months)]
    counting = (counting_words(report.first_counted_day),)
    cases = [case_headings(), *(case_row(figures, language) for figures in report.cases)]
    return [*months, counting], cases


def day_text(day: date | None) -> str:
    return "" if day is None else f"{day:%d-%m-%Y}"


def number_text(number: int | None) -> str:
    return "" if number is None else str(number)
