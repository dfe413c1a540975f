"""The accounts for messages: what they accept, refuse and keep."""

from typing import Any

import pytest

from shared.configuration.message_settings import MailSecurity, MailSettings, WhatsAppSettings
from shared.domain.problem import Problem, ProblemCode


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"port": 0}, ProblemCode.VALUE_OUT_OF_RANGE),
        ({"timeout_seconds": 601}, ProblemCode.VALUE_OUT_OF_RANGE),
        ({"host": "mail.example\r\nEHLO"}, ProblemCode.TEXT_NOT_USABLE),
        ({"host": "mail example"}, ProblemCode.TEXT_NOT_USABLE),
        ({"host": "x" * 254}, ProblemCode.TEXT_NOT_USABLE),
        ({"user": "kantor\n"}, ProblemCode.TEXT_NOT_USABLE),
        ({"user": "x" * 255}, ProblemCode.TEXT_TOO_LONG),
        ({"sender_name": "PST\r\nBcc: lain@contoh.example"}, ProblemCode.TEXT_NOT_USABLE),
        ({"sender_address": "kantor"}, ProblemCode.EMAIL_NOT_AN_ADDRESS),
        ({"reply_to": "a@contoh.example, b@contoh.example"}, ProblemCode.EMAIL_NOT_AN_ADDRESS),
        ({"host": "mail.example", "security": MailSecurity.NONE}, ProblemCode.MAIL_NEEDS_TLS),
        ({"host": "127.0.0.1.example", "security": MailSecurity.NONE}, ProblemCode.MAIL_NEEDS_TLS),
    ],
)
def test_a_mail_account_that_cannot_work_or_is_not_safe_is_refused(
    values: dict[str, Any], code: ProblemCode
) -> None:
    with pytest.raises(Problem) as refusal:
        MailSettings(**values)
    assert refusal.value.code is code


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1"])
def test_only_to_this_very_machine_may_mail_go_without_tls(host: str) -> None:
    assert MailSettings(host=host, security=MailSecurity.NONE).security is MailSecurity.NONE


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"phone_number_id": "../me"}, ProblemCode.TEXT_NOT_USABLE),
        ({"api_version": "v23.0/../x"}, ProblemCode.TEXT_NOT_USABLE),
        ({"template": "Nama Templat"}, ProblemCode.TEXT_NOT_USABLE),
        ({"server": "https://kantor@graph.example"}, ProblemCode.TEXT_NOT_USABLE),
        ({"server": "ftp://graph.example"}, ProblemCode.TEXT_NOT_USABLE),
        ({"server": "http://graph.example"}, ProblemCode.MAIL_NEEDS_TLS),
        ({"server": "http://127.0.0.1.example:80"}, ProblemCode.MAIL_NEEDS_TLS),
        ({"timeout_seconds": 0}, ProblemCode.VALUE_OUT_OF_RANGE),
    ],
)
def test_a_whatsapp_account_that_cannot_work_or_is_not_safe_is_refused(
    values: dict[str, Any], code: ProblemCode
) -> None:
    with pytest.raises(Problem) as refusal:
        WhatsAppSettings(**values)
    assert refusal.value.code is code


def test_an_account_is_complete_once_it_has_a_server_and_a_sender() -> None:
    assert not MailSettings().is_complete
    assert not MailSettings(host="mail.example").is_complete
    whole = MailSettings(host="mail.example", sender_address="kantor@contoh.example")
    assert whole.is_complete
    assert whole.domain == "contoh.example"


def test_the_cloud_api_is_off_until_somebody_switches_it_on() -> None:
    assert not WhatsAppSettings(phone_number_id="106540352242922").is_complete
    assert WhatsAppSettings(is_on=True, phone_number_id="106540352242922").is_complete


def test_an_account_of_another_version_is_read_as_far_as_it_is_known() -> None:
    stored = MailSettings(host="mail.example").to_mapping()
    assert MailSettings.from_mapping(stored | {"of_tomorrow": 1}) == MailSettings("mail.example")
    assert "password" not in stored, "secrets stand elsewhere"
