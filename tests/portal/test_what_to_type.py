"""Answers are copied by one key, in the portal's order, and leave with the guest."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from officer_app.look import Look
from officer_app.portal.portal_lines import PortalLine, portal_lines
from officer_app.portal.typing_table import Column
from officer_app.portal.what_to_type import WhatToType
from officer_app.portal.what_to_type_presenter import TypingState, WhatToTypePresenter
from shared.desktop.fonts import load_fonts
from shared.desktop.translations import Program, Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.form_definition import QuestionKey, QuestionKind
from shared.domain.language import Language
from shared.domain.office import Bilingual
from shared.domain.portal_copy import PortalField, PortalQuestion

AIMS = "Satu.\n\n=Dua, dengan “tanda” dan\ttab.\n" + "Tiga. " * 400
LINES = (
    PortalLine("I.1", Bilingual("Instansi", "Organiser"), "Dinas Contoh"),
    PortalLine("III.2", Bilingual("Tujuan", "Aims"), AIMS),
    PortalLine("IV.5", Bilingual("Wilayah", "Regions"), ""),
    PortalLine("VIII", Bilingual("Produk", "Products"), "Digital"),
)


class Typist:
    """Somebody before the list."""

    def __init__(self, application: QApplication) -> None:
        theme = WidgetTheme(application)
        self.look = Look(theme, Translations(Program.OFFICER, theme))
        self.typing = WhatToTypePresenter()
        self.page = WhatToType(self.typing, self.look)
        self.page.resize(600, 700)
        self.page.show()
        self.page.activateWindow()
        self.page.table.setFocus()

    @property
    def clipboard(self) -> str:
        return QGuiApplication.clipboard().text()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.page.table, key)

    def cells(self, column: Column) -> list[str]:
        model = self.page.table.model()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]

    def reads(self, name: str) -> str:
        label = self.page.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()

    @property
    def whole_answer(self) -> str:
        field = self.page.findChild(QPlainTextEdit, "typing_answer")
        assert isinstance(field, QPlainTextEdit)
        return field.toPlainText()


@pytest.fixture
def typist(qapp: QApplication) -> Iterator[Typist]:
    load_fonts()
    QGuiApplication.clipboard().clear()
    one = Typist(qapp)
    one.typing.show_lines(LINES)
    yield one
    one.page.close()
    one.look.translations.remove()
    QGuiApplication.clipboard().clear()


def test_the_lines_stand_in_the_given_order(typist: Typist) -> None:
    assert typist.cells(Column.NUMBER) == ["I.1", "III.2", "IV.5", "VIII"]
    assert typist.cells(Column.QUESTION) == ["Instansi", "Tujuan", "Wilayah", "Produk"]
    assert typist.reads("typing_count") == "0 dari 3 jawaban tersalin"


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_an_arrow_and_a_key_copy_the_whole_answer(typist: Typist, key: Qt.Key) -> None:
    typist.press(Qt.Key.Key_Down, key)
    assert typist.clipboard == AIMS
    assert typist.whole_answer == AIMS
    assert typist.cells(Column.COPIED) == ["", "Tersalin", "", ""]
    assert typist.reads("typing_count") == "1 dari 3 jawaban tersalin"


def test_the_button_copies_the_chosen_one(typist: Typist) -> None:
    button = typist.page.findChild(QPushButton, "typing_copy")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert typist.clipboard == "Dinas Contoh"
    assert "salin lagi" in button.text()


def test_what_was_not_answered_is_said_and_cannot_be_copied(typist: Typist) -> None:
    typist.press(Qt.Key.Key_C, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_C)
    assert typist.whole_answer == "belum dijawab"
    assert typist.clipboard == "Dinas Contoh"
    button = typist.page.findChild(QPushButton, "typing_copy")
    assert isinstance(button, QPushButton)
    assert not button.isEnabled()


def test_a_mended_answer_counts_as_not_copied(typist: Typist) -> None:
    typist.press(Qt.Key.Key_C, Qt.Key.Key_Down, Qt.Key.Key_C)
    mended = PortalLine("I.1", Bilingual("Instansi", "Organiser"), "Badan Contoh")
    typist.typing.show_lines((mended, *LINES[1:]))
    assert typist.cells(Column.COPIED) == ["", "Tersalin", "", ""]


def test_the_guests_words_leave_the_clipboard_with_them(typist: Typist) -> None:
    typist.press(Qt.Key.Key_C)
    typist.typing.forget()
    assert typist.clipboard == ""
    assert typist.typing.state == TypingState()
    assert typist.cells(Column.NUMBER) == []
    assert typist.whole_answer == ""


def test_what_somebody_else_copied_stays(typist: Typist) -> None:
    typist.press(Qt.Key.Key_C)
    QGuiApplication.clipboard().setText("milik program lain")
    typist.typing.forget()
    assert typist.clipboard == "milik program lain"


def test_histories_of_the_clipboard_are_told_not_to_keep_it(typist: Typist) -> None:
    typist.press(Qt.Key.Key_C)
    kinds = QGuiApplication.clipboard().mimeData().formats()
    assert "x-kde-passwordManagerHint" in kinds
    assert any("ExcludeClipboardContentFromMonitorProcessing" in kind for kind in kinds)


def test_another_language_asks_in_its_own_words(typist: Typist) -> None:
    typist.look.translations.switch_to(Language.ENGLISH)
    QApplication.processEvents()
    assert typist.cells(Column.QUESTION) == ["Organiser", "Aims", "Regions", "Products"]
    assert typist.reads("typing_count") == "0 of 3 answers copied"


def test_every_field_of_a_question_is_a_line() -> None:
    name = Bilingual("Nama", "Name")
    label = Bilingual("Variabel", "Variables")
    fields = (PortalField(name, 1, "a"), PortalField(name, 2, "b"))
    questions = (
        PortalQuestion(QuestionKey("v"), "III.4", "III", label, QuestionKind.ROWS, fields),
        PortalQuestion(QuestionKey("w"), "IV.5", "IV", label, QuestionKind.TEXT, ()),
    )
    lines = portal_lines(questions)
    asked = [line.asked(Language.INDONESIAN) for line in lines]
    assert asked == ["Variabel (1) · Nama", "Variabel (2) · Nama", "Variabel"]
    assert [line.answer for line in lines] == ["a", "b", ""]
