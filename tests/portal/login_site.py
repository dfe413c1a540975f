"""A site like a portal on this machine: it signs in, remembers, offers files, and leads astray."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

SECRET_COOKIE = "kue-rahasia-7391"
SECRET_STORED = "simpanan-rahasia-5528"
FILE_CONTENT = b"%PDF-1.4 surat contoh 9917\n"
FOREIGN = "https://situs-lain.example/halaman?rahasia=1"

_HTML = "text/html; charset=utf-8"
FORM = """<!doctype html><meta charset="utf-8"><title>Masuk</title>
<style>body{font:16px sans-serif} a,button,input{display:block;margin:6px;width:260px}</style>
<p id=seen></p>
<form method=post action=/login>
<input id=email name=email autocomplete=username>
<input id=password name=password type=password autocomplete=current-password>
<button id=send>Masuk</button></form>
<script src=/cached.js></script>
<script>
document.getElementById("seen").textContent = JSON.stringify({
  cookie: document.cookie, stored: localStorage.getItem("akun"),
  session: sessionStorage.getItem("akun"), history: history.length});
</script>"""
ACCOUNT = """<!doctype html><meta charset="utf-8"><title>Akun</title>
<style>body{font:16px sans-serif} a,button,input{display:block;margin:6px;width:260px}</style>
<p id=hello>Selamat datang</p>
<a id=foreign href="{foreign}">Situs lain</a>
<a id=google href=/google>Masuk dengan Google</a>
<a id=file href=/file>Unduh surat</a>
<a id=attached href=/attached>Unduh lampiran besar</a>
<a id=window href=/second target=_blank>Jendela baru</a>
<a id=script href="javascript:window.open('/second')">Jendela dari skrip</a>
<a id=away href=/away>Alihkan</a>
<a id=down href=/down>Gangguan</a>
<form method=post action=/posted-file><button id=posted>Unduh lewat formulir</button></form>
<a id=blob>Unduh buatan halaman</a>
<form method=post action=/upload enctype=multipart/form-data>
<input id=upload type=file name=berkas><button id=give>Kirim berkas</button></form>
<script>
localStorage.setItem("akun", "{stored}"); sessionStorage.setItem("akun", "{stored}");
console.log("{stored}");
document.cookie = "dari_skrip={cookie}; max-age=86400";
var blob = document.getElementById("blob");
blob.href = URL.createObjectURL(new Blob(["buatan halaman"]));
blob.download = "buatan.txt";
navigator.serviceWorker; caches.open("simpanan").then(c => c.put("/x", new Response("{stored}")));
var base = indexedDB.open("basis");
base.onupgradeneeded = () => base.result.createObjectStore("akun").put("{stored}", 1);
</script>"""


@dataclass
class Request:
    """One that arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = b""


@dataclass
class LoginSite:
    """What arrived, in order."""

    port: int = 0
    requests: list[Request] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def asked(self, path: str) -> list[Request]:
        return [one for one in self.requests if urlsplit(one.path).path == path]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: LoginSite

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        self._note(b"")
        match path:
            case "/":
                self._send(FORM)
            case "/cached.js":
                kept = {"Cache-Control": "max-age=9999"}
                self._send_bytes(b"/* lama */", 200, "text/javascript", kept)
            case "/account" | "/second":
                self._send(
                    ACCOUNT.replace("{foreign}", FOREIGN)
                    .replace("{stored}", SECRET_STORED)
                    .replace("{cookie}", SECRET_COOKIE)
                )
            case "/google":
                self._redirect("https://accounts.google.com/v3/signin?continue=rahasia")
            case "/away":
                self._redirect(FOREIGN)
            case "/file" | "/attached":
                size = 21 * 1024 * 1024 if path == "/attached" else 0
                self._send_file(FILE_CONTENT + b"0" * size)
            case "/down":
                is_first = len(self.site.asked("/down")) == 1
                self._send("<p id=mended>pulih</p>", status=503 if is_first else 200)
            case _:
                self._send("", status=404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self._note(body)
        match self.path:
            case "/login":
                assert parse_qs(body.decode())["password"]
                self._redirect(
                    "/account",
                    **{"Set-Cookie": f"sesi={SECRET_COOKIE}; Max-Age=86400; HttpOnly; Path=/"},
                )
            case "/posted-file":
                self._send_file(FILE_CONTENT)
            case _:
                self._send("<p id=thanks>terima kasih</p>")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """The tests look at the requests themselves."""

    def _note(self, body: bytes) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.site.requests.append(Request(self.command, self.path, headers, body))

    def _redirect(self, where: str, **headers: str) -> None:
        self._send_bytes(b"", 302, _HTML, {"Location": where, **headers})

    def _send_file(self, content: bytes) -> None:
        self._send_bytes(
            content,
            200,
            "application/pdf",
            {"Content-Disposition": 'attachment; filename="../../surat contoh.pdf"'},
        )

    def _send(self, text: str, status: int = 200) -> None:
        self._send_bytes(text.encode(), status, _HTML, {})

    def _send_bytes(self, content: bytes, status: int, kind: str, headers: dict[str, str]) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        with suppress(ConnectionError):  # the browser may have seen enough
            self.wfile.write(content)


@contextmanager
def login_site() -> Iterator[LoginSite]:
    site = LoginSite()
    handler = type("Handler", (_Handler,), {"site": site})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
