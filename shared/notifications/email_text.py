"""An e-mail in the form that goes over the wire: no header that anybody could smuggle in."""

from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime

from shared.domain.language import Language
from shared.domain.message import Enclosure, Message, message_id_of
from shared.notifications.one_line import one_line


@dataclass(frozen=True, slots=True)
class Email:
    """One e-mail to one address."""

    to: str
    to_name: str
    subject: str
    text: str
    html: str | None
    message_id: str
    """With its angle brackets; the same for every attempt."""
    language: Language
    written_at: datetime
    """Aware; the Date of every attempt."""
    enclosures: tuple[Enclosure, ...] = ()


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes, and where an answer goes."""

    address: str
    name: str
    reply_to: str = ""


def email_of(message: Message, enclosures: tuple[Enclosure, ...], domain: str) -> Email:
    """A message of the outbox as an e-mail; `domain` is the sender's."""
    return Email(
        to=message.recipient,
        to_name=message.recipient_name,
        subject=message.subject,
        text=message.text,
        html=message.html,
        message_id=message_id_of(message.id, domain),
        language=message.language,
        written_at=message.created_at,
        enclosures=enclosures,
    )


def wire_form(email: Email, sender: Sender, in_utf8: bool) -> bytes:
    """The bytes of RFC 5322 with CRLF between lines; `in_utf8`: headers may hold UTF-8 (RFC 6532)."""
    message = EmailMessage(policy=SMTPUTF8 if in_utf8 else SMTP)
    message["From"] = _mailbox(sender.address, sender.name)
    message["To"] = _mailbox(email.to, email.to_name)
    if sender.reply_to:
        message["Reply-To"] = _mailbox(sender.reply_to, "")
    message["Subject"] = _as_typed(email.subject)
    message["Date"] = format_datetime(email.written_at)
    message["Message-ID"] = email.message_id
    # RFC 3834: no absence note answers this.
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(email.text, cte="quoted-printable")
    if email.html is not None:
        message.add_alternative(email.html, subtype="html", cte="quoted-printable")
    for enclosure in email.enclosures:
        kind, _, subtype = enclosure.media_type.partition("/")
        message.add_attachment(
            enclosure.content,
            maintype=kind,
            subtype=subtype,
            filename=_as_typed(enclosure.file_name),
        )
    # At the end: whatever sets content takes such headers away.
    message["Content-Language"] = email.language.value
    document = message.as_bytes()
    _refuse_smuggled_headers(document, message)
    return document.removesuffix(b"\r\n")


def _mailbox(address: str, name: str) -> Address:
    local, _, domain = address.rpartition("@")
    # Parsed once more, this would take "a@b, c@d" apart; made of its halves it is one mailbox.
    return Address(display_name=_as_typed(name), username=local, domain=ascii_domain(domain))


def _as_typed(text: str) -> str:
    """One line, without the beginning of an encoded word.

    Python decodes such a word in what it is given, and some versions (CVE-2024-6923) write the
    line breaks in it as they are: a guest's name could add a header.
    """
    return one_line(text).replace("=?", "= ?")


def _refuse_smuggled_headers(document: bytes, message: EmailMessage) -> None:
    """Hold what was written to what was meant, whatever the library makes of the values."""
    head, _, _ = document.partition(b"\r\n\r\n")
    names = [line.partition(b":")[0] for line in head.split(b"\r\n") if line[:1] not in b" \t"]
    if names != [name.encode("ascii") for name in message]:
        raise ValueError("a header came in with a linefeed")


def ascii_domain(domain: str) -> str:
    """As the domain name system has it."""
    return domain.encode("idna").decode("ascii")
