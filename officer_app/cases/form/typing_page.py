"""Typing the form in at the counter, block by block, with the guest beside."""

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from officer_app.cases.form.block_list import BlockList
from officer_app.cases.form.fault_words import form_fault_words
from officer_app.cases.form.form_presenter import FormPresenter
from officer_app.cases.form.form_typing import Typing
from officer_app.cases.form.question_editor import QuestionEditor
from officer_app.cases.form.typed_form import ReadTyping
from officer_app.frames import TallScroll
from officer_app.look import Look
from officer_app.pieces import EmptyPlace, KeyButton, Note, lines_wide, named, text_label
from officer_app.wrapped_row import in_wrapped_row
from shared.domain.form_check import FormFault, FormFaultCode, form_faults
from shared.domain.form_conditions import question_applies
from shared.domain.form_definition import Question, QuestionKind

_JUDGE_MS = 150
_HEIGHT_LINES = 9


class _BlockScroll(TallScroll):
    """Takes the room that is left, and asks for no more of it than it must have."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), lines_wide(self, _HEIGHT_LINES))


class TypingPage(QWidget):
    """Only the chosen block is built; what stands in the others is kept by the presenter."""

    def __init__(self, forms: FormPresenter, look: Look) -> None:
        super().__init__()
        self.setObjectName("form_typing")
        self._forms = forms
        self._look = look
        self._heading = text_label("heading")
        self._unsaved = named(text_label("quiet"), "form_unsaved")
        self._restored = Note(look.theme, "info", icon_name="rotate-ccw")
        self._restored.words.setObjectName("form_restored")
        self._newer = Note(look.theme, "attention")
        self._stored = Note(look.theme, "done")
        self._stored.words.setObjectName("form_typed_stored")
        self.blocks = named(BlockList(forms.form, look), "form_typing_blocks")
        self._editors: list[QuestionEditor] = []
        self._place = QHBoxLayout()
        self._shown: QScrollArea | None = None
        self._body = QWidget()
        self._begin = named(KeyButton(look.theme, "keyboard", role="primary"), "form_type")
        self._save = KeyButton(look.theme, "save", "Ctrl+S", "primary")
        self._save.setObjectName("form_store_typing")
        self._drop = named(KeyButton(look.theme, "undo-2"), "form_drop_typing")
        self._empty = EmptyPlace(look.theme, "keyboard")
        self._judging = QTimer(self, singleShot=True, interval=_JUDGE_MS)
        self._judging.timeout.connect(self._judge)
        self._build()
        self._connect()
        self._say()

    def focus_first(self) -> None:
        (self._begin if self._forms.typing is None else self.blocks).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch()
        head.addWidget(self._unsaved)
        self._place.setSpacing(12)
        self._place.addWidget(self.blocks)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addLayout(self._place, 1)
        buttons = in_wrapped_row(self._begin, self._save, self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for note in (self._restored, self._newer, self._stored):
            column.addWidget(note)
        column.addWidget(self._body, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._forms.changed.connect(self._show)
        self._forms.typing_changed.connect(self._typing_changed)
        self._forms.typed.connect(self._typed)
        self._forms.cases.jobs.acting_changed.connect(lambda _acting: self._show())
        self.blocks.block_chosen.connect(self._show_block)
        self._look.theme.changed.connect(self._judge)
        self._begin.clicked.connect(self._forms.begin_typing)
        self._save.clicked.connect(self._store)
        self._drop.clicked.connect(self._forms.drop_typing)

    def _say(self) -> None:
        self._heading.setText(self.tr("Ketik jawaban bersama tamu"))
        self._drop.say(self.tr("Buang ketikan"))
        self._empty.heading.setText(self.tr("Belum ada yang diketik"))
        self._empty.words.setText(
            self.tr(
                "Yang diketik di sini tersimpan sebagai versi baru setelah Anda menekan Simpan; "
                "sampai saat itu tetap ada di komputer ini."
            )
        )
        self._typing_changed()

    def _typing_changed(self) -> None:
        self._show_block()
        self._show()

    def _typed(self) -> None:
        self._judging.start()
        self._show()

    def _show(self) -> None:
        state, typing = self._forms.state, self._forms.typing
        is_typing = typing is not None
        self._body.setVisible(is_typing)
        self._empty.setVisible(not is_typing)
        self._begin.setVisible(not is_typing)
        self._begin.setEnabled(state.case_id is not None)
        newest = state.newest
        self._begin.say(
            self.tr("Mulai mengetik")
            if newest is None
            else self.tr("Ubah versi {number}").format(number=newest.version.version)
        )
        self._save.setVisible(is_typing)
        self._drop.setVisible(is_typing)
        self._save.say(self.tr("Simpan sebagai versi {number}").format(number=state.next_number))
        is_changed = typing is not None and typing.is_changed(self._forms.form)
        self._save.setEnabled(is_changed and not self._forms.cases.jobs.is_acting)
        self._unsaved.setText(self.tr("Belum disimpan") if is_changed else "")
        self._show_notes(typing)

    def _show_notes(self, typing: Typing | None) -> None:
        state = self._forms.state
        restored = None if typing is None else typing.restored_at
        local = None if restored is None else restored.astimezone()
        self._restored.tell(
            ""
            if local is None
            else self.tr(
                "Dipulihkan: yang Anda ketik {day} pukul {time} dan belum disimpan."
            ).format(day=f"{local:%d-%m-%Y}", time=f"{local:%H.%M}")
        )
        newest = state.newest
        is_overtaken = (
            typing is not None and newest is not None and typing.base_id != newest.version.id.hex
        )
        self._newer.tell(
            self.tr(
                "Sejak Anda mulai mengetik, versi {number} tersimpan. Bandingkan dahulu: Simpan "
                "menjadikan ketikan ini versi terbaru."
            ).format(number=newest.version.version)
            if is_overtaken and newest is not None
            else ""
        )
        is_stored = state.stored is not None and not is_overtaken and typing is None
        words = (
            self.tr("Isinya sama dengan versi {number}; tidak ada yang disimpan.")
            if state.is_unchanged
            else self.tr("Tersimpan sebagai versi {number}.")
        )
        self._stored.tell(words.format(number=state.stored) if is_stored else "")

    def _show_block(self) -> None:
        """Build the editors of the chosen block anew."""
        if self._shown is not None:
            self._place.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        self._editors = []
        typing = self._forms.typing
        if typing is None:
            return
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(6)
        for question in self.blocks.block.questions:
            editor = QuestionEditor(question, typing.fields, self._look)
            editor.typed.connect(self._forms.type_in)
            editor.rows_typed.connect(self._forms.type_rows)
            column.addWidget(editor)
            self._editors.append(editor)
        column.addStretch(1)
        self._shown = _BlockScroll(content)
        self._shown.setMinimumHeight(lines_wide(self, _HEIGHT_LINES))
        self._place.addWidget(self._shown, 1)
        self._judge()

    def _judge(self) -> None:
        """What applies, and what does not fit, given what was typed so far."""
        typing = self._forms.typing
        if typing is None:
            return
        form = self._forms.form
        read = typing.read(form)
        faults = form_faults(form, read.answers)
        self.blocks.show_answers(read.answers, faults)
        for editor in self._editors:
            question = editor.question
            applies = question_applies(form, read.answers, question)
            # What must be emptied stays typeable
            editor.show_state(
                applies or question.key in read.answers, self._told(question, read, faults)
            )

    def _told(
        self, question: Question, read: ReadTyping, faults: tuple[FormFault, ...]
    ) -> list[str]:
        prefix = f"{question.key}."
        if any(name == question.key or name.startswith(prefix) for name in read.unclear):
            return [self._unclear_words(question)]
        language = self._look.translations.language
        return [
            form_fault_words(fault, self._forms.form, language)
            for fault in faults
            if fault.question == question.key and fault.code is not FormFaultCode.MISSING
        ]

    def _unclear_words(self, question: Question) -> str:
        match question.kind:
            case QuestionKind.DATE | QuestionKind.PERIOD:
                return self.tr("Belum dapat dibaca. Tanggal ditulis seperti 31-12-2027.")
            case QuestionKind.NUMBER:
                return self.tr("Belum dapat dibaca. Tulis angkanya saja.")
            case _:
                return self.tr("Belum dapat dibaca: terlalu panjang.")

    def _store(self) -> None:
        self._judge()
        self._lead_to_unclear()
        self._forms.store_typing()

    def _lead_to_unclear(self) -> None:
        """Show the block in which something cannot be read yet."""
        typing = self._forms.typing
        if typing is None:
            return
        unclear = {name.split(".")[0] for name in typing.read(self._forms.form).unclear}
        for place, block in enumerate(self._forms.form.blocks):
            if any(question.key in unclear for question in block.questions):
                self.blocks.choose(place)
                self._judge()
                self._scroll_to(unclear)
                return

    def _scroll_to(self, keys: set[str]) -> None:
        for editor in self._editors:
            if editor.question.key in keys and self._shown is not None:
                self._shown.ensureWidgetVisible(editor)
                return
