"""The end of a step: its proof, a reason where it comes out of order, or to be done again."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from officer_app.cases.guide.guide_presenter import GuidePresenter
from officer_app.cases.guide.step_words import done_words, proposed_proof
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, breakable, named, wrapped_label
from shared.domain.case_guide import FIRST_STEP_AT_COUNTER, GuideStep, StepState
from shared.use_cases.case_view import CaseView
from shared.use_cases.case_work import LONGEST_NOTE

_LONGEST_REASON = 300


class StepFinish(QWidget):
    """One line to say what proves it, one key to say that it is done."""

    def __init__(self, guide: GuidePresenter, drafts: KeptDrafts, look: Look) -> None:
        super().__init__()
        self._guide = guide
        self._look = look
        self._proof_name = wrapped_label("quiet")
        self.proof = named(QLineEdit(), "guide_proof")
        self.proof.setMaxLength(LONGEST_NOTE)
        self._reason_name = named(wrapped_label("attention"), "guide_reason_name")
        self.reason = named(QLineEdit(), "guide_reason")
        self.reason.setMaxLength(_LONGEST_REASON)
        self.done = named(KeyButton(look.theme, "check", "Ctrl+Return", "primary"), "guide_done")
        self._told = Note(look.theme, "done")
        self._again = named(KeyButton(look.theme, "rotate-ccw", role="quiet"), "guide_again")
        self._again_name = wrapped_label("quiet")
        self.again_reason = named(QLineEdit(), "guide_again_reason")
        self.again_reason.setMaxLength(_LONGEST_REASON)
        self._again_do = named(KeyButton(look.theme, "rotate-ccw"), "guide_again_do")
        self._wants_again = False
        self._fields = TypedFields(drafts, {"proof": self.proof, "reason": self.reason}, self)
        self._again_fields = TypedFields(drafts, {"reason": self.again_reason}, self)
        self._build(RestoredNote(self._fields, look.theme))
        self._connect()

    def show_step(self, view: CaseView, step: GuideStep) -> None:
        self._show_done(view, step)
        is_open = step.done is None and self._may_finish(step)
        language = self._look.translations.language
        self._fields.show(
            self._guide.draft_key(f"step-{step.step}"),
            {"proof": proposed_proof(step.step, view, language)},
        )
        for widget in (self._proof_name, self.proof, self.done):
            widget.setVisible(is_open)
        needs_reason = is_open and self._guide.needs_reason
        self._reason_name.setVisible(needs_reason)
        self.reason.setVisible(needs_reason)
        if needs_reason:
            self._reason_name.setText(self._why())
        self._enable()

    def leave(self) -> None:
        self._fields.show(None, {})
        self._again_fields.show(None, {})

    def ask_reason(self) -> None:
        """The step was refused for want of one."""
        if self.reason.isVisible():
            self.reason.setFocus()

    def say(self) -> None:
        self._proof_name.setText(self.tr("Apa buktinya?"))
        self.proof.setAccessibleName(self.tr("Bukti langkah ini"))
        self.reason.setAccessibleName(self.tr("Alasan"))
        self.reason.setPlaceholderText(self.tr("Alasan"))
        self.done.say(self.tr("Selesai"))
        self._again.say(self.tr("Ulangi langkah…"))
        self._again_name.setText(self.tr("Mengapa langkah ini dikerjakan lagi?"))
        self.again_reason.setAccessibleName(self.tr("Alasan mengulangi langkah"))
        self._again_do.say(self.tr("Ulangi langkah"))

    def _build(self, restored: RestoredNote) -> None:
        again = QHBoxLayout()
        again.setSpacing(8)
        again.addWidget(self.again_reason, 1)
        again.addWidget(self._again_do)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.done)
        buttons.addWidget(self._again)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._told)
        column.addWidget(restored)
        for widget in (self._proof_name, self.proof, self._reason_name, self.reason):
            column.addWidget(widget)
        column.addSpacing(2)
        column.addLayout(buttons)
        column.addWidget(self._again_name)
        column.addLayout(again)

    def _connect(self) -> None:
        self.done.clicked.connect(self._finish)
        self.proof.returnPressed.connect(self._finish)
        self.reason.returnPressed.connect(self._finish)
        self._again.clicked.connect(self._open_again)
        self._again_do.clicked.connect(self._repeat)
        self.again_reason.returnPressed.connect(self._repeat)
        self._guide.cases.jobs.acting_changed.connect(self._enable)

    def _may_finish(self, step: GuideStep) -> bool:
        return (
            self._guide.may_change
            and step.step >= FIRST_STEP_AT_COUNTER
            and step.state is not StepState.FALLS_AWAY
        )

    def _enable(self) -> None:
        is_acting = self._guide.cases.jobs.is_acting
        self.done.setEnabled(self.done.isVisibleTo(self) and not is_acting)
        self._again_do.setEnabled(not is_acting)

    def _show_done(self, view: CaseView, step: GuideStep) -> None:
        done = step.done
        may_repeat = (
            done is not None and self._guide.may_change and step.step >= FIRST_STEP_AT_COUNTER
        )
        self._wants_again = self._wants_again and may_repeat
        self._again.setVisible(may_repeat and not self._wants_again)
        for widget in (self._again_name, self.again_reason, self._again_do):
            widget.setVisible(self._wants_again)
        self._again_fields.show(self._guide.draft_key(f"again-{step.step}"), {})
        if done is None:
            self._told.tell("")
            return
        words = [self.tr("Selesai {when}.").format(when=done_words(step, view))]
        words.append(self.tr("Bukti: {proof}").format(proof=done.proof))
        if done.reason:
            words.append(self.tr("Alasan: {reason}").format(reason=done.reason))
        self._told.tell(breakable("\n".join(words)))

    def _why(self) -> str:
        steps = self._guide.reason_steps
        if steps:
            return self.tr("Langkah {steps} belum selesai. Mengapa dilewati?").format(
                steps=", ".join(str(step) for step in steps)
            )
        return self.tr("Masih ada yang kurang. Mengapa dianggap selesai?")

    def _finish(self) -> None:
        if not self.done.isEnabled():
            return
        texts = self._fields.texts()
        reason = texts["reason"].strip() if self._guide.needs_reason else ""
        self._guide.finish_step(texts["proof"], reason or None, lambda: self._fields.saved(texts))

    def _open_again(self) -> None:
        self._wants_again = True
        view, step = self._guide.view, self._guide.step
        if view is not None and step is not None:
            self._show_done(view, step)
            self.again_reason.setFocus()

    def _repeat(self) -> None:
        texts = self._again_fields.texts()
        self._guide.repeat_step(texts["reason"], lambda: self._repeated(texts))

    def _repeated(self, texts: dict[str, str]) -> None:
        self._wants_again = False
        self._again_fields.saved(texts)
        self._again_fields.put("reason", "")
        self._again_fields.saved({})
