"""The form workbook as an applicant gets it, and that what is written comes back the same."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from shared.configuration.recommendation_form import recommendation_form
from shared.documents.brand_picture import band_png
from shared.documents.form_cells import MARK, answer_name, choice_words
from shared.documents.form_cover import form_file_name
from shared.documents.form_workbook import form_workbook
from shared.documents.form_workbook_reading import read_form_workbook
from shared.domain.form_answers import Answers
from shared.domain.form_conditions import question_applies
from shared.domain.form_definition import NO, YES, Question, QuestionKind
from shared.domain.language import Language
from tests.documents.bent_workbooks import answer_cell, parts
from tests.documents.given_form import COVER, answers, small_form

FORM = recommendation_form()
SMALL = small_form()


@cache
def _whole_form(language: Language) -> bytes:
    return form_workbook(FORM, Answers(), language, COVER)


def _opened(data: bytes) -> Workbook:
    return load_workbook(BytesIO(data), rich_text=False)


@settings(max_examples=40)
@given(filled=answers(SMALL), language=st.sampled_from(Language))
def test_what_is_written_is_read_back_the_same(filled: Answers, language: Language) -> None:
    read = read_form_workbook(form_workbook(SMALL, filled, language, COVER), SMALL)
    assert read.answers == filled
    assert read.faults == ()


@settings(max_examples=3)
@given(filled=answers(FORM))
def test_the_whole_form_is_read_back_the_same(filled: Answers) -> None:
    read = read_form_workbook(form_workbook(FORM, filled, Language.INDONESIAN, COVER), FORM)
    assert (read.answers, read.faults, read.edition) == (filled, (), FORM.edition)


def test_an_empty_form_has_no_answers() -> None:
    read = read_form_workbook(_whole_form(Language.INDONESIAN), FORM)
    assert (read.answers, read.faults) == (Answers(), ())


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r="])
def test_no_text_is_ever_a_formula(start: str) -> None:
    filled = Answers({"title": f"{start}HYPERLINK(1)", "organiser": f"{start}1+1"})
    named = f"{start}1+1"
    cover = replace(COVER, office_name=named, unit_name=named, address=named, reference=named)
    data = form_workbook(FORM, filled, Language.INDONESIAN, cover)
    sheets = [content for name, content in parts(data).items() if "worksheets/sheet" in name]
    assert len(sheets) == 6
    assert all(re.search(rb"<f[ >]", content) is None for content in sheets)
    assert answer_cell(_opened(data), "title").quotePrefix or start.isspace()


def test_only_answers_can_be_changed_and_no_password_hides_the_rest() -> None:
    workbook = _opened(_whole_form(Language.INDONESIAN))
    assert workbook.security.lockStructure
    answered = set(_answer_places(workbook))
    for sheet in workbook.worksheets:
        assert sheet.protection.sheet
        assert sheet.protection.password is None
        unlocked = {
            (sheet.title, cell.coordinate)
            for row in sheet.iter_rows()
            for cell in row
            if not cell.protection.locked
        }
        assert unlocked <= answered
    officers = answer_cell(workbook, "activity_code")
    assert officers.protection.locked
    assert len(answered) > 700


def _answer_places(workbook: Workbook) -> Iterator[tuple[str, str]]:
    for name, defined in workbook.defined_names.items():
        if name.startswith(answer_name("")):
            for title, cells in defined.destinations:
                found = workbook[title][cells.replace("$", "")]
                for row in found if isinstance(found, tuple) else ((found,),):
                    yield title, row[0].coordinate


@pytest.mark.parametrize("language", Language)
def test_every_question_has_its_number_words_and_explanations(language: Language) -> None:
    workbook = _opened(_whole_form(language))
    sheet = workbook.worksheets[1]
    rows = {str(row[0].value): row for row in sheet.iter_rows(min_row=5) if row[0].value}
    for question in FORM.questions:
        _, words, answer, explanation, beside = (
            str(cell.value or "") for cell in rows[question.number]
        )
        assert words.removesuffix(" *") == question.label.in_language(language)
        assert words.endswith(" *") is question.is_required
        assert explanation.startswith(question.explanation.in_language(language))
        for text in (question.label, question.explanation):
            other = text.english if language is Language.INDONESIAN else text.indonesian
            assert other in beside
        assert answer == "" or question.kind is QuestionKind.ROWS


def test_a_choice_is_offered_as_a_list_in_the_forms_language() -> None:
    workbook = _opened(_whole_form(Language.ENGLISH))
    hidden = workbook["serambi"]
    assert hidden.sheet_state == "veryHidden"
    assert hidden["A1"].value == MARK
    for question in FORM.questions:
        if question.kind is not QuestionKind.ONE_CHOICE:
            continue
        offered = workbook.defined_names[f"list__{question.key}"].attr_text
        (column,) = set(re.findall(r"\$([A-Z]+)\$", offered))
        listed = [cell.value for cell in hidden[column] if cell.value]
        assert listed == [choice_words(each, Language.ENGLISH) for each in question.choices]
        assert _validation_of(workbook, question) == ("list", f"list__{question.key}")


def _validation_of(workbook: Workbook, question: Question) -> tuple[str | None, str | None]:
    cell = answer_cell(workbook, question.key)
    sheet = cell.parent
    assert isinstance(sheet, Worksheet)
    (found,) = (each for each in sheet.data_validations.dataValidation if cell.coordinate in each)
    return found.type, found.formula1


def test_there_are_rows_for_two_hundred_variables_and_every_region() -> None:
    workbook = _opened(_whole_form(Language.INDONESIAN))
    for key, count in (("variables", 200), ("regions", 514)):
        for column in FORM.question(key).columns:
            place = workbook.defined_names[answer_name(key, column.key)].attr_text
            first, last = (int(row) for row in re.findall(r"\$([0-9]+)", place))
            assert last - first + 1 == count


@pytest.mark.parametrize("title", ["Petunjuk", "Formulir", "3.4 Variabel yang dikumpulkan"])
def test_each_sheet_prints_as_wide_as_the_paper_with_its_head(title: str) -> None:
    sheet = _opened(_whole_form(Language.INDONESIAN))[title]
    assert (sheet.page_setup.paperSize, sheet.page_setup.fitToWidth) == (9, 1)
    fits = sheet.sheet_properties.pageSetUpPr
    assert fits is not None and fits.fitToPage and sheet.page_setup.fitToHeight == 0
    assert sheet.print_area
    assert bool(sheet.print_title_rows) is (title != "Petunjuk")
    head, foot = sheet.oddHeader, sheet.oddFooter
    assert head is not None and COVER.reference in str(head.left.text)
    assert foot is not None and foot.right.text == "Halaman &P dari &N"


def test_the_guide_says_whom_to_ask_and_that_nothing_is_paid() -> None:
    sheet = _opened(_whole_form(Language.INDONESIAN)).worksheets[0]
    said = "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)
    for words in (
        COVER.office_name,
        COVER.telephone,
        COVER.address,
        "tidak dipungut biaya",
        "How to fill it in",
    ):
        assert words in said


def test_the_file_is_named_after_form_and_case() -> None:
    name = form_file_name(FORM, Language.INDONESIAN, COVER, ".xlsx")
    assert name == "Formulir Rekomendasi Kegiatan Statistik K-0042-7.xlsx"
    hostile = replace(COVER, reference="../../K\u202e:1?")
    assert "/" not in form_file_name(FORM, Language.ENGLISH, hostile, ".pdf")


def test_the_band_closes_the_guide() -> None:
    contents = parts(_whole_form(Language.INDONESIAN))
    pictures = [content for name, content in contents.items() if name.startswith("xl/media/")]
    assert pictures == [band_png(1540, 44)]


def test_the_documents_properties_name_form_and_office() -> None:
    properties = _opened(_whole_form(Language.ENGLISH)).properties
    assert properties.title == FORM.title.english
    assert properties.creator == COVER.office_name
    assert properties.language == "en"


def _choosers() -> list[tuple[str, str]]:
    """Each question that others depend on, with each of its answers."""
    asked = {
        condition.question: FORM.question(condition.question)
        for question in FORM.questions
        for condition in question.conditions
    }
    return [
        (key, str(choice))
        for key, question in asked.items()
        for choice in (
            (YES, NO)
            if question.kind is QuestionKind.YES_NO
            else (each.key for each in question.choices)
        )
    ]


@settings(max_examples=25)
@given(
    chosen=st.fixed_dictionaries(
        {},
        optional={
            key: st.frozensets(
                st.sampled_from([answer for asked, answer in _choosers() if asked == key]),
                min_size=1,
            )
            for key in dict(_choosers())
        },
    )
)
def test_what_does_not_apply_is_grey_and_nothing_else(chosen: dict[str, frozenset[str]]) -> None:
    filled = Answers({key: _answer(FORM.question(key), some) for key, some in chosen.items()})
    values = _shown(filled)
    sheet = _sheet_of_rules()
    for question in FORM.questions:
        applies = question_applies(FORM, filled, question)
        assert _is_grey(sheet, question, values) is not applies, question.number


def _answer(question: Question, some: frozenset[str]) -> str | bool | frozenset[str]:
    match question.kind:
        case QuestionKind.YES_NO:
            return min(some) == YES
        case QuestionKind.ONE_CHOICE:
            return min(some)
        case _:
            return some


def _shown(filled: Answers) -> dict[str, str]:
    """What the named cells show, by name."""
    shown: dict[str, str] = {}
    for key in filled.values:
        question, chosen = FORM.question(key), filled.chosen(key)
        match question.kind:
            case QuestionKind.YES_NO:
                shown[answer_name(key)] = "Ya" if chosen == {YES} else "Tidak"
            case QuestionKind.SEVERAL_CHOICES:
                shown.update({answer_name(key, choice): "Ya" for choice in chosen})
            case _:
                choice = question.choice(filled.text(key))
                assert choice is not None
                shown[answer_name(key)] = choice_words(choice, Language.INDONESIAN)
    return shown


@cache
def _sheet_of_rules() -> Workbook:
    return _opened(_whole_form(Language.INDONESIAN))


def _is_grey(workbook: Workbook, question: Question, values: dict[str, str]) -> bool:
    """By the rule that stands over the question's answer, worked out as a workbook would."""
    if question.kind is QuestionKind.ROWS:
        parts_of: tuple[str, ...] = (question.columns[0].key,)
    elif question.kind is QuestionKind.PERIOD:
        parts_of = ("end",)
    elif question.kind is QuestionKind.SEVERAL_CHOICES:
        parts_of = (question.choices[-1].key,)
    else:
        parts_of = ()
    cell = answer_cell(workbook, question.key, *parts_of)
    sheet = cell.parent
    assert isinstance(sheet, Worksheet)
    rules = [
        rule
        for ranges in sheet.conditional_formatting
        if cell.coordinate in ranges
        for rule in ranges.rules
    ]
    grey = [rule for rule in rules if rule.formula[0].startswith("NOT(")]
    tints = [rule for rule in rules if rule not in grey]
    if not grey:
        return False
    (rule,) = grey
    assert rule.stopIfTrue
    assert all(rule.priority < tint.priority for tint in tints)
    held = re.sub(
        r'(\w+)="((?:[^"]|"")*)"',
        lambda found: "T" if values.get(found[1], "") == found[2].replace('""', '"') else "F",
        rule.formula[0],
    )
    assert re.fullmatch(r"NOT\(AND\((OR\([TF,]+\),?)+\)\)", held)
    return not all("T" in group for group in re.findall(r"OR\(([TF,]+)\)", held))
