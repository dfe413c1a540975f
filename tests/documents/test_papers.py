"""The papers of the back office say what they have to, on whole pages, whatever was typed."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document

from shared.documents.advice_note import advice_note_pdf
from shared.documents.evaluation_minutes import (
    DiscussedPoint,
    evaluation_minutes_docx,
    evaluation_minutes_pdf,
)
from shared.documents.examination_note_documents import (
    examination_note_docx,
    examination_note_pdf,
)
from shared.documents.page_frame import PageHead
from shared.documents.reference_list import (
    ListedReference,
    reference_list_pdf,
    reference_list_text,
)
from shared.domain.case_life import Verdict
from shared.domain.language import Language
from tests.documents.given_papers import (
    ADVICE,
    EVALUATION,
    HOSTILE,
    LONG_NAME,
    LONG_TITLE,
    REFERENCES,
    examination_note,
    head,
)
from tests.documents.pdf_pages import page_picture, page_texts, whole_text

READABLE = "A <b>&amp;</b> {{ 7*7 }} </w:t> <para> ]]>"
BOTH = pytest.mark.parametrize("language", Language)

PAPERS: list[Callable[[PageHead], bytes]] = [
    lambda page: examination_note_pdf(examination_note(language=page.language), page),
    lambda page: evaluation_minutes_pdf(EVALUATION, page),
    lambda page: reference_list_pdf(REFERENCES, page),
    lambda page: advice_note_pdf(ADVICE, page),
]
EACH = pytest.mark.parametrize("paper", PAPERS, ids=["note", "minutes", "references", "advice"])


def word_text(document: bytes) -> str:
    opened = Document(BytesIO(document))
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    texts = [*(paragraph.text for paragraph in opened.paragraphs), *cells]
    return " ".join(" ".join(texts).split())


@EACH
def test_every_page_names_the_office_the_case_and_its_own_number(
    paper: Callable[[PageHead], bytes],
) -> None:
    pages = page_texts(paper(head()))
    for number, text in enumerate(pages, start=1):
        assert "BPS Kabupaten Contoh Utara" in text
        assert "6111-26-0001-K" in text
        assert f"Halaman {number} dari {len(pages)}" in text


@EACH
def test_the_same_facts_give_the_same_bytes(paper: Callable[[PageHead], bytes]) -> None:
    assert paper(head(Language.ENGLISH)) == paper(head(Language.ENGLISH))


@EACH
def test_a_paper_of_the_sample_office_is_marked(paper: Callable[[PageHead], bytes]) -> None:
    assert all("CONTOH" in text for text in page_texts(paper(head(is_sample=True))))


@EACH
def test_the_bamboo_shoots_close_the_page(paper: Callable[[PageHead], bytes]) -> None:
    picture = page_picture(paper(head()))
    foot = picture.crop((56, picture.height - 40, picture.width - 56, picture.height - 20))
    colours = {colour for _, colour in foot.getcolors(100_000) or []}
    assert (0x00, 0x93, 0xDD) in colours
    assert (255, 255, 255) in colours


@BOTH
def test_the_examination_note_tells_each_question_and_its_notes(language: Language) -> None:
    note = examination_note(language=language)
    for text in (
        whole_text(examination_note_pdf(note, head(language))),
        word_text(examination_note_docx(note, head(language))),
    ):
        assert note.heading in text
        assert LONG_TITLE in text
        for section in note.sections:
            assert section.lead in text
            for paragraph in section.paragraphs:
                assert paragraph.lead in text
                assert all(line in text for line in paragraph.texts)
        for line in (note.greeting, *note.closing, *note.sender):
            assert line in text


def test_forty_notes_go_over_several_pages_and_none_is_lost() -> None:
    note = examination_note(40)
    pages = page_texts(examination_note_pdf(note, head()))
    assert len(pages) >= 4
    text = " ".join(pages)
    leads = [paragraph.lead for section in note.sections for paragraph in section.paragraphs]
    assert len(leads) == 40
    assert all(lead in text for lead in leads)


def test_a_note_longer_than_a_page_flows_on() -> None:
    note = examination_note(2, text="Penjelasan panjang. " * 900)
    pages = page_texts(examination_note_pdf(note, head()))
    assert len(pages) > 3
    assert " ".join(pages).count("Penjelasan panjang.") == 1800


def test_what_somebody_typed_stays_text_in_every_paper() -> None:
    evaluation = replace(
        EVALUATION,
        activity_title=HOSTILE,
        people=(HOSTILE,),
        points=(DiscussedPoint(HOSTILE, HOSTILE, HOSTILE),),
        reasons=HOSTILE,
        recorded_by=HOSTILE,
    )
    reference = ListedReference(HOSTILE, HOSTILE, HOSTILE, 2026, HOSTILE, HOSTILE, HOSTILE, True)
    note = examination_note(3, text=HOSTILE, title=HOSTILE)
    strange = replace(head(), office_name=HOSTILE, reference=HOSTILE)
    for text in (
        whole_text(evaluation_minutes_pdf(evaluation, strange)),
        word_text(evaluation_minutes_docx(evaluation, strange)),
        whole_text(examination_note_pdf(note, strange)),
        word_text(examination_note_docx(note, strange)),
        whole_text(reference_list_pdf(replace(REFERENCES, references=(reference,)), strange)),
        whole_text(advice_note_pdf(replace(ADVICE, advice=HOSTILE, officer_name=HOSTILE), strange)),
    ):
        assert READABLE in text
        assert "\u202e" not in text
        assert "\x00" not in text


def test_scripts_that_the_font_lacks_are_written_in_latin_letters() -> None:
    text = whole_text(advice_note_pdf(replace(ADVICE, advice="你好 Ελλάς 😀 مرحبا"), head()))
    assert "NiHao" in text
    assert "Ελλάς" in text
    assert ":grinning:" in text


def test_a_word_without_an_end_is_broken_and_stays_on_the_page() -> None:
    pdf = advice_note_pdf(replace(ADVICE, advice="m" * 3_000), head())
    assert whole_text(pdf).count("m") >= 3_000
    picture = page_picture(pdf)
    margin = picture.crop((picture.width - 50, 100, picture.width, picture.height - 100))
    assert margin.getextrema() == ((255, 255), (255, 255), (255, 255))


def test_an_endless_office_name_is_cut_and_meets_no_other_text() -> None:
    endless = replace(head(is_sample=True), office_name="Kantor " * 60, reference="R" * 300)
    text = page_texts(advice_note_pdf(ADVICE, endless))[0]
    assert "Kantor Kantor" in text
    assert text.count("Kantor") < 20
    assert "…" in text
    assert "Halaman 1 dari 1" in text


@pytest.mark.parametrize(
    ("decision", "word"),
    [
        (Verdict.FEASIBLE, "Layak"),
        (Verdict.NOT_FEASIBLE, "Tidak layak"),
        (Verdict.NEEDS_REPAIR, "Perlu diperbaiki"),
        (Verdict.REFUSED, "Ditolak"),
        (Verdict.NONE, "Belum ada putusan"),
    ],
)
def test_the_minutes_tell_people_points_decision_and_reasons(decision: Verdict, word: str) -> None:
    facts = replace(EVALUATION, decision=decision)
    for text in (
        whole_text(evaluation_minutes_pdf(facts, head())),
        word_text(evaluation_minutes_docx(facts, head())),
    ):
        assert "Selasa, 1 Desember 2026" in text
        assert LONG_NAME in text
        assert "1. Kerangka sampel" in text
        assert "Kesimpulan: Daftar diperbarui sebelum pengumpulan data." in text
        assert f"Putusan {word} {EVALUATION.reasons}" in text


def test_minutes_stay_indonesian_whatever_the_visits_language() -> None:
    text = whole_text(evaluation_minutes_pdf(EVALUATION, head(Language.ENGLISH)))
    assert "Halaman 1 dari" in text
    assert "Page 1" not in text


@pytest.mark.parametrize(
    ("language", "mark"), [(Language.INDONESIAN, "CONTOH"), (Language.ENGLISH, "SAMPLE")]
)
def test_made_up_references_are_marked_on_each_row_and_each_page(
    language: Language, mark: str
) -> None:
    text = whole_text(reference_list_pdf(REFERENCES, head(language)))
    assert f"1. [{mark}] Survei Kepuasan Pengguna" in text
    assert f"2. [{mark}]" not in text
    assert page_texts(reference_list_pdf(REFERENCES, head(language)))[0].count(mark) >= 3
    assert f"[{mark}]" in reference_list_text(REFERENCES, language)


def test_real_references_bear_no_mark() -> None:
    real = replace(REFERENCES, references=REFERENCES.references[1:])
    assert "CONTOH" not in whole_text(reference_list_pdf(real, head()))
    assert "CONTOH" not in reference_list_text(real, Language.INDONESIAN)


def test_the_list_for_an_e_mail_says_the_same_as_the_paper() -> None:
    text = reference_list_text(REFERENCES, Language.INDONESIAN)
    for said in (
        LONG_TITLE,
        "V-23.1375.002",
        "Dinas Perpustakaan Contoh · 2023 · Kota Contoh",
        "https://romantik.web.bps.go.id/rekomendasi-terbit?search=kepuasan",
    ):
        assert said in text
        assert said in whole_text(reference_list_pdf(REFERENCES, head()))


@BOTH
def test_a_list_without_references_says_so(language: Language) -> None:
    nothing = reference_list_text(replace(REFERENCES, references=()), language)
    assert ("Belum ada" in nothing) == (language is Language.INDONESIAN)


@BOTH
def test_the_note_of_advice_is_in_the_language_of_the_visit(language: Language) -> None:
    text = whole_text(advice_note_pdf(ADVICE, head(language)))
    is_indonesian = language is Language.INDONESIAN
    assert ("Saran untuk Anda" in text) == is_indonesian
    assert ("Advice for you" in text) != is_indonesian
    assert ("statistik khusus" in text) and "K004" in text
    assert "Bandingkan judul kegiatan" in text
    plain = replace(ADVICE, is_about_special_research=False)
    assert "statistik khusus" not in whole_text(advice_note_pdf(plain, head(language)))


def test_a_word_document_carries_the_office_in_its_header_and_its_title_in_its_properties() -> None:
    opened = Document(BytesIO(examination_note_docx(examination_note(), head(is_sample=True))))
    section = opened.sections[0]
    header = " ".join(cell.text for row in section.header.tables[0].rows for cell in row.cells)
    assert "BPS Kabupaten Contoh Utara" in header
    assert "CONTOH" in header
    assert "PAGE" in section.footer._element.xml
    assert opened.core_properties.title.startswith("Catatan Hasil Pemeriksaan")
    assert opened.core_properties.language == "id-ID"
