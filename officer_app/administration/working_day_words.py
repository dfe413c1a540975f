"""How the administration speaks of days off, and Qt's dates as Python's."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDate

from shared.domain.date_words import date_words
from shared.domain.language import Language
from shared.domain.working_days import DayOff, DayOffSource, FirstCountedDay
from shared.use_cases.working_days import Deadline, ListedDay


def source_name(source: DayOffSource) -> str:
    """Who made it a day off."""
    match source:
        case DayOffSource.NATIONAL:
            return QCoreApplication.translate("working_days", "Nasional")
        case DayOffSource.COLLECTIVE_LEAVE:
            return QCoreApplication.translate("working_days", "Cuti bersama")
        case DayOffSource.OFFICE:
            return QCoreApplication.translate("working_days", "Kantor")
        case _:
            assert_never(source)


def status_words(day_off: DayOff) -> str:
    """How it counts, and whether that is certain."""
    if day_off.is_worked:
        return QCoreApplication.translate("working_days", "hari kerja")
    if day_off.is_estimated and day_off.own is None:
        return QCoreApplication.translate("working_days", "perkiraan")
    return QCoreApplication.translate("working_days", "libur")


def description(listed: ListedDay, language: Language) -> str:
    """What day it is; of a decision also why, by whom and when."""
    off = listed.day_off
    name = off.name.in_language(language)
    if off.own is None or listed.decided_on is None:
        return name
    if off.is_worked:
        worked = QCoreApplication.translate("working_days", "Kantor bekerja: {reason}").format(
            reason=off.own.reason
        )
        name = worked if off.source is DayOffSource.OFFICE else f"{name}. {worked}"
    elif off.source is not DayOffSource.OFFICE:
        name = f"{name}. {off.own.reason}"
    day = listed.decided_on
    return f"{name} ({listed.decided_by}, {day:%d.%m.%Y})"


def first_counted_name(first: FirstCountedDay) -> str:
    """An answer to: from which day on?"""
    match first:
        case FirstCountedDay.DAY_AFTER:
            return QCoreApplication.translate("working_days", "Hari kerja sesudahnya")
        case FirstCountedDay.START_DAY:
            return QCoreApplication.translate("working_days", "Hari itu juga")
        case _:
            assert_never(first)


def deadline_words(deadline: Deadline, language: Language) -> str:
    """Jumat, 11 Desember 2026; "perkiraan" where a day off on the way is."""
    words = date_words(deadline.last_day, language)
    if deadline.is_sure:
        return words
    return QCoreApplication.translate("working_days", "{day} (perkiraan)").format(day=words)


def day_of(shown: QDate) -> date:
    return date(shown.year(), shown.month(), shown.day())


def shown_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
