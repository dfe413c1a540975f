"""A file of a case is kept whole, with what it proves, or not at all."""

from hashlib import sha256

import pytest

from shared.domain.case import AttachmentKind, FormSource
from shared.domain.problem import ProblemCode
from shared.use_cases import case_files
from shared.use_cases.case_files import CaseDocument, HandedBy
from tests.domain.sample_answers import sample_answers
from tests.given_case import PDF, GivenCase, given_case
from tests.given_office import GivenOffice, code_of

_MEGABYTE = 1024 * 1024
_LIMIT_BYTES = 20 * _MEGABYTE


@pytest.fixture
def case(office: GivenOffice) -> GivenCase:
    return given_case(office)


def _add(case: GivenCase, name: str, content: bytes) -> None:
    case_files.add_attachment(
        case.office.database,
        case.desk.officer_id,
        case.case_id,
        AttachmentKind.OTHER,
        CaseDocument(name, content),
    )


def _counts(case: GivenCase) -> list[int]:
    tables = ("attachment", "attachment_content", "case_event", "case_step", "message")
    return [case.office.ask(f"SELECT count(*) FROM {table}")[0][0] for table in tables]


def _padded(size: int) -> bytes:
    """A PDF of so many bytes: what lies between its parts means nothing."""
    head, tail = PDF[:9], PDF[9:]
    comment = b"%" + b" " * (size - len(PDF) - 2) + b"\n"
    return head + comment + tail


def test_twenty_megabytes_are_kept_whole_with_their_checksum(case: GivenCase) -> None:
    content = _padded(_LIMIT_BYTES)
    _add(case, "besar.pdf", content)
    [kept] = case.view.attachments
    assert (kept.size_bytes, kept.sha256) == (_LIMIT_BYTES, sha256(content).hexdigest())
    _, read = case_files.read_attachment(
        case.office.database, case.desk.officer_id, case.case_id, kept.id
    )
    assert read == content


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("besar.pdf", _padded(_LIMIT_BYTES + 1), ProblemCode.ATTACHMENT_TOO_LARGE),
        ("kosong.pdf", b"", ProblemCode.ATTACHMENT_EMPTY),
        ("surat.pdf", b"MZ\x90\x00" + bytes(500), ProblemCode.ATTACHMENT_IS_PROGRAM),
        ("skrip.txt", b"#!/bin/sh\nrm -rf /\n", ProblemCode.ATTACHMENT_IS_PROGRAM),
    ],
    ids=["too large", "empty", "a program called a letter", "a script"],
)
def test_what_may_not_be_kept_changes_nothing(
    case: GivenCase, name: str, content: bytes, code: ProblemCode
) -> None:
    before = _counts(case)
    assert code_of(lambda: _add(case, name, content)) is code
    assert _counts(case) == before


def test_a_full_disk_leaves_nothing_of_the_file_and_of_what_it_proves(
    case: GivenCase, caplog: pytest.LogCaptureFixture
) -> None:
    before, seen = _counts(case), case.seen
    tight = case.office.reopened()
    with tight.reading() as transaction:
        pages = transaction.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        transaction.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 40}")

    def hand_over() -> None:
        case_files.hand_over_form(
            tight,
            case.desk.officer_id,
            case.case_id,
            seen,
            frozenset({HandedBy.EMAIL}),
            CaseDocument("formulir.pdf", _padded(3 * _MEGABYTE)),
            "E-mail",
            "Tamu menunggu",
        )

    assert code_of(hand_over) is ProblemCode.DATABASE_FULL
    assert _counts(case) == before
    assert case.seen == seen
    assert "Tamu" not in caplog.text, "no guest's details in the log"
    caplog.clear()


def test_the_same_form_read_twice_is_one_version(case: GivenCase) -> None:
    for _ in range(2):
        case_files.store_form(
            case.office.database,
            case.desk.officer_id,
            case.case_id,
            sample_answers(),
            FormSource.WORKBOOK,
            CaseDocument("isian.pdf", PDF),
        )
    assert len(case.view.form_versions) == 1
    assert [kept.kind for kept in case.view.attachments] == [AttachmentKind.FILLED_FORM]


def test_a_name_from_outside_leads_nowhere(case: GivenCase) -> None:
    _add(case, "../../etc/passwd\u202egpj.pdf", PDF)
    [kept] = case.view.attachments
    assert "/" not in kept.file_name
    assert "\u202e" not in kept.file_name


def test_who_took_a_file_out_is_logged_once_a_day(case: GivenCase) -> None:
    case.attach(AttachmentKind.OTHER)
    kept = case.view.attachments[0].id
    for _ in range(3):
        case_files.read_attachment(case.office.database, case.desk.officer_id, case.case_id, kept)
    assert case.office.ask("SELECT act, subject FROM access_log") == [("attachment_read", kept.hex)]
    case.office.clock.advance(days=1)
    case_files.read_attachment(case.office.database, case.desk.officer_id, case.case_id, kept)
    assert len(case.office.ask("SELECT act FROM access_log")) == 2
