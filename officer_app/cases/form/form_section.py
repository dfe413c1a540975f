"""The section "Formulir" of an opened case: four pages over one form."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.form.form_presenter import FormPresenter
from officer_app.cases.form.hand_over_page import HandOverPage
from officer_app.cases.form.read_back_page import ReadBackPage
from officer_app.cases.form.typing_page import TypingPage
from officer_app.cases.form.versions_page import VersionsPage
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, breakable, named
from officer_app.problem_words import problem_sentence
from officer_app.wrapped_row import WrappedRow
from shared.domain.problem import Problem


class FormPage(StrEnum):
    """The pages, in the order of the work."""

    HAND_OVER = "hand_over"
    READ_BACK = "read_back"
    VERSIONS = "versions"
    TYPE = "type"


_ICONS = {
    FormPage.HAND_OVER: "hand-helping",
    FormPage.READ_BACK: "log-in",
    FormPage.VERSIONS: "file-text",
    FormPage.TYPE: "keyboard",
}


class FormSection(QWidget):
    """What is told stands at the top, whatever page is shown; a file may be dropped anywhere."""

    def __init__(
        self,
        cases: CasePresenter,
        drafts: KeptDrafts,
        look: Look,
    ) -> None:
        super().__init__()
        self.setObjectName("form_section")
        self.setAcceptDrops(True)
        self.forms = FormPresenter(cases, drafts, self)
        self.choose_file: Callable[[QWidget], Path | None] = ask_for_file
        self.choose_folder: Callable[[QWidget], Path | None] = ask_for_folder
        self.open_file: Callable[[Path], bool] = open_with_system
        """What the system does; a test has no dialogs."""
        self._note = Note(look.theme, "trouble")
        self._note.words.setObjectName("form_told")
        self._note.hide()
        self.hand_over = HandOverPage(
            self.forms,
            drafts,
            look,
            lambda: self.choose_folder(self),
            lambda path: self.open_file(path),
        )
        self.read_back = ReadBackPage(self.forms, look, lambda: self.choose_file(self))
        self.versions = VersionsPage(self.forms, look)
        self.typing = TypingPage(self.forms, look)
        self._pages: dict[FormPage, HandOverPage | ReadBackPage | VersionsPage | TypingPage] = {
            FormPage.HAND_OVER: self.hand_over,
            FormPage.READ_BACK: self.read_back,
            FormPage.VERSIONS: self.versions,
            FormPage.TYPE: self.typing,
        }
        self._buttons = {
            page: named(
                KeyButton(look.theme, _ICONS[page], f"Alt+{place}"), f"form_page_{page.value}"
            )
            for place, page in enumerate(FormPage, start=1)
        }
        self._case_id: object = None
        self._build()
        self.forms.refused.connect(self._tell)
        self.forms.changed.connect(self._changed)
        self._say()
        self._changed()

    def show_page(self, page: FormPage) -> None:
        self._note.tell("")
        self._show(page)
        self._pages[page].focus_first()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.forms.state.case_id is not None and _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.show_page(FormPage.READ_BACK)
            self.forms.read_file(path)

    def _build(self) -> None:
        row = WrappedRow()
        group = QButtonGroup(self)
        for page, button in self._buttons.items():
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _=False, page=page: self.show_page(page))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 8, 8)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._note)
        # A stack would be as high as its highest page
        for each in self._pages.values():
            column.addWidget(each, 1)
            each.hide()

    def _show(self, page: FormPage) -> None:
        self._buttons[page].setChecked(True)
        for name, widget in self._pages.items():
            widget.setVisible(name is page)

    def _say(self) -> None:
        self._buttons[FormPage.HAND_OVER].say(self.tr("Serahkan"))
        self._buttons[FormPage.READ_BACK].say(self.tr("Baca berkas"))
        self._buttons[FormPage.VERSIONS].say(self.tr("Jawaban"))
        self._buttons[FormPage.TYPE].say(self.tr("Ketik"))
        self._note.tell("")

    def _changed(self) -> None:
        """A case that was just opened begins where its form stands."""
        state = self.forms.state
        if state.case_id != self._case_id:
            self._case_id = state.case_id
            self._note.tell("")
            page = FormPage.VERSIONS if state.versions else FormPage.HAND_OVER
            self._show(page)
        if any((state.handed, state.filled, state.stored)) or state.is_reading:
            self._note.tell("")

    def _tell(self, problem: Problem) -> None:
        self._note.tell(breakable(problem_sentence(problem)), "trouble")


def ask_for_file(over: QWidget) -> Path | None:
    """By the system's own dialog."""
    translate = QCoreApplication.translate
    name, _ = QFileDialog.getOpenFileName(
        over,
        translate("form", "Buka formulir terisi"),
        "",
        translate("form", "Formulir terisi (*.xlsx *.json);;Semua berkas (*)"),
    )
    return Path(name) if name else None


def ask_for_folder(over: QWidget) -> Path | None:
    """By the system's own dialog."""
    translate = QCoreApplication.translate
    name = QFileDialog.getExistingDirectory(over, translate("form", "Pilih folder pada stik USB"))
    return Path(name) if name else None


def open_with_system(path: Path) -> bool:
    """Whether the system has a program for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _dropped(event: QDropEvent) -> Path | None:
    """The one file of this machine that is dropped."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
