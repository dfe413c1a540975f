"""The end of step 9: the chosen references prove it, or that nothing is similar."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.references.references_presenter import CaseReferencesPresenter
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, breakable, named, text_label, wrapped_label

_LONGEST_REASON = 300


class StepNine(QWidget):
    """One key; a reason only where an earlier step is still open."""

    def __init__(self, references: CaseReferencesPresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__()
        self._references = references
        self._heading = text_label("heading")
        self._done = Note(look.theme, "done")
        self._done.words.setObjectName("references_step_done")
        self._lead = wrapped_label("quiet")
        self._reason_name = wrapped_label("attention")
        self.reason = named(QLineEdit(), "references_reason")
        self.reason.setMaxLength(_LONGEST_REASON)
        self._typed = TypedFields(drafts, {"reason": self.reason}, self)
        self._restored = RestoredNote(self._typed, look.theme)
        self._finish = named(KeyButton(look.theme, "check", "Ctrl+D"), "references_step_finish")
        self._build()
        references.changed.connect(self._show)
        references.cases.jobs.acting_changed.connect(lambda _acting: self._enable())
        self.reason.textChanged.connect(lambda _text: self._enable())
        self.reason.returnPressed.connect(self._finish.click)
        self._finish.clicked.connect(self._do)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (
            *(self._heading, self._done, self._lead, self._restored),
            *(self._reason_name, self.reason, self._finish),
        ):
            column.addWidget(part)

    def _say(self) -> None:
        self._heading.setText(self.tr("Langkah 9"))
        self.reason.setAccessibleName(self.tr("Alasan"))
        self.reason.setPlaceholderText(self.tr("Alasan"))
        self._show()

    def _show(self) -> None:
        references = self._references
        step = references.step
        done = None if step is None else step.done
        count = len(references.state.chosen)
        self._typed.show(references.draft_key("references-reason"), {})
        self._done.tell(
            ""
            if done is None
            else breakable(self.tr("Selesai: {proof}.").format(proof=done.proof.rstrip(".")))
        )
        is_open = done is None and references.may_change
        needs_reason = is_open and bool(references.reason_steps)
        self._lead.setText(
            self.tr("Rujukan yang dipilih membuktikan langkah ini.")
            if count
            else self.tr("Sudah dicari dan memang tidak ada? Itu pun membuktikan langkah ini.")
        )
        self._lead.setVisible(is_open)
        self._reason_name.setVisible(needs_reason)
        self.reason.setVisible(needs_reason)
        self._reason_name.setText(
            self.tr("Langkah {steps} belum selesai. Mengapa dilewati?").format(
                steps=", ".join(str(number) for number in references.reason_steps)
            )
        )
        self._finish.setVisible(is_open)
        self._finish.say(
            self.tr("Langkah 9 selesai") if count else self.tr("Tidak ada yang serupa")
        )
        self._enable()

    def _enable(self) -> None:
        is_told = not self._references.reason_steps or bool(self.reason.text().strip())
        self._finish.setEnabled(is_told and not self._references.cases.jobs.is_acting)

    def _proof(self) -> str:
        count = len(self._references.state.chosen)
        if not count:
            return self.tr("Tidak ada yang serupa")
        return self.tr("{count} kegiatan serupa dipilih").format(count=count)

    def _do(self) -> None:
        proof = self._proof()
        texts = self._typed.texts()
        reason = texts["reason"].strip() if self._references.reason_steps else ""
        if not reason and not self._references.state.chosen:
            # References are what the step lacks, and this says why.
            reason = proof
        self._references.finish_step(proof, reason or None, lambda: self._finished())

    def _finished(self) -> None:
        self._typed.drop()
