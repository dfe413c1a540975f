"""Which addresses the pane may show, and which an office may put on its list."""

import pytest

from shared.configuration.office_settings import OfficeSettings
from shared.domain.portal_place import PortalPlace, is_google_sign_in, is_host
from shared.domain.problem import Problem, ProblemCode

PLACE = PortalPlace("https://pst.bps.go.id/", ("pst.bps.go.id", "*.web.bps.go.id", "uji.id:8443"))
SAMPLE = PortalPlace("http://127.0.0.1:8123/", ("pst.bps.go.id",))


@pytest.mark.parametrize(
    ("scheme", "host", "port", "allowed"),
    [
        pytest.param("https", "pst.bps.go.id", None, True, id="on the list"),
        pytest.param("https", "PST.BPS.GO.ID", 443, True, id="in capitals, with the usual port"),
        pytest.param("http", "pst.bps.go.id", None, False, id="without encryption"),
        pytest.param("https", "pst.bps.go.id", 8443, False, id="at another port"),
        pytest.param("https", "uji.id", 8443, True, id="at the port that is listed"),
        pytest.param("https", "uji.id", None, False, id="not at the port that is listed"),
        pytest.param("https", "romantik.web.bps.go.id", None, True, id="below a star"),
        pytest.param("https", "a.b.web.bps.go.id", None, True, id="far below a star"),
        pytest.param("https", "web.bps.go.id", None, False, id="the star's own foot"),
        pytest.param("https", "akun.pst.bps.go.id", None, False, id="below one without a star"),
        pytest.param("https", "pst.bps.go.id.", None, False, id="with a dot at the end"),
        pytest.param("https", "pst.bps.go.id.penipu.example", None, False, id="as a beginning"),
        pytest.param("https", "jahatweb.bps.go.id", None, False, id="without the star's dot"),
        pytest.param("https", "xn--pst-bps.go.id", None, False, id="with letters that look alike"),
        pytest.param("https", "", None, False, id="no host"),
        pytest.param("file", "pst.bps.go.id", None, False, id="a file"),
        pytest.param("javascript", "pst.bps.go.id", None, False, id="a script"),
        pytest.param("http", "127.0.0.1", 8123, False, id="this machine, without a sample"),
    ],
)
def test_only_listed_hosts_are_shown(
    scheme: str, host: str, port: int | None, allowed: bool
) -> None:
    assert PLACE.allows(scheme, host, port) is allowed


@pytest.mark.parametrize(
    ("host", "port", "allowed"),
    [("127.0.0.1", 8123, True), ("127.0.0.1", 8124, False), ("localhost", 8123, False)],
)
def test_plain_http_is_for_the_sample_portal_alone(host: str, port: int, allowed: bool) -> None:
    assert SAMPLE.allows("http", host, port) is allowed
    assert PLACE.sample_port is None


@pytest.mark.parametrize(
    "entry",
    [
        *("", "*", "*.id", "https://pst.bps.go.id", "pst.bps.go.id/", "pst bps", "-a.id", "a..id"),
        *("pst.bps.go.id:0", "pst.bps.go.id:70000", "*.*.bps.go.id", "a.*", "user@pst.bps.go.id"),
        *("PST.bps.go.id", "a" * 64 + ".id", ".".join(["a" * 60] * 5)),
    ],
)
def test_what_is_no_host_cannot_be_listed(entry: str) -> None:
    assert not is_host(entry)
    with pytest.raises(ValueError, match="unusable"):
        PortalPlace("https://pst.bps.go.id/", ("pst.bps.go.id", entry))


@pytest.mark.parametrize(
    "address",
    [
        *("", "pst.bps.go.id", "http://pst.bps.go.id/", "https://lain.example/", "https://"),
        *("https://pst.bps.go.id@lain.example/", "https://orang@pst.bps.go.id/"),
        *("http://127.0.0.1/", "http://127.0.0.2:80/", "javascript:alert(1)", "file:///etc/passwd"),
        *("https://pst.bps.go.id/\nx", "https://pst.bps.go.id/" + "a" * 300),
        "https://pst.bps.go.id:99999/",
    ],
)
def test_the_first_page_must_be_on_the_list(address: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        PortalPlace(address, ("pst.bps.go.id",))
    with pytest.raises(Problem) as refusal:
        OfficeSettings.from_mapping({"portal_address": address, "portal_hosts": ["pst.bps.go.id"]})
    assert refusal.value.code is ProblemCode.VALUE_OUT_OF_RANGE
    assert refusal.value.facts["field"] == "portal_address"


def test_an_unusable_list_names_its_field() -> None:
    for hosts in ([], ["https://pst.bps.go.id"], ["pst.bps.go.id"] * 41):
        with pytest.raises(Problem) as refusal:
            OfficeSettings.from_mapping({"portal_hosts": hosts})
        assert refusal.value.facts["field"] == "portal_hosts"


def test_a_new_office_knows_the_public_addresses() -> None:
    settings = OfficeSettings()
    place = PortalPlace(settings.portal_address, settings.portal_hosts)
    for host in ("pst", "romantik.web", "sirusa.web", "indah"):
        assert place.allows("https", f"{host}.bps.go.id", None)


def test_google_is_known_by_its_sign_in_pages() -> None:
    assert is_google_sign_in("accounts.google.com")
    assert is_google_sign_in("Accounts.Google.com")
    assert not is_google_sign_in("www.google.com")
