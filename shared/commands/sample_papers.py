"""What an applicant who does not exist brings and gets: filled form, files, a signed letter."""

from datetime import UTC, datetime

from shared.commands.sample_answers import ORGANISER, TITLE, sample_answers
from shared.commands.sample_signature import with_sample_signature
from shared.configuration.office_defaults import read_office_defaults
from shared.configuration.recommendation_form import recommendation_form
from shared.documents.form_cover import FormCover
from shared.documents.form_workbook import form_workbook
from shared.documents.form_workbook_reading import read_form_workbook
from shared.documents.page_frame import PageHead
from shared.documents.paper import Heading, Notice, Numbered, Paper, Text
from shared.documents.paper_pdf import paper_as_pdf
from shared.domain.form_answers import Answers
from shared.domain.language import Language
from shared.use_cases.case_files import CaseDocument

LETTER_NUMBER = "B-000/61110/KS.000/{year}"
"""Of the usual form; nobody gives the number zero."""
_NOT_REAL = "Contoh untuk mencoba Serambi: kegiatan, instansi, dan orang di sini tidak ada."


def filled_in(handed_over: bytes, case_number: str) -> bytes:
    """The workbook as it comes back: what stood in it, and what the applicant answers."""
    form, now = recommendation_form(), datetime.now(UTC)
    known = read_form_workbook(handed_over, form).answers
    answers = Answers({**known.values, **sample_answers(now.date()).values})
    office = read_office_defaults()
    cover = FormCover(
        office_name=office.name,
        unit_name=office.unit_name,
        address=office.address,
        telephone=office.telephone,
        website=office.website,
        portal=office.portal,
        complaints=office.complaints,
        reference=case_number,
        made_at=now,
        is_sample=True,
    )
    return form_workbook(form, answers, Language.INDONESIAN, cover)


def instrument() -> CaseDocument:
    """A questionnaire of three questions."""
    questions = Numbered(
        (
            "Berapa lama Anda menunggu sejak mendaftar sampai dilayani? … menit",
            "Bagaimana penilaian Anda atas layanan yang Anda terima? 1 2 3 4 5",
            "Apa yang perlu diperbaiki?",
        )
    )
    return _paper("Kuesioner contoh", TITLE, Heading("Pertanyaan"), questions)


def dummy_tables() -> CaseDocument:
    """A table that the survey will fill."""
    columns = Numbered(
        ("Kecamatan", "Banyaknya responden", "Rata-rata kepuasan", "Rata-rata lama menunggu")
    )
    heading = Heading("Tabel 1. Kepuasan pengguna layanan menurut kecamatan")
    return _paper("Rancangan tabel contoh", TITLE, heading, Text("Kolom tabel:"), columns)


def terms_of_reference() -> CaseDocument:
    """The KAK in a few lines."""
    answers = sample_answers(datetime.now(UTC).date())
    return _paper(
        "Kerangka acuan kerja contoh",
        TITLE,
        Heading("Latar belakang"),
        Text(str(answers.value("background"))),
        Heading("Tujuan"),
        Text(str(answers.value("purpose"))),
    )


def signed_letter(case_number: str) -> CaseDocument:
    """A letter as it might come back from head office, signed by nobody who exists."""
    year = datetime.now(UTC).year
    letter = _paper(
        "Surat rekomendasi contoh",
        LETTER_NUMBER.format(year=year),
        Text(f"Kepada {ORGANISER}"),
        Text(
            f"Rancangan kegiatan “{TITLE}” (permohonan {case_number}) telah diperiksa dan "
            "dinyatakan layak."
        ),
        Text("Tanda tangan elektronik pada berkas ini dibuat oleh contoh, bukan oleh BSrE."),
    )
    return CaseDocument(letter.name, with_sample_signature(letter.content))


def sample_file(name: str) -> CaseDocument:
    """One page that says what stands in its place in a real office."""
    return _paper(name, TITLE, Text("Di kantor yang sebenarnya, berkas yang asli ada di sini."))


def _paper(name: str, lead: str, *blocks: Heading | Numbered | Text) -> CaseDocument:
    office = read_office_defaults()
    head = PageHead(
        office_name=ORGANISER,
        unit_name=_NOT_REAL,
        address="",
        document_name=name,
        reference="",
        language=Language.INDONESIAN,
        made_at=datetime.now(UTC),
        is_sample=True,
    )
    closing = Notice(f"{_NOT_REAL} Dibuat oleh demo untuk {office.name}.")
    paper = Paper(head, name, lead, (*blocks, closing))
    return CaseDocument(f"{name}.pdf", paper_as_pdf(paper))
