"""What a guest may see who looks on: their own details, and nobody else's."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from officer_app.frames import centred
from officer_app.guest_presenter import GuestPresenter
from officer_app.pieces import (
    KeyButton,
    NumberLabel,
    breakable,
    lines_wide,
    text_label,
    wrapped_label,
)
from officer_app.queue_presenter import QueuePresenter
from shared.desktop.translations import Translations
from shared.desktop.widget_theme import WidgetTheme
from shared.domain.guest_details import GuestDetails
from shared.domain.phone_number import readable_phone

_WIDTH_LINES = 36


class GuestScreen(QWidget):
    """Follows the guest at this counter, whoever else is looked at."""

    def __init__(
        self,
        queue: QueuePresenter,
        guest: GuestPresenter,
        theme: WidgetTheme,
        translations: Translations,
    ) -> None:
        super().__init__()
        self.setObjectName("guest_screen")
        self._queue = queue
        self._guest = guest
        self._translations = translations
        self._number = NumberLabel("number")
        self._service = wrapped_label("heading")
        self._lead = wrapped_label("quiet")
        self._names = [text_label("quiet") for _ in range(4)]
        self._values = [wrapped_label("heading") for _ in range(4)]
        self.back = KeyButton(theme, "eye-off", role="quiet")
        self.back.setObjectName("guest_screen_back")
        self._build()
        queue.changed.connect(self.show_state)
        guest.changed.connect(self.show_state)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def show_state(self) -> None:
        """Only the guest at the counter; with nobody there, nothing of anybody."""
        row, file = self._queue.state.mine, self._guest.state.file
        details = None
        if row is not None and file is not None and file.ticket.id == row.ticket.id:
            details = file.guest
        self._number.setText("" if row is None else row.ticket.label)
        language = self._translations.language
        self._service.setText(
            self.tr("Selamat datang") if row is None else row.service.name.in_language(language)
        )
        self._lead.setText(
            "" if row is None else self.tr("Mohon periksa apakah data Anda sudah benar.")
        )
        for value, text in zip(self._values, _own_details(details), strict=True):
            value.setText(breakable(text) or "–")
        for label in (*self._names, *self._values):
            label.setVisible(details is not None)

    def _build(self) -> None:
        form = QWidget()
        form.setFixedWidth(lines_wide(form, _WIDTH_LINES))
        column = QVBoxLayout(form)
        column.setSpacing(8)
        column.addWidget(self._number)
        column.addWidget(self._service)
        column.addWidget(self._lead)
        column.addSpacing(16)
        rows = QGridLayout()
        rows.setHorizontalSpacing(24)
        rows.setVerticalSpacing(12)
        rows.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            rows.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(value, place, 1)
        column.addLayout(rows)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 16, 12)
        page.addWidget(centred(form))
        page.addWidget(self.back, 0, Qt.AlignmentFlag.AlignRight)

    def _say(self) -> None:
        names = (self.tr("Nama"), self.tr("Instansi"), self.tr("Nomor HP"), self.tr("E-mail"))
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
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
