"""A real mail server for tests, which does wrong what it is told to do wrong."""

import asyncio
import logging
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any, NoReturn

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

USER = "kantor"
PASSWORD = "kunci-contoh-surel"


@dataclass(frozen=True, slots=True)
class Received:
    """One message as the server got it."""

    sender: str
    recipients: tuple[str, ...]
    options: tuple[str, ...]
    content: bytes
    was_encrypted: bool

    @property
    def message(self) -> EmailMessage:
        parsed = message_from_bytes(self.content, policy=default)
        assert isinstance(parsed, EmailMessage)
        return parsed


@dataclass(slots=True)
class Behaviour:
    """What the server does; answers are used up one after the other."""

    answers: dict[str, list[str]] = field(default_factory=dict)
    """By command (MAIL, RCPT, DATA): lines instead of taking it."""
    cuts: list[str] = field(default_factory=list)
    """Where it breaks off, once each: RCPT, DATA, in data, after the dot."""
    holds: list[str] = field(default_factory=list)
    """Where it keeps silent until the test is over: RCPT, after the dot."""
    received: list[Received] = field(default_factory=list)
    sign_ins: int = 0
    after_dot: threading.Event = field(default_factory=threading.Event)
    """Set as soon as it has a whole message."""


class _Handler:
    def __init__(self, behaviour: Behaviour, over: asyncio.Event) -> None:
        self.behaviour = behaviour
        self._over = over

    async def handle_MAIL(  # noqa: N802
        self, _server: SMTP, _session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        told = self._answer("MAIL")
        if told is None:
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return told or "250 2.1.0 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, _session: Any, envelope: Any, address: str, _options: list[str]
    ) -> str:
        told = self._answer("RCPT")
        await self._trouble("RCPT", server)
        if told is None:
            envelope.rcpt_tos.append(address)
        return told or "250 2.1.5 OK"

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, session: Any, envelope: Any
    ) -> str:
        told = self._answer("DATA")
        if told is None:
            self.behaviour.received.append(
                Received(
                    envelope.mail_from,
                    tuple(envelope.rcpt_tos),
                    tuple(envelope.mail_options),
                    envelope.content,
                    session.ssl is not None,
                )
            )
        self.behaviour.after_dot.set()
        await self._trouble("after the dot", server)
        return told or "250 2.0.0 Taken"

    def _answer(self, command: str) -> str | None:
        lines = self.behaviour.answers.get(command, [])
        return lines.pop(0) if lines else None

    async def _trouble(self, place: str, server: SMTP) -> None:
        if place in self.behaviour.holds:
            await self._over.wait()
        if place in self.behaviour.cuts:
            self.behaviour.cuts.remove(place)
            cut(server)


class _Smtp(SMTP):
    event_handler: _Handler

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        cuts = self.event_handler.behaviour.cuts
        if "DATA" in cuts:
            cuts.remove("DATA")
            cut(self)
        elif "in data" in cuts:
            cuts.remove("in data")
            await self.push("354 Go on")
            await self._reader.read(1)
            cut(self)
        else:
            await super().smtp_DATA(arg)

    async def push(self, status: Any) -> None:
        if self.transport is not None and not self.transport.is_closing():
            await super().push(status)

    async def smtp_AUTH(self, arg: str) -> None:  # noqa: N802
        self.event_handler.behaviour.sign_ins += 1
        await super().smtp_AUTH(arg)


def cut(server: SMTP) -> NoReturn:
    """Break off as a pulled cable or a dead server does."""
    assert server.transport is not None
    server.transport.abort()  # type: ignore[attr-defined]  # every transport of asyncio's can
    raise asyncio.CancelledError


def _knows(
    _server: SMTP, _session: Any, _envelope: Any, _mechanism: str, given: LoginPassword
) -> AuthResult:
    is_right = given == LoginPassword(USER.encode(), PASSWORD.encode())
    # Not handled: aiosmtpd then answers 535 itself.
    return AuthResult(success=is_right, handled=False)


@dataclass(frozen=True, slots=True)
class Authority:
    """Who issues the certificates of a test, and its own certificate in a file."""

    issuer: trustme.CA
    file: Path

    def server_context(self, name: str = "127.0.0.1") -> ssl.SSLContext:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self.issuer.issue_cert(name).configure_cert(context)
        return context


def new_authority(file: Path) -> Authority:
    issuer = trustme.CA()
    issuer.cert_pem.write_to_path(str(file))
    return Authority(issuer, file)


@contextmanager
def mail_server(
    behaviour: Behaviour,
    tls: ssl.SSLContext | None = None,
    starttls: ssl.SSLContext | None = None,
    **more: Any,
) -> Iterator[int]:
    """Runs in a thread of its own; gives the port on 127.0.0.1."""
    # What it does wrong on purpose it also complains of.
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)
    loop = asyncio.new_event_loop()
    over = asyncio.Event()
    handler = _Handler(behaviour, over)

    def protocol() -> SMTP:
        signs_in = "auth_required" in more
        return _Smtp(
            handler,
            hostname="mail.contoh.example",
            loop=loop,
            tls_context=starttls,
            authenticator=_knows if signs_in else None,
            **more,
        )

    server = loop.run_until_complete(loop.create_server(protocol, "127.0.0.1", 0, ssl=tls))
    thread = threading.Thread(target=loop.run_forever, name="mail-server")
    thread.start()
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        asyncio.run_coroutine_threadsafe(_ended(server, over), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _ended(server: asyncio.Server, over: asyncio.Event) -> None:
    over.set()
    server.close()
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
