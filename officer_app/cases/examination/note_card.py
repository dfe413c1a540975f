"""One note about a question: its words, what the applicant said, and what becomes of it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from officer_app.cases.examination.examination_presenter import ExaminationPresenter
from officer_app.cases.examination.judgement_words import NOTE_ICONS, note_status_name
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.frames import TurningRow
from officer_app.look import Look
from officer_app.pieces import (
    KeyButton,
    Picture,
    breakable,
    lines_wide,
    named,
    text_label,
    wrapped_label,
)
from shared.domain.examination.judgement import NOTE_MOVES, Note, NoteMove, NoteStatus, Round

_REPLY_LINES = 3
_STATUS_COLOURS = {
    NoteStatus.OPEN: "attention",
    NoteStatus.ANSWERED: "accent",
    NoteStatus.CLOSED: "done",
    NoteStatus.CARRIED_OVER: "quiet_ink",
}


class NoteCard(QFrame):
    """The applicant's answer is typed in place and kept until it is stored."""

    wants_rewriting = Signal(object)
    """The Note whose words are to be changed."""

    def __init__(self, exams: ExaminationPresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._exams = exams
        self._note: Note | None = None
        self._is_replying = False
        self._icon = Picture(look.theme, "circle")
        self._status = named(text_label("quiet"), "note_status")
        self._text = named(wrapped_label(), "note_text")
        self._reply = named(wrapped_label("info"), "note_reply")
        self._field = named(QPlainTextEdit(), "note_reply_field")
        self._field.setTabChangesFocus(True)
        self._field.setFixedHeight(lines_wide(self._field, _REPLY_LINES))
        self._typed = TypedFields(drafts, {"reply": self._field}, self)
        self._restored = RestoredNote(self._typed, look.theme)
        self._answer = named(KeyButton(look.theme, "message-square", role="quiet"), "note_answer")
        self._rewrite = named(KeyButton(look.theme, "pencil", role="quiet"), "note_rewrite")
        self._close = named(KeyButton(look.theme, "check", role="quiet"), "note_close")
        self._reopen = named(KeyButton(look.theme, "undo-2", role="quiet"), "note_reopen")
        self._save = named(KeyButton(look.theme, "save", "", "primary"), "note_reply_save")
        self._build()
        self._connect()
        self._say()

    def show_note(self, note: Note, examined: Round) -> None:
        if self._note is None or note.id != self._note.id:
            self._typed.show(self._exams.draft_key(f"reply-{note.id.hex}"), {})
            self._is_replying = self._typed.is_typed_over
        self._note = note
        self._show(examined)

    def leave(self) -> None:
        """What is typed here is kept."""
        self._typed.keep()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._status, 1)
        buttons = TurningRow(4)
        for button in (self._save, self._answer, self._rewrite, self._close, self._reopen):
            buttons.add(button)
        buttons.add_stretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        parts: tuple[QWidget, ...] = (self._text, self._reply, self._restored, self._field)
        for part in parts:
            column.addWidget(part)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self._answer.clicked.connect(self._begin_reply)
        self._rewrite.clicked.connect(lambda: self.wants_rewriting.emit(self._note))
        self._close.clicked.connect(lambda: self._move(NoteMove.CLOSE))
        self._reopen.clicked.connect(lambda: self._move(NoteMove.REOPEN))
        self._save.clicked.connect(self._save_reply)
        self._exams.cases.jobs.acting_changed.connect(self._enable)

    def _say(self) -> None:
        self._answer.say(self.tr("Catat tanggapan pemohon"))
        self._rewrite.say(self.tr("Ubah"))
        self._close.say(self.tr("Tutup catatan"))
        self._reopen.say(self.tr("Buka lagi"))
        self._save.say(self.tr("Simpan tanggapan"))
        self._field.setAccessibleName(self.tr("Tanggapan pemohon"))
        self._field.setPlaceholderText(self.tr("Apa kata pemohon tentang catatan ini?"))
        if (examined := self._exams.shown) is not None and self._note is not None:
            self._show(examined)

    def _show(self, examined: Round) -> None:
        note = self._note
        assert note is not None
        self._icon.set_icon_name(NOTE_ICONS[note.status], _STATUS_COLOURS[note.status])
        status = note_status_name(note.status)
        if note.carried_from is not None:
            status = self.tr("{status} · dari putaran {number}").format(
                status=status, number=examined.number - 1
            )
        self._status.setText(status)
        self._text.setText(breakable(note.text))
        told = "" if note.reply is None else self.tr("Tanggapan pemohon: {reply}")
        self._reply.setText(breakable(told.format(reply=note.reply)))
        self._reply.setVisible(bool(told))
        may = self._exams.may_answer
        may_reply = may and note.status in NOTE_MOVES[NoteMove.ANSWER]
        self._is_replying = self._is_replying and may_reply
        self._answer.setVisible(may_reply and not self._is_replying)
        for part in (self._field, self._save):
            part.setVisible(self._is_replying)
        self._rewrite.setVisible(self._exams.may_judge and note.status is NoteStatus.OPEN)
        self._close.setVisible(may and note.status in NOTE_MOVES[NoteMove.CLOSE])
        self._reopen.setVisible(may and note.status in NOTE_MOVES[NoteMove.REOPEN])
        self._enable()

    def _enable(self) -> None:
        is_acting = self._exams.cases.jobs.is_acting
        for button in (self._save, self._close, self._reopen):
            button.setEnabled(not is_acting)

    def _begin_reply(self) -> None:
        self._is_replying = True
        if (examined := self._exams.shown) is not None:
            self._show(examined)
        self._field.setFocus()

    def _save_reply(self) -> None:
        note = self._note
        if note is not None:
            texts = self._typed.texts()
            self._exams.answer_note(note.id, texts["reply"], self._reply_saved)

    def _reply_saved(self) -> None:
        self._is_replying = False
        self._typed.drop()

    def _move(self, move: NoteMove) -> None:
        if self._note is not None:
            self._exams.move_note(self._note.id, move)
