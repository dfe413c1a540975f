"""The note of an examination: what it says, in which order, and that nothing breaks out of it."""

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from shared.configuration.examination_words import examination_note_words
from shared.configuration.recommendation_form import recommendation_form
from shared.domain.examination.examination_note import (
    ExaminationNote,
    NoteFacts,
    note_as_html,
    note_as_text,
    write_examination_note,
)
from shared.domain.examination.judgement import Judgement, Note, NoteStatus, Round
from shared.domain.identifiers import NoteId
from shared.domain.language import Language

_FACTS = NoteFacts(
    case_number="RK-0001-X",
    title="Survei Contoh",
    organiser="Dinas Contoh",
    submission_number="10001",
    unit="Pelayanan Statistik Terpadu",
    office="BPS Kabupaten Contoh",
    address="Jl. Contoh 1",
    telephone="0534-000000",
    on=date(2026, 11, 30),
    language=Language.INDONESIAN,
)


def _note(
    question: str, text: str, status: NoteStatus = NoteStatus.OPEN, reply: str | None = None
) -> Note:
    number = int.from_bytes(f"{question}{text}".encode(), "big") % 2**128
    return Note(NoteId(UUID(int=number)), question, text, status, reply)


def _round(*notes: Note, **judgements: Judgement) -> Round:
    return Round(2, 2, date(2026, 11, 23), (), judgements, notes)


def _written(examined: Round, facts: NoteFacts = _FACTS) -> ExaminationNote:
    return write_examination_note(examined, facts, examination_note_words(), recommendation_form())


_REPAIR = _round(
    _note("variables", "Tambahkan definisi."),
    _note("title", "Tambahkan wilayah.\n\nHapus tahun."),
    _note("pilot", "Uji coba disarankan."),
    _note("variables", "Tulis tanpa satuan."),
    _note("year", "Sudah sesuai.", NoteStatus.CLOSED),
    title=Judgement.REPAIR,
    variables=Judgement.REPAIR,
    pilot=Judgement.NOTE,
    year=Judgement.FINE,
)


def test_the_head_tells_whose_examination_it_is() -> None:
    note = _written(_REPAIR)
    assert note.heading == "Catatan Hasil Pemeriksaan"
    assert [(line.name, line.value) for line in note.lines] == [
        ("Nomor permohonan", "RK-0001-X"),
        ("Judul kegiatan", "Survei Contoh"),
        ("Penyelenggara", "Dinas Contoh"),
        ("Nomor pengajuan di portal", "10001"),
        ("Putaran pemeriksaan", "2"),
        ("Tanggal", "Senin, 30 November 2026"),
    ]
    assert note.sender == ("Pelayanan Statistik Terpadu", "BPS Kabupaten Contoh", "Jl. Contoh 1")


def test_a_submission_without_a_number_has_no_empty_line() -> None:
    note = _written(_REPAIR, replace(_FACTS, submission_number=None))
    assert "Nomor pengajuan di portal" not in [line.name for line in note.lines]


def test_repairs_come_before_advice_each_in_the_order_of_the_form() -> None:
    repairs, advice = _written(_REPAIR).sections
    assert [(p.question, p.lead, p.texts) for p in repairs.paragraphs] == [
        ("title", "0.1 Judul kegiatan:", ("Tambahkan wilayah.", "Hapus tahun.")),
        (
            "variables",
            "3.4 Variabel yang dikumpulkan:",
            ("Tambahkan definisi.", "Tulis tanpa satuan."),
        ),
    ]
    assert [p.lead for p in advice.paragraphs] == ["6.1 Apakah melakukan uji coba?"]


def test_repairs_ask_for_answers_in_the_closing_note_before_the_refusal() -> None:
    closing = " ".join(_written(_REPAIR).closing)
    assert "catatan di akhir formulir" in closing
    assert "sebelum Minggu, 28 Februari 2027" in closing
    assert "0534-000000" in closing and "RK-0001-X" in closing


def test_without_repairs_the_note_says_so_and_asks_for_no_answer() -> None:
    note = _written(_round(_note("pilot", "Uji coba disarankan."), pilot=Judgement.NOTE))
    assert "Tidak ada isian yang perlu diperbaiki" in note.opening[1]
    assert len(note.sections) == 1
    assert "akhir formulir" not in " ".join(note.closing)


def test_a_round_without_notes_has_no_sections() -> None:
    note = _written(_round())
    assert note.sections == ()
    assert len(note.opening) == 2


def test_the_applicants_earlier_answer_stands_with_a_note_that_stays_open() -> None:
    replied = _note("title", "Tambahkan wilayah.", NoteStatus.ANSWERED, reply="Sudah\nada.")
    note = _written(_round(replied, title=Judgement.REPAIR))
    assert note.sections[0].paragraphs[0].texts == (
        "Tambahkan wilayah.",
        "Tanggapan Anda sebelumnya: Sudah ada.",
    )


def test_the_note_speaks_the_language_of_the_case() -> None:
    note = _written(_REPAIR, replace(_FACTS, language=Language.ENGLISH))
    assert note.heading == "Notes of the Examination"
    assert note.sections[0].paragraphs[0].lead == "0.1 Title of the activity:"
    assert "Sunday, 28 February 2027" in note.closing[0]


def test_a_note_on_a_question_of_an_older_form_is_not_lost() -> None:
    note = _written(_round(_note("gone", "Catatan lama."), _note("title", "Catatan baru.")))
    assert [p.lead for p in note.sections[0].paragraphs] == ["0.1 Judul kegiatan:", "gone:"]


def test_the_plain_text_reads_as_a_letter() -> None:
    text = note_as_text(_written(_REPAIR))
    assert text.startswith("Catatan Hasil Pemeriksaan\n\nNomor permohonan: RK-0001-X\n")
    assert "\n\n0.1 Judul kegiatan: Tambahkan wilayah.\nHapus tahun.\n\n" in text
    assert text.endswith("BPS Kabupaten Contoh\nJl. Contoh 1\n")
    assert "{" not in text


def test_the_html_has_the_questions_name_as_its_bold_lead() -> None:
    text = note_as_html(_written(_REPAIR))
    assert "<p><strong>0.1 Judul kegiatan:</strong> Tambahkan wilayah.<br>Hapus tahun.</p>" in text


def test_words_of_the_case_are_never_taken_for_places() -> None:
    text = note_as_text(_written(_REPAIR, replace(_FACTS, title="{deadline} {organiser}")))
    assert "“{deadline} {organiser}”" in text


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.met: list[tuple[str, int]] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.met.append((tag, len(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


_HOSTILE = st.text(st.sampled_from("<>&\"'/= abscript!-\n{}"), min_size=1, max_size=40)


@given(_HOSTILE, _HOSTILE, _HOSTILE)
def test_no_markup_of_others_gets_into_the_html(text: str, title: str, reply: str) -> None:
    examined = _round(_note("title", f"x{text}", NoteStatus.ANSWERED, reply=reply))
    met = _Tags()
    met.feed(note_as_html(_written(examined, replace(_FACTS, title=title))))
    assert set(met.met) <= {("p", 0), ("strong", 0), ("br", 0)}
    said = re.sub(r"\s", "", met.words)
    assert re.sub(r"\s", "", text) in said
    assert re.sub(r"\s", "", title) in said
