"""The page on which an officer says who they are."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from officer_app.frames import centred
from officer_app.language_switch import LanguageSwitch
from officer_app.office_lists import OfficeLists
from officer_app.pieces import KeyButton, Note, lines_wide, named, text_label, wrapped_label
from officer_app.problem_words import problem_sentence
from officer_app.session_presenter import SessionPresenter
from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.problem import Problem

_WIDTH_LINES = 21


class SignInPage(QWidget):
    """Name and password; what was wrong is told, never which of the two."""

    def __init__(
        self,
        session: SessionPresenter,
        lists: OfficeLists,
        theme: WidgetTheme,
        translations: Translations,
    ) -> None:
        super().__init__()
        self.setObjectName("sign_in_page")
        self._session = session
        self._problem: Problem | None = None
        self._heading = text_label("heading")
        self._office = wrapped_label("quiet")
        self._lists = lists
        self._name_label, self._password_label = text_label(), text_label()
        self.name = named(QLineEdit(), "sign_in_name")
        self.password = named(QLineEdit(), "sign_in_password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._name_label.setBuddy(self.name)
        self._password_label.setBuddy(self.password)
        self.button = KeyButton(theme, "log-in", role="primary")
        self.button.setObjectName("sign_in_button")
        self._note = Note(theme, "trouble")
        self._note.hide()
        self._build(LanguageSwitch(translations))
        self.button.clicked.connect(self._sign_in)
        self.name.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self._sign_in)
        lists.changed.connect(self._show_office)
        session.refused.connect(self._refused)
        session.changed.connect(self._session_changed)
        session.jobs.acting_changed.connect(self._set_acting)
        self._say()

    def _build(self, language_switch: LanguageSwitch) -> None:
        form = QFrame()
        form.setFixedWidth(lines_wide(form, _WIDTH_LINES))
        column = QVBoxLayout(form)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._office)
        column.addSpacing(16)
        column.addWidget(self._name_label)
        column.addWidget(self.name)
        column.addSpacing(6)
        column.addWidget(self._password_label)
        column.addWidget(self.password)
        column.addSpacing(10)
        column.addWidget(self._note)
        column.addWidget(self.button)
        column.addSpacing(18)
        languages = QHBoxLayout()
        languages.addStretch()
        languages.addWidget(language_switch)
        languages.addStretch()
        column.addLayout(languages)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(centred(form))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        self._heading.setText(self.tr("Masuk ke Serambi"))
        self._name_label.setText(self.tr("Nama masuk"))
        self._password_label.setText(self.tr("Kata sandi"))
        self.button.say(self.tr("Masuk"))
        self._note.tell(problem_sentence(self._problem) if self._problem else "")

    def _show_office(self) -> None:
        if self._lists.front is not None:
            self._office.setText(self._lists.front.office.name)

    def _sign_in(self) -> None:
        self._problem = None
        self._note.tell("")
        if not self.name.text().strip():
            self.name.setFocus()
        elif not self.password.text():
            self.password.setFocus()
        else:
            self._session.sign_in(self.name.text().strip(), self.password.text())

    def _refused(self, problem: Problem) -> None:
        if self._session.session.officer is None:
            self._problem = problem
            self._note.tell(problem_sentence(problem))
            self.password.clear()
            self.password.setFocus()

    def _session_changed(self) -> None:
        self.password.clear()
        if self._session.session.officer is not None:
            self._problem = None
            self._note.tell("")
            self.name.clear()

    def _set_acting(self, is_acting: bool) -> None:
        self.button.setEnabled(not is_acting)
