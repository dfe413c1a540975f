"""The check of a signed PDF tells who signed, what is intact, and what it cannot know."""

import zlib
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils.generic import NumberObject, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import PdfFileWriter, copy_into_new_writer

from shared.documents.certificate_facts import certificates_in, read_trusted_roots
from shared.documents.signature_report import (
    ChainTrust,
    Integrity,
    SignatureFacts,
    SignedState,
)
from shared.documents.signed_letter import LARGEST_LETTER_BYTES, check_signatures
from tests.documents.given_signatures import (
    CHECKED_AT,
    SIGNED_AT,
    Identity,
    identity,
    letter,
    signed,
)


@pytest.fixture(scope="module")
def root() -> Identity:
    return identity("Akar Contoh", is_authority=True)


@pytest.fixture(scope="module")
def authority(root: Identity) -> Identity:
    return identity("Penerbit Contoh", root, is_authority=True)


@pytest.fixture(scope="module")
def signer(authority: Identity) -> Identity:
    return identity("Penanda Tangan Contoh", authority, organisation="BPS Contoh")


@pytest.fixture(scope="module")
def signed_letter(signer: Identity) -> bytes:
    return signed(letter("Nomor B-1"), signer)


def only(pdf: bytes, *roots: Identity) -> SignatureFacts:
    report = check_signatures(pdf, CHECKED_AT, [each.asn1() for each in roots])
    assert report.state is SignedState.SIGNED
    (signature,) = report.signatures
    return signature


def test_an_untouched_letter_is_intact_and_names_its_signer(
    signed_letter: bytes, root: Identity
) -> None:
    signature = only(signed_letter, root)
    assert signature.integrity is Integrity.INTACT
    assert signature.covers_whole_file
    assert signature.field_name == "TandaTangan"
    assert signature.chain[0].name == "Penanda Tangan Contoh"
    assert signature.chain[0].organisation == "BPS Contoh"
    assert signature.claimed_at is not None
    assert abs(signature.claimed_at - SIGNED_AT) < timedelta(hours=1)
    assert signature.timestamp is None
    assert 0 < signature.covered_bytes < signature.file_bytes == len(signed_letter)


def test_the_chain_is_told_up_to_its_root(signed_letter: bytes, root: Identity) -> None:
    chain = only(signed_letter, root).chain
    assert [each.name for each in chain] == [
        "Penanda Tangan Contoh",
        "Penerbit Contoh",
        "Akar Contoh",
    ]
    assert [each.issuer_name for each in chain] == ["Penerbit Contoh", "Akar Contoh", "Akar Contoh"]
    assert all(each.was_valid_when_signed for each in chain)


def test_a_chain_to_a_root_of_the_office_is_trusted(signed_letter: bytes, root: Identity) -> None:
    assert only(signed_letter, root).trust is ChainTrust.TRUSTED


def test_without_its_root_a_chain_is_not_trusted_here_but_the_letter_is_intact(
    signed_letter: bytes,
) -> None:
    signature = only(signed_letter)
    assert signature.trust is ChainTrust.NOT_TRUSTED_HERE
    assert signature.integrity is Integrity.INTACT


def test_a_root_of_the_same_name_but_another_key_is_not_trusted(signed_letter: bytes) -> None:
    impostor = identity("Akar Contoh", is_authority=True)
    assert only(signed_letter, impostor).trust is not ChainTrust.TRUSTED


def test_a_certificate_of_ones_own_making_is_not_trusted(root: Identity) -> None:
    forged = identity("Direktur Diseminasi Statistik", organisation="Badan Pusat Statistik")
    signature = only(signed(letter(), forged), root)
    assert signature.trust is ChainTrust.NOT_TRUSTED_HERE
    assert len(signature.chain) == 1


def test_a_certificate_that_was_expired_when_it_signed_is_told(
    root: Identity, authority: Identity
) -> None:
    expired = identity("Penanda Tangan Lama", authority, valid_until=SIGNED_AT - timedelta(days=2))
    signature = only(signed(letter(), expired), root)
    assert signature.trust is ChainTrust.NOT_VALID
    assert not signature.chain[0].was_valid_when_signed
    assert signature.integrity is Integrity.INTACT


def test_a_certificate_that_expired_after_it_signed_stays_good(
    root: Identity, authority: Identity
) -> None:
    soon = identity("Penanda Tangan", authority, valid_until=SIGNED_AT + timedelta(hours=1))
    signature = only(signed(letter(), soon), root)
    assert signature.chain[0].valid_until < CHECKED_AT
    assert signature.trust is ChainTrust.TRUSTED


@pytest.mark.parametrize(
    "change",
    [
        lambda pdf: pdf.replace(b"Nomor B-1", b"Nomor B-2"),
        lambda pdf: pdf.replace(b"/MediaBox", b"/MediaBxx", 1),
    ],
    ids=["text", "structure"],
)
def test_a_changed_byte_is_an_altered_letter(
    signed_letter: bytes, change: Callable[[bytes], bytes]
) -> None:
    altered = change(signed_letter)
    assert altered != signed_letter
    assert only(altered).integrity is Integrity.ALTERED


def test_a_changed_byte_within_the_signature_itself_is_noticed(signed_letter: bytes) -> None:
    start = signed_letter.index(b"/Contents <") + len(b"/Contents <")
    value = signed_letter[start : signed_letter.index(b">", start)].rstrip(b"0")
    altered = bytearray(signed_letter)
    place = start + len(value) - 40
    altered[place] = ord("1") if altered[place] != ord("1") else ord("2")
    assert only(bytes(altered)).integrity is Integrity.ALTERED


def with_another_page_content(pdf: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = writer.root["/Pages"]["/Kids"][0]
    page[pdf_name("/Rotate")] = NumberObject(180)
    writer.update_container(page)
    into = BytesIO()
    writer.write(into)
    return into.getvalue()


def test_a_later_version_that_changes_a_page_is_told_apart_from_altered_bytes(
    signed_letter: bytes,
) -> None:
    signature = only(with_another_page_content(signed_letter))
    assert signature.integrity is Integrity.CHANGED_AFTERWARDS
    assert not signature.covers_whole_file
    assert (signature.version, signature.versions) == (2, 3)


def test_a_second_signature_leaves_the_first_intact(signed_letter: bytes, signer: Identity) -> None:
    report = check_signatures(signed(signed_letter, signer, field="Kedua"), CHECKED_AT)
    first, second = report.signatures
    assert (first.field_name, first.integrity) == ("TandaTangan", Integrity.EXTENDED)
    assert (second.field_name, second.integrity) == ("Kedua", Integrity.INTACT)
    assert second.covers_whole_file and not first.covers_whole_file


def test_a_time_stamp_vouches_for_the_time(root: Identity, signer: Identity) -> None:
    clock = identity("Penanda Waktu Contoh", root, is_timestamper=True)
    signature = only(signed(letter(), signer, timestamper=clock), root)
    assert signature.timestamp is not None
    assert signature.timestamp.at == SIGNED_AT
    assert signature.timestamp.authority == "Penanda Waktu Contoh"
    assert signature.timestamp.is_intact and signature.timestamp.is_trusted


def test_a_time_stamp_of_an_unknown_authority_is_not_trusted(
    root: Identity, signer: Identity
) -> None:
    unknown = identity("Penanda Waktu Lain", is_timestamper=True)
    signature = only(signed(letter(), signer, timestamper=unknown), root)
    assert signature.timestamp is not None
    assert signature.timestamp.is_intact and not signature.timestamp.is_trusted


def test_a_letter_without_a_signature_is_told_as_such() -> None:
    report = check_signatures(letter(), CHECKED_AT)
    assert (report.state, report.signatures) == (SignedState.UNSIGNED, ())


def encrypted(pdf: bytes, password: str) -> bytes:
    writer: PdfFileWriter = copy_into_new_writer(PdfFileReader(BytesIO(pdf)))
    writer.encrypt(owner_pass="pemilik", user_pass=password)
    into = BytesIO()
    writer.write(into)
    return into.getvalue()


def test_a_letter_with_a_password_is_locked_and_one_without_is_read() -> None:
    assert check_signatures(encrypted(letter(), "rahasia"), CHECKED_AT).state is SignedState.LOCKED
    assert check_signatures(encrypted(letter(), ""), CHECKED_AT).state is SignedState.UNSIGNED


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        b"PK\x03\x04 bukan PDF",
        letter()[:300],
        b"%PDF-1.7\nxref\n0 99999999\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF",
        b"%PDF-1.4\n1 0 obj\n" + b"[" * 50_000 + b"\nstartxref\n9\n%%EOF",
    ],
    ids=["empty", "head", "zip", "half", "loop", "deep"],
)
def test_what_is_no_whole_pdf_is_damaged(data: bytes) -> None:
    assert check_signatures(data, CHECKED_AT).state is SignedState.DAMAGED


def bomb() -> bytes:
    """A cross-reference stream of a few kilobytes that unpacks to a gigabyte."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(300)) + packer.flush()
    head = b"%PDF-1.7\n"
    stream = (
        b"1 0 obj\n<</Type/XRef/Size 2/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/Length %d>>\nstream\n"
        % len(packed)
    )
    end = b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % len(head)
    return head + stream + packed + end


def test_a_pdf_that_would_burst_is_not_unpacked() -> None:
    report = check_signatures(bomb(), CHECKED_AT)
    assert report.state in (SignedState.TOO_LARGE, SignedState.DAMAGED)


def test_a_pdf_larger_than_any_letter_is_not_read() -> None:
    assert (
        check_signatures(bytes(LARGEST_LETTER_BYTES + 1), CHECKED_AT).state is SignedState.TOO_LARGE
    )
    many_versions = letter() + b"\nstartxref\n0\n%%EOF" * 200
    assert check_signatures(many_versions, CHECKED_AT).state is SignedState.TOO_LARGE


def test_a_name_in_a_certificate_is_one_short_line_whatever_it_holds(root: Identity) -> None:
    strange = identity("Nama\n\u202eTerbalik\x07 " + "x" * 40, root)
    name = only(signed(letter(), strange), root).chain[0].name
    assert name.startswith("Nama Terbalik x")
    assert "\u202e" not in name


def test_roots_are_read_from_a_folder_in_both_formats(
    tmp_path: Path, root: Identity, authority: Identity
) -> None:
    pem = root.certificate.public_bytes(Encoding.PEM)
    (tmp_path / "akar.pem").write_bytes(b"Catatan\n" + pem + pem)
    (tmp_path / "penerbit.cer").write_bytes(authority.der())
    (tmp_path / "rusak.crt").write_bytes(b"-----BEGIN CERTIFICATE-----\nx\n")
    (tmp_path / "besar.der").write_bytes(bytes(300 * 1024))
    (tmp_path / "baca.txt").write_bytes(pem)
    roots = read_trusted_roots(tmp_path)
    assert [each.subject.native["common_name"] for each in roots] == [
        "Akar Contoh",
        "Akar Contoh",
        "Penerbit Contoh",
    ]
    assert read_trusted_roots(tmp_path / "tidak ada") == ()


def test_bytes_that_are_no_certificate_give_none() -> None:
    for data in (b"", b"\x30\x82", b"-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n"):
        assert certificates_in(data) == ()
