"""The short note of advice with which every visit ends: one field, a proposal, one key."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from officer_app.cases.advice_paper import AdvicePaper
from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.frames import bring_into_view
from officer_app.look import Look
from officer_app.move_buttons import MOVE_KEYS
from officer_app.pieces import KeyButton, Note, breakable, keys_text, named, wrapped_label
from officer_app.problem_words import press_sentence
from officer_app.queue_presenter import QueuePresenter
from shared.configuration.advice_texts import AdviceBlock, advice_blocks
from shared.database.advice_notes import Advice
from shared.desktop.jobs import Err, Ok, Outcome
from shared.domain.identifiers import VisitId
from shared.domain.language import Language
from shared.domain.problem import Problem, ProblemCode
from shared.domain.ticket_life import Move, TicketStatus
from shared.use_cases.advice import AdviceToGive, record_advice

_LINES = 3
_NOTED = (TicketStatus.SERVING, TicketStatus.ON_HOLD, TicketStatus.FINISHED)
_LONGEST_SHOWN = 160


@dataclass(frozen=True, slots=True)
class _Guest:
    """Whose note is written."""

    visit_id: VisitId
    letter: str
    language: Language
    email: str | None
    known: Advice | None
    may_finish: bool


class AdviceBox(QFrame):
    """Closed it says whether a note stands; open it is written, and a visit ended with it."""

    finish_wanted = Signal()
    """The note stands: the visit may end."""

    def __init__(
        self,
        cases: CasePresenter,
        queue: QueuePresenter,
        drafts: KeptDrafts,
        paper: AdvicePaper,
        look: Look,
    ) -> None:
        super().__init__()
        self.setObjectName("advice_box")
        self._cases = cases
        self._queue = queue
        self.paper = paper
        self._look = look
        theme = look.theme
        self._guest: _Guest | None = None
        self._is_open = False
        self._finishes = False
        self._is_own_act = False
        self._problem: Problem | None = None
        self._state = wrapped_label("quiet")
        self._open_button = named(KeyButton(theme, "file-text", "Alt+S", "quiet"), "advice_open")
        self._form = QWidget()
        self._question = named(wrapped_label("heading"), "advice_question")
        self._note = Note(theme, "trouble")
        self._note.words.setObjectName("advice_told")
        self._note.hide()
        self._blocks = named(QComboBox(), "advice_block")
        self.text = named(QPlainTextEdit(), "advice_text")
        self._special = named(QCheckBox(), "advice_special")
        self._email = named(QCheckBox(), "advice_email")
        self._save = named(KeyButton(theme, "check", role="primary"), "advice_save")
        self._without = named(KeyButton(theme, "minus"), "advice_none")
        self._pdf = named(KeyButton(theme, "printer"), "advice_pdf")
        self._cancel = named(KeyButton(theme, "x", role="quiet"), "advice_cancel")
        self._fields = TypedFields(
            drafts,
            {"text": self.text, "special": self._special, "email": self._email},
            self,
        )
        self._build(RestoredNote(self._fields, theme))
        self._connect()
        self._say()

    def finish(self) -> None:
        """The officer ends the visit: at once where a note stands, else it is asked for."""
        if self._guest is None or (self._guest.known is not None and not self._is_open):
            self.finish_wanted.emit()
        elif self._is_open and self._finishes:
            self._store()
        else:
            self._finishes = True
            self.open()

    def open(self) -> None:
        """Ready for typing; the proposal is replaced by the first letter."""
        self._is_open = True
        self._show()
        self.text.setFocus()
        self.text.selectAll()
        bring_into_view(self)

    def open_special(self) -> None:
        """For a person's or company's own research, with its text."""
        self.open()
        for place, block in enumerate(self._offered()):
            if block.is_about_special_research:
                self._take_block(place + 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self, restored: RestoredNote) -> None:
        self.text.setTabChangesFocus(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * _LINES + 18)
        self._blocks.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._blocks.setMinimumContentsLength(14)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._state, 1)
        head.addWidget(self._open_button)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        for pair in ((self._save, self._without), (self._pdf, self._cancel)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for button in pair:
                row.addWidget(button)
            row.addStretch()
            buttons.addLayout(row)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(12, 10, 12, 10)
        form.setSpacing(6)
        for widget in (
            self._question,
            self._note,
            restored,
            self._blocks,
            self.text,
            self._special,
            self._email,
        ):
            form.addWidget(widget)
        form.addLayout(buttons)
        self._form.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._form)

    def _connect(self) -> None:
        self._cases.changed.connect(self._follow)
        self._cases.refused.connect(self._refused)
        self._queue.changed.connect(self._follow)
        self._cases.jobs.acting_changed.connect(self._enable)
        self._open_button.clicked.connect(self._open_by_hand)
        self._blocks.activated.connect(self._take_block)
        self._save.clicked.connect(self._store)
        self._without.clicked.connect(self._write_reason)
        self._pdf.clicked.connect(self._save_pdf)
        self._cancel.clicked.connect(self._close)
        self._fields.typed.connect(self._enable)

    def _say(self) -> None:
        self._open_button.say(self.tr("Saran"))
        self.text.setAccessibleName(self.tr("Saran yang diberikan"))
        self._special.setText(self.tr("Riset sendiri (statistik khusus)"))
        self._without.say(self.tr("Tanpa saran…"))
        self._pdf.say(self.tr("Simpan PDF"))
        self._cancel.say(self.tr("Batal"))
        self._follow()
        if self._problem is not None:
            self._note.tell(press_sentence(self._problem))

    def _follow(self) -> None:
        before, self._guest = self._guest, self._guest_now()
        guest = self._guest
        if guest is None or before is None or before.visit_id != guest.visit_id:
            self._is_open = self._finishes = False
            self._be_quiet()
        if guest is None or before is None or before.letter != guest.letter:
            self._offer()
        self._show_typed()
        self._show()

    def _guest_now(self) -> _Guest | None:
        row, at_counter = self._queue.state.shown, self._cases.state.at_counter
        if row is None or row.ticket.status not in _NOTED:
            return None
        is_read = at_counter is not None and at_counter.visit_id == row.ticket.visit_id
        known = at_counter.advice if at_counter is not None and is_read else None
        details = at_counter.guest if at_counter is not None and is_read else None
        return _Guest(
            visit_id=row.ticket.visit_id,
            letter=row.service.letter,
            language=row.language,
            email=None if details is None else details.email,
            known=known,
            may_finish=Move.FINISH in row.allowed,
        )

    def _show_typed(self) -> None:
        guest, officer_id = self._guest, self._cases.state.officer_id
        if guest is None or officer_id is None:
            self._fields.show(None, {})
            return
        known = guest.known
        proposal = next(iter(self._offered())).text.in_language(guest.language)
        stored = {
            "text": proposal if known is None else known.text,
            "special": "1" if known is not None and known.is_about_special_research else "",
        }
        self._fields.show(f"{officer_id.hex}-{guest.visit_id.hex}-advice", stored)
        self._is_open = self._is_open or self._fields.restored_at is not None

    def _show(self) -> None:
        guest = self._guest
        self.setVisible(guest is not None)
        if guest is None:
            return
        self._form.setVisible(self._is_open)
        self._open_button.setVisible(not self._is_open)
        self._state.setVisible(not self._is_open)
        if guest.known is None:
            self._state.setText(self.tr("Catatan saran belum ditulis"))
        else:
            text = " ".join(guest.known.text.split())
            short = text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
            self._state.setText(breakable(self.tr("Saran: {text}").format(text=short)))
        self._question.setText(self.tr("Saran apa yang diberikan?"))
        finish = self.tr("Simpan dan selesai") + f"  {keys_text(MOVE_KEYS[Move.FINISH])}"
        self._save.say(finish if self._finishes else self.tr("Simpan saran"))
        self._email.setVisible(guest.email is not None)
        self._email.setText(self.tr("Kirim juga lewat e-mail"))
        self._email.setToolTip(guest.email or "")
        self._enable()

    def _offered(self) -> tuple[AdviceBlock, ...]:
        return advice_blocks("" if self._guest is None else self._guest.letter)

    def _offer(self) -> None:
        language = self._look.translations.language
        with QSignalBlocker(self._blocks):
            self._blocks.clear()
            self._blocks.addItem(self.tr("Mulai dari teks…"))
            for block in self._offered():
                self._blocks.addItem(block.name.in_language(language))

    def _take_block(self, place: int) -> None:
        guest = self._guest
        if guest is None or place < 1:
            return
        block = self._offered()[place - 1]
        self.text.setPlainText(block.text.in_language(guest.language))
        self._special.setChecked(block.is_about_special_research)
        self.text.setFocus()

    def _write_reason(self) -> None:
        """No advice was given: the officer says why, and that is the note."""
        words = self.tr("Tanpa saran:") + " "
        self.text.setPlainText(words)
        self.text.setFocus()
        cursor = self.text.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.text.setTextCursor(cursor)

    def _open_by_hand(self) -> None:
        self._finishes = False
        self.open()

    def _close(self) -> None:
        self._fields.drop()
        self._is_open = self._finishes = False
        self._be_quiet()
        self._show()

    def _enable(self) -> None:
        is_acting = self._cases.jobs.is_acting
        self._save.setEnabled(not is_acting)
        self._pdf.setEnabled(bool(self.text.toPlainText().strip()))

    def _store(self) -> None:
        guest = self._guest
        if guest is None or not self._save.isEnabled():
            return
        texts = self._fields.texts()
        if _lacks_reason(texts["text"], self.tr("Tanpa saran:")):
            self._tell(Problem(ProblemCode.REASON_MISSING))
            self.text.setFocus()
            return
        advice = AdviceToGive(texts["text"], bool(texts["special"]), bool(texts["email"]))
        self._is_own_act = self._cases.act_at_counter(
            lambda office, desk, visit: record_advice(office, desk.officer_id, visit, advice),
            lambda _nothing: self._stored(guest.visit_id, texts),
        )

    def _stored(self, visit_id: VisitId, texts: dict[str, str]) -> None:
        self._is_own_act = False
        self._be_quiet()
        # It was sent once; the box is not to be ticked for the next time.
        self._fields.saved(texts)
        guest = self._guest
        is_still_shown = guest is not None and guest.visit_id == visit_id
        if is_still_shown and guest is not None:
            finishes = self._finishes and guest.may_finish
            self._is_open = self._finishes = False
            self._show()
            if finishes:
                self.finish_wanted.emit()

    def _save_pdf(self) -> None:
        texts = self._fields.texts()
        paper = self.paper
        path = paper.choose(self, self.tr("Simpan catatan saran"), paper.name())
        if path is None:
            return
        self._cases.jobs.ask(
            "advice-pdf",
            lambda: _write(paper, path, texts["text"], bool(texts["special"])),
            self._written,
        )

    def _written(self, outcome: Outcome[Path | None]) -> None:
        match outcome:
            case Ok(path) if path is not None:
                self._be_quiet()
                self.paper.show(path)
            case Ok():
                pass
            case Err(problem):
                self._tell(problem)

    def _refused(self, problem: Problem) -> None:
        if self._is_own_act:
            self._is_own_act = False
            self._tell(problem)

    def _tell(self, problem: Problem) -> None:
        self._problem = problem
        self._note.tell(press_sentence(problem))

    def _be_quiet(self) -> None:
        self._problem = None
        self._note.tell("")


def _lacks_reason(text: str, words: str) -> bool:
    """Whether only the words before the reason stand there."""
    return text.strip() == words.strip()


def _write(paper: AdvicePaper, path: Path, text: str, is_special: bool) -> Path | None:
    content = paper.content(text, is_special)
    if content is None:
        return None
    wanted = path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")
    part = wanted.with_name(wanted.name + ".part")
    try:
        part.write_bytes(content)
        part.replace(wanted)
    except OSError as failure:
        part.unlink(missing_ok=True)
        raise Problem(ProblemCode.FOLDER_NOT_WRITABLE) from failure
    return wanted
