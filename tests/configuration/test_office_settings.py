"""The office's settings: what they accept, refuse and keep."""

import json
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from shared.configuration.message_settings import MailSecurity, MailSettings, WhatsAppSettings
from shared.configuration.office_settings import LIMITS, OfficeSettings
from shared.domain.identifiers import OfficerId
from shared.domain.language import Language
from shared.domain.message import Channel, MessageKind
from shared.domain.office import Bilingual
from shared.domain.problem import Problem, ProblemCode
from shared.domain.working_days import FirstCountedDay, OwnDay, OwnDayKind, WorkingDayRules

OWN_DAY = {
    "day": "2026-12-09",
    "kind": "off",
    "reason": "Pilkada",
    "by": str(UUID(int=7)),
    "at": "2026-11-23T02:00:00+00:00",
}
"""As it is stored."""


def test_a_new_office_has_settings_to_work_with() -> None:
    settings = OfficeSettings()
    assert settings.no_show_calls == 3
    assert settings.idle_seconds == 90
    assert settings.languages[0] is Language.INDONESIAN


def test_every_number_has_limits() -> None:
    numbers = {entry.name for entry in fields(OfficeSettings) if entry.type in (int, "int")}
    assert numbers == set(LIMITS)


def test_settings_come_back_from_json_as_they_were_stored() -> None:
    settings = OfficeSettings(
        idle_seconds=120,
        languages=(Language.ENGLISH,),
        email_endings=("bps.go.id",),
        information_line=Bilingual("Libur besok", "Closed tomorrow"),
        portal_address="https://portal.example/masuk",
        portal_hosts=("portal.example", "*.bps.go.id", "portal.example:8443"),
        kiosk_exit_pin_hash="$argon2id$v=19$example",
        working_days=WorkingDayRules(
            FirstCountedDay.START_DAY,
            collective_leave_is_off=False,
            own_days=(
                OwnDay(
                    date(2026, 12, 9),
                    OwnDayKind.OFF,
                    "Pilkada",
                    OfficerId(UUID(int=7)),
                    datetime(2026, 11, 23, 2, tzinfo=UTC),
                ),
            ),
        ),
        mail=MailSettings(
            host="mail.contoh.example",
            port=465,
            security=MailSecurity.TLS,
            user="kantor",
            sender_address="kantor@contoh.example",
        ),
        whatsapp=WhatsAppSettings(is_on=True, phone_number_id="106540352242922"),
        messages_off=frozenset({(MessageKind.CASE_OPENED, Channel.EMAIL)}),
        message_texts_folder="/srv/teks",
    )
    stored = json.loads(json.dumps(settings.to_mapping()))
    assert OfficeSettings.from_mapping(stored) == settings


def test_every_setting_is_stored() -> None:
    assert set(OfficeSettings().to_mapping()) == {entry.name for entry in fields(OfficeSettings)}


def test_a_missing_setting_keeps_its_default() -> None:
    assert OfficeSettings.from_mapping({"undo_seconds": 60}) == OfficeSettings(undo_seconds=60)


@pytest.mark.parametrize("name", sorted(LIMITS))
def test_numbers_keep_within_their_limits(name: str) -> None:
    smallest, largest = LIMITS[name]
    for value in (smallest, largest):
        assert getattr(OfficeSettings.from_mapping({name: value}), name) == value
    for value in (smallest - 1, largest + 1):
        with pytest.raises(Problem) as refusal:
            OfficeSettings.from_mapping({name: value})
        assert refusal.value.code is ProblemCode.VALUE_OUT_OF_RANGE
        assert dict(refusal.value.facts) == {
            "field": name,
            "smallest": smallest,
            "largest": largest,
        }


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("idle_seconds", "90"),
        ("idle_seconds", 90.5),
        ("idle_seconds", True),
        ("languages", []),
        ("languages", ["id", "id"]),
        ("languages", ["fr"]),
        ("email_endings", ["gmail"]),
        ("email_endings", ["gmail.com, yahoo.com"]),
        ("email_endings", ["<b>.com"]),
        ("email_endings", [7]),
        ("opening_hours", {}),
        ("opening_hours", {"week": ["always"] * 7}),
        ("information_line", {"id": "Selamat datang"}),
        ("information_line", "Selamat datang"),
        ("kiosk_exit_pin_hash", 1234),
        ("working_days", "Senin"),
        ("working_days", {"first_counted_day": "tomorrow"}),
        ("working_days", {"collective_leave_is_off": "yes"}),
        ("working_days", {"own_days": [{}]}),
        ("working_days", {"own_days": [OWN_DAY | {"day": "9 Desember"}]}),
        ("working_days", {"own_days": [OWN_DAY | {"kind": "perhaps"}]}),
        ("working_days", {"own_days": [OWN_DAY | {"reason": None}]}),
        ("working_days", {"own_days": [OWN_DAY | {"by": "somebody"}]}),
        ("working_days", {"own_days": [OWN_DAY | {"at": "2026-11-23T02:00:00"}]}),
        ("mail", "mail.contoh.example"),
        ("mail", {"port": "587"}),
        ("mail", {"security": "ssl3"}),
        ("whatsapp", {"is_on": 1}),
        ("messages_off", ["examination_result"]),
        ("messages_off", ["examination_result telegram"]),
        ("messages_off", 7),
    ],
)
def test_what_cannot_be_used_is_refused_by_its_name(key: str, value: Any) -> None:
    with pytest.raises(Problem) as refusal:
        OfficeSettings.from_mapping({key: value})
    assert refusal.value.code is ProblemCode.SETTINGS_UNUSABLE
    assert refusal.value.facts["key"] == key


def test_an_information_line_that_fills_the_screen_is_refused() -> None:
    with pytest.raises(Problem) as refusal:
        OfficeSettings(information_line=Bilingual("x" * 301, "short"))
    assert refusal.value.code is ProblemCode.TEXT_TOO_LONG


def test_two_decisions_about_one_day_are_refused() -> None:
    with pytest.raises(Problem) as refusal:
        OfficeSettings.from_mapping({"working_days": {"own_days": [OWN_DAY, OWN_DAY]}})
    assert refusal.value.code is ProblemCode.VALUE_OUT_OF_RANGE


def test_an_email_ending_may_be_written_with_its_at_sign() -> None:
    settings = OfficeSettings.from_mapping({"email_endings": [" @bps.go.id", "gmail.com"]})
    assert settings.email_endings == ("bps.go.id", "gmail.com")


def test_an_empty_pin_is_no_pin() -> None:
    assert OfficeSettings.from_mapping({"kiosk_exit_pin_hash": ""}).kiosk_exit_pin_hash is None


def test_a_setting_of_another_version_is_passed_over() -> None:
    assert OfficeSettings.from_mapping({"idle_secs": 90}) == OfficeSettings()
