"""What is otherwise in the repaired form, question by question."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_app.cases.examination.examination_presenter import ExaminationPresenter
from officer_app.cases.form.form_html import changes_html
from officer_app.cases.form.form_paper import FormPaper
from officer_app.look import Look
from officer_app.pieces import EmptyPlace, Note, named, text_label


class ChangesPage(QWidget):
    """From the second round on."""

    def __init__(self, exams: ExaminationPresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("changes_page")
        self._exams = exams
        self._look = look
        self._heading = text_label("heading")
        self._told = Note(look.theme, "info")
        self._paper = named(FormPaper(look), "round_changes")
        self._empty = EmptyPlace(look.theme, "file-text")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._told)
        column.addWidget(self._paper, 1)
        column.addWidget(self._empty, 1)
        exams.changed.connect(self._show)
        self._say()

    def focus_first(self) -> None:
        self._paper.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self._heading.setText(self.tr("Yang berubah pada formulir"))
        self._empty.heading.setText(self.tr("Belum ada yang dibandingkan"))
        self._empty.words.setText(
            self.tr("Mulai putaran kedua, perubahan formulir tampil di sini per pertanyaan.")
        )
        self._show()

    def _show(self) -> None:
        before, shown = self._exams.before_shown, self._exams.shown
        has_two = before is not None and shown is not None
        for part in (self._heading, self._told, self._paper):
            part.setVisible(has_two)
        self._empty.setVisible(not has_two)
        if before is None or shown is None:
            return
        changes = self._exams.changes
        words = self.tr("{count} jawaban berbeda antara versi {before} dan versi {after}.")
        self._told.tell(
            words.format(count=len(changes), before=before.form_version, after=shown.form_version)
            if changes
            else self.tr("Formulir tidak berubah sejak putaran sebelumnya."),
            "info" if changes else "attention",
        )
        form, language = self._exams.form, self._look.translations.language
        self._paper.show_text(
            lambda colours: changes_html(changes, form, language, colours) if changes else ""
        )
