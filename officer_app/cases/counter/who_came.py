"""Which case a guest came about, and the question who of its people it is."""

from textwrap import wrap

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from officer_app.frames import TurningRow
from officer_app.look import Look
from officer_app.pieces import KeyButton, breakable, named, text_label, wrapped_label
from shared.domain.case import Contact
from shared.domain.guest_details import GuestDetails
from shared.domain.identifiers import ContactId
from shared.use_cases.case_view import CaseView

_LINE = 42
"""Characters."""


class WhoCame(QWidget):
    """The officer looks at the guest and says who it is; the guestbook's name is offered first."""

    confirmed = Signal(object)
    """The ContactId; None for somebody new."""
    refused = Signal()
    """The guest came about something else."""

    def __init__(self, look: Look, has_refusal: bool) -> None:
        super().__init__()
        self._number = named(text_label("heading"), "who_case_number")
        self._title = wrapped_label()
        self._organiser = wrapped_label("quiet")
        self._question = wrapped_label("heading")
        self._choices = QVBoxLayout()
        self._group = QButtonGroup(self)
        self._radios: list[QRadioButton] = []
        self._contacts: tuple[Contact, ...] = ()
        self._guest: GuestDetails | None = None
        self.confirm = named(
            KeyButton(look.theme, "check", "Ctrl+Return", "primary"), "who_confirm"
        )
        self._refuse = named(KeyButton(look.theme, "x"), "who_refuse")
        self._refuse.setVisible(has_refusal)
        self._build()
        self.confirm.clicked.connect(self._confirm)
        self._refuse.clicked.connect(self.refused)

    def show_case(self, view: CaseView, guest: GuestDetails | None) -> None:
        case = view.case
        is_same = self._number.text() == case.number and self._contacts == view.contacts
        self._number.setText(case.number)
        self._title.setText(breakable(case.request.title))
        self._organiser.setText(breakable(case.request.organiser))
        if is_same and guest == self._guest:
            return
        self._contacts, self._guest = view.contacts, guest
        self._offer()

    def say(self) -> None:
        self._question.setText(self.tr("Siapa yang datang?"))
        self.confirm.say(self.tr("Ya, lanjutkan permohonan ini"))
        self._refuse.say(self.tr("Bukan permohonan ini"))
        self._name_choices()

    def _build(self) -> None:
        self._choices.setSpacing(4)
        buttons = TurningRow(8)
        buttons.add(self.confirm)
        buttons.add(self._refuse)
        buttons.add_stretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._number, self._title, self._organiser, self._question):
            column.addWidget(widget)
        column.addLayout(self._choices)
        column.addSpacing(4)
        column.addWidget(buttons)

    def _offer(self) -> None:
        for radio in self._radios:
            self._group.removeButton(radio)
            self._choices.removeWidget(radio)
            radio.hide()
            radio.deleteLater()
        self._radios = [QRadioButton() for _ in range(len(self._contacts) + 1)]
        for place, radio in enumerate(self._radios):
            radio.setObjectName(f"who_{place}")
            self._group.addButton(radio, place)
            self._choices.addWidget(radio)
        self._radios[self._likely()].setChecked(True)
        self._name_choices()

    def _likely(self) -> int:
        """The contact of the guestbook's name, else somebody new."""
        name = "" if self._guest is None else " ".join(self._guest.name.split()).casefold()
        names = [" ".join(contact.details.name.split()).casefold() for contact in self._contacts]
        return names.index(name) if name in names else len(names)

    def _name_choices(self) -> None:
        for radio, contact in zip(self._radios, self._contacts, strict=False):
            details = contact.details
            position = f" · {details.position}" if details.position else ""
            _name(radio, f"{details.name}{position}")
        if self._radios:
            guest = "" if self._guest is None else f": {self._guest.name}"
            _name(self._radios[-1], self.tr("Orang baru, dari buku tamu") + guest)

    def _confirm(self) -> None:
        place = self._group.checkedId()
        came: ContactId | None = None
        if 0 <= place < len(self._contacts):
            came = self._contacts[place].id
        self.confirmed.emit(came)


def _name(radio: QRadioButton, words: str) -> None:
    """A choice wraps no lines of its own."""
    radio.setText("\n".join(wrap(words, _LINE)).replace("&", "&&"))
