"""What one guest leaves in the pane is gone for the next: in memory, on disk, in what is said."""

from pathlib import Path

from tests.portal.conftest import OpenPane, PaneInHands
from tests.portal.login_site import SECRET_COOKIE, SECRET_STORED, LoginSite

EMAIL, PASSWORD = "tamucontoh", "Sandi-Rahasia-4417"
SEEN = 'document.getElementById("seen").textContent'
SIGN_IN = [
    ["has", "email"],
    ["click", "email"],
    ["type", "email", EMAIL],
    ["click", "password"],
    ["type", "password", PASSWORD],
    ["click", "send"],
    ["has", "hello"],
]
LOOKS_BACK = [
    ["has", "email"],
    ["reads", SEEN],
    ["click", "email"],
    ["key", "Down"],
    ["reads", 'document.getElementById("email").value'],
    ["reads", 'document.getElementById("password").value'],
    ["key", "Alt+Left"],
    ["reads", "location.pathname"],
]
KNOWS_NOTHING = '{"cookie":"","stored":null,"session":null,"history":1}'


def finish(pane: PaneInHands) -> None:
    pane.answers()
    assert pane.close_pipe() == 0


def written(folder: Path) -> bytes:
    """Every byte in every file below the folder."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_the_next_guest_finds_nothing_of_the_one_before(
    open_pane: OpenPane, site: LoginSite
) -> None:
    first = open_pane([*SIGN_IN, ["reads", "document.cookie"], ["reads", 'localStorage["akun"]']])
    assert first.answers() == [f"dari_skrip={SECRET_COOKIE}", SECRET_STORED]
    assert first.close_pipe() == 0
    assert site.asked("/login")[0].body.decode().endswith(PASSWORD)
    assert f"sesi={SECRET_COOKIE}" in site.asked("/account")[0].headers["cookie"]
    site.requests.clear()

    second = open_pane(LOOKS_BACK)
    assert second.answers() == [KNOWS_NOTHING, "", "", "/"]
    assert second.close_pipe() == 0
    assert [request.path for request in site.requests] == ["/", "/cached.js"]
    for request in site.requests:
        assert "cookie" not in request.headers
        assert "if-none-match" not in request.headers
        assert "if-modified-since" not in request.headers


def test_within_one_turn_the_guest_stays_signed_in(open_pane: OpenPane, site: LoginSite) -> None:
    """Else the test above would pass with a browser that never remembers anything."""
    pane = open_pane(
        [*SIGN_IN, ["click", "window"], ["has", "hello"], ["reads", "document.cookie"]]
    )
    assert pane.answers() == [f"dari_skrip={SECRET_COOKIE}"]
    assert f"sesi={SECRET_COOKIE}" in site.asked("/second")[0].headers["cookie"]
    assert pane.close_pipe() == 0


def test_nothing_of_the_session_lies_on_disk(open_pane: OpenPane) -> None:
    pane = open_pane([*SIGN_IN, ["reads", 'localStorage["akun"]']])
    assert pane.answers() == [SECRET_STORED]
    for moment in ("while the guest is there", "after"):
        content = written(pane.home)
        for secret in (PASSWORD, SECRET_COOKIE, SECRET_STORED):
            for form in (secret.encode(), secret.encode("utf-16-le")):
                assert form not in content, f"{secret} lies on disk {moment}"
        if pane.process.poll() is None:
            assert pane.close_pipe() == 0


def test_what_is_typed_is_neither_said_nor_logged(open_pane: OpenPane, tmp_path: Path) -> None:
    pane = open_pane([*SIGN_IN, ["click", "foreign"], ["sees", "notice_heading", "Tautan"]])
    finish(pane)
    said = pane.raw + (tmp_path / "pane-1" / "stderr").read_bytes()
    logs = b"".join(log.read_bytes() for log in pane.home.rglob("*.log*"))
    assert logs
    assert b"situs-lain.example" in said
    for secret in (PASSWORD, EMAIL, SECRET_COOKIE, SECRET_STORED, "rahasia", "/halaman"):
        assert secret.encode() not in said + logs
