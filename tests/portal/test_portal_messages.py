"""What goes through the pipe comes out as it went in, and nothing else is believed."""

import json
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from officer_app.portal.portal_messages import (
    LONGEST_LINE_BYTES,
    Begin,
    ComeForward,
    Done,
    DownloadKept,
    DownloadNotKept,
    DownloadOffered,
    Failed,
    Finish,
    FromPane,
    GoogleRefused,
    MessageNotUnderstood,
    NotKept,
    Opened,
    PaneTrouble,
    PrivateWindowWanted,
    RefusedHost,
    ToPane,
    line_of,
    read_by_officer_app,
    read_by_pane,
)
from shared.domain.language import Language

BEGIN = Begin(
    "RA07",
    Language.ENGLISH,
    "https://pst.bps.go.id/",
    ("pst.bps.go.id", "*.web.bps.go.id"),
    "/berkas/permohonan ü",
    "C:\\Simpan",
    (-10, 0, 800, 600),
)


@pytest.mark.parametrize(
    "message", [BEGIN, ComeForward(), Finish()], ids=lambda message: type(message).__name__
)
def test_the_pane_hears_what_the_officer_app_says(message: ToPane) -> None:
    line = line_of(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert read_by_pane(line) == message


@pytest.mark.parametrize(
    "message",
    [
        *(Opened("pst.bps.go.id"), RefusedHost("lain.example"), GoogleRefused()),
        *(PrivateWindowWanted(), DownloadOffered(1, "surat.pdf"), DownloadKept(2, "surat.pdf")),
        *(DownloadNotKept(3, why) for why in NotKept),
        *(Failed(trouble) for trouble in PaneTrouble),
        Done(),
    ],
    ids=str,
)
def test_the_officer_app_hears_what_the_pane_says(message: FromPane) -> None:
    assert read_by_officer_app(line_of(message)) == message


def test_nobody_takes_the_other_s_words() -> None:
    with pytest.raises(MessageNotUnderstood):
        read_by_officer_app(line_of(Finish()))
    with pytest.raises(MessageNotUnderstood):
        read_by_pane(line_of(Done()))


def plain(**changes: Any) -> bytes:
    return json.dumps({"message": "Begin", **asdict(BEGIN), **changes}).encode()


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\xff\xfe", id="no text"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b"null", id="null"),
        pytest.param(b"{}", id="no kind"),
        pytest.param(b'{"message":[]}', id="a kind that is a list"),
        pytest.param(b'{"message":"Problem"}', id="an unknown kind"),
        pytest.param(b'{"message":"Finish","more":1}', id="a key too many"),
        pytest.param(b'{"message":"Begin"}', id="keys too few"),
        pytest.param(b"[" * 60_000, id="deep"),
        pytest.param(b" " * LONGEST_LINE_BYTES + b"{}", id="long"),
        pytest.param(plain(ticket_label=""), id="an empty label"),
        pytest.param(plain(ticket_label="R" * 9), id="a long label"),
        pytest.param(plain(ticket_label="R\n7"), id="a line end"),
        pytest.param(plain(ticket_label=7), id="a number for a text"),
        pytest.param(plain(language="fr"), id="a language that is not spoken"),
        pytest.param(plain(hosts="pst.bps.go.id"), id="a text for a list"),
        pytest.param(plain(hosts=[None]), id="nothing as a host"),
        pytest.param(plain(window=[1, 2, 3]), id="three sides"),
        pytest.param(plain(window=[1, 2, 3, 4.5]), id="half a pixel"),
        pytest.param(plain(window=[1, 2, 3, 10**6]), id="a huge window"),
        pytest.param(plain(keep_folder=None), id="no folder for downloads"),
    ],
)
def test_the_pane_refuses_every_other_line(line: bytes) -> None:
    with pytest.raises(MessageNotUnderstood):
        read_by_pane(line)


@pytest.mark.parametrize(
    "line",
    [
        b'{"message":"DownloadKept","number":0,"name":"a"}',
        b'{"message":"DownloadKept","number":true,"name":"a"}',
        b'{"message":"DownloadKept","number":1.0,"name":"a"}',
        b'{"message":"DownloadKept","number":1e400,"name":"a"}',
        b'{"message":"DownloadKept","number":"../1","name":"a"}',
        b'{"message":"Failed","trouble":"too_large"}',
        b'{"message":"DownloadNotKept","number":1,"why":"no_connection"}',
        b'{"message":"Opened","host":"\\u202egnp.moc"}',
    ],
)
def test_the_officer_app_believes_nothing_else(line: bytes) -> None:
    with pytest.raises(MessageNotUnderstood):
        read_by_officer_app(line)


@given(
    st.binary(max_size=200)
    | st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["message", "host", "number", "name"]), inner, max_size=4
            )
        ),
    ).map(lambda value: json.dumps(value).encode())
)
def test_whatever_comes_is_a_message_or_refused(line: bytes) -> None:
    for read in (read_by_pane, read_by_officer_app):
        try:
            assert read(line_of(read(line))) == read(line)
        except MessageNotUnderstood:
            continue
