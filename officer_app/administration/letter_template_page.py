"""The template that letters are made from: which it is, a copy of it, another, or Serambi's own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_app.administration.administration_presenter import AdministrationPresenter
from officer_app.cases.chosen_files import (
    ask_for_document,
    ask_for_folder,
    dropped_file,
    read_chosen,
)
from officer_app.cases.form.written_files import write_whole
from officer_app.cases.inline_question import InlineQuestion
from officer_app.frames import scrolling
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, breakable, lines_wide, named, wrapped_label
from officer_app.problem_words import problem_sentence
from shared.database.office_database import OfficeDatabase
from shared.desktop.jobs import Err, Ok, Outcome
from shared.documents.letter_draft import own_template
from shared.domain.date_words import date_words
from shared.domain.identifiers import OfficerId
from shared.domain.office_file import OfficeFile
from shared.domain.problem import Problem
from shared.use_cases.case_files import CaseDocument
from shared.use_cases.letter_template import (
    read_letter_template,
    replace_letter_template,
    restore_letter_template,
)

_WIDTH_LINES = 42
_COPY_NAME = "templat-surat.docx"


class LetterTemplatePage(QWidget):
    """A template at fault is refused with the place of its fault, and the one before stays."""

    def __init__(
        self,
        administration: AdministrationPresenter,
        look: Look,
        *,
        choose_document: Callable[[QWidget], Path | None] | None = None,
        choose_folder: Callable[[QWidget], Path | None] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("letter_template_page")
        self.setAcceptDrops(True)
        self._administration = administration
        self._look = look
        self.choose_document = choose_document or ask_for_document
        self.choose_folder = choose_folder or ask_for_folder
        self._template: OfficeFile | None = None
        self._heading = wrapped_label("heading")
        self._lead = wrapped_label("quiet")
        self._now = named(wrapped_label(), "template_now")
        self._note = Note(look.theme, "trouble")
        self._note.words.setObjectName("template_told")
        self._note.hide()
        self._replace = named(KeyButton(look.theme, "log-in", "Ctrl+O", "primary"), "template_new")
        self._save = named(KeyButton(look.theme, "save", "Ctrl+S"), "template_copy")
        self._restore = named(KeyButton(look.theme, "undo-2"), "template_restore")
        self._question = InlineQuestion("template_question", look)
        self._build()
        administration.changed.connect(self._read)
        administration.saved.connect(self._saved)
        administration.refused.connect(self._refused)
        administration.jobs.acting_changed.connect(lambda acting: self.setEnabled(not acting))
        self._replace.clicked.connect(self._take)
        self._save.clicked.connect(self._save_copy)
        self._restore.clicked.connect(self._ask)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self._hand_in(path)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._replace, self._save, self._restore):
            buttons.addWidget(button)
        buttons.addStretch()
        content = QWidget()
        content.setMaximumWidth(lines_wide(content, _WIDTH_LINES))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 12, 8, 16)
        column.setSpacing(10)
        for part in (self._heading, self._lead, self._now, self._note):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self._question)
        column.addStretch()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolling(content))

    def _say(self) -> None:
        self._heading.setText(self.tr("Templat surat rekomendasi"))
        self._lead.setText(
            self.tr(
                "Simpan salinannya, ubah kata dan tampilannya di Word atau LibreOffice, lalu "
                "serahkan di sini. Isian di antara {{ dan }} harus tetap ada namanya. Semua "
                "komputer kantor memakai templat yang sama."
            )
        )
        self._replace.say(self.tr("Ganti templat…"))
        self._save.say(self.tr("Simpan salinan…"))
        self._restore.say(self.tr("Kembali ke templat Serambi"))
        self._show()

    def _show(self) -> None:
        template = self._template
        self._restore.setVisible(template is not None)
        if template is None:
            self._now.setText(self.tr("Dipakai sekarang: templat bawaan Serambi."))
            return
        local = template.changed_at.astimezone()
        words = self.tr("Dipakai sekarang: {file}, diserahkan {officer} pada {day}.")
        self._now.setText(
            breakable(
                words.format(
                    file=template.file_name,
                    officer=template.changed_by,
                    day=date_words(local.date(), self._look.translations.language),
                )
            )
        )

    def _read(self) -> None:
        if self.isVisible():
            self._administration.look("letter_template", read_letter_template, self._was_read)

    def _was_read(self, outcome: Outcome[OfficeFile | None]) -> None:
        match outcome:
            case Ok(template):
                self._template = template
                self._show()
            case Err(problem):
                self._tell(problem)

    def _take(self) -> None:
        path = self.choose_document(self)
        if path is not None:
            self._hand_in(path)

    def _hand_in(self, path: Path) -> None:
        def hand_in(office: OfficeDatabase, me: OfficerId) -> None:
            replace_letter_template(office, me, CaseDocument(path.name, read_chosen(path)))

        self._administration.change(hand_in)

    def _ask(self) -> None:
        self._question.ask(
            self.tr("Templat kantor dihapus dan surat disusun dari templat Serambi lagi."),
            self.tr("Ya, kembali"),
            self.tr("Batal"),
            lambda: self._administration.change(restore_letter_template),
        )

    def _save_copy(self) -> None:
        folder = self.choose_folder(self)
        if folder is None:
            return
        template = self._template

        def write(_office: OfficeDatabase, _me: OfficerId) -> tuple[Path, ...]:
            name = _COPY_NAME if template is None else template.file_name
            content = own_template() if template is None else template.content
            return write_whole(folder, (CaseDocument(name, content),))

        self._administration.look("letter_template_copy", write, self._written)

    def _written(self, outcome: Outcome[tuple[Path, ...]]) -> None:
        match outcome:
            case Ok(paths):
                words = self.tr("Ditulis utuh: {file}.").format(file=paths[0])
                self._note.tell(breakable(words), "done")
            case Err(problem):
                self._tell(problem)

    def _saved(self) -> None:
        if self.isVisible():
            self._note.tell(self.tr("Tersimpan."), "done")

    def _refused(self, problem: Problem) -> None:
        if self.isVisible():
            self._tell(problem)

    def _tell(self, problem: Problem) -> None:
        self._note.tell(breakable(problem_sentence(problem)), "trouble")
