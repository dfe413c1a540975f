"""An officer's own account: who they are, and another password."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from officer_app.frames import scrolling
from officer_app.pieces import KeyButton, Note, lines_wide, named, text_label
from officer_app.problem_words import problem_sentence
from officer_app.role_words import role_name
from officer_app.session_presenter import SessionPresenter
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.problem import Problem, ProblemCode

_WIDTH_LINES = 26


class AccountPage(QWidget):
    """The old password once, the new one twice."""

    def __init__(self, session: SessionPresenter, theme: WidgetTheme) -> None:
        super().__init__()
        self.setObjectName("account_page")
        self._session = session
        self._heading = text_label("heading")
        self._who = text_label("quiet")
        self._password_heading = text_label("heading")
        self._note = Note(theme, "trouble")
        self._note.hide()
        self._fields = [
            named(QLineEdit(), name) for name in ("old_password", "new_password", "new_again")
        ]
        self._labels = [text_label("quiet") for _ in self._fields]
        self._save = KeyButton(theme, "save", "Ctrl+S", "primary")
        self._save.setObjectName("change_password")
        self._build()
        self._save.clicked.connect(self._send)
        session.password_changed.connect(self._changed)
        session.refused.connect(self._refused)
        session.changed.connect(self._session_changed)
        session.jobs.acting_changed.connect(lambda acting: self._save.setEnabled(not acting))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        form = QWidget()
        form.setMaximumWidth(lines_wide(form, _WIDTH_LINES))
        column = QVBoxLayout(form)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._who)
        column.addSpacing(16)
        column.addWidget(self._password_heading)
        for label, field in zip(self._labels, self._fields, strict=True):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        column.addSpacing(6)
        column.addWidget(self._note)
        save = QHBoxLayout()
        save.addWidget(self._save)
        save.addStretch()
        column.addLayout(save)
        column.addStretch()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolling(form))

    def _say(self) -> None:
        self._heading.setText(self.tr("Akun saya"))
        officer = self._session.session.officer
        self._who.setText(
            "" if officer is None else f"{officer.full_name} · {role_name(officer.role)}"
        )
        self._password_heading.setText(self.tr("Ganti kata sandi"))
        names = (
            self.tr("Kata sandi sekarang"),
            self.tr("Kata sandi baru"),
            self.tr("Kata sandi baru, sekali lagi"),
        )
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        self._save.say(self.tr("Ganti kata sandi"))

    def _send(self) -> None:
        old, new, again = (field.text() for field in self._fields)
        if new != again:
            self._note.tell(self.tr("Kedua kata sandi baru tidak sama."), "trouble")
            self._fields[2].setFocus()
            return
        self._note.tell("")
        self._session.change_password(old, new)

    def _changed(self) -> None:
        self._clear()
        self._note.tell(self.tr("Kata sandi sudah diganti."), "done")

    def _refused(self, problem: Problem) -> None:
        if not self.isVisible():
            return
        if problem.code is ProblemCode.SIGN_IN_REFUSED:
            self._note.tell(self.tr("Kata sandi sekarang tidak cocok."), "trouble")
        else:
            self._note.tell(problem_sentence(problem), "trouble")

    def _session_changed(self) -> None:
        self._clear()
        self._note.tell("")
        self._say()

    def _clear(self) -> None:
        for field in self._fields:
            field.clear()
