"""The section "Berkas" of an opened case: what is kept with it, added, saved, and looked at."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.chosen_files import (
    ask_for_folder,
    dropped_file,
    open_with_system,
)
from officer_app.cases.files.case_files_acts import (
    AddedFile,
    FileToOpen,
    add_file,
    file_to_open,
    read_only_copy,
    save_file,
)
from officer_app.cases.files.file_words import file_line, size_words, warning_sentences
from officer_app.cases.inline_question import InlineQuestion
from officer_app.cases.own_acts import OwnActs
from officer_app.cases.portal.attachment_words import attachment_kind_name
from officer_app.cases.private_folder import PrivateFolder
from officer_app.look import Look
from officer_app.pieces import EmptyPlace, KeyButton, Note, breakable, named, text_label
from officer_app.problem_words import problem_sentence
from officer_app.wrapped_row import WrappedRow
from shared.domain.case import Attachment, AttachmentKind
from shared.domain.identifiers import AttachmentId
from shared.domain.problem import Problem

_ADDED_BY_HAND = (
    AttachmentKind.INSTRUMENT,
    AttachmentKind.DUMMY_TABLES,
    AttachmentKind.TERMS_OF_REFERENCE,
    AttachmentKind.COVER_LETTER,
    AttachmentKind.PROOF,
    AttachmentKind.OTHER,
)
"""The others come to be by the work that makes them."""


class FilesSection(QWidget):
    """A file is opened elsewhere only as a copy, and only after a question."""

    def __init__(self, cases: CasePresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("files_section")
        self.setAcceptDrops(True)
        self._cases = cases
        self._acts = OwnActs(cases, self)
        self._copies: PrivateFolder | None = None
        self.choose_file: Callable[[], Path | None] = self._ask_for_file
        self.choose_folder: Callable[[], Path | None] = lambda: ask_for_folder(self)
        self.open_file: Callable[[Path], bool] = open_with_system
        self._note = Note(look.theme, "trouble")
        self._note.hide()
        self._question = InlineQuestion("file_question", look)
        self._kind_label = text_label()
        self._kind = named(QComboBox(), "file_kind")
        self._add = named(KeyButton(look.theme, "plus", "Ctrl+O"), "file_add")
        self._save = named(KeyButton(look.theme, "save", "Ctrl+S"), "file_save")
        self._open = named(KeyButton(look.theme, "eye-off"), "file_open")
        self._open.set_icon_name("file-text")
        self.list = named(QListWidget(), "file_list")
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyPlace(look.theme, "file-text")
        self._build()
        self._add.clicked.connect(self._add_chosen)
        self._save.clicked.connect(self._save_chosen)
        self._open.clicked.connect(self._ask_to_open)
        self.list.currentRowChanged.connect(lambda _row: self._show_deeds())
        self._acts.begun.connect(lambda: self._note.tell(""))
        self._acts.refused.connect(self._tell)
        cases.changed.connect(self._show)
        self._say()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self._keep(path)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        self._kind_label.setContentsMargins(0, 7, 0, 7)
        adding = WrappedRow()
        for widget in (self._kind_label, self._kind, self._add):
            adding.addWidget(widget)
        deeds = QHBoxLayout()
        deeds.addWidget(self._save)
        deeds.addWidget(self._open)
        deeds.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 8, 8)
        column.setSpacing(10)
        column.addLayout(adding)
        column.addWidget(self._note)
        column.addWidget(self._question)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addLayout(deeds)

    def _say(self) -> None:
        self._kind_label.setText(self.tr("Tambahkan sebagai"))
        self._kind.setAccessibleName(self.tr("Jenis berkas yang ditambahkan"))
        self._add.say(self.tr("Pilih berkas…"))
        self._save.say(self.tr("Simpan salinan…"))
        self._open.say(self.tr("Buka salinan…"))
        self.list.setAccessibleName(self.tr("Berkas permohonan"))
        self._empty.heading.setText(self.tr("Belum ada berkas"))
        self._empty.words.setText(
            self.tr("Seret berkas ke sini, atau pilih jenisnya lalu tekan “Pilih berkas”.")
        )
        chosen = self._kind.currentData()
        with QSignalBlocker(self._kind):
            self._kind.clear()
            for kind in _ADDED_BY_HAND:
                self._kind.addItem(attachment_kind_name(kind), kind)
            self._kind.setCurrentIndex(max(0, self._kind.findData(chosen)))
        self._show()

    def _show(self) -> None:
        view = self._cases.state.view
        files = () if view is None else view.attachments
        chosen = self._chosen_id()
        with QSignalBlocker(self.list):
            self.list.clear()
            for file in reversed(files):
                item = QListWidgetItem(f"{breakable(file.file_name)}\n{self._line(file)}")
                item.setData(Qt.ItemDataRole.UserRole, file.id)
                self.list.addItem(item)
                if file.id == chosen:
                    self.list.setCurrentItem(item)
        self.list.setVisible(bool(files))
        self._empty.setVisible(not files)
        self._show_deeds()

    def _line(self, file: Attachment) -> str:
        view = self._cases.state.view
        return "" if view is None else file_line(file, view)

    def _show_deeds(self) -> None:
        for button in (self._save, self._open):
            button.setEnabled(self._chosen_id() is not None)

    def _chosen_id(self) -> AttachmentId | None:
        item = self.list.currentItem() if self.list.currentRow() >= 0 else None
        return None if item is None else item.data(Qt.ItemDataRole.UserRole)

    def _add_chosen(self) -> None:
        path = self.choose_file()
        if path is not None:
            self._keep(path)

    def _keep(self, path: Path) -> None:
        # Qt hands a text back where an enumeration's member was given.
        kind = AttachmentKind(self._kind.currentData())
        self._acts.act(
            lambda office, officer_id, case_id, _seen: add_file(
                office, officer_id, case_id, kind, path
            ),
            self._kept,
        )

    def _kept(self, added: AddedFile) -> None:
        told = (
            self.tr("{name} tersimpan.").format(name=added.attachment.file_name),
            *warning_sentences(added.checked.warnings),
        )
        self._note.tell(" ".join(told), "attention" if added.checked.warnings else "done")

    def _save_chosen(self) -> None:
        chosen, folder = self._chosen_id(), self.choose_folder()
        if chosen is not None and folder is not None:
            self._acts.act(
                lambda office, officer_id, case_id, _seen: save_file(
                    office, officer_id, case_id, chosen, folder
                ),
                self._saved,
            )

    def _saved(self, path: Path) -> None:
        self._note.tell(self.tr("Salinan ditulis ke {path}.").format(path=path), "done")

    def _ask_to_open(self) -> None:
        chosen = self._chosen_id()
        if chosen is not None:
            self._acts.act(
                lambda office, officer_id, case_id, _seen: file_to_open(
                    office, officer_id, case_id, chosen
                ),
                self._ask,
            )

    def _ask(self, file: FileToOpen) -> None:
        told = (
            self.tr("Buka salinan {name} ({size}) dengan program lain?").format(
                name=file.checked.file_name, size=size_words(file.checked.size_bytes)
            ),
            *warning_sentences(file.checked.warnings),
        )
        self._question.ask(
            " ".join(told),
            self.tr("Buka"),
            self.tr("Jangan buka"),
            lambda: self._open_copy(file),
        )

    def _open_copy(self, file: FileToOpen) -> None:
        if self._copies is None or self._copies.is_removed:
            self._copies = PrivateFolder()
        try:
            path = read_only_copy(self._copies.path, file)
        except Problem as problem:
            self._tell(problem)
            return
        if not self.open_file(path):
            self._note.tell(
                self.tr("Tidak ada program untuk membuka berkas ini. Simpan salinannya saja."),
                "attention",
            )

    def _tell(self, problem: Problem) -> None:
        self._note.tell(problem_sentence(problem), "trouble")

    def _ask_for_file(self) -> Path | None:
        title = QCoreApplication.translate("files", "Pilih berkas")
        name, _ = QFileDialog.getOpenFileName(self, title)
        return Path(name) if name else None
