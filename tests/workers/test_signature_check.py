"""A letter is checked in a program of its own, and no file holds the officer up."""

import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from shared.documents.signature_report import (
    CertificateFacts,
    ChainTrust,
    Integrity,
    SignatureFacts,
    SignatureReport,
    SignedState,
    TimestampFacts,
)
from shared.documents.signed_letter import LARGEST_LETTER_BYTES
from shared.documents.stored_signature_report import report_as_text, report_from_text
from shared.workers.signature_check import check_letter
from tests.documents.given_signatures import CHECKED_AT, identity, letter, signed

NOW = datetime(2026, 12, 3, 2, 0, tzinfo=UTC)
REPORT = SignatureReport(
    SignedState.SIGNED,
    (
        SignatureFacts(
            field_name="TandaTangan",
            is_document_timestamp=False,
            integrity=Integrity.EXTENDED,
            covered_bytes=100,
            file_bytes=200,
            version=1,
            versions=2,
            claimed_at=NOW,
            timestamp=TimestampFacts(NOW, "Penanda Waktu “Contoh”", True, False),
            trust=ChainTrust.NOT_TRUSTED_HERE,
            chain=(CertificateFacts("Nama", "Instansi", "Penerbit", "", "0a1b", NOW, NOW, True),),
        ),
        SignatureFacts(
            field_name="",
            is_document_timestamp=True,
            integrity=Integrity.UNCLEAR,
            covered_bytes=0,
            file_bytes=200,
            version=2,
            versions=2,
            claimed_at=None,
            timestamp=None,
            trust=ChainTrust.NOT_VALID,
            chain=(),
        ),
    ),
)


def test_a_report_can_be_stored_and_read_again() -> None:
    assert report_from_text(report_as_text(REPORT)) == REPORT


def test_a_signed_letter_is_reported_with_the_roots_of_the_folder(tmp_path: Path) -> None:
    root = identity("Akar Contoh", is_authority=True)
    (tmp_path / "akar.cer").write_bytes(root.der())
    pdf = signed(letter(), identity("Penanda Tangan Contoh", root))
    (signature,) = check_letter(pdf, CHECKED_AT, tmp_path).signatures
    assert signature.integrity is Integrity.INTACT
    assert signature.trust is ChainTrust.TRUSTED
    assert signature.chain[0].name == "Penanda Tangan Contoh"
    (elsewhere,) = check_letter(pdf, CHECKED_AT).signatures
    assert elsewhere.trust is ChainTrust.NOT_TRUSTED_HERE


def endless_fields(levels: int) -> bytes:
    """Each field names the next one twice: a small file with more fields than there are atoms."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]/SigFlags 3>>>>",
        b"<</Type/Pages/Kids[]/Count 0>>",
    ]
    for level in range(3, levels + 3):
        kid = b"%d 0 R" % (level + 1)
        objects.append(b"<</T(f%d)/FT/Sig/Kids[%s %s]>>" % (level, kid, kid))
    objects.append(b"<</T(last)/FT/Sig>>")
    body, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    trailer = b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n"
    return body + head + rows + trailer % (len(objects) + 1, len(body))


def test_a_file_that_would_keep_the_check_busy_for_ever_is_given_up() -> None:
    assert check_letter(endless_fields(2), CHECKED_AT).state is not SignedState.UNCHECKED
    report = check_letter(endless_fields(200), CHECKED_AT, longest_seconds=4)
    assert report.state in (SignedState.UNCHECKED, SignedState.DAMAGED)


def test_a_file_larger_than_any_letter_is_not_even_written_down() -> None:
    report = check_letter(bytes(LARGEST_LETTER_BYTES + 1), CHECKED_AT)
    assert report.state is SignedState.TOO_LARGE


def test_a_plain_pdf_is_unsigned() -> None:
    into = BytesIO()
    Canvas(into).save()
    assert check_letter(into.getvalue(), CHECKED_AT).state is SignedState.UNSIGNED


@pytest.mark.skipif(sys.platform == "win32", reason="only POSIX bounds a program's memory")
def test_a_child_that_dies_leaves_the_letter_unchecked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert check_letter(letter(), CHECKED_AT).state is SignedState.UNCHECKED
