"""The demo's portal signs in, takes a form and numbers it, and says on each page what it is."""

import http.client
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest

from shared.commands.sample_portal import SamplePortal, sample_portal

BOUNDARY = "batas-contoh"


@pytest.fixture
def portal() -> Iterator[SamplePortal]:
    with sample_portal() as one:
        yield one


class Visitor:
    """A browser that keeps one cookie."""

    def __init__(self, portal: SamplePortal) -> None:
        self._port = portal.port
        self.cookie = ""
        self.headers: dict[str, str] = {}

    def ask(self, path: str, body: bytes | None = None, kind: str = "") -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=20)
        headers = {"Cookie": self.cookie, "Content-Type": kind}
        connection.request("GET" if body is None else "POST", path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        self.headers = {name.lower(): value for name, value in answer.getheaders()}
        if "set-cookie" in self.headers:
            self.cookie = self.headers["set-cookie"].partition(";")[0]
        connection.close()
        return answer.status, text

    def sign_in(self, email: str) -> None:
        body = urlencode({"email": email, "password": "sandi contoh"}).encode()
        assert self.ask("/masuk", body, "application/x-www-form-urlencoded")[0] == 303

    def send(self, **answers: str) -> str:
        """The address of what was sent."""
        parts = [
            f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n'
            for name, text in answers.items()
        ]
        parts.append(
            f"--{BOUNDARY}\r\nContent-Disposition: form-data; name=berkas; filename=KAK.pdf\r\n\r\n"
            f"isi\r\n--{BOUNDARY}--\r\n"
        )
        kind = f"multipart/form-data; boundary={BOUNDARY}"
        assert self.ask("/formulir", "".join(parts).encode(), kind)[0] == 303
        return self.headers["location"]


def test_whoever_signs_in_sends_a_form_and_gets_its_number(portal: SamplePortal) -> None:
    visitor = Visitor(portal)
    visitor.sign_in("tamu@contoh.example")
    where = visitor.send(judul="Survei <b>Contoh</b> & lain", tahun="2027", asing="x")
    assert where == "/terkirim/CONTOH-0001"
    status, page = visitor.ask(where)
    assert status == 200
    assert "CONTOH-0001" in page
    assert "Survei &lt;b&gt;Contoh&lt;/b&gt; &amp; lain" in page
    assert "KAK.pdf" in page
    (submission,) = portal.submissions
    assert submission.answers == {"judul": "Survei <b>Contoh</b> & lain", "tahun": "2027"}
    assert visitor.send(judul="Kedua") == "/terkirim/CONTOH-0002"
    assert "CONTOH-0002" in visitor.ask("/akun")[1]
    visitor.ask("/tanda-terima/CONTOH-0001")
    assert visitor.headers["content-disposition"].startswith("attachment")


def test_every_page_says_that_it_is_a_sample(portal: SamplePortal) -> None:
    visitor = Visitor(portal)
    pages = [visitor.ask("/")[1]]
    visitor.sign_in("tamu@contoh.example")
    pages += [visitor.ask(path)[1] for path in ("/akun", "/formulir", visitor.send(), "/lain")]
    assert all("PORTAL CONTOH" in page for page in pages)


def test_without_an_account_everything_leads_to_the_sign_in(portal: SamplePortal) -> None:
    visitor = Visitor(portal)
    for path in ("/akun", "/formulir", "/terkirim/CONTOH-0001"):
        assert visitor.ask(path)[0] == 303
        assert visitor.headers["location"] == "/"
    visitor.ask("/formulir", b"judul=a", "application/x-www-form-urlencoded")
    assert portal.submissions == []


def test_one_account_does_not_see_what_another_sent(portal: SamplePortal) -> None:
    first, second = Visitor(portal), Visitor(portal)
    first.sign_in("satu@contoh.example")
    where = first.send(judul="Milik satu")
    second.sign_in("dua@contoh.example")
    assert second.ask(where)[0] == 404
    assert "CONTOH" not in second.ask("/akun")[1].replace("PORTAL CONTOH", "")
    first.ask("/keluar", b"")
    assert first.ask("/akun")[0] == 303


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "multipart/form-data"),
        (b"\xff\x00" * 50, "multipart/form-data; boundary=\x01"),
        (b"--x\r\n\r\n--x--", "multipart/form-data; boundary=x"),
        (b"a=" + b"b" * 99, "text/plain"),
    ],
)
def test_a_broken_form_is_an_empty_one(portal: SamplePortal, body: bytes, kind: str) -> None:
    visitor = Visitor(portal)
    visitor.sign_in("tamu@contoh.example")
    assert visitor.ask("/formulir", body, kind)[0] == 303
    assert portal.submissions[0].answers == {}


def test_too_much_is_refused(portal: SamplePortal) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", portal.port, timeout=20)
    connection.putrequest("POST", "/formulir")
    connection.putheader("Content-Length", str(10**12))
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()
