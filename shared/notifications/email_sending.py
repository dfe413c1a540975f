"""Hands an e-mail to the office's mail server, and says honestly what became of it.

Nothing that a server says in words is kept or logged: it may name the guest.
"""

import logging
import re
import smtplib
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import assert_never

from shared.configuration.message_settings import MailSecurity, MailSettings
from shared.domain.email_address import email_address
from shared.domain.message_outcome import (
    Delivered,
    Outcome,
    OutcomeReason,
    Refused,
    TryLater,
    Uncertain,
)
from shared.domain.problem import Problem
from shared.notifications.email_text import Email, Sender, ascii_domain, wire_form

_log = logging.getLogger(__name__)
LONGEST_GIVING_SECONDS = 900
"""For a message's bytes: 25 MB at 230 kbit/s."""
_PIECE_BYTES = 65_536
_FAREWELL_SECONDS = 2.0
"""What became of the message is known then: the server's goodbye is worth no waiting."""
_DOT_AT_LINE_START = re.compile(rb"(?m)^\.")
_CLOSING_DOT = b"\r\n.\r\n"
_ENHANCED_CODE = re.compile(rb"[245]\.\d{1,3}\.\d{1,3}")
_US = "localhost"
"""Until the connection stands; else smtplib asks the network for this machine's name."""
_GIVE_DATA = 354
_TOO_LARGE = 552
_TLS_OR_SIGN_IN_NEEDED = 530
_SIGN_IN_NEEDED = frozenset({_TLS_OR_SIGN_IN_NEEDED, 535})
_NO_SUCH_MAILBOX = frozenset({550, 551, 553})
_BY_POLICY = b"5.7."
"""RFC 3463: the address may well be right, but the server takes nothing for it from us."""
_FULL = "2.2"
"""The last two numbers of the enhanced code x.2.2 of RFC 3463: mailbox full."""


class _Ended(Exception):
    """The conversation came to an outcome."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


def send(account: MailSettings, password: str | None, email: Email) -> Outcome:
    """Send in one conversation; may take minutes, and never raises for what goes wrong outside."""
    try:
        to = _envelope_address(email.to)
        with _conversation(account, password) as session:
            _hand_over(session, account, to, email)
            return Delivered()
    except _Ended as ended:
        _log.info("e-mail %s: %s", email.message_id, ended.outcome)
        return ended.outcome


def try_account(account: MailSettings, password: str | None) -> Outcome:
    """Connect and sign in, without sending anything: Delivered where that works."""
    try:
        with _conversation(account, password):
            return Delivered()
    except _Ended as ended:
        _log.info("mail account: %s", ended.outcome)
        return ended.outcome


def _envelope_address(address: str) -> str:
    try:
        whole = email_address(address)
    except Problem:
        raise _Ended(Refused(OutcomeReason.ADDRESS_NOT_SUPPORTED)) from None
    local, _, domain = whole.rpartition("@")
    return f"{local}@{ascii_domain(domain)}"


@contextmanager
def _conversation(account: MailSettings, password: str | None) -> Iterator[smtplib.SMTP]:
    session = _greeted(account)
    try:
        _sign_in(session, account, password)
        yield session
    except smtplib.SMTPServerDisconnected as failure:
        raise _Ended(TryLater(_silence(failure))) from None
    except smtplib.SMTPResponseException as answer:
        raise _Ended(TryLater(OutcomeReason.SERVER_AWAY, str(answer.smtp_code))) from None
    finally:
        _say_goodbye(session)


def _say_goodbye(session: smtplib.SMTP) -> None:
    with suppress(smtplib.SMTPException, OSError):
        if session.sock is not None:
            session.sock.settimeout(_FAREWELL_SECONDS)
            session.quit()
    session.close()


def _greeted(account: MailSettings) -> smtplib.SMTP:
    """A connection that is as safe as the account asks for."""
    try:
        return _connected(account)
    except ssl.SSLCertVerificationError as failure:
        code = f"x509 {failure.verify_code}"
        outcome = TryLater(OutcomeReason.CERTIFICATE_REFUSED, code)
    except ssl.SSLError:
        outcome = TryLater(OutcomeReason.TLS_MISSING)
    except smtplib.SMTPServerDisconnected as failure:
        outcome = TryLater(_silence(failure))
    except smtplib.SMTPResponseException as answer:
        outcome = TryLater(OutcomeReason.SERVER_AWAY, str(answer.smtp_code))
    except (OSError, UnicodeError):
        outcome = TryLater(OutcomeReason.SERVER_AWAY)
    raise _Ended(outcome)


def _connected(account: MailSettings) -> smtplib.SMTP:
    host, port, seconds = account.host, account.port, account.timeout_seconds
    match account.security:
        case MailSecurity.TLS:
            context = _trust(account)
            return _named(smtplib.SMTP_SSL(host, port, _US, timeout=seconds, context=context))
        case MailSecurity.STARTTLS:
            session = _named(smtplib.SMTP(host, port, _US, timeout=seconds))
            return _secured(account, session)
        case MailSecurity.NONE:
            return _named(smtplib.SMTP(host, port, _US, timeout=seconds))
        case _:
            assert_never(account.security)


def _named(session: smtplib.SMTP) -> smtplib.SMTP:
    """Present this machine by its address (RFC 5321, 4.1.4), as it may have no public name."""
    if session.sock is not None:
        address = session.sock.getsockname()[0]
        session.local_hostname = f"[IPv6:{address}]" if ":" in address else f"[{address}]"
    return session


def _secured(account: MailSettings, session: smtplib.SMTP) -> smtplib.SMTP:
    try:
        session.ehlo_or_helo_if_needed()
        if not session.has_extn("starttls"):
            raise _Ended(TryLater(OutcomeReason.TLS_MISSING))
        code, _ = session.starttls(context=_trust(account))
        if not _is_done(code):
            raise _Ended(TryLater(OutcomeReason.TLS_MISSING, str(code)))
    except BaseException:
        session.close()
        raise
    return session


def _trust(account: MailSettings) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=account.certificate_file or None)
    except (OSError, ssl.SSLError):
        raise _Ended(TryLater(OutcomeReason.CERTIFICATE_REFUSED, "file")) from None


def _sign_in(session: smtplib.SMTP, account: MailSettings, password: str | None) -> None:
    session.ehlo_or_helo_if_needed()
    if not account.user:
        return
    if password is None:
        raise _Ended(TryLater(OutcomeReason.SIGN_IN_REFUSED))
    try:
        session.login(account.user, password)
    except smtplib.SMTPAuthenticationError as answer:
        code = str(answer.smtp_code)
        raise _Ended(TryLater(OutcomeReason.SIGN_IN_REFUSED, code)) from None
    except (smtplib.SMTPNotSupportedError, UnicodeError):
        raise _Ended(TryLater(OutcomeReason.SIGN_IN_REFUSED)) from None
    except smtplib.SMTPServerDisconnected:
        raise
    except smtplib.SMTPException:
        # The server offers no way to sign in that this program knows.
        raise _Ended(TryLater(OutcomeReason.SIGN_IN_REFUSED)) from None


def _hand_over(session: smtplib.SMTP, account: MailSettings, to: str, email: Email) -> None:
    in_utf8 = not to.isascii()
    if in_utf8 and not session.has_extn("smtputf8"):
        raise _Ended(Refused(OutcomeReason.ADDRESS_NOT_SUPPORTED))
    sender = Sender(account.sender_address, account.sender_name, account.reply_to)
    document = wire_form(email, sender, in_utf8)
    _envelope(session, account, to, document, in_utf8)
    code, words = session.docmd("DATA")
    if code != _GIVE_DATA:
        raise _Ended(_refusal(code, words, OutcomeReason.MESSAGE_REFUSED))
    _give(session, _DOT_AT_LINE_START.sub(b"..", document) + _CLOSING_DOT)
    code, words = _last_answer(session, account)
    if not _is_done(code):
        raise _Ended(_refusal(code, words, OutcomeReason.MESSAGE_REFUSED))


def _give(session: smtplib.SMTP, document: bytes) -> None:
    """The whole text. Broken off here, its closing dot was never written: no server may take it.

    In pieces, since each may take as long as an answer: files of an office on a slow line do.
    """
    until = time.monotonic() + LONGEST_GIVING_SECONDS
    for start in range(0, len(document), _PIECE_BYTES):
        if time.monotonic() > until:
            raise _Ended(TryLater(OutcomeReason.TIMED_OUT))
        session.send(document[start : start + _PIECE_BYTES])


def _envelope(
    session: smtplib.SMTP, account: MailSettings, to: str, document: bytes, in_utf8: bool
) -> None:
    most_bytes = session.esmtp_features.get("size", "")
    if most_bytes.isdecimal() and 0 < int(most_bytes) < len(document):
        raise _Ended(Refused(OutcomeReason.TOO_LARGE))
    options = [f"SIZE={len(document)}"] if session.has_extn("size") else []
    options += ["SMTPUTF8"] if in_utf8 else []
    code, words = session.mail(_envelope_address(account.sender_address), options)
    if not _is_done(code):
        raise _Ended(_sender_refusal(account, code, words))
    code, words = session.rcpt(to)
    if not _is_done(code):
        is_unknown = code in _NO_SUCH_MAILBOX and not words.startswith(_BY_POLICY)
        reason = OutcomeReason.RECIPIENT_UNKNOWN if is_unknown else OutcomeReason.MESSAGE_REFUSED
        raise _Ended(_refusal(code, words, reason))


def _last_answer(session: smtplib.SMTP, account: MailSettings) -> tuple[int, bytes]:
    """The answer to the closing dot. Without one nobody knows who has the message."""
    try:
        if session.sock is not None:
            session.sock.settimeout(account.last_answer_seconds)
        code, words = session.getreply()
    except (smtplib.SMTPException, OSError):
        raise _Ended(Uncertain(OutcomeReason.ANSWER_MISSING)) from None
    if not _is_answer(code):
        raise _Ended(Uncertain(OutcomeReason.ANSWER_MISSING))
    return code, words


def _refusal(code: int, words: bytes, permanent: OutcomeReason) -> Refused | TryLater:
    told = _code(code, words)
    is_full = told.endswith(_FULL)
    if code in _SIGN_IN_NEEDED:
        return TryLater(OutcomeReason.SIGN_IN_REFUSED, told)
    if not _is_permanent(code):
        reason = OutcomeReason.MAILBOX_FULL if is_full else OutcomeReason.ASKED_TO_WAIT
        return TryLater(reason, told)
    if is_full:
        return Refused(OutcomeReason.MAILBOX_FULL, told)
    return Refused(OutcomeReason.TOO_LARGE if code == _TOO_LARGE else permanent, told)


def _sender_refusal(account: MailSettings, code: int, words: bytes) -> Refused | TryLater:
    """A refusal before the guest was named is about the office, and can be mended."""
    if code == _TLS_OR_SIGN_IN_NEEDED and account.security is MailSecurity.NONE:
        return TryLater(OutcomeReason.TLS_MISSING, _code(code, words))
    if code == _TOO_LARGE or not _is_permanent(code) or code in _SIGN_IN_NEEDED:
        return _refusal(code, words, OutcomeReason.MESSAGE_REFUSED)
    return TryLater(OutcomeReason.SENDER_REFUSED, _code(code, words))


def _code(code: int, words: bytes) -> str:
    enhanced = _ENHANCED_CODE.match(words)
    return f"{code} {enhanced.group().decode('ascii')}" if enhanced else str(code)


def _silence(failure: smtplib.SMTPServerDisconnected) -> OutcomeReason:
    """smtplib tells of both alike, and keeps what happened as the context."""
    timed_out = isinstance(failure.__context__, TimeoutError)
    return OutcomeReason.TIMED_OUT if timed_out else OutcomeReason.CUT_OFF


def _is_done(code: int) -> bool:
    return 200 <= code < 300


def _is_permanent(code: int) -> bool:
    return 500 <= code < 600


def _is_answer(code: int) -> bool:
    return 200 <= code < 600
