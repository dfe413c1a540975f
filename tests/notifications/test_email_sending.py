"""E-mail against a real server: what it takes, refuses, puts off, and what nobody knows."""

import logging
import socket
import ssl
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from shared.configuration.message_settings import MailSecurity, MailSettings
from shared.domain.language import Language
from shared.domain.message import Enclosure
from shared.domain.message_outcome import (
    Delivered,
    Outcome,
    OutcomeReason,
    Refused,
    TryLater,
    Uncertain,
)
from shared.notifications.email_sending import send, try_account
from shared.notifications.email_text import Email
from tests.notifications.mail_server import (
    PASSWORD,
    USER,
    Authority,
    Behaviour,
    mail_server,
    new_authority,
)

SECRET_WORDS = "Yth. Tamu Contoh, hasil pemeriksaan: layak"
EMAIL = Email(
    to="tamu@contoh.example",
    to_name="Siti Contoh, S.Si.",
    subject="Hasil pemeriksaan — permohonan RKS-000123-K",
    text=f"{SECRET_WORDS}\n.\n.satu titik di awal\n\n{'panjang ' * 200}\nTerima kasih — PST\n",
    html="<p>Yth. <b>Tamu</b> Contoh</p>",
    message_id="<0123456789abcdef@kantor.example>",
    language=Language.INDONESIAN,
    written_at=datetime(2026, 11, 23, 2, 0, tzinfo=UTC),
)


def account(port: int, authority: Authority, **changes: Any) -> MailSettings:
    values: dict[str, Any] = {
        "host": "127.0.0.1",
        "port": port,
        "security": MailSecurity.STARTTLS,
        "sender_address": "pst@kantor.example",
        "sender_name": "PST BPS Kabupaten Contoh",
        "certificate_file": str(authority.file),
    }
    return MailSettings(**(values | changes))


def sent(
    authority: Authority,
    behaviour: Behaviour,
    email: Email = EMAIL,
    server: dict[str, Any] | None = None,
    password: str | None = PASSWORD,
    **changes: Any,
) -> Outcome:
    """What becomes of an e-mail by STARTTLS, at a server that behaves so."""
    with mail_server(behaviour, starttls=authority.server_context(), **(server or {})) as port:
        return send(account(port, authority, **changes), password, email)


def test_the_guest_gets_exactly_what_was_written(authority: Authority) -> None:
    behaviour = Behaviour()
    files = (
        Enclosure("Formulir “Rekomendasi”.xlsx", "application/vnd.ms-excel", bytes(range(256)) * 9),
        Enclosure("formulir.pdf", "application/pdf", b"%PDF-1.7\r\n.\r\n"),
    )
    outcome = sent(authority, behaviour, replace(EMAIL, enclosures=files))
    assert outcome == Delivered()
    [received] = behaviour.received
    assert received.was_encrypted
    assert (received.sender, received.recipients) == ("pst@kantor.example", (EMAIL.to,))
    message = received.message
    told = {name: str(message[name]) for name in ("From", "To", "Subject", "Message-ID", "Date")}
    assert told == {
        "From": "PST BPS Kabupaten Contoh <pst@kantor.example>",
        "To": '"Siti Contoh, S.Si." <tamu@contoh.example>',
        "Subject": EMAIL.subject,
        "Message-ID": EMAIL.message_id,
        "Date": "Mon, 23 Nov 2026 02:00:00 +0000",
    }
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Content-Language"] == "id"
    plain, html = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None and html is not None
    assert plain.get_content().replace("\r\n", "\n") == EMAIL.text
    assert html.get_content().strip() == EMAIL.html
    attached = [
        (part.get_filename(), part.get_content_type(), part.get_content())
        for part in message.iter_attachments()
    ]
    assert attached == [(file.file_name, file.media_type, file.content) for file in files]


@pytest.mark.parametrize("security", MailSecurity)
def test_every_way_to_the_server_delivers(authority: Authority, security: MailSecurity) -> None:
    behaviour = Behaviour()
    context = authority.server_context()
    ways: dict[MailSecurity, dict[str, Any]] = {
        MailSecurity.STARTTLS: {"starttls": context, "require_starttls": True},
        MailSecurity.TLS: {"tls": context},
        MailSecurity.NONE: {},
    }
    with mail_server(behaviour, **ways[security]) as port:
        outcome = send(account(port, authority, security=security), None, EMAIL)
    assert outcome == Delivered()
    assert len(behaviour.received) == 1


def test_an_answer_goes_where_the_office_wants_it(authority: Authority) -> None:
    behaviour = Behaviour()
    sent(authority, behaviour, reply_to="tanya@kantor.example")
    assert behaviour.received[0].message["Reply-To"] == "tanya@kantor.example"


@pytest.mark.parametrize(
    ("command", "answer", "outcome"),
    [
        (
            "RCPT",
            "550 5.1.1 <tamu@contoh.example>: no such user",
            Refused(OutcomeReason.RECIPIENT_UNKNOWN, "550 5.1.1"),
        ),
        (
            "RCPT",
            "550 5.7.1 relaying denied",
            Refused(OutcomeReason.MESSAGE_REFUSED, "550 5.7.1"),
        ),
        ("RCPT", "551 not here", Refused(OutcomeReason.RECIPIENT_UNKNOWN, "551")),
        (
            "RCPT",
            "552 5.2.2 over quota",
            Refused(OutcomeReason.MAILBOX_FULL, "552 5.2.2"),
        ),
        (
            "RCPT",
            "452 4.2.2 over quota",
            TryLater(OutcomeReason.MAILBOX_FULL, "452 4.2.2"),
        ),
        (
            "RCPT",
            "554 5.7.1 relay access denied",
            Refused(OutcomeReason.MESSAGE_REFUSED, "554 5.7.1"),
        ),
        (
            "RCPT",
            "450 4.7.1 greylisted, come back",
            TryLater(OutcomeReason.ASKED_TO_WAIT, "450 4.7.1"),
        ),
        ("RCPT", "421 shutting down", TryLater(OutcomeReason.ASKED_TO_WAIT, "421")),
        (
            "MAIL",
            "553 5.7.1 not your address",
            TryLater(OutcomeReason.SENDER_REFUSED, "553 5.7.1"),
        ),
        (
            "MAIL",
            "530 5.7.0 sign in first",
            TryLater(OutcomeReason.SIGN_IN_REFUSED, "530 5.7.0"),
        ),
        ("MAIL", "451 busy", TryLater(OutcomeReason.ASKED_TO_WAIT, "451")),
        ("MAIL", "552 too much", Refused(OutcomeReason.TOO_LARGE, "552")),
        (
            "DATA",
            "554 5.7.1 looks like spam",
            Refused(OutcomeReason.MESSAGE_REFUSED, "554 5.7.1"),
        ),
        ("DATA", "552 5.3.4 too large", Refused(OutcomeReason.TOO_LARGE, "552 5.3.4")),
        ("DATA", "451 4.3.0 disk full", TryLater(OutcomeReason.ASKED_TO_WAIT, "451 4.3.0")),
    ],
)
def test_what_the_server_answers_is_understood(
    authority: Authority, command: str, answer: str, outcome: Outcome
) -> None:
    behaviour = Behaviour(answers={command: [answer]})
    assert sent(authority, behaviour) == outcome
    assert behaviour.received == []


def test_what_was_put_off_by_greylisting_is_taken_at_the_next_try(authority: Authority) -> None:
    behaviour = Behaviour(answers={"RCPT": ["450 4.7.1 greylisted"]})
    with mail_server(behaviour, starttls=authority.server_context()) as port:
        first = send(account(port, authority), None, EMAIL)
        second = send(account(port, authority), None, EMAIL)
    assert first == TryLater(OutcomeReason.ASKED_TO_WAIT, "450 4.7.1")
    assert second == Delivered()
    assert len(behaviour.received) == 1


def test_the_office_signs_in(authority: Authority) -> None:
    behaviour = Behaviour()
    outcome = sent(authority, behaviour, server={"auth_required": True}, user=USER)
    assert (outcome, behaviour.sign_ins) == (Delivered(), 1)


@pytest.mark.parametrize("password", ["salah", "", None, "kunci‑ünïcode"])
def test_a_wrong_password_is_told_and_nothing_is_sent(
    authority: Authority, password: str | None
) -> None:
    behaviour = Behaviour()
    outcome = sent(
        authority, behaviour, server={"auth_required": True}, password=password, user=USER
    )
    assert isinstance(outcome, TryLater)
    assert outcome.reason is OutcomeReason.SIGN_IN_REFUSED
    assert behaviour.received == []


def test_a_server_without_a_sign_in_that_is_told_to_sign_in_is_a_wrong_setting(
    authority: Authority,
) -> None:
    without = {"auth_exclude_mechanism": ["LOGIN", "PLAIN"]}
    outcome = sent(authority, Behaviour(), server=without, user=USER)
    assert outcome == TryLater(OutcomeReason.SIGN_IN_REFUSED)


def test_no_password_goes_to_a_server_that_has_no_tls(authority: Authority) -> None:
    behaviour = Behaviour()
    with mail_server(behaviour) as port:
        outcome = send(account(port, authority, user=USER), PASSWORD, EMAIL)
    assert outcome == TryLater(OutcomeReason.TLS_MISSING)
    assert (behaviour.sign_ins, behaviour.received) == (0, [])


def test_a_server_that_wants_tls_is_not_spoken_to_without(authority: Authority) -> None:
    server = {"require_starttls": True}
    outcome = sent(authority, Behaviour(), server=server, security=MailSecurity.NONE)
    assert outcome == TryLater(OutcomeReason.TLS_MISSING, "530")


def test_a_server_that_speaks_no_tls_at_the_port_of_tls_is_told(authority: Authority) -> None:
    with mail_server(Behaviour()) as port:
        outcome = send(account(port, authority, security=MailSecurity.TLS), None, EMAIL)
    assert outcome == TryLater(OutcomeReason.TLS_MISSING)


def _of_another_authority(_authority: Authority, folder: Path) -> ssl.SSLContext:
    return new_authority(folder / "other.pem").server_context()


def _of_another_name(authority: Authority, _folder: Path) -> ssl.SSLContext:
    return authority.server_context("mail.lain.example")


@pytest.mark.parametrize("security", [MailSecurity.STARTTLS, MailSecurity.TLS])
@pytest.mark.parametrize("made", [_of_another_authority, _of_another_name])
def test_a_certificate_that_cannot_be_verified_ends_it(
    authority: Authority,
    tmp_path: Path,
    made: Callable[[Authority, Path], ssl.SSLContext],
    security: MailSecurity,
) -> None:
    behaviour = Behaviour()
    context = made(authority, tmp_path)
    way = {"tls": context} if security is MailSecurity.TLS else {"starttls": context}
    with mail_server(behaviour, **way) as port:
        outcome = send(account(port, authority, security=security, user=USER), PASSWORD, EMAIL)
    assert isinstance(outcome, TryLater)
    assert outcome.reason is OutcomeReason.CERTIFICATE_REFUSED
    assert (behaviour.sign_ins, behaviour.received) == (0, [])


def test_an_authority_of_the_offices_own_that_is_not_there_is_told(
    authority: Authority, tmp_path: Path
) -> None:
    for name, content in (("none.pem", None), ("broken.pem", "not a certificate")):
        file = tmp_path / name
        if content is not None:
            file.write_text(content, encoding="utf-8")
        outcome = sent(authority, Behaviour(), certificate_file=str(file))
        assert outcome == TryLater(OutcomeReason.CERTIFICATE_REFUSED, "file")


def test_a_server_that_is_away_is_tried_later(authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    outcome = send(account(port, authority), None, EMAIL)
    assert outcome == TryLater(OutcomeReason.SERVER_AWAY)


def test_a_server_that_cannot_exist_is_tried_later(authority: Authority) -> None:
    for host in ("tidak-ada.invalid", ".", "x" * 64 + ".example"):
        outcome = send(account(25, authority, host=host), None, EMAIL)
        assert outcome == TryLater(OutcomeReason.SERVER_AWAY)


@pytest.mark.parametrize("place", ["RCPT", "DATA"])
def test_broken_off_before_the_text_nothing_has_gone(authority: Authority, place: str) -> None:
    behaviour = Behaviour(cuts=[place])
    assert sent(authority, behaviour) == TryLater(OutcomeReason.CUT_OFF)
    assert behaviour.received == []


def test_broken_off_amid_the_text_nothing_has_gone(authority: Authority) -> None:
    behaviour = Behaviour(cuts=["in data"])
    large = Enclosure("besar.bin", "application/octet-stream", bytes(16_000_000))
    outcome = sent(authority, behaviour, replace(EMAIL, enclosures=(large,)))
    assert outcome == TryLater(OutcomeReason.CUT_OFF)
    assert behaviour.received == []


def test_broken_off_after_the_closing_dot_nobody_knows(authority: Authority) -> None:
    behaviour = Behaviour(cuts=["after the dot"])
    assert sent(authority, behaviour) == Uncertain(OutcomeReason.ANSWER_MISSING)
    assert len(behaviour.received) == 1, "the server has it"


def test_a_server_silent_before_the_text_is_tried_later(authority: Authority) -> None:
    behaviour = Behaviour(holds=["RCPT"])
    outcome = sent(authority, behaviour, timeout_seconds=1)
    assert outcome == TryLater(OutcomeReason.TIMED_OUT)
    assert behaviour.received == []


def test_a_server_silent_after_the_closing_dot_may_have_it(authority: Authority) -> None:
    behaviour = Behaviour(holds=["after the dot"])
    outcome = sent(authority, behaviour, last_answer_seconds=1)
    assert outcome == Uncertain(OutcomeReason.ANSWER_MISSING)


def test_a_senseless_answer_after_the_closing_dot_leaves_it_in_doubt(authority: Authority) -> None:
    behaviour = Behaviour(answers={"DATA": ["hello?"]})
    assert sent(authority, behaviour) == Uncertain(OutcomeReason.ANSWER_MISSING)


def test_a_message_larger_than_the_server_takes_is_not_even_begun(authority: Authority) -> None:
    behaviour = Behaviour()
    outcome = sent(authority, behaviour, server={"data_size_limit": 1000})
    assert outcome == Refused(OutcomeReason.TOO_LARGE)
    assert behaviour.received == []


@pytest.mark.parametrize(
    "to",
    [
        "tamu@contoh.example\r\nRCPT TO:<lain@contoh.example>",
        "tamu@contoh.example, lain@contoh.example",
        "<tamu@contoh.example> lain@contoh.example",
        "tamu@contoh.example> SIZE=1",
        "tamu",
        "",
    ],
)
def test_what_is_no_single_address_goes_to_nobody(authority: Authority, to: str) -> None:
    behaviour = Behaviour()
    outcome = sent(authority, behaviour, replace(EMAIL, to=to))
    assert outcome == Refused(OutcomeReason.ADDRESS_NOT_SUPPORTED)
    assert behaviour.received == []


@pytest.mark.parametrize("breaks", ["\r\n", "\n", "\r", "\u2028", "\x0b", "\x85", "\x00"])
def test_no_line_break_smuggles_a_header_in(authority: Authority, breaks: str) -> None:
    behaviour = Behaviour()
    smuggled = f"Hasil{breaks}Bcc: lain@contoh.example"
    email = replace(EMAIL, subject=smuggled, to_name=smuggled)
    assert sent(authority, behaviour, email) == Delivered()
    [received] = behaviour.received
    assert received.recipients == (EMAIL.to,)
    assert received.message["Bcc"] is None
    assert received.message["Subject"] == "Hasil Bcc: lain@contoh.example"


def test_an_id_with_a_line_break_is_never_written(authority: Authority) -> None:
    with pytest.raises(ValueError, match="linefeed"):
        sent(authority, Behaviour(), replace(EMAIL, message_id="<a@b>\r\nBcc: x@contoh.example"))


@pytest.mark.parametrize(
    "word",
    [
        "=?utf-8?q?Siti=0D=0ABcc:_lain@contoh.example?=",
        "=?utf-8?b?U2l0aQ0KQmNjOiBsYWluQGNvbnRvaC5leGFtcGxl?=",
        "==?utf-8?q?=0D=0ABcc:_x?=",
        "Siti =?utf-8?q?=0A=0ATeks_lain?=",
    ],
)
def test_no_encoded_word_smuggles_a_header_in(authority: Authority, word: str) -> None:
    behaviour = Behaviour()
    file = Enclosure(f"{word}.pdf", "application/pdf", b"%PDF")
    email = replace(EMAIL, to_name=word, subject=word, enclosures=(file,))
    assert sent(authority, behaviour, email) == Delivered()
    [received] = behaviour.received
    message = received.message
    assert received.recipients == (EMAIL.to,)
    assert message["Bcc"] is None
    assert message["Subject"] == word.replace("=?", "= ?")
    assert message["To"].addresses[0].display_name == word.replace("=?", "= ?")
    assert [address.addr_spec for address in message["To"].addresses] == [EMAIL.to]
    [attached] = message.iter_attachments()
    assert attached.get_filename() == file.file_name.replace("=?", "= ?")
    assert b"\nBcc" not in received.content and b"Teks lain" not in received.content


def test_a_domain_in_letters_of_its_own_country_is_reached(authority: Authority) -> None:
    behaviour = Behaviour()
    assert sent(authority, behaviour, replace(EMAIL, to="tamu@münchen.example")) == Delivered()
    assert behaviour.received[0].recipients == ("tamu@xn--mnchen-3ya.example",)


def test_a_name_in_letters_of_its_own_country_needs_a_server_that_can(
    authority: Authority,
) -> None:
    email = replace(EMAIL, to="münchen@contoh.example")
    outcome = sent(authority, Behaviour(), email)
    assert outcome == Refused(OutcomeReason.ADDRESS_NOT_SUPPORTED)
    behaviour = Behaviour()
    assert sent(authority, behaviour, email, server={"enable_SMTPUTF8": True}) == Delivered()
    assert behaviour.received[0].recipients == ("münchen@contoh.example",)


def test_an_account_is_tried_without_sending_anything(authority: Authority) -> None:
    behaviour = Behaviour()
    context = authority.server_context()
    with mail_server(behaviour, starttls=context, auth_required=True) as port:
        right = try_account(account(port, authority, user=USER), PASSWORD)
        wrong = try_account(account(port, authority, user=USER), "salah")
    assert right == Delivered()
    assert isinstance(wrong, TryLater) and wrong.reason is OutcomeReason.SIGN_IN_REFUSED
    assert behaviour.received == []


def test_no_log_holds_an_address_a_text_or_a_password(
    authority: Authority, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    answers = {"RCPT": ["550 5.1.1 <tamu@contoh.example>: no such user"]}
    for behaviour in (Behaviour(), Behaviour(answers=answers), Behaviour(cuts=["after the dot"])):
        sent(authority, behaviour, server={"auth_required": True}, user=USER)
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("shared.")]
    assert len(ours) == 2, "both that did not arrive are told"
    for secret in ("tamu@", "contoh.example", "Siti", SECRET_WORDS, PASSWORD, "layak", "such user"):
        assert all(secret not in line for line in ours)
