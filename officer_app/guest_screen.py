"""What a guest may see who looks on: their own details, large, and nobody else's."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from officer_app import guest_words
from officer_app.cases.case_presenter import CasePresenter
from officer_app.frames import centred
from officer_app.guest_presenter import GuestPresenter
from officer_app.guest_words import GuestWords
from officer_app.pieces import (
    KeyButton,
    NumberLabel,
    breakable,
    named,
    text_label,
    wrapped_label,
)
from officer_app.queue_presenter import QueuePresenter
from shared.configuration.case_steps import case_steps
from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.guest_details import GuestDetails
from shared.domain.language import Language
from shared.domain.phone_number import readable_phone
from shared.use_cases.watch_queue import QueueRow

_NUMBER, _SERVICE, _VALUE, _NAME = 7.5, 18, 18, 28
"""How many of such lines a screen is high: read from the other side of the counter."""
_LEAST_HEIGHT = 640
_WIDEST, _MARGIN = 1500, 64
_NAMES = (guest_words.NAME, guest_words.INSTITUTION, guest_words.PHONE, guest_words.EMAIL)


class GuestScreen(QWidget):
    """Follows the guest at this counter, in the language of their visit, whoever is looked at."""

    def __init__(
        self,
        queue: QueuePresenter,
        guest: GuestPresenter,
        cases: CasePresenter,
        theme: WidgetTheme,
        translations: Translations,
    ) -> None:
        super().__init__()
        self.setObjectName("guest_screen")
        self._queue = queue
        self._guest = guest
        self._cases = cases
        self._translations = translations
        self._words = GuestWords(self)
        self._number = named(NumberLabel("number"), "guest_screen_number")
        self._service = wrapped_label("heading")
        self._lead = wrapped_label("quiet")
        self._names = [text_label("quiet") for _ in _NAMES]
        self._values = [wrapped_label("heading") for _ in _NAMES]
        self._case_number = named(wrapped_label("heading"), "guest_screen_case")
        self._script = named(wrapped_label(), "guest_screen_script")
        self.back = KeyButton(theme, "eye-off", role="quiet")
        self.back.setObjectName("guest_screen_back")
        self._build()
        queue.changed.connect(self.show_state)
        guest.changed.connect(self.show_state)
        cases.changed.connect(self.show_state)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_state(self) -> None:
        """Only the guest at the counter; with nobody there, nothing of anybody."""
        row, file = self._queue.state.mine, self._guest.state.file
        details = None
        if row is not None and file is not None and file.ticket.id == row.ticket.id:
            details = file.guest
        language = self._translations.language if row is None else row.language
        say = self._words.say
        self._number.setText("" if row is None else row.ticket.label)
        self._number.setVisible(row is not None)
        self._service.setText(
            say(guest_words.WELCOME, language)
            if row is None
            else row.service.name.in_language(language)
        )
        self._lead.setText("" if details is None else say(guest_words.PLEASE_CHECK, language))
        for label, name in zip(self._names, _NAMES, strict=True):
            label.setText(say(name, language))
        for value, text in zip(self._values, _own_details(details), strict=True):
            value.setText(breakable(text) or "–")
        for label in (self._lead, *self._names, *self._values):
            label.setVisible(details is not None)
        self._show_case(row, language)

    def _show_case(self, row: QueueRow | None, language: Language) -> None:
        """The guest's own case: its number and what is said at this step, nothing else of it."""
        at_counter = self._cases.state.at_counter
        view = None
        if row is not None and at_counter is not None and at_counter.is_confirmed:
            view = at_counter.view if at_counter.visit_id == row.ticket.visit_id else None
        number, script = "", ""
        if view is not None:
            words = self._words.say(guest_words.CASE_NUMBER, language)
            number = f"{words}: {view.case.number}"
            step = case_steps()[view.case.current_step - 1]
            script = "" if step.say is None else step.say.in_language(language)
        self._case_number.setText(number)
        self._script.setText(script)
        self._case_number.setVisible(bool(number))
        self._script.setVisible(bool(script))

    def _build(self) -> None:
        form = self._form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(4)
        column.addWidget(self._number)
        column.addWidget(self._service)
        column.addWidget(self._case_number)
        column.addSpacing(8)
        column.addWidget(self._lead)
        column.addSpacing(16)
        rows = QGridLayout()
        rows.setHorizontalSpacing(32)
        rows.setVerticalSpacing(14)
        rows.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            rows.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(value, place, 1)
        column.addLayout(rows)
        column.addSpacing(20)
        column.addWidget(self._script)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 16, 12)
        page.addWidget(centred(form))
        page.addWidget(self.back, 0, Qt.AlignmentFlag.AlignRight)

    def _fit(self) -> None:
        """As large as the screen allows, whatever size the officer reads."""
        height = max(self.height(), _LEAST_HEIGHT)
        for label, lines in (
            (self._number, _NUMBER),
            (self._service, _SERVICE),
            (self._lead, _NAME),
            (self._case_number, _VALUE),
            (self._script, _NAME),
            *((name, _NAME) for name in self._names),
            *((value, _VALUE) for value in self._values),
        ):
            label.setStyleSheet(f"font-size: {int(height / lines)}px;")
        for name in self._names:
            # Both stand on one line of writing.
            name.setContentsMargins(0, int(height / _VALUE - height / _NAME), 0, 0)
        self._form.setFixedWidth(max(1, min(_WIDEST, self.width() - 2 * _MARGIN)))

    def _say(self) -> None:
        self.back.say(self.tr("Kembali ke layar petugas (F11)"))
        self.show_state()


def _own_details(details: GuestDetails | None) -> tuple[str, str, str, str]:
    if details is None:
        return ("", "", "", "")
    return (
        details.name,
        details.institution_name or "",
        readable_phone(details.phone) if details.phone else "",
        details.email or "",
    )
