"""A sample portal on this machine, for the demo: signs in, takes a form, gives it a number."""

import logging
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import HTTP
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from shared.commands.sample_portal_pages import (
    FIELDS,
    account_page,
    form_page,
    lost_page,
    receipt,
    sent_page,
    sign_in_page,
)

_log = logging.getLogger(__name__)

_HOST: Final = "127.0.0.1"
_LARGEST_BODY_BYTES: Final = 25 * 1024 * 1024
_LONGEST_TEXT: Final = 10_000
_COOKIE: Final = "akun_contoh"
_PAGE: Final = "text/html; charset=utf-8"
_STOP_SECONDS: Final = 0.1
_PATIENCE_SECONDS: Final = 30.0


@dataclass(frozen=True, slots=True)
class SampleSubmission:
    """One form that was sent."""

    number: str
    email: str
    answers: dict[str, str]
    files: tuple[str, ...]
    """Names only: what is in them goes nowhere."""


@dataclass(slots=True)
class SamplePortal:
    """Where it listens, and what it was given since it began."""

    port: int
    submissions: list[SampleSubmission] = field(default_factory=list)
    accounts: dict[str, str] = field(default_factory=dict)
    """E-mail addresses by the secret of a signed-in browser; passwords are not looked at."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def address(self) -> str:
        return f"http://{_HOST}:{self.port}/"

    def take(self, email: str, answers: dict[str, str], files: tuple[str, ...]) -> SampleSubmission:
        """Give the form the next number."""
        with self.lock:
            number = f"CONTOH-{len(self.submissions) + 1:04}"
            submission = SampleSubmission(number, email, answers, files)
            self.submissions.append(submission)
        return submission


@contextmanager
def sample_portal(port: int = 0) -> Iterator[SamplePortal]:
    """Open while the block runs, to this machine alone; port 0 takes any that is free."""
    portal = SamplePortal(port)
    handler = type("SamplePortalHandler", (_Handler,), {"portal": portal})
    server = ThreadingHTTPServer((_HOST, port), handler)
    server.daemon_threads = True
    portal.port = server.server_address[1]
    thread = threading.Thread(
        target=server.serve_forever, args=(_STOP_SECONDS,), name="sample-portal", daemon=True
    )
    thread.start()
    try:
        yield portal
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "PortalContoh"
    timeout = _PATIENCE_SECONDS
    portal: SamplePortal

    def do_GET(self) -> None:
        path, email = urlsplit(self.path).path, self._email()
        if path == "/":
            self._redirect("/akun") if email else self._send(sign_in_page())
        elif email is None:
            self._redirect("/")
        elif path == "/akun":
            self._send(account_page(email, [one.number for one in self._submissions(email)]))
        elif path == "/formulir":
            self._send(form_page())
        else:
            self._show_submission(path, email)

    def do_POST(self) -> None:
        body, email = self._body(), self._email()
        if body is None:
            return
        match self.path:
            case "/masuk":
                self._sign_in(body)
            case "/keluar":
                self.portal.accounts.pop(self._secret(), None)
                self._redirect("/", f"{_COOKIE}=; Max-Age=0; Path=/")
            case "/formulir" if email is not None:
                submission = self.portal.take(email, *self._form(body))
                self._redirect(f"/terkirim/{submission.number}")
            case _:
                self._redirect("/")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """A request's line may carry what a guest typed."""

    def _sign_in(self, body: bytes) -> None:
        typed = parse_qs(body.decode("utf-8", "replace"), max_num_fields=10)
        email, password = typed.get("email", [""])[0].strip(), typed.get("password", [""])[0]
        if not email or not password:
            self._send(sign_in_page("Isi e-mail dan kata sandi."))
            return
        secret = secrets.token_urlsafe(24)
        self.portal.accounts[secret] = email[:_LONGEST_TEXT]
        self._redirect("/akun", f"{_COOKIE}={secret}; HttpOnly; SameSite=Strict; Path=/")

    def _show_submission(self, path: str, email: str) -> None:
        _, _, kind_and_number = path.partition("/")
        kind, _, number = kind_and_number.partition("/")
        found = next((one for one in self._submissions(email) if one.number == number), None)
        if found is None or kind not in {"terkirim", "tanda-terima"}:
            self._send(lost_page(), status=404)
        elif kind == "terkirim":
            self._send(sent_page(found.number, found.answers, found.files))
        else:
            name = f'attachment; filename="tanda-terima-{found.number}.txt"'
            content = receipt(found.number, found.email).encode()
            self._answer(200, content, "text/plain; charset=utf-8", {"Content-Disposition": name})

    def _submissions(self, email: str) -> list[SampleSubmission]:
        with self.portal.lock:
            return [one for one in self.portal.submissions if one.email == email]

    def _form(self, body: bytes) -> tuple[dict[str, str], tuple[str, ...]]:
        head = f"Content-Type: {self.headers.get('Content-Type', '')}\r\n\r\n"
        message = message_from_bytes(head.encode("utf-8", "replace") + body, policy=HTTP)
        answers: dict[str, str] = {}
        files: list[str] = []
        for part in message.iter_parts():
            name = part.get_param("name", header="content-disposition")
            file_name = part.get_filename()
            if file_name:
                files.append(file_name[:_LONGEST_TEXT])
            elif isinstance(name, str) and name in FIELDS:
                content = part.get_payload(decode=True)
                text = content.decode("utf-8", "replace") if isinstance(content, bytes) else ""
                answers[name] = text[:_LONGEST_TEXT]
        return answers, tuple(files)

    def _body(self) -> bytes | None:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > _LARGEST_BODY_BYTES:
            self.close_connection = True
            self._send(lost_page(), status=413)
            return None
        return self.rfile.read(int(length))

    def _secret(self) -> str:
        with suppress(CookieError):
            morsel = SimpleCookie(self.headers.get("Cookie", "")).get(_COOKIE)
            if morsel is not None:
                return morsel.value
        return ""

    def _email(self) -> str | None:
        return self.portal.accounts.get(self._secret())

    def _redirect(self, where: str, cookie: str = "") -> None:
        headers = {"Location": where} | ({"Set-Cookie": cookie} if cookie else {})
        self._answer(303, b"", _PAGE, headers)

    def _send(self, page: str, status: int = 200) -> None:
        self._answer(status, page.encode(), _PAGE, {})

    def _answer(self, status: int, content: bytes, kind: str, headers: dict[str, str]) -> None:
        try:
            self.send_response(status)
            own = {
                "Content-Type": kind,
                "Content-Length": str(len(content)),
                "Cache-Control": "no-store",
            }
            for name, value in (own | headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)
        except ConnectionError:
            _log.info("The browser left before the answer of the sample portal")
