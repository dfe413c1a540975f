"""How days and times are said on paper and screen."""

from datetime import UTC, date, datetime, timedelta

import pytest

from shared.domain.date_words import (
    clock_words,
    date_words,
    time_words,
)
from shared.domain.language import Language

TUESDAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.INDONESIAN, "Selasa, 24 November 2026"),
        (Language.ENGLISH, "Tuesday, 24 November 2026"),
    ],
)
def test_a_day_is_said_in_both_languages(language: Language, words: str) -> None:
    assert date_words(TUESDAY, language) == words


def test_every_weekday_and_month_has_its_own_indonesian_name() -> None:
    week = [date_words(TUESDAY + timedelta(days=n), Language.INDONESIAN) for n in range(-1, 6)]
    assert [words.split(",")[0] for words in week] == [
        "Senin",
        "Selasa",
        "Rabu",
        "Kamis",
        "Jumat",
        "Sabtu",
        "Minggu",
    ]
    months = [date_words(date(2026, n, 1), Language.INDONESIAN).split()[2] for n in range(1, 13)]
    assert months == [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ]


@pytest.mark.parametrize(
    ("time_zone", "said"),
    [
        ("Asia/Jakarta", "09.05 WIB"),
        ("Asia/Pontianak", "09.05 WIB"),
        ("Asia/Makassar", "10.05 WITA"),
        ("Asia/Jayapura", "11.05 WIT"),
    ],
)
def test_a_stored_time_is_said_in_the_office_s_zone(time_zone: str, said: str) -> None:
    assert time_words(datetime(2026, 11, 24, 2, 5, tzinfo=UTC), time_zone) == said


def test_the_time_before_dawn_at_the_office_is_the_evening_before_in_utc() -> None:
    assert clock_words(datetime(2026, 11, 23, 17, 30, tzinfo=UTC), "Asia/Pontianak") == "00.30"
