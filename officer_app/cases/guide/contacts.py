"""Everybody who speaks for the applicant, and the test messages that prove how to reach them."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from officer_app.cases.guide.contact_card import ContactCard
from officer_app.cases.guide.guide_presenter import GuidePresenter
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.pieces import KeyButton, named, text_label
from shared.database.office_database import OfficeDatabase
from shared.domain.case import Contact, ContactDetails
from shared.domain.identifiers import CaseId, ContactId, OfficerId
from shared.domain.message import Channel, Message, MessageKind
from shared.domain.message_life import MessageStatus
from shared.domain.phone_number import readable_phone
from shared.domain.whatsapp_link import whatsapp_link
from shared.use_cases.case_desk import (
    ProvedChannel,
    add_contact,
    change_contact,
    confirm_test_message,
    put_contact_first,
    remove_contact,
    send_test_message,
)
from shared.use_cases.case_view import CaseView
from shared.use_cases.outbox import mark_done_by_hand

_FIELDS = ("name", "phone", "email", "position")


def open_in_system(address: str) -> None:
    """In the system's browser."""
    QDesktopServices.openUrl(QUrl(address))


class Contacts(QWidget):
    """A card for each, and one form to add somebody or to correct what is wrong."""

    def __init__(self, guide: GuidePresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__()
        self._guide = guide
        self._look = look
        self.open_link: Callable[[str], object] = open_in_system
        """Opens WhatsApp; tests put another one here."""
        self._heading = text_label("heading")
        self._cards: list[ContactCard] = []
        self._of_cards = QVBoxLayout()
        self._add = named(KeyButton(look.theme, "user-plus"), "contact_add")
        self._form = QWidget()
        self._form_name = text_label("heading")
        self._labels = {name: text_label("quiet") for name in _FIELDS}
        self._lines = {name: named(QLineEdit(), f"contact_{name}") for name in _FIELDS}
        self._save = named(KeyButton(look.theme, "save", role="primary"), "contact_save")
        self._cancel = named(KeyButton(look.theme, "x", role="quiet"), "contact_cancel")
        self._changed_id: ContactId | None = None
        self._is_form_open = False
        self._fields = TypedFields(drafts, self._lines, self)
        self._build(RestoredNote(self._fields, look.theme))
        self._add.clicked.connect(lambda: self._open(None))
        self._save.clicked.connect(self._store)
        self._cancel.clicked.connect(self._give_up)
        for line in self._lines.values():
            line.returnPressed.connect(self._store)

    def show_view(self, view: CaseView) -> None:
        zone = str(view.local_now.tzinfo)
        self._provide_cards(len(view.contacts))
        for card, contact in zip(self._cards, view.contacts, strict=False):
            waiting = _waiting_test(view.messages, contact)
            card.show_contact(contact, zone, waiting is not None, self._guide.may_change)
            card.show()
        self._add.setVisible(self._guide.may_change and not self._is_form_open)
        if self._changed_id is not None and self._contact(self._changed_id) is None:
            self._close()
        self._show_form()

    def leave(self) -> None:
        self._close()
        self._fields.show(None, {})

    def say(self) -> None:
        self._heading.setText(self.tr("Narahubung"))
        self._add.say(self.tr("Tambah narahubung"))
        self._save.say(self.tr("Simpan narahubung"))
        self._cancel.say(self.tr("Batal"))
        names = {
            "name": self.tr("Nama lengkap"),
            "phone": self.tr("Nomor HP (WhatsApp)"),
            "email": self.tr("E-mail"),
            "position": self.tr("Jabatan (boleh kosong)"),
        }
        for name, words in names.items():
            self._labels[name].setText(words)
            self._lines[name].setAccessibleName(words)
        for card in self._cards:
            card.say()
        self._show_form()

    def _build(self, restored: RestoredNote) -> None:
        grid = QGridLayout(self._form)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.addWidget(self._form_name, 0, 0, 1, 2)
        grid.addWidget(restored, 1, 0, 1, 2)
        for place, name in enumerate(_FIELDS):
            self._labels[name].setBuddy(self._lines[name])
            row = 2 + place // 2 * 2
            grid.addWidget(self._labels[name], row, place % 2)
            grid.addWidget(self._lines[name], row + 1, place % 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._save)
        buttons.addWidget(self._cancel)
        buttons.addStretch()
        grid.addLayout(buttons, 6, 0, 1, 2)
        self._of_cards.setSpacing(6)
        add = QHBoxLayout()
        add.addWidget(self._add)
        add.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addLayout(self._of_cards)
        column.addLayout(add)
        column.addWidget(self._form)

    def _provide_cards(self, count: int) -> None:
        while len(self._cards) < count:
            card = ContactCard(self._look)
            card.test_wanted.connect(self._send_test)
            card.open_wanted.connect(self._open_whatsapp)
            card.proved.connect(self._prove)
            card.change_wanted.connect(self._open)
            card.first_wanted.connect(self._put_first)
            card.remove_wanted.connect(self._remove)
            card.say()
            self._cards.append(card)
            self._of_cards.addWidget(card)
        for card in self._cards[count:]:
            card.hide()

    def _contact(self, contact_id: ContactId | None) -> Contact | None:
        view = self._guide.view
        contacts = () if view is None else view.contacts
        return next((contact for contact in contacts if contact.id == contact_id), None)

    def _open(self, contact_id: ContactId | None) -> None:
        self._changed_id = contact_id
        self._is_form_open = True
        self._add.hide()
        self._show_form()
        self._lines["name"].setFocus()

    def _show_form(self) -> None:
        contact = self._contact(self._changed_id)
        form = "contact-new" if contact is None else f"contact-{contact.id.hex}"
        self._fields.show(self._guide.draft_key(form), _texts(contact))
        if contact is None and self._fields.restored_at is not None:
            self._is_form_open = True
        self._form.setVisible(self._is_form_open and self._guide.may_change)
        self._form_name.setText(
            self.tr("Narahubung baru") if contact is None else self.tr("Ubah narahubung")
        )

    def _give_up(self) -> None:
        self._fields.drop()
        self._close()

    def _close(self) -> None:
        self._is_form_open = False
        self._changed_id = None
        self._form.hide()
        self._add.setVisible(self._guide.may_change)

    def _store(self) -> None:
        texts, contact_id = self._fields.texts(), self._changed_id
        details = ContactDetails(
            name=texts["name"],
            phone=texts["phone"].strip() or None,
            email=texts["email"].strip() or None,
            position=texts["position"].strip() or None,
        )
        if contact_id is None:
            self._guide.act(
                lambda office, officer, case, _seen: add_contact(office, officer, case, details),
                lambda _contact: self._stored(),
            )
        else:
            self._guide.act(
                lambda office, officer, case, _seen: change_contact(
                    office, officer, case, contact_id, details
                ),
                lambda _nothing: self._stored(),
            )

    def _stored(self) -> None:
        self._give_up()

    def _send_test(self, contact_id: ContactId) -> None:
        self._guide.act(
            lambda office, officer, case, _seen: send_test_message(
                office, officer, case, contact_id
            )
        )

    def _open_whatsapp(self, contact_id: ContactId) -> None:
        contact, view = self._contact(contact_id), self._guide.view
        if contact is None or view is None:
            return
        waiting = _waiting_test(view.messages, contact)
        if waiting is not None:
            self.open_link(whatsapp_link(waiting.recipient, waiting.text))

    def _prove(self, contact_id: ContactId, channel: ProvedChannel) -> None:
        contact, view = self._contact(contact_id), self._guide.view
        if contact is None or view is None:
            return
        waiting = _waiting_test(view.messages, contact)
        how = self.tr("Dikirim dari WhatsApp; tamu memperlihatkannya")

        def prove(
            office: OfficeDatabase, officer_id: OfficerId, case_id: CaseId, _seen: int
        ) -> None:
            confirm_test_message(office, officer_id, case_id, contact_id, channel)
            if channel is ProvedChannel.WHATSAPP and waiting is not None:
                mark_done_by_hand(office, officer_id, waiting.id, how)

        self._guide.act(prove)

    def _put_first(self, contact_id: ContactId) -> None:
        self._guide.act(
            lambda office, officer, case, _seen: put_contact_first(
                office, officer, case, contact_id
            )
        )

    def _remove(self, contact_id: ContactId) -> None:
        self._guide.act(
            lambda office, officer, case, _seen: remove_contact(office, officer, case, contact_id)
        )


def _waiting_test(messages: tuple[Message, ...], contact: Contact) -> Message | None:
    """The newest test message that the officer is to send from WhatsApp."""
    tests = [
        message
        for message in messages
        if message.kind is MessageKind.TEST_MESSAGE
        and message.channel is Channel.WHATSAPP
        and message.status is MessageStatus.QUEUED
        and message.recipient
        and message.recipient == contact.details.phone
    ]
    return tests[-1] if tests else None


def _texts(contact: Contact | None) -> dict[str, str]:
    if contact is None:
        return {}
    details = contact.details
    return {
        "name": details.name,
        "phone": readable_phone(details.phone) if details.phone else "",
        "email": details.email or "",
        "position": details.position or "",
    }
