"""One contact of a case: how to reach them, whether both channels were proved, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from officer_app.frames import TurningRow
from officer_app.look import Look
from officer_app.pieces import (
    KeyButton,
    Picture,
    breakable,
    named,
    text_label,
    wrapped_label,
)
from shared.domain.case import Contact
from shared.domain.date_words import clock_words
from shared.domain.identifiers import ContactId
from shared.domain.phone_number import readable_phone
from shared.use_cases.case_desk import ProvedChannel


class ContactCard(QFrame):
    """Shows one contact; each press tells which contact it is about."""

    test_wanted = Signal(object)
    open_wanted = Signal(object)
    proved = Signal(object, object)
    """The ContactId and the ProvedChannel."""
    change_wanted = Signal(object)
    first_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.contact_id: ContactId | None = None
        theme = look.theme
        self._name = wrapped_label()
        self._first = text_label("info")
        self._addresses = {channel: wrapped_label("quiet") for channel in ProvedChannel}
        self._icons = {channel: Picture(theme, "circle") for channel in ProvedChannel}
        self._states = {channel: wrapped_label("quiet") for channel in ProvedChannel}
        self._came = {
            channel: named(KeyButton(theme, "check"), f"contact_{channel.value}_came")
            for channel in ProvedChannel
        }
        self._test = named(KeyButton(theme, "mail"), "contact_test")
        self._open = named(KeyButton(theme, "message-square"), "contact_open_whatsapp")
        self._change = named(KeyButton(theme, "pencil", role="quiet"), "contact_change")
        self._make_first = named(KeyButton(theme, "arrow-up", role="quiet"), "contact_first")
        self._remove = named(KeyButton(theme, "trash-2", role="quiet"), "contact_remove")
        self._build()
        self._connect()

    def show_contact(self, contact: Contact, zone: str, has_test: bool, may_change: bool) -> None:
        """`has_test`: a test message to this number waits to be sent from WhatsApp."""
        self.contact_id = contact.id
        details = contact.details
        position = f" · {details.position}" if details.position else ""
        self._name.setText(breakable(f"{details.name}{position}"))
        self._first.setVisible(contact.is_first)
        proofs = {
            ProvedChannel.EMAIL: (details.email or "", contact.email_proved_at),
            ProvedChannel.WHATSAPP: (
                readable_phone(details.phone) if details.phone else "",
                contact.whatsapp_proved_at,
            ),
        }
        for channel, (address, proved_at) in proofs.items():
            self._addresses[channel].setText(breakable(address) or "–")
            is_proved = proved_at is not None
            self._icons[channel].set_icon_name(
                "circle-check" if is_proved else "circle", "done" if is_proved else "quiet_ink"
            )
            self._states[channel].setText(
                self.tr("Diterima {time}").format(time=clock_words(proved_at, zone))
                if proved_at is not None
                else self._unproved(channel, bool(address))
            )
            self._came[channel].setVisible(may_change and bool(address) and not is_proved)
        self._test.setVisible(may_change and any(address for address, _ in proofs.values()))
        self._open.setVisible(may_change and has_test)
        self._change.setVisible(may_change)
        self._make_first.setVisible(may_change and not contact.is_first)
        self._remove.setVisible(may_change and not contact.is_first)

    def say(self) -> None:
        self._first.setText(self.tr("penerima pesan"))
        names = {
            ProvedChannel.EMAIL: self.tr("E-mail uji sudah diterima"),
            ProvedChannel.WHATSAPP: self.tr("WhatsApp uji sudah diterima"),
        }
        for channel, came in self._came.items():
            came.say(self.tr("Sudah diterima"))
            came.setAccessibleName(names[channel])
        self._test.say(self.tr("Kirim pesan uji"))
        self._open.say(self.tr("Buka WhatsApp"))
        self._change.say(self.tr("Ubah"))
        self._make_first.say(self.tr("Jadikan penerima pesan"))
        self._remove.say(self.tr("Hapus"))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name, 1)
        head.addWidget(self._first, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, channel in enumerate(ProvedChannel):
            line = QVBoxLayout()
            line.setSpacing(0)
            line.addWidget(self._addresses[channel])
            line.addWidget(self._states[channel])
            grid.addWidget(self._icons[channel], row, 0)
            grid.addLayout(line, row, 1)
            grid.addWidget(self._came[channel], row, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(_row(self._test, self._open))
        column.addWidget(_row(self._change, self._make_first, self._remove))

    def _connect(self) -> None:
        for button, signal in (
            (self._test, self.test_wanted),
            (self._open, self.open_wanted),
            (self._change, self.change_wanted),
            (self._make_first, self.first_wanted),
            (self._remove, self.remove_wanted),
        ):
            button.clicked.connect(self._telling(signal.emit))
        for channel, came in self._came.items():
            came.clicked.connect(
                lambda _=False, channel=channel: self.proved.emit(self.contact_id, channel)
            )

    def _telling(self, emit: Callable[..., None]) -> Callable[[], None]:
        return lambda: emit(self.contact_id)

    def _unproved(self, channel: ProvedChannel, has_address: bool) -> str:
        match channel:
            case ProvedChannel.EMAIL if not has_address:
                return self.tr("E-mail belum ada")
            case ProvedChannel.WHATSAPP if not has_address:
                return self.tr("Nomor WhatsApp belum ada")
            case _:
                return self.tr("Belum terbukti dengan pesan uji")


def _row(*buttons: QWidget) -> TurningRow:
    row = TurningRow(6)
    for button in buttons:
        row.add(button)
    row.add_stretch()
    return row
