"""Every fault that a form can have is said in both languages, with its place."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from officer_app.cases.form.fault_words import fault_place, fault_words
from officer_app.cases.form.filled_form import ReadFault
from shared.configuration.recommendation_form import recommendation_form
from shared.desktop.translations import Program, Translations
from shared.documents.cell_fault import CellFault, CellFaultCode
from shared.documents.romantik_reading import NotUnderstood
from shared.documents.romantik_values import NotUnderstoodReason
from shared.domain.form_check import FormFault, FormFaultCode
from shared.domain.form_definition import QuestionKey
from shared.domain.language import Language

FORM = recommendation_form()
VARIABLES = QuestionKey("variables")
FACTS: dict[str, str | int] = {
    "min_length": 3,
    "max_length": 9,
    "minimum": 1,
    "maximum": 5,
    "other": "6.5",
    "most_rows": 200,
    "key": "asing",
}
FAULTS: list[ReadFault] = [
    *(FormFault(VARIABLES, "3.4", code, FACTS) for code in FormFaultCode),
    *(CellFault(code, VARIABLES, "3.4", "Variabel", "C12", found="=1+1") for code in CellFaultCode),
    *(NotUnderstood("form.kunci", reason, "isi") for reason in NotUnderstoodReason),
]


@pytest.fixture
def translations(qapp: QApplication) -> Translations:
    return Translations(Program.OFFICER)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
def test_every_fault_has_words_of_its_own_in_both_languages(
    translations: Translations, fault: ReadFault
) -> None:
    indonesian = fault_words(fault, FORM, Language.INDONESIAN)
    translations.switch_to(Language.ENGLISH)
    english = fault_words(fault, FORM, Language.ENGLISH)
    translations.switch_to(Language.INDONESIAN)
    assert indonesian != english
    for words in (indonesian, english):
        assert "{" not in words
        assert re.search(r"[.)]$", words)


def test_a_cell_is_named_by_row_column_and_sheet(translations: Translations) -> None:
    fault = CellFault(
        CellFaultCode.FORMULA, VARIABLES, "3.4", "Variabel", "C12", 3, "definition", "=SUM(A1)"
    )
    words = fault_words(fault, FORM, Language.INDONESIAN)
    column = FORM.question("variables").column("definition")
    assert column is not None
    assert words.startswith(f"Baris 3, {column.label.indonesian}: ")
    assert "“=SUM(A1)”" in words
    assert words.endswith("(lembar Variabel, sel C12)")
    assert fault_place(fault) == "3.4"


def test_what_the_portal_says_beyond_the_form_is_told_and_not_dropped(
    translations: Translations,
) -> None:
    told = NotUnderstood("form.blok5.baru", NotUnderstoodReason.KEY_UNKNOWN, "isi")
    words = fault_words(told, FORM, Language.INDONESIAN)
    assert "form.blok5.baru" in words
    assert "“isi”" in words
