"""Step 13: the draft of the letter, its versions, and how it will look."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from officer_app.cases.form.written_files import write_whole
from officer_app.cases.inline_question import InlineQuestion
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.letter.letter_form import LetterForm
from officer_app.cases.letter.letter_presenter import LetterPresenter
from officer_app.cases.pdf_pane import PdfPane
from officer_app.cases.private_folder import PrivateFolder
from officer_app.frames import TurningRow, scrolling
from officer_app.look import Look
from officer_app.pieces import EmptyPlace, KeyButton, Note, breakable, named, text_label
from officer_app.problem_words import problem_sentence
from shared.database.letters import LetterDraft
from shared.desktop.jobs import Err, Ok, Outcome
from shared.domain.case import Attachment
from shared.domain.case_life import LetterSteps
from shared.use_cases.case_files import CaseDocument


class DraftPage(QWidget):
    """A draft is never a letter: nothing here imitates a signature."""

    def __init__(
        self,
        letters: LetterPresenter,
        drafts: KeptDrafts,
        look: Look,
        *,
        choose_folder: Callable[[], Path | None],
        choose_document: Callable[[], Path | None],
        open_file: Callable[[Path], bool],
    ) -> None:
        super().__init__()
        self.setObjectName("draft_page")
        self._letters = letters
        self._look = look
        self._choose_folder = choose_folder
        self._choose_document = choose_document
        self._open_file = open_file
        self._folder: PrivateFolder | None = None
        self._waits = Note(look.theme, "info")
        self._waits.words.setObjectName("letter_waits")
        self._template = named(text_label("quiet"), "letter_template_name")
        self.form = LetterForm(letters, drafts, look)
        self._make = named(
            KeyButton(look.theme, "file-text", "Ctrl+Return", "primary"), "draft_make"
        )
        self._keep = named(KeyButton(look.theme, "log-in", "Ctrl+O"), "draft_keep_edited")
        self._versions_name = text_label("quiet")
        self.versions = named(QComboBox(), "draft_versions")
        self._open = named(KeyButton(look.theme, "pencil"), "draft_open")
        self._save = named(KeyButton(look.theme, "save", "Ctrl+S"), "draft_save")
        self._look_at = named(KeyButton(look.theme, "file-text", "Ctrl+Shift+P"), "draft_preview")
        self._question = InlineQuestion("draft_question", look)
        self._told = Note(look.theme, "done")
        self._told.words.setObjectName("draft_told")
        self._told.hide()
        self._preview_state = Note(look.theme, "info")
        self._preview_state.words.setObjectName("draft_preview_state")
        self._pane = named(PdfPane(), "draft_pane")
        self._shown_pdf: bytes | None = None
        self._form_area = QWidget()
        self._kept_area = QWidget()
        self._empty = EmptyPlace(look.theme, "file-text")
        self._build()
        self._connect()
        self._say()

    def focus_first(self) -> None:
        (self.form if self._form_area.isVisibleTo(self) else self.versions).setFocus()

    def leave(self) -> None:
        """Another case, or the end: what was opened outside goes."""
        self._question.take_back()
        if self._folder is not None:
            self._folder.remove()
            self._folder = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        make = TurningRow(8)
        make.add(self._make)
        make.add(self._keep)
        make.add_stretch()
        form = QVBoxLayout(self._form_area)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.addWidget(self._template)
        form.addWidget(scrolling(self.form), 1)
        form.addWidget(make)
        self.versions.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.versions.setMinimumContentsLength(14)
        buttons = TurningRow(8)
        for button in (self._look_at, self._open, self._save):
            buttons.add(button)
        buttons.add_stretch()
        kept = QVBoxLayout(self._kept_area)
        kept.setContentsMargins(0, 0, 0, 0)
        kept.setSpacing(8)
        kept.addWidget(self._versions_name)
        kept.addWidget(self.versions)
        kept.addWidget(buttons)
        kept.addWidget(self._question)
        kept.addWidget(self._told)
        kept.addWidget(self._preview_state)
        kept.addWidget(self._pane, 1)
        self._rest = QWidget()
        kept.addWidget(self._rest, 1)
        row = TurningRow(16)
        row.add(self._form_area, 1)
        row.add(self._kept_area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._waits)
        column.addWidget(row, 1)
        column.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self._letters.changed.connect(self._show)
        self._letters.cases.jobs.acting_changed.connect(self._enable)
        self._letters.acts.begun.connect(lambda: self._told.tell(""))
        self.form.changed.connect(self._enable)
        self._make.clicked.connect(self._make_draft)
        self._keep.clicked.connect(self._keep_edited)
        self._look_at.clicked.connect(self._preview)
        self._open.clicked.connect(self._ask_to_open)
        self._save.clicked.connect(self._fetch_to_save)
        self.versions.currentIndexChanged.connect(lambda _row: self._show_preview())

    def _say(self) -> None:
        self._make.say(self.tr("Buat naskah"))
        self._keep.say(self.tr("Simpan naskah yang disunting…"))
        self._versions_name.setText(self.tr("Versi naskah"))
        self.versions.setAccessibleName(self.tr("Versi naskah"))
        self._look_at.say(self.tr("Pratinjau"))
        self._open.say(self.tr("Buka…"))
        self._save.say(self.tr("Simpan salinan…"))
        self._empty.heading.setText(self.tr("Surat belum dapat disusun"))
        self._show()

    def _show(self) -> None:
        view, state = self._letters.view, self._letters.state
        if view is None:
            return
        drafts = state.drafts or ()
        may_draft = self._letters.may_draft
        self._waits.tell(self._waiting_words() if drafts and not may_draft else "")
        self._empty.words.setText(self._waiting_words())
        self._empty.setVisible(not drafts and not may_draft)
        self._form_area.setVisible(may_draft)
        self._kept_area.setVisible(bool(drafts))
        self.form.show_case()
        name = None if state.basis is None else state.basis.template_name
        self._template.setText(
            self.tr("Templat: {name}").format(name=name)
            if name
            else self.tr("Templat: bawaan Serambi")
        )
        self._offer_versions(drafts)
        self._show_preview()
        self._enable()

    def _waiting_words(self) -> str:
        match self._letters.letter_steps:
            case LetterSteps.NOT_YET:
                return self.tr(
                    "Naskah disusun setelah evaluasi memutuskan. Catat evaluasinya di Pemeriksaan."
                )
            case LetterSteps.WAIT:
                return self.tr(
                    "Formulir sedang diperbaiki pemohon; surat menunggu pemeriksaan berikutnya."
                )
            case LetterSteps.FALL_AWAY:
                return self.tr(
                    "Permohonan ditolak, jadi tidak ada surat. Portal dan pesan hasil menyampaikan "
                    "penolakannya."
                )
            case LetterSteps.APPLY:
                return self.tr("Naskah sudah disetujui; versi di bawah tetap tersimpan.")

    def _offer_versions(self, drafts: tuple[LetterDraft, ...]) -> None:
        view = self._letters.view
        zone = None if view is None else view.local_now.tzinfo
        known = [self.versions.itemData(row) for row in range(self.versions.count())]
        wanted = [draft.version for draft in reversed(drafts)]
        chosen = self.versions.currentData() if known == wanted else None
        with QSignalBlocker(self.versions):
            self.versions.clear()
            for draft in reversed(drafts):
                made = draft.made_at.astimezone(zone)
                words = self.tr("Versi {version} · {moment}").format(
                    version=draft.version, moment=f"{made:%d-%m-%Y %H.%M}"
                )
                self.versions.addItem(words, draft.version)
            self.versions.setCurrentIndex(max(0, self.versions.findData(chosen)))

    def _chosen(self) -> LetterDraft | None:
        version = self.versions.currentData()
        drafts = self._letters.state.drafts or ()
        return next((draft for draft in drafts if draft.version == version), None)

    def _show_preview(self) -> None:
        state, chosen = self._letters.state, self._chosen()
        is_of_chosen = chosen is not None and state.previewed == chosen.attachment_id
        pdf = state.preview if is_of_chosen else None
        problem = state.preview_problem if is_of_chosen else None
        if problem is not None:
            self._preview_state.tell(breakable(problem_sentence(problem)), "attention")
        elif is_of_chosen and pdf is None:
            self._preview_state.tell(self.tr("Pratinjau sedang dibuat…"), "info")
        else:
            self._preview_state.tell("")
        self._pane.setVisible(pdf is not None)
        self._rest.setVisible(pdf is None)
        if pdf is not None and pdf is not self._shown_pdf:
            self._pane.show_pdf(pdf)
        self._shown_pdf = pdf

    def _enable(self) -> None:
        is_acting = self._letters.cases.jobs.is_acting
        self._make.setEnabled(self.form.is_ready and not is_acting)
        self._keep.setEnabled(not is_acting)

    def _make_draft(self) -> None:
        if self._make.isEnabled():
            self.form.keep()
            self._letters.make_draft(self.form.wish)

    def _keep_edited(self) -> None:
        path = self._choose_document()
        if path is not None:
            self._letters.keep_edited(path)

    def _preview(self) -> None:
        if (chosen := self._chosen()) is not None:
            self._letters.preview(chosen.attachment_id)

    def _ask_to_open(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        self._question.ask(
            self.tr(
                "Naskah dibuka sebagai salinan di program lain. Perubahan di sana tidak ikut "
                "tersimpan; simpan berkasnya, lalu masukkan dengan “Simpan naskah yang disunting”."
            ),
            self.tr("Buka salinan"),
            self.tr("Batal"),
            lambda: self._letters.fetch(chosen.attachment_id, self._open_copy),
        )

    def _open_copy(self, attachment: Attachment, content: bytes) -> None:
        if self._folder is None or self._folder.is_removed:
            self._folder = PrivateFolder()
        folder = self._folder.path
        document = CaseDocument(attachment.file_name, content)
        self._letters.cases.jobs.ask(
            f"draft_open_{id(self)}", lambda: write_whole(folder, (document,)), self._written
        )

    def _written(self, outcome: Outcome[tuple[Path, ...]]) -> None:
        match outcome:
            case Ok(paths):
                if not self._open_file(paths[0]):
                    self._told.tell(
                        self.tr(
                            "Tidak ada program untuk berkas ini di komputer ini. Simpan "
                            "salinannya, lalu buka di komputer lain."
                        ),
                        "attention",
                    )
            case Err(problem):
                self._letters.refused.emit(problem)

    def _fetch_to_save(self) -> None:
        chosen = self._chosen()
        folder = None if chosen is None else self._choose_folder()
        if chosen is None or folder is None:
            return

        def write(attachment: Attachment, content: bytes) -> None:
            document = CaseDocument(attachment.file_name, content)
            self._letters.cases.jobs.ask(
                f"draft_save_{id(self)}", lambda: write_whole(folder, (document,)), self._saved
            )

        self._letters.fetch(chosen.attachment_id, write)

    def _saved(self, outcome: Outcome[tuple[Path, ...]]) -> None:
        match outcome:
            case Ok(paths):
                words = self.tr("Ditulis utuh: {file}.").format(file=paths[0])
                self._told.tell(breakable(words), "done")
            case Err(problem):
                self._letters.refused.emit(problem)
