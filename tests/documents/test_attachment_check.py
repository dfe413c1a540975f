"""A file from outside is known by its content, gets a safe name, and is refused when it is dangerous."""

import hashlib
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from PIL import Image

from shared.documents.attachment_check import (
    LARGEST_ATTACHMENT_BYTES,
    AttachmentWarning,
    FileKind,
    check_attachment,
)
from shared.documents.safe_file_name import safe_file_name, suffix_of
from shared.domain.problem import Problem, ProblemCode
from tests.documents.hostile_packages import (
    with_parts,
    with_relation,
    with_replaced,
    word_document,
    zip_bomb,
)

PDF = b"%PDF-1.7\n1 0 obj<<>>endobj\nstartxref\n0\n%%EOF\n"
DOCX = word_document("Kerangka acuan kerja")
OLE = bytes.fromhex("D0CF11E0A1B11AE1")


def workbook() -> bytes:
    into = BytesIO()
    Workbook().save(into)
    return into.getvalue()


def picture(kind: str, width: int = 4, height: int = 3) -> bytes:
    into = BytesIO()
    Image.new("RGB", (width, height)).save(into, kind)
    return into.getvalue()


def open_document(kind: str, **parts: bytes) -> bytes:
    into = BytesIO()
    with ZipFile(into, "w") as archive:
        archive.writestr(
            "mimetype", f"application/vnd.oasis.opendocument.{kind}", compress_type=ZIP_STORED
        )
        archive.writestr("content.xml", "<a/>")
        for name, content in parts.items():
            archive.writestr(name, content)
    return into.getvalue()


def other_archive(*names: str) -> bytes:
    into = BytesIO()
    with ZipFile(into, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return into.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "kind", "kept_as"),
    [
        ("surat.pdf", PDF, FileKind.PDF, "surat.pdf"),
        ("surat.PDF.exe", PDF, FileKind.PDF, "surat.pdf"),
        ("KAK.docx", DOCX, FileKind.DOCX, "KAK.docx"),
        ("tabel", workbook(), FileKind.XLSX, "tabel.xlsx"),
        ("surat.odt", open_document("text"), FileKind.ODT, "surat.odt"),
        ("tabel.ods", open_document("spreadsheet"), FileKind.ODS, "tabel.ods"),
        ("foto.jpg", picture("PNG"), FileKind.PNG, "foto.png"),
        ("foto.JPEG", picture("JPEG"), FileKind.JPEG, "foto.jpg"),
        ("catatan.txt", "Judul “baru”\n".encode(), FileKind.TEXT, "catatan.txt"),
        ("catatan.txt", "Judul\n".encode("utf-16"), FileKind.TEXT, "catatan.txt"),
        ("catatan.txt", b"Judul \x93baru\x94\r\n", FileKind.TEXT, "catatan.txt"),
        ("data.csv", b"nama;nilai\n=1+1;2\n", FileKind.CSV, "data.csv"),
    ],
)
def test_a_file_is_known_by_its_content(
    name: str, data: bytes, kind: FileKind, kept_as: str
) -> None:
    checked = check_attachment(name, data)
    assert (checked.kind, checked.file_name) == (kind, kept_as)
    assert checked.size_bytes == len(data)
    assert checked.sha256 == hashlib.sha256(data).hexdigest()
    assert not checked.warnings


MACRO_TYPE = with_replaced(
    DOCX,
    "[Content_Types].xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
)


def huge_png() -> bytes:
    data = bytearray(picture("PNG"))
    data[16:24] = (60_000).to_bytes(4, "big") * 2
    return bytes(data)


REFUSED = [
    ("kosong.pdf", b"", ProblemCode.ATTACHMENT_EMPTY),
    ("besar.pdf", bytes(LARGEST_ATTACHMENT_BYTES + 1), ProblemCode.ATTACHMENT_TOO_LARGE),
    ("surat.pdf", b"MZ" + bytes(500), ProblemCode.ATTACHMENT_IS_PROGRAM),
    ("surat.pdf", b"\x7fELF" + bytes(500), ProblemCode.ATTACHMENT_IS_PROGRAM),
    ("surat.pdf", b"#!/bin/sh\nrm -rf /\n", ProblemCode.ATTACHMENT_IS_PROGRAM),
    ("MZ.pdf", b"MZ" + PDF, ProblemCode.ATTACHMENT_IS_PROGRAM),
    ("jalan.bat", b"@echo off\n", ProblemCode.ATTACHMENT_IS_PROGRAM),
    ("surat.txt.js ", b"alert(1)\n", ProblemCode.ATTACHMENT_IS_PROGRAM),
    ("gambar.svg", b"<svg onload='x'/>", ProblemCode.ATTACHMENT_IS_PROGRAM),
    ("halaman.html", b"<script>", ProblemCode.ATTACHMENT_IS_PROGRAM),
    ("program.jar", other_archive("META-INF/MANIFEST.MF"), ProblemCode.ATTACHMENT_IS_PROGRAM),
    ("surat.docm", MACRO_TYPE, ProblemCode.ATTACHMENT_HAS_MACROS),
    (
        "surat.docx",
        with_parts(DOCX, {"word/vbaProject.bin": b"x"}),
        ProblemCode.ATTACHMENT_HAS_MACROS,
    ),
    (
        "tabel.xlsx",
        with_parts(workbook(), {"xl/embeddings/oleObject1.bin": b"x"}),
        ProblemCode.ATTACHMENT_HAS_MACROS,
    ),
    (
        "surat.odt",
        open_document("text", **{"Basic/Standard/Module1.xml": b"<a/>"}),
        ProblemCode.ATTACHMENT_HAS_MACROS,
    ),
    (
        "surat.odt",
        open_document("text", **{"META-INF/manifest.xml": b"<m><encryption-data/></m>"}),
        ProblemCode.ATTACHMENT_LOCKED,
    ),
    (
        "terkunci.docx",
        OLE + bytes(100) + "EncryptedPackage".encode("utf-16-le"),
        ProblemCode.ATTACHMENT_LOCKED,
    ),
    ("lama.doc", OLE + bytes(1000), ProblemCode.ATTACHMENT_NOT_ACCEPTED),
    ("arsip.zip", other_archive("a.txt"), ProblemCode.ATTACHMENT_NOT_ACCEPTED),
    ("arsip.rar", b"Rar!\x1a\x07\x00" + bytes(50), ProblemCode.ATTACHMENT_NOT_ACCEPTED),
    ("presentasi.odp", open_document("presentation"), ProblemCode.ATTACHMENT_NOT_ACCEPTED),
    ("surat", b"hanya teks", ProblemCode.ATTACHMENT_NOT_ACCEPTED),
    ("data.csv", b"a;b\x00c", ProblemCode.ATTACHMENT_NOT_ACCEPTED),
    ("surat.pdf", PDF[:-8], ProblemCode.ATTACHMENT_DAMAGED),
    ("surat.docx", DOCX[:-40], ProblemCode.ATTACHMENT_DAMAGED),
    ("foto.png", picture("PNG")[:-14], ProblemCode.ATTACHMENT_DAMAGED),
    ("foto.jpg", picture("JPEG")[:8], ProblemCode.ATTACHMENT_DAMAGED),
    ("foto.png", huge_png(), ProblemCode.ATTACHMENT_UNSAFE),
    ("bom.docx", zip_bomb(DOCX, 50), ProblemCode.ATTACHMENT_UNSAFE),
    (
        "dtd.docx",
        with_replaced(DOCX, "_rels/.rels", "<Relationships", "<!DOCTYPE x><Relationships"),
        ProblemCode.ATTACHMENT_UNSAFE,
    ),
]


@pytest.mark.parametrize(
    ("name", "data", "code"), REFUSED, ids=[f"{name}-{code.value}" for name, _, code in REFUSED]
)
def test_what_is_dangerous_damaged_or_foreign_is_refused(
    name: str, data: bytes, code: ProblemCode
) -> None:
    with pytest.raises(Problem) as refused:
        check_attachment(name, data)
    assert refused.value.code is code


def test_a_file_of_just_the_allowed_size_is_kept() -> None:
    filled = PDF[:9] + bytes(LARGEST_ATTACHMENT_BYTES - len(PDF)) + PDF[9:]
    assert check_attachment("pindaian.pdf", filled).size_bytes == LARGEST_ATTACHMENT_BYTES


def test_a_pdf_that_can_run_something_comes_with_a_warning() -> None:
    checked = check_attachment("a.pdf", PDF.replace(b"<<>>", b"<</S/JavaScript/JS(x)>>"))
    assert checked.warnings == {AttachmentWarning.HAS_ACTIONS}


def test_a_document_that_fetches_something_comes_with_a_warning() -> None:
    checked = check_attachment(
        "a.docx", with_relation(DOCX, "attachedTemplate", "https://evil.example/x.dotm")
    )
    assert checked.warnings == {AttachmentWarning.LEADS_OUTSIDE}
    plain = check_attachment("a.docx", with_relation(DOCX, "hyperlink", "https://contoh.example"))
    assert not plain.warnings


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Users\\tamu\\surat tugas.docx", "surat tugas.pdf"),
        ("CON", "berkas-CON.pdf"),
        ("nul.txt", "berkas-nul.pdf"),
        ("com1.laporan 2026", "berkas-com1.laporan 2026.pdf"),
        ("LPT¹", "berkas-LPT¹.pdf"),
        ("faktur\u202efdp.exe", "fakturfdp.pdf"),
        ("a\x00b\nc\td.pdf", "ab c d.pdf"),
        ("...", "berkas.pdf"),
        ("-rf", "rf.pdf"),
        ("", "berkas.pdf"),
        ("SK No. 8 tahun 2026.pdf", "SK No. 8 tahun 2026.pdf"),
        ("tabel:rahasia|<b>.pdf", "tabel-rahasia--b.pdf"),
        ("surat.pdf. . ", "surat.pdf"),
    ],
)
def test_a_file_name_is_made_safe(name: str, safe: str) -> None:
    assert safe_file_name(name, ".pdf") == safe


@given(st.text(max_size=400))
def test_no_name_escapes_its_folder_or_grows_too_long(name: str) -> None:
    safe = safe_file_name(name, ".docx")
    assert safe.endswith(".docx")
    assert len(safe.encode()) <= 220
    assert not set(safe) & set('<>:"/\\|?*\n\r\x00\u202e')
    assert safe[0] not in ". -~"
    assert safe_file_name(safe, ".docx") == safe


@pytest.mark.parametrize(
    ("name", "suffix"),
    [("a.TXT", ".txt"), ("a.exe . ", ".exe"), (".bashrc", ""), ("a", ""), ("x/b.y", ".y")],
)
def test_an_ending_is_read_as_windows_reads_it(name: str, suffix: str) -> None:
    assert suffix_of(name) == suffix
