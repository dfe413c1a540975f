"""The pane shows the portal and nothing else, and says calmly what it does not do."""

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from socket import socket

import pytest
import trustme

from officer_app.portal.portal_messages import (
    DownloadKept,
    DownloadNotKept,
    DownloadOffered,
    Failed,
    GoogleRefused,
    NotKept,
    Opened,
    PaneTrouble,
    PrivateWindowWanted,
    RefusedHost,
    kept_name,
)
from shared.domain.language import Language
from tests.portal.conftest import OpenPane
from tests.portal.login_site import FILE_CONTENT, LoginSite
from tests.portal.test_pane_forgets import SIGN_IN

FOREIGN_HOST = "situs-lain.example"
HEADING, WORDS = "notice_heading", "notice_words"
WHERE = "location.pathname"


@pytest.mark.parametrize(
    "link",
    [
        pytest.param("foreign", id="a link"),
        pytest.param("away", id="a link that redirects there"),
    ],
)
def test_a_foreign_host_is_refused_and_the_way_back_is_open(open_pane: OpenPane, link: str) -> None:
    back = [["press", "notice_first"], ["shows_page"], ["reads", WHERE]]
    pane = open_pane([*SIGN_IN, ["click", link], ["sees", WORDS, FOREIGN_HOST], *back])
    assert pane.answers() == ["/account"]
    pane.wait_for(RefusedHost(FOREIGN_HOST))


def test_googles_sign_in_is_told_and_leads_to_the_private_window(open_pane: OpenPane) -> None:
    pane = open_pane(
        [
            *SIGN_IN,
            ["click", "google"],
            ["sees", HEADING, "Google"],
            ["press", "notice_first"],
            ["press", "notice_second"],
            ["shows_page"],
            ["reads", WHERE],
        ]
    )
    assert pane.answers() == ["/account"]
    pane.wait_for(GoogleRefused())
    pane.wait_for(PrivateWindowWanted())


@pytest.mark.parametrize("link", ["window", "script"])
def test_a_new_window_opens_in_the_same_pane(open_pane: OpenPane, link: str) -> None:
    pane = open_pane(
        [*SIGN_IN, ["click", link], ["stands_at", "/second"], ["reads", "String(opener)"]]
    )
    assert pane.answers() == ["null"]


def test_a_download_is_written_on_the_officers_press_alone(
    open_pane: OpenPane, site: LoginSite
) -> None:
    pane = open_pane(
        [
            *SIGN_IN,
            ["click", "file"],
            ["sees", WORDS, "surat contoh.pdf"],
            ["lists_keep"],
            ["press", "notice_second"],
            ["shows_page"],
            ["lists_keep"],
            ["click", "file"],
            ["press", "notice_first"],
            ["sees_note", "surat contoh.pdf"],
        ]
    )
    assert pane.answers() == [[], []]
    pane.wait_for(DownloadOffered(1, "surat contoh.pdf"))
    pane.wait_for(DownloadNotKept(1, NotKept.NOT_WANTED))
    pane.wait_for(DownloadKept(2, "surat contoh.pdf"))
    assert [path.name for path in pane.keep.iterdir()] == [kept_name(2)]
    assert (pane.keep / kept_name(2)).read_bytes() == FILE_CONTENT
    assert len(site.asked("/file")) == 2


@pytest.mark.parametrize(
    ("link", "content"), [("posted", FILE_CONTENT), ("blob", b"buatan halaman")]
)
def test_a_file_that_cannot_be_asked_for_twice_is_kept_too(
    open_pane: OpenPane, site: LoginSite, link: str, content: bytes
) -> None:
    pane = open_pane(
        [*SIGN_IN, ["click", link], ["press", "notice_first"], ["sees_note", "disimpan"]]
    )
    pane.answers()
    assert (pane.keep / kept_name(1)).read_bytes() == content
    assert len(site.asked("/posted-file")) == (1 if link == "posted" else 0)


def test_a_file_that_no_case_can_hold_is_not_even_offered(open_pane: OpenPane) -> None:
    pane = open_pane([*SIGN_IN, ["click", "attached"], ["sees_note", "20 MB"]])
    pane.answers()
    pane.wait_for(DownloadNotKept(1, NotKept.TOO_LARGE))
    assert list(pane.keep.iterdir()) == []


def test_only_files_of_the_case_can_be_given(
    open_pane: OpenPane, site: LoginSite, tmp_path: Path
) -> None:
    case, other = tmp_path / "permohonan", tmp_path / "tamu lain.pdf"
    (case / "di bawah").mkdir(parents=True)
    other.write_bytes(b"milik tamu lain")
    (case / "KAK contoh.pdf").write_bytes(b"isi KAK contoh")
    (case / ".tersembunyi").write_bytes(b"x")
    try:
        (case / "tautan.pdf").symlink_to(other)
    except OSError:
        pytest.skip("this Windows user may not make links")
    pane = open_pane(
        [
            *SIGN_IN,
            ["click", "upload"],
            ["lists_files"],
            ["press", "file_give"],
            ["click", "give"],
            ["has", "thanks"],
        ],
        uploads=case,
    )
    assert pane.answers() == [["KAK contoh.pdf"]]
    body = site.asked("/upload")[0].body
    assert b"isi KAK contoh" in body
    assert b"KAK contoh.pdf" in body
    assert b"milik tamu lain" not in body


def test_a_file_that_is_dragged_here_is_not_taken(open_pane: OpenPane, tmp_path: Path) -> None:
    other = tmp_path / "tamu lain.pdf"
    other.write_bytes(b"milik tamu lain")
    pane = open_pane([*SIGN_IN, ["drags_file_here", str(other)]])
    assert pane.answers() == [[False, False]]


def test_what_a_page_asks_for_beyond_the_portal_is_denied(open_pane: OpenPane) -> None:
    ask = (
        "Promise.all([navigator.geolocation ? new Promise(done => "
        "navigator.geolocation.getCurrentPosition(() => done('given'), () => done('denied'))) : 0,"
        "Notification.requestPermission(), navigator.mediaDevices.getUserMedia({video: true})"
        ".then(() => 'given', () => 'denied')]).then(all => document.title = all.join(' '))"
    )
    pane = open_pane([*SIGN_IN, ["reads", ask], ["titled", "denied denied denied"]])
    pane.answers()


def test_a_portal_that_is_away_is_said_with_what_to_do(open_pane: OpenPane) -> None:
    with socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{nobody.getsockname()[1]}/"
    pane = open_pane(
        [["sees", HEADING, "tidak dapat dihubungi"], ["tells", WORDS]], address=address
    )
    (words,) = pane.answers()
    for what in ("Catat", "hari lain", "flashdisk"):
        assert what in words
    pane.wait_for(Failed(PaneTrouble.NO_CONNECTION))


def test_the_same_is_said_in_english(open_pane: OpenPane) -> None:
    pane = open_pane(
        [["has", "email"], ["press", "pane_finish"], ["tells", HEADING], ["tells", "notice_first"]],
        language=Language.ENGLISH,
    )
    heading, button = pane.answers()
    assert heading == "Finish and erase everything?"
    assert "Erase now" in button


def test_a_portal_that_is_out_of_order_is_said_and_can_be_tried_again(
    open_pane: OpenPane, site: LoginSite
) -> None:
    down = ["sees", HEADING, "tidak melayani"]
    pane = open_pane(
        [*SIGN_IN, ["click", "down"], down, ["press", "notice_first"], ["has", "mended"]]
    )
    pane.wait_for(Failed(PaneTrouble.PORTAL_DOWN))
    pane.answers()
    assert len(site.asked("/down")) == 2


def test_a_page_that_crashes_can_be_had_anew_without_sending_anything_again(
    open_pane: OpenPane, site: LoginSite
) -> None:
    pane = open_pane(
        [
            *SIGN_IN,
            ["kill_page"],
            ["sees", HEADING, "berhenti bekerja"],
            ["press", "notice_first"],
            ["has", "hello"],
            ["shows_page"],
            ["reads", WHERE],
        ]
    )
    assert pane.answers() == ["/account"]
    pane.wait_for(Failed(PaneTrouble.PAGE_CRASHED))
    assert len(site.asked("/login")) == 1


def test_the_keys_for_size_work_on_the_page(open_pane: OpenPane) -> None:
    pane = open_pane(
        [
            *(["has", "email"], ["key", "Ctrl++"], ["key", "Ctrl++"], ["zoom"]),
            *(["key", "Ctrl+-"], ["zoom"], ["key", "Ctrl+0"], ["zoom"]),
        ]
    )
    assert pane.answers() == [1.25, 1.1, 1.0]


def test_the_address_is_told_without_what_follows_it_and_cannot_be_typed(
    open_pane: OpenPane, site: LoginSite
) -> None:
    pane = open_pane(
        [["has", "email"], ["tells", "pane_address"], ["is_read_only", "pane_address"]],
        address=site.address + "?kunci=rahasia#bagian",
    )
    assert pane.answers() == [site.address, True]


def test_an_end_by_the_button_is_asked_once_and_told(open_pane: OpenPane) -> None:
    pane = open_pane([["has", "email"], ["press", "pane_finish"], ["press", "notice_first"]])
    assert pane.process.wait(30) == 0
    assert type(pane.heard[-1]).__name__ == "Done"


class _Nothing(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_error(404)


@pytest.fixture
def distrusted(tmp_path: Path) -> Iterator[int]:
    """An https server on this machine whose certificate nobody vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    server = HTTPServer(("127.0.0.1", 0), _Nothing)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_certificate_that_is_not_valid_is_refused(open_pane: OpenPane, distrusted: int) -> None:
    host = f"localhost:{distrusted}"
    pane = open_pane([["sees", HEADING, "tidak aman"]], address=f"https://{host}/", hosts=(host,))
    pane.answers()
    pane.wait_for(Failed(PaneTrouble.CERTIFICATE))
    assert Opened("localhost") not in pane.heard
