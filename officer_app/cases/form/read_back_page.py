"""A filled form comes back: dropped or opened, looked into, and stored only on a press."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.form.filled_form import FilledForm
from officer_app.cases.form.form_html import changes_html, faults_html
from officer_app.cases.form.form_paper import FormPaper
from officer_app.cases.form.form_presenter import FormPresenter, FormState
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, Picture, breakable, named, text_label, wrapped_label
from officer_app.wrapped_row import in_wrapped_row
from shared.domain.case import FormSource


class ReadBackPage(QWidget):
    """What was refused changes nothing; what was read is shown before it is stored."""

    def __init__(
        self, forms: FormPresenter, look: Look, choose_file: Callable[[], Path | None]
    ) -> None:
        super().__init__()
        self.setObjectName("form_read_back")
        self._forms = forms
        self._look = look
        self._choose_file = choose_file
        self._heading = text_label("heading")
        self._place = named(QFrame(), "form_drop")
        self._place.setProperty("role", "card")
        self._place_words = wrapped_label()
        self._open = KeyButton(look.theme, "log-in", "Ctrl+O", "primary")
        self._open.setObjectName("form_open")
        self._result = Note(look.theme, "info")
        self._result.words.setObjectName("form_read")
        self._save = KeyButton(look.theme, "save", "Ctrl+S", "primary")
        self._save.setObjectName("form_store")
        self._drop = named(KeyButton(look.theme, "x"), "form_drop_file")
        self._faults_heading = text_label("heading")
        self._faults = named(FormPaper(look), "form_faults")
        self._changes_heading = text_label("heading")
        self._changes = named(FormPaper(look), "form_changes")
        self._build()
        forms.changed.connect(self._show)
        forms.cases.jobs.acting_changed.connect(lambda _acting: self._enable())
        self._open.clicked.connect(self._choose)
        self._save.clicked.connect(forms.store_file)
        self._drop.clicked.connect(forms.drop_file)
        self._say()

    def focus_first(self) -> None:
        (self._save if self._save.isVisible() else self._open).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        inside = QHBoxLayout(self._place)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(12)
        picture = Picture(self._look.theme, "file-text", "accent", 28)
        inside.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self._place_words, 1)
        inside.addWidget(self._open)
        buttons = in_wrapped_row(self._save, self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._place)
        column.addWidget(self._result)
        column.addLayout(buttons)
        column.addWidget(self._faults_heading)
        column.addWidget(self._faults, 1)
        column.addWidget(self._changes_heading)
        column.addWidget(self._changes, 1)
        column.addStretch()

    def _say(self) -> None:
        self._heading.setText(self.tr("Baca formulir yang sudah diisi"))
        self._place_words.setText(
            self.tr(
                "Seret berkas ke sini: buku kerja Excel (.xlsx) yang diisi pemohon, atau ekspor "
                "portal (.json). Tidak ada yang tersimpan sebelum Anda menekan Simpan."
            )
        )
        self._open.say(self.tr("Buka berkas…"))
        self._drop.say(self.tr("Buang"))
        self._show()

    def _show(self) -> None:
        state = self._forms.state
        filled = state.filled
        changes = self._forms.changes
        self._result.tell(breakable(self._told(state, len(changes))), self._mood(state))
        self._save.say(self.tr("Simpan sebagai versi {number}").format(number=state.next_number))
        self._enable()
        for button in (self._save, self._drop):
            button.setVisible(filled is not None)
        faults = () if filled is None else filled.faults
        form, language = self._forms.form, self._look.translations.language
        self._faults_heading.setText(
            self.tr("Perlu dilihat: {count}").format(count=len(faults)) if faults else ""
        )
        self._faults.show_text(
            lambda colours: faults_html(faults, form, language, colours) if faults else ""
        )
        self._changes_heading.setText(self._changes_words(len(changes)) if changes else "")
        self._changes.show_text(
            lambda colours: changes_html(changes, form, language, colours) if changes else ""
        )
        for part in (self._faults_heading, self._faults):
            part.setVisible(bool(faults))
        for part in (self._changes_heading, self._changes):
            part.setVisible(bool(changes))

    def _enable(self) -> None:
        has_something = self._forms.state.filled is not None
        self._save.setEnabled(
            has_something and bool(self._forms.changes) and not self._forms.cases.jobs.is_acting
        )
        self._open.setEnabled(self._forms.state.case_id is not None)

    def _changes_words(self, count: int) -> str:
        if self._forms.state.newest is None:
            return self.tr("Yang akan tersimpan: {count} jawaban").format(count=count)
        return self.tr("Yang berubah dari versi {number}: {count}").format(
            number=self._forms.state.newest.version.version, count=count
        )

    def _told(self, state: FormState, changes: int) -> str:
        if state.is_reading:
            return self.tr("Membaca berkas…")
        if state.filled is not None:
            return self._read_words(state.filled, changes)
        if state.stored is not None and state.is_unchanged:
            return self.tr("Isinya sama dengan versi {number}; tidak ada yang disimpan.").format(
                number=state.stored
            )
        if state.stored is not None:
            return self.tr("Tersimpan sebagai versi {number}.").format(number=state.stored)
        return ""

    def _read_words(self, filled: FilledForm, changes: int) -> str:
        if filled.source is FormSource.PORTAL_EXPORT:
            told = self.tr("Ekspor portal “{name}” terbaca.").format(name=filled.file_name)
        else:
            told = self.tr("Buku kerja “{name}” terbaca.").format(name=filled.file_name)
        if not changes:
            return told + " " + self.tr("Isinya sama dengan versi terbaru.")
        if filled.faults:
            return (
                told
                + " "
                + self.tr(
                    "Ada yang perlu dilihat; boleh disimpan sekarang dan diperbaiki kemudian."
                )
            )
        return told + " " + self.tr("Tidak ada yang perlu diperbaiki.")

    def _mood(self, state: FormState) -> str:
        if state.filled is not None:
            return "attention" if state.filled.faults else "done"
        return "done" if state.stored is not None and not state.is_unchanged else "info"

    def _choose(self) -> None:
        path = self._choose_file()
        if path is not None:
            self._forms.read_file(path)
