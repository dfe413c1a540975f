"""Facts for the papers of the back office, of an office that does not exist."""

from datetime import UTC, date, datetime

from shared.configuration.examination_words import examination_note_words
from shared.configuration.recommendation_form import recommendation_form
from shared.documents.advice_note import AdviceFacts
from shared.documents.evaluation_minutes import DiscussedPoint, EvaluationFacts
from shared.documents.page_frame import PageHead
from shared.documents.reference_list import ListedReference, ReferenceListFacts
from shared.domain.case_life import Verdict
from shared.domain.examination.examination_note import (
    ExaminationNote,
    NoteFacts,
    write_examination_note,
)
from shared.domain.examination.judgement import Judgement, Note, NoteStatus, Round
from shared.domain.identifiers import NoteId
from shared.domain.language import Language
from shared.use_cases.identity import new_id

LONG_TITLE = (
    "Survei Kepuasan Masyarakat terhadap Pelayanan Administrasi Kependudukan, Pencatatan Sipil, "
    "Kesehatan Dasar, Pendidikan Anak Usia Dini, dan Perlindungan Sosial di Seluruh Kecamatan dan "
    "Desa Kabupaten Contoh Utara Menurut Kelompok Umur serta Jenis Kelamin"
)
LONG_NAME = (
    "Raden Ajeng Siti Nurhaliza Kusumawardhani Prameswari binti Contoh, S.ST., M.Stat., Ph.D."
)
HOSTILE = "A <b>&amp;</b> {{ 7*7 }} </w:t> <para> ]]> \x00\u202e مرحبا 你好 😀"


def head(language: Language = Language.INDONESIAN, *, is_sample: bool = False) -> PageHead:
    return PageHead(
        office_name="BPS Kabupaten Contoh Utara",
        unit_name="Pelayanan Statistik Terpadu (PST)",
        address="Jl. Contoh No. 8, 78852 · Telepon 0534-000000",
        document_name="",
        reference="6111-26-0001-K",
        language=language,
        made_at=datetime(2026, 11, 24, 3, 0, tzinfo=UTC),
        is_sample=is_sample,
    )


def examination_note(
    count: int = 12,
    language: Language = Language.INDONESIAN,
    text: str = "",
    title: str = LONG_TITLE,
) -> ExaminationNote:
    """About the form's first questions; two of three must be repaired."""
    form = recommendation_form()
    keys = [str(question.key) for question in form.questions][:count]
    told = text or (
        "Sebutkan wilayah dan periode secara lengkap, tanpa singkatan, sehingga pembaca yang awam "
        "memahami batas dan maksudnya.\nContoh: “Survei Kepuasan Pengguna Perpustakaan”."
    )
    notes = tuple(
        Note(
            NoteId(new_id()),
            key,
            told,
            NoteStatus.OPEN,
            "Sudah kami lengkapi." if place == 1 else None,
        )
        for place, key in enumerate(keys)
    )
    judgements = {
        key: Judgement.NOTE if place % 3 == 2 else Judgement.REPAIR
        for place, key in enumerate(keys)
    }
    facts = NoteFacts(
        case_number="6111-26-0001-K",
        title=title,
        organiser="Dinas Contoh Kabupaten Contoh Utara",
        submission_number="10001",
        unit="Pelayanan Statistik Terpadu (PST)",
        office="BPS Kabupaten Contoh Utara",
        address="Jl. Contoh No. 8, 78852",
        telephone="0534-000000",
        on=date(2026, 11, 30),
        language=language,
    )
    examined = Round(2, 2, date(2026, 11, 23), (), judgements, notes)
    return write_examination_note(examined, facts, examination_note_words(), form)


EVALUATION = EvaluationFacts(
    activity_title=LONG_TITLE,
    organiser="Dinas Contoh Kabupaten Contoh Utara",
    submission_number="10001",
    held_on=date(2026, 12, 1),
    people=("Petugas Contoh Satu", LONG_NAME, "Petugas Contoh Tiga"),
    points=(
        DiscussedPoint(
            "Kerangka sampel",
            "Kerangka sampel memakai daftar penduduk tahun lalu, sehingga rumah tangga yang baru "
            "pindah belum tercakup.",
            "Daftar diperbarui sebelum pengumpulan data.",
        ),
        DiscussedPoint("Instrumen", "Pertanyaan 12 sampai 15 berulang.", ""),
    ),
    decision=Verdict.FEASIBLE,
    reasons="Rancangan lengkap, sesuai dengan tujuannya, dan tidak mengulang kegiatan lain.",
    recorded_by="Petugas Contoh Satu",
)

REFERENCES = ReferenceListFacts(
    activity_title=LONG_TITLE,
    references=(
        ListedReference(
            title="Survei Kepuasan Pengguna Layanan Perpustakaan Daerah",
            organiser="Dinas Perpustakaan Contoh",
            number="V-23.1375.002",
            year=2023,
            region="Kota Contoh",
            summary="Mengukur kepuasan pengguna menurut umur, jenis kelamin, dan tujuan kunjungan.",
            link="https://romantik.web.bps.go.id/rekomendasi-terbit?search=kepuasan",
            is_sample=True,
        ),
        ListedReference(LONG_TITLE, "Dinas Contoh", "", None, "", "", "", is_sample=False),
    ),
)

ADVICE = AdviceFacts(
    service_name="Konsultasi Statistik",
    ticket_label="K004",
    given_on=date(2026, 11, 24),
    officer_name="Petugas Contoh Satu",
    advice=(
        "Pakai kerangka sampel terbaru dan uji coba kuesioner lebih dahulu.\n\n"
        "Bandingkan judul kegiatan dengan daftar rekomendasi yang sudah terbit."
    ),
    is_about_special_research=True,
    telephone="0534-000000",
    complaints="lapor.go.id, WhatsApp 0811-1950-0500",
)
