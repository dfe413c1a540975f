"""What is told of a value outside its limits: which one, and what it may be."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from officer_app.administration.rule_words import rule_name
from shared.configuration.office_settings import LIMITS
from shared.domain.date_words import weekday_name
from shared.domain.language import Language

_A_MONDAY = date(2024, 1, 1)


def value_sentence(facts: Mapping[str, str | int]) -> str:
    """Names the field as its form does."""
    field = str(facts.get("field", ""))
    match field:
        case "opening_hours":
            return _hours_sentence(facts)
        case "break_until":
            return QCoreApplication.translate(
                "value", "Waktu kembali harus sesudah saat ini dan masih hari ini."
            )
        case "day":
            return QCoreApplication.translate(
                "value", "Tanggal yang ditawarkan harus sesudah hari ini."
            )
        case "portal_address":
            return QCoreApplication.translate(
                "value",
                "Alamat awal portal harus dimulai dengan https:// dan ada dalam daftar alamat.",
            )
        case "portal_hosts":
            return QCoreApplication.translate(
                "value",
                "Alamat portal: tulis seperti pst.bps.go.id atau *.bps.go.id, tanpa https://.",
            )
        case "letter":
            return QCoreApplication.translate("value", "Huruf: isi satu huruf dari A sampai Z.")
        case "kiosk_exit_pin":
            return QCoreApplication.translate(
                "value", "PIN: isi {smallest} sampai {largest} angka."
            ).format(smallest=facts.get("smallest", ""), largest=facts.get("largest", ""))
        case _:
            return _number_sentence(_number_name(field), facts)


def _hours_sentence(facts: Mapping[str, str | int]) -> str:
    form = QCoreApplication.translate(
        "value", "Tulis seperti 08.00-12.00, 13.00-15.30, dari yang paling pagi."
    )
    weekday = facts.get("weekday")
    if weekday is None:
        name = QCoreApplication.translate("value", "Jam layanan tidak dapat dibaca.")
    else:
        name = QCoreApplication.translate(
            "value", "Jam layanan hari {day} tidak dapat dibaca."
        ).format(day=_day_name(int(weekday)))
    return f"{name} {form}"


def _day_name(weekday: int) -> str:
    is_english = QLocale().language() is QLocale.Language.English
    language = Language.ENGLISH if is_english else Language.INDONESIAN
    return weekday_name(_A_MONDAY + timedelta(days=weekday), language)


def _number_name(field: str) -> str:
    if field in LIMITS:
        return rule_name(field)
    return {
        "counter_number": QCoreApplication.translate("value", "Nomor loket"),
        "working_days_limit": QCoreApplication.translate("value", "Batas waktu (hari kerja)"),
    }.get(field, QCoreApplication.translate("value", "Isian ini"))


def _number_sentence(name: str, facts: Mapping[str, str | int]) -> str:
    smallest, largest = facts.get("smallest"), facts.get("largest")
    if smallest is None:
        words = QCoreApplication.translate("value", "{name}: nilainya di luar batas.")
    elif largest is None:
        words = QCoreApplication.translate("value", "{name}: paling sedikit {smallest}.")
    else:
        words = QCoreApplication.translate("value", "{name}: isi antara {smallest} dan {largest}.")
    return words.format(name=name, smallest=smallest, largest=largest)
