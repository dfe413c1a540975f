"""What an officer is told when a letter's template, an attachment or a preview is refused."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from shared.domain.problem import ProblemCode

_Facts = Mapping[str, str | int]


def document_sentences(facts: _Facts) -> Mapping[ProblemCode, str]:
    """Each says what to do instead; a fault in a template is told with its place."""
    return {
        **_template_sentences(facts),
        **_fault_sentences(facts),
        **_attachment_sentences(facts),
        **_preview_sentences(),
    }


def _template_sentences(facts: _Facts) -> Mapping[ProblemCode, str]:
    return {
        ProblemCode.LETTER_TEMPLATE_TOO_LARGE: QCoreApplication.translate(
            "problem",
            "Templat surat ini terlalu besar (paling besar {limit} MB). Perkecil gambarnya dahulu.",
        ).format(limit=facts.get("limit_megabytes", "")),
        ProblemCode.LETTER_TEMPLATE_NOT_DOCX: QCoreApplication.translate(
            "problem",
            "Berkas ini bukan dokumen Word. Simpan templatnya sebagai .docx tanpa kata sandi.",
        ),
        ProblemCode.LETTER_TEMPLATE_DAMAGED: QCoreApplication.translate(
            "problem",
            "Templat surat ini rusak atau susunannya tidak dapat diisi. Buka dan simpan ulang di "
            "Word atau LibreOffice, atau mulai lagi dari templat Serambi.",
        ),
        ProblemCode.LETTER_TEMPLATE_UNSAFE: QCoreApplication.translate(
            "problem",
            "Isi templat surat ini tidak wajar dan dapat membahayakan komputer, jadi tidak "
            "dipakai. Mulai lagi dari templat Serambi.",
        ),
        ProblemCode.LETTER_TEMPLATE_HAS_MACROS: QCoreApplication.translate(
            "problem",
            "Templat surat tidak boleh berisi makro atau objek dari program lain. Hapus dahulu, "
            "lalu simpan sebagai .docx.",
        ),
        ProblemCode.LETTER_TEMPLATE_HAS_LINKS: QCoreApplication.translate(
            "problem",
            "Templat surat mengambil sesuatu dari luar berkasnya. Sisipkan gambar dan teks ke "
            "dalam templat, bukan sebagai tautan.",
        ),
    }


def _fault_sentences(facts: _Facts) -> Mapping[ProblemCode, str]:
    where = _where(facts)
    return {
        ProblemCode.LETTER_TEMPLATE_FIELD_UNKNOWN: QCoreApplication.translate(
            "problem", "Templat meminta isian “{field}” yang tidak ada, {where}."
        ).format(field=facts.get("field", ""), where=where),
        ProblemCode.LETTER_TEMPLATE_FAULTY: QCoreApplication.translate(
            "problem", "Tanda kurung atau perintah di templat belum lengkap, {where}."
        ).format(where=where),
        ProblemCode.LETTER_TEMPLATE_FORBIDDEN: QCoreApplication.translate(
            "problem",
            "Templat hanya boleh memakai isian, pilihan, dan daftar yang disediakan; periksa "
            "{where}.",
        ).format(where=where),
    }


def _where(facts: _Facts) -> str:
    """Quotes the paragraph of the template, and says on which part of the page it stands."""
    match facts.get("part"):
        case "header":
            told = QCoreApplication.translate("problem", "di kepala halaman, pada teks “{place}”")
        case "footer":
            told = QCoreApplication.translate("problem", "di kaki halaman, pada teks “{place}”")
        case "footnotes":
            told = QCoreApplication.translate("problem", "di catatan kaki, pada teks “{place}”")
        case _:
            told = QCoreApplication.translate("problem", "pada teks “{place}”")
    return told.format(place=facts.get("place", ""))


def _attachment_sentences(facts: _Facts) -> Mapping[ProblemCode, str]:
    return {
        ProblemCode.ATTACHMENT_EMPTY: QCoreApplication.translate(
            "problem", "Berkas ini kosong. Mintalah berkas yang utuh."
        ),
        ProblemCode.ATTACHMENT_TOO_LARGE: QCoreApplication.translate(
            "problem", "Berkas ini terlalu besar. Lampiran paling besar {limit} MB."
        ).format(limit=facts.get("limit_megabytes", "")),
        ProblemCode.ATTACHMENT_NOT_ACCEPTED: QCoreApplication.translate(
            "problem",
            "Jenis berkas ini tidak diterima. Pakai PDF, Word (.docx), Excel (.xlsx), ODT, ODS, "
            "PNG, JPEG, atau teks.",
        ),
        ProblemCode.ATTACHMENT_IS_PROGRAM: QCoreApplication.translate(
            "problem", "Berkas ini sebuah program, jadi tidak diterima. Jangan dibuka."
        ),
        ProblemCode.ATTACHMENT_HAS_MACROS: QCoreApplication.translate(
            "problem",
            "Berkas ini berisi makro atau objek dari program lain. Mintalah salinan tanpa makro, "
            "misalnya PDF.",
        ),
        ProblemCode.ATTACHMENT_LOCKED: QCoreApplication.translate(
            "problem", "Berkas ini dikunci dengan kata sandi. Mintalah salinan tanpa kata sandi."
        ),
        ProblemCode.ATTACHMENT_DAMAGED: QCoreApplication.translate(
            "problem", "Berkas ini rusak atau terpotong. Mintalah dikirim sekali lagi."
        ),
        ProblemCode.ATTACHMENT_UNSAFE: QCoreApplication.translate(
            "problem",
            "Isi berkas ini tidak wajar dan dapat membahayakan komputer, jadi tidak diterima.",
        ),
    }


def _preview_sentences() -> Mapping[ProblemCode, str]:
    return {
        ProblemCode.PREVIEW_PROGRAM_MISSING: QCoreApplication.translate(
            "problem",
            "Pratinjau PDF memerlukan LibreOffice atau Microsoft Word di komputer ini. Pasang "
            "salah satunya, atau simpan naskahnya dan buka di komputer lain.",
        ),
        ProblemCode.PREVIEW_TOOK_TOO_LONG: QCoreApplication.translate(
            "problem",
            "Pratinjau PDF terlalu lama, jadi dihentikan. Tutup LibreOffice atau Word yang "
            "terbuka, lalu coba lagi.",
        ),
        ProblemCode.PREVIEW_FAILED: QCoreApplication.translate(
            "problem",
            "Pratinjau PDF tidak berhasil dibuat. Simpan naskahnya, lalu buka di Word atau "
            "LibreOffice.",
        ),
    }
