"""The form on paper: every question with its words, codes and answers, inside the margins."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache

import pypdfium2
import pytest
from pypdfium2 import PdfDocument, PdfPage

from shared.configuration.recommendation_form import recommendation_form
from shared.documents.form_pdf import form_pdf
from shared.domain.form_answers import Answers, Row
from shared.domain.language import Language
from tests.documents.given_form import COVER, FILLED

FORM = recommendation_form()
SIDE_MARGIN_POINTS = 55
"""19 mm: the pages have 20."""
A4_POINTS = (595, 842)


@cache
def _pdf(language: Language, is_filled: bool) -> bytes:
    return form_pdf(FORM, FILLED if is_filled else Answers(), language, COVER)


@contextmanager
def _document(data: bytes) -> Iterator[PdfDocument]:
    with closing(PdfDocument(data)) as document:
        yield document


def _text(page: PdfPage) -> str:
    with closing(page.get_textpage()) as words:
        return " ".join(str(words.get_text_range()).split())


def _whole_text(data: bytes) -> str:
    """All words, with single spaces; what a line's end divided is put together again."""
    with _document(data) as document:
        return " ".join(_text(page) for page in document).replace("\ufffe", "")


@pytest.mark.parametrize("language", Language)
def test_every_question_stands_there_in_both_languages_with_its_explanation(
    language: Language,
) -> None:
    text = _without_spaces(_whole_text(_pdf(language, False)))
    for question in FORM.questions:
        for words in (question.label, question.explanation):
            for each in Language:
                assert _without_spaces(words.in_language(each)) in text, question.number
        for choice in question.choices:
            assert (
                _without_spaces(f"{choice.code or ''}{choice.label.in_language(language)}") in text
            )


def _without_spaces(text: str) -> str:
    """A line may end anywhere."""
    return "".join(text.split())


def test_the_cover_says_who_hands_it_out_and_that_nothing_is_paid() -> None:
    with _document(_pdf(Language.INDONESIAN, False)) as document:
        cover = _text(document[0])
    for words in (
        FORM.title.indonesian,
        FORM.title.english,
        COVER.office_name,
        COVER.telephone,
        COVER.reference,
        "tidak dipungut biaya",
    ):
        assert words in cover


@pytest.mark.parametrize("language", Language)
def test_every_page_has_its_number_and_the_forms_name(language: Language) -> None:
    word = "Halaman {} dari {}" if language is Language.INDONESIAN else "Page {} of {}"
    with _document(_pdf(language, True)) as document:
        for at, page in enumerate(document, start=1):
            text = _text(page)
            assert word.format(at, len(document)) in text
            assert f"{FORM.title.in_language(language)} · {COVER.reference}" in text


@pytest.mark.parametrize("is_filled", [False, True])
@pytest.mark.parametrize("language", Language)
def test_nothing_stands_beyond_the_margins(language: Language, is_filled: bool) -> None:
    with _document(_pdf(language, is_filled)) as document:
        for at, page in enumerate(document, start=1):
            assert tuple(round(side) for side in page.get_size()) == A4_POINTS
            picture = page.render(scale=1, grayscale=True).to_pil()
            width, height = picture.size
            # The emblem stands a little into the left margin
            for left, right in ((0, SIDE_MARGIN_POINTS - 4), (width - SIDE_MARGIN_POINTS, width)):
                darkest, _ = picture.crop((left, 0, right, height)).getextrema()
                assert darkest == 255, at


def test_what_was_answered_is_printed() -> None:
    text = _whole_text(_pdf(Language.INDONESIAN, True))
    for words in (
        "Survei Contoh tentang Layanan Kabupaten Contoh",
        "4 Januari 2027",
        "1 Desember 2027",
        "2027",
        "Ulang tahun terakhir.",
        "Rancangan tabel (dummy table)",
        "tabel.pdf",
    ):
        assert words in text


def test_a_cross_stands_before_each_choice_that_was_made() -> None:
    """A cross is two lines more than an empty box, and nothing else differs."""
    none = form_pdf(FORM, Answers(), Language.INDONESIAN, COVER)
    for key, value, crosses in (
        ("pilot", True, 1),
        ("sector", "health", 1),
        ("collection_tools", frozenset({"papi", "mail", "other"}), 3),
    ):
        some = form_pdf(FORM, Answers({key: value}), Language.INDONESIAN, COVER)
        assert _paths(some) - _paths(none) == 2 * crosses


def _paths(data: bytes) -> int:
    path = pypdfium2.raw.FPDF_PAGEOBJ_PATH
    with _document(data) as document:
        return sum(len(list(page.get_objects(filter=[path]))) for page in document)


@pytest.mark.parametrize(
    "words", ["<b>tebal", "&amp; <font", "x" * 3000, "=1+1", "שלום 中文 ✓", "</para>"]
)
def test_no_words_of_an_applicant_break_the_page(words: str) -> None:
    rows = tuple(Row.of({"name": words[:200], "definition": words}) for _ in range(3))
    filled = Answers({"title": words, "background": f"{words}\n" * 3, "variables": rows})
    data = form_pdf(FORM, filled, Language.INDONESIAN, COVER)
    if words.isascii():
        assert _whole_text(data).replace(" ", "").count(words.replace(" ", "")[:40]) >= 4


def test_a_form_full_to_the_last_row_goes_on_over_the_pages() -> None:
    rows = tuple(
        Row.of({"name": f"Variabel {place}", "definition": "Sebuah definisi. " * 40})
        for place in range(1, 201)
    )
    text = _whole_text(form_pdf(FORM, Answers({"variables": rows}), Language.INDONESIAN, COVER))
    assert "Variabel 1 " in text
    assert "Variabel 200" in text


def test_the_same_form_gives_the_same_file() -> None:
    again = form_pdf(FORM, FILLED, Language.INDONESIAN, COVER)
    assert again == _pdf(Language.INDONESIAN, True)
