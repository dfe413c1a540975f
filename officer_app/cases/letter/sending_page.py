"""Step 15: the letter went out through the portal; then the case is closed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from officer_app.cases.guide.day_field import DayField
from officer_app.cases.inline_question import InlineQuestion
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.letter.letter_presenter import LetterPresenter
from officer_app.cases.message_states import MessageStates
from officer_app.cases.typed_day import day_text
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.pieces import EmptyPlace, KeyButton, Note, named, wrapped_label
from shared.domain.case_life import Progress
from shared.domain.date_words import date_words
from shared.domain.message import MessageKind
from shared.use_cases.case_work import LONGEST_NOTE

_NAME_SHARE, _FIELD_SHARE = 1, 4


class SendingPage(QWidget):
    """The program sends no letter: the portal does, and the officer says when and what proves it."""

    section_wanted = Signal(str)

    def __init__(self, letters: LetterPresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__()
        self.setObjectName("sending_page")
        self._letters = letters
        self._look = look
        self._state = Note(look.theme, "done")
        self._state.words.setObjectName("sending_state")
        self._messages = MessageStates("letter_messages", look)
        self.day = DayField("sending_day", look)
        self.proof = named(QLineEdit(), "sending_proof")
        self.proof.setMaxLength(LONGEST_NOTE)
        self._day_name, self._proof_name = wrapped_label(), wrapped_label()
        self._typed = TypedFields(drafts, {"day": self.day.line, "proof": self.proof}, self)
        self._restored = RestoredNote(self._typed, look.theme)
        self._tells = Note(look.theme, "info", icon_name="mail")
        self._record = named(
            KeyButton(look.theme, "check", "Ctrl+Return", "primary"), "sending_record"
        )
        self._question = InlineQuestion("sending_question", look)
        self._form = QWidget()
        self._rest = QWidget()
        self._empty = EmptyPlace(look.theme, "mail")
        self._build()
        self._connect()
        self._say()

    def focus_first(self) -> None:
        if self._form.isVisibleTo(self):
            self.proof.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, _NAME_SHARE)
        grid.setColumnStretch(1, _FIELD_SHARE)
        grid.addWidget(self._day_name, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.day, 0, 1)
        grid.addWidget(self._proof_name, 1, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.proof, 1, 1)
        record = QHBoxLayout()
        record.addWidget(self._record)
        record.addStretch()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.addWidget(self._restored)
        form.addLayout(grid)
        form.addWidget(self._tells)
        form.addLayout(record)
        form.addWidget(self._question)
        form.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._state)
        column.addWidget(self._messages)
        for part in (self._form, self._empty, self._rest):
            column.addWidget(part, 1)

    def _connect(self) -> None:
        self._letters.changed.connect(self._show)
        self._letters.cases.jobs.acting_changed.connect(self._enable)
        self._typed.typed.connect(self._enable)
        self._typed.shown.connect(self._enable)
        self._typed.shown.connect(self.day.refresh)
        self._record.clicked.connect(self._ask)
        self._messages.messages_wanted.connect(lambda: self.section_wanted.emit("messages"))

    def _say(self) -> None:
        self._day_name.setText(self.tr("Tanggal dikirim"))
        self._proof_name.setText(self.tr("Apa buktinya?"))
        self.day.line.setAccessibleName(self.tr("Tanggal dikirim"))
        self.proof.setAccessibleName(self.tr("Bukti pengiriman"))
        self.proof.setPlaceholderText(self.tr("Misalnya: status “terkirim” di tab Surat portal"))
        self._tells.tell(
            self.tr(
                "Kirim dahulu suratnya lewat portal. Setelah dicatat, pemohon diberi tahu dan "
                "permohonan ditutup; dapat dibuka kembali dengan alasan."
            )
        )
        self._record.say(self.tr("Catat pengiriman"))
        self._empty.heading.setText(self.tr("Belum ada surat untuk dikirim"))
        self._empty.words.setText(
            self.tr("Surat dikirim lewat portal setelah persetujuannya tercatat.")
        )
        self._show()

    def _show(self) -> None:
        view = self._letters.view
        if view is None:
            return
        case, may = view.case, self._letters.may_send
        is_sent = case.letter_sent_on is not None
        self._form.setVisible(may)
        self._empty.setVisible(not may and not is_sent)
        self._rest.setVisible(not may and is_sent)
        told = ""
        if case.letter_sent_on is not None and not may:
            day = date_words(case.letter_sent_on, self._look.translations.language)
            told = self.tr("Surat dikirim {day}.").format(day=day)
            if case.progress is Progress.CLOSED:
                told += " " + self.tr("Permohonan ditutup.")
        self._state.tell(told)
        self._messages.show_messages(
            self._letters.state.messages if is_sent else (), (MessageKind.LETTER_SENT,), view
        )
        if not may:
            self._question.take_back()
        self._typed.show(
            self._letters.draft_key("sending") if may else None,
            {"day": day_text(view.today)} if may else {},
        )
        self._enable()

    def _enable(self) -> None:
        is_ready = self.day.day is not None and bool(self.proof.text().strip())
        self._record.setEnabled(is_ready and not self._letters.cases.jobs.is_acting)

    def _ask(self) -> None:
        day, proof = self.day.day, self.proof.text()
        if day is None or not self._record.isEnabled():
            return
        self._question.ask(
            self.tr(
                "Pengiriman {day} dicatat, pemohon diberi tahu, dan permohonan ditutup."
            ).format(day=date_words(day, self._look.translations.language)),
            self.tr("Ya, catat dan tutup"),
            self.tr("Belum"),
            lambda: self._letters.record_sent(day, proof, self._typed.drop),
        )
