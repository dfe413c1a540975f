"""What an officer does with one message: send it from WhatsApp, telephone, again, or not at all."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.messages.messages_presenter import MessagesPresenter
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, named, text_label, wrapped_label
from shared.domain.identifiers import MessageId
from shared.domain.message import Channel
from shared.domain.message_life import MessageMove
from shared.domain.message_moves import OfficerTask
from shared.domain.whatsapp_link import LONGEST_LINK, whatsapp_link
from shared.use_cases.message_tasks import Recipient
from shared.use_cases.outbox import LONGEST_NOTE, OutboxEntry

_LONGEST_ADDRESS = 254
_LONGEST_NUMBER = 40
_COLUMNS = 2


class Deed(StrEnum):
    """The acts, in the order in which they are offered."""

    OPEN_WHATSAPP = "open_whatsapp"
    MARK_SENT = "mark_sent"
    TELEPHONE = "telephone"
    SEND_AGAIN = "send_again"
    CANCEL = "cancel"


_LOOKS = {
    Deed.OPEN_WHATSAPP: ("smartphone", "Alt+W"),
    Deed.MARK_SENT: ("square-check", "Alt+S"),
    Deed.TELEPHONE: ("phone", "Alt+T"),
    Deed.SEND_AGAIN: ("rotate-ccw", "Alt+G"),
    Deed.CANCEL: ("x", "Alt+X"),
}
_FIELDS = {
    Deed.TELEPHONE: ("number", "note"),
    Deed.SEND_AGAIN: ("recipient",),
    Deed.CANCEL: ("reason",),
}
"""What each of these wants to know first."""


class MessageDeeds(QWidget):
    """Offers what the message's state allows; what is typed for it is kept."""

    def __init__(
        self,
        messages: MessagesPresenter,
        drafts: KeptDrafts,
        look: Look,
        open_address: Callable[[str], bool] | None = None,
    ) -> None:
        super().__init__()
        self._messages = messages
        self._open_address = open_address or open_with_system
        self._entry: OutboxEntry | None = None
        self._deed: Deed | None = None
        self._recipient: Recipient | None = None
        self._buttons = {
            deed: named(KeyButton(look.theme, *_LOOKS[deed]), f"message_{deed.value}")
            for deed in Deed
        }
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._told = Note(look.theme, "info")
        self._told.words.setObjectName("message_told")
        self._told.hide()
        self._fields = {
            name: named(QLineEdit(), f"message_{name}")
            for names in _FIELDS.values()
            for name in names
        }
        self._fields["number"].setMaxLength(_LONGEST_NUMBER)
        self._fields["recipient"].setMaxLength(_LONGEST_ADDRESS)
        for name in ("note", "reason"):
            self._fields[name].setMaxLength(LONGEST_NOTE)
        self._typed = TypedFields(drafts, self._fields, self)
        self._restored = RestoredNote(self._typed, look.theme)
        self._form = QWidget()
        self._question = text_label("heading")
        self._hint = wrapped_label("quiet")
        self._names: dict[str, QLabel] = {}
        self._rows = QFormLayout()
        self._confirm = named(
            KeyButton(look.theme, "check", "Ctrl+Return", "primary"), "message_confirm"
        )
        self._back = named(KeyButton(look.theme, "arrow-left", "", "quiet"), "message_back")
        self._build()
        self._connect()
        self._say()

    def show_entry(self, entry: OutboxEntry | None) -> None:
        """Another message closes what was begun; the same one keeps it."""
        before = None if self._entry is None else self._entry.message.id
        self._entry = entry
        now = None if entry is None else entry.message.id
        if now != before:
            self._deed = self._recipient = None
            self._told.tell("")
            officer_id = self._messages.state.officer_id
            self._typed.show(None if now is None else f"message-{officer_id}-{now}", {})
            if self._typed.restored_at is not None:
                self._deed = self._deed_of_draft()
        self._show()

    def carried_out(self, message_id: MessageId) -> None:
        """The act was stored: nothing of its typing is needed any more."""
        if self._entry is not None and self._entry.message.id == message_id:
            self._deed = None
            self._typed.drop()
            self._told.tell("")
            self._show()

    def show_recipient(self, message_id: MessageId, recipient: Recipient) -> None:
        """Address and telephone stand in the fields that ask for them."""
        if self._entry is None or self._entry.message.id != message_id:
            return
        self._recipient = recipient
        stored = {"recipient": recipient.address, "number": recipient.telephone}
        self._typed.show(self._typed.key, stored)

    def keep(self) -> None:
        """Write down now what is being typed."""
        self._typed.keep()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, field in self._fields.items():
            label = text_label()
            label.setBuddy(field)
            self._names[name] = label
            self._rows.addRow(label, field)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._confirm)
        buttons.addWidget(self._back)
        buttons.addStretch()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 4, 0, 4)
        form.setSpacing(6)
        form.addWidget(self._question)
        form.addWidget(self._hint)
        form.addWidget(self._restored)
        form.addLayout(self._rows)
        form.addLayout(buttons)
        escape = QShortcut(QKeySequence("Esc"), self._form)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self._told)
        column.addWidget(self._form)

    def _connect(self) -> None:
        for deed, button in self._buttons.items():
            button.clicked.connect(lambda _=False, deed=deed: self._wanted(deed))
        self._confirm.clicked.connect(self._carry_out)
        self._back.clicked.connect(self._leave)
        for field in self._fields.values():
            field.returnPressed.connect(self._confirm.click)
            field.textChanged.connect(self._enable)
        self._messages.jobs.acting_changed.connect(lambda _acting: self._enable())

    def _say(self) -> None:
        names = {
            Deed.OPEN_WHATSAPP: self.tr("Buka WhatsApp"),
            Deed.MARK_SENT: self.tr("Tandai sudah terkirim"),
            Deed.TELEPHONE: self.tr("Telepon lalu catat…"),
            Deed.SEND_AGAIN: self.tr("Kirim lagi…"),
            Deed.CANCEL: self.tr("Batalkan…"),
        }
        for deed, button in self._buttons.items():
            button.say(names[deed])
        self._back.say(self.tr("Tidak jadi"))
        self._names["number"].setText(self.tr("Nomor yang ditelepon"))
        self._names["note"].setText(self.tr("Siapa yang menerima kabarnya"))
        self._names["reason"].setText(self.tr("Alasan"))
        self._show()

    def _show(self) -> None:
        offered = self._offered()
        for button in self._buttons.values():
            self._grid.removeWidget(button)
            button.setVisible(False)
        for place, deed in enumerate(offered):
            button = self._buttons[deed]
            self._grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
            button.setVisible(True)
        for deed, button in self._buttons.items():
            is_first = bool(offered) and deed is offered[0] and self._deed is None
            self._dress(button, "primary" if is_first and self._has_task else "plain")
        if self._deed is not None and self._deed not in offered:
            self._deed = None
        self._show_form()

    @property
    def _has_task(self) -> bool:
        return self._entry is not None and self._entry.task is not None

    def _dress(self, button: KeyButton, role: str) -> None:
        if button.property("role") != role:
            button.setProperty("role", role)
            button.style().unpolish(button)
            button.style().polish(button)
            button.redraw()

    def _offered(self) -> list[Deed]:
        entry = self._entry
        if entry is None:
            return []
        is_whatsapp = entry.message.channel is Channel.WHATSAPP and bool(entry.message.recipient)
        may_be_done = MessageMove.MARK_DONE in entry.moves
        offered = {
            Deed.OPEN_WHATSAPP: is_whatsapp and may_be_done,
            Deed.MARK_SENT: is_whatsapp and may_be_done,
            Deed.TELEPHONE: may_be_done,
            Deed.SEND_AGAIN: MessageMove.SEND_AGAIN in entry.moves,
            Deed.CANCEL: MessageMove.CANCEL in entry.moves,
        }
        deeds = [deed for deed in Deed if offered[deed]]
        if entry.task is OfficerTask.TELEPHONE and Deed.TELEPHONE in deeds:
            deeds.remove(Deed.TELEPHONE)
            deeds.insert(0, Deed.TELEPHONE)
        return deeds

    def _show_form(self) -> None:
        deed, entry = self._deed, self._entry
        self._form.setVisible(deed is not None)
        if deed is None or entry is None:
            return
        for name, field in self._fields.items():
            is_wanted = name in _FIELDS[deed]
            self._names[name].setVisible(is_wanted)
            field.setVisible(is_wanted)
        is_email = entry.message.channel is Channel.EMAIL
        self._names["recipient"].setText(
            self.tr("Alamat e-mail") if is_email else self.tr("Nomor WhatsApp")
        )
        self._question.setText(self._questions()[deed])
        self._confirm.say(self._confirmations()[deed])
        hint = ""
        if deed is Deed.CANCEL and entry.message.is_promised:
            hint = self.tr("Pesan ini dijanjikan standar pelayanan, jadi alasannya harus ditulis.")
        elif deed is Deed.SEND_AGAIN:
            hint = self.tr("Yang diperbaiki di sini hanya tujuan pesan ini, bukan kontaknya.")
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._enable()

    def _questions(self) -> dict[Deed, str]:
        return {
            Deed.TELEPHONE: self.tr("Catat telepon"),
            Deed.SEND_AGAIN: self.tr("Kirim lagi"),
            Deed.CANCEL: self.tr("Batalkan pesan"),
        }

    def _confirmations(self) -> dict[Deed, str]:
        return {
            Deed.TELEPHONE: self.tr("Simpan catatan"),
            Deed.SEND_AGAIN: self.tr("Kirim lagi"),
            Deed.CANCEL: self.tr("Batalkan pesan"),
        }

    def _enable(self) -> None:
        is_acting = self._messages.jobs.is_acting
        for button in self._buttons.values():
            button.setEnabled(not is_acting)
        deed, entry = self._deed, self._entry
        if deed is None or entry is None:
            return
        is_reason_needed = entry.message.is_promised
        needed = {
            Deed.TELEPHONE: ("number", "note"),
            Deed.SEND_AGAIN: ("recipient",),
            Deed.CANCEL: ("reason",) if is_reason_needed else (),
        }[deed]
        is_ready = all(self._fields[name].text().strip() for name in needed)
        self._confirm.setEnabled(is_ready and not is_acting)

    def _wanted(self, deed: Deed) -> None:
        match deed:
            case Deed.OPEN_WHATSAPP:
                self._open_whatsapp()
            case Deed.MARK_SENT:
                self._mark_sent()
            case _:
                self._begin(deed)

    def _begin(self, deed: Deed) -> None:
        self._deed = deed
        self._told.tell("")
        self._show()
        first = next(
            (self._fields[name] for name in _FIELDS[deed] if not self._fields[name].text()),
            self._fields[_FIELDS[deed][-1]],
        )
        first.setFocus()
        entry = self._entry
        if entry is not None and deed in (Deed.TELEPHONE, Deed.SEND_AGAIN):
            message_id = entry.message.id
            self._messages.reveal(
                message_id, lambda recipient: self._revealed(message_id, recipient)
            )

    def _revealed(self, message_id: MessageId, recipient: Recipient) -> None:
        self.show_recipient(message_id, recipient)
        if self._deed is Deed.TELEPHONE and self._fields["number"].text():
            self._fields["note"].setFocus()

    def _leave(self) -> None:
        self._deed = None
        self._typed.drop()
        self._show()

    def _carry_out(self) -> None:
        deed, entry = self._deed, self._entry
        if deed is None or entry is None:
            return
        message_id = entry.message.id
        text = {name: field.text().strip() for name, field in self._fields.items()}
        match deed:
            case Deed.TELEPHONE:
                note = self.tr("Telepon {number}: {note}").format(
                    number=text["number"], note=text["note"]
                )
                self._messages.mark_done(message_id, note[:LONGEST_NOTE])
            case Deed.SEND_AGAIN:
                self._messages.send_again(message_id, text["recipient"])
            case _:
                self._messages.cancel(message_id, text["reason"])

    def _open_whatsapp(self) -> None:
        entry = self._entry
        if entry is None:
            return
        message = entry.message
        address = whatsapp_link(message.recipient, message.text)
        is_whole = len(address) <= LONGEST_LINK
        if not is_whole:
            QGuiApplication.clipboard().setText(message.text)
            address = whatsapp_link(message.recipient, "")
        if not self._open_address(address):
            self._told.tell(
                self.tr(
                    "WhatsApp tidak dapat dibuka di komputer ini. Salin teksnya ke telepon kantor, "
                    "atau telepon pemohon."
                ),
                "trouble",
            )
        elif is_whole:
            self._told.tell(
                self.tr("WhatsApp terbuka. Setelah menekan kirim di sana, tandai di sini."), "info"
            )
        else:
            self._told.tell(
                self.tr(
                    "WhatsApp terbuka. Teksnya terlalu panjang untuk terisi sendiri: tempel "
                    "(teksnya sudah disalin), tekan kirim di sana, lalu tandai di sini."
                ),
                "attention",
            )
        self._buttons[Deed.MARK_SENT].setFocus()

    def _mark_sent(self) -> None:
        if self._entry is not None:
            self._messages.mark_done(
                self._entry.message.id, self.tr("Dikirim petugas dari WhatsApp")
            )

    def _deed_of_draft(self) -> Deed | None:
        """Which form was being typed in when the program ended."""
        typed = self._typed.texts()
        return next(
            (deed for deed, names in _FIELDS.items() if any(typed[name] for name in names)), None
        )


def open_with_system(address: str) -> bool:
    """Whether the system has a program for it."""
    return QDesktopServices.openUrl(QUrl(address))
