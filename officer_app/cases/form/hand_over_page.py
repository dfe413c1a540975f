"""Handing over the form: by e-mail, on a stick, printed, or several of these; step 6."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from officer_app.cases.form.form_presenter import FormPresenter
from officer_app.cases.form.handing_over import HandedOver, HandOverWish
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.pieces import KeyButton, Note, breakable, named, text_label, wrapped_label
from officer_app.wrapped_row import in_wrapped_row
from shared.domain.case_guide import FIRST_STEP_AT_COUNTER, GuideStep
from shared.domain.language import Language
from shared.use_cases.case_files import HandedBy
from shared.use_cases.case_view import CaseView

_STEP = 6
_LONGEST_REASON = 300


class HandOverPage(QWidget):
    """What was chosen stays until it is handed over."""

    def __init__(
        self,
        forms: FormPresenter,
        drafts: KeptDrafts,
        look: Look,
        choose_folder: Callable[[], Path | None],
        open_file: Callable[[Path], bool],
    ) -> None:
        super().__init__()
        self.setObjectName("form_hand_over")
        self._forms = forms
        self._choose_folder = choose_folder
        self._open_file = open_file
        self._stick: Path | None = None
        self._opened: Path | None = None
        self._told: HandedOver | None = None
        self._heading = text_label("heading")
        self._lead = wrapped_label("quiet")
        self._done = Note(look.theme, "done")
        self._result = Note(look.theme, "done")
        self._result.words.setObjectName("form_handed")
        self._paper = Note(look.theme, "attention")
        self.ways = {way: named(QCheckBox(), f"form_by_{way.value}") for way in HandedBy}
        self._about = {way: wrapped_label("quiet") for way in HandedBy}
        self._choose = named(KeyButton(look.theme, "square-check"), "form_choose_stick")
        self._language_name = text_label("quiet")
        self.language = named(QComboBox(), "form_language")
        self._in_charge = named(QCheckBox(), "form_guest_in_charge")
        self._reason_name = wrapped_label("quiet")
        self.reason = named(QLineEdit(), "form_reason")
        self.reason.setMaxLength(_LONGEST_REASON)
        self._typed = TypedFields(drafts, {"reason": self.reason}, self)
        self._restored = RestoredNote(self._typed, look.theme)
        self._go = KeyButton(look.theme, "hand-helping", "Ctrl+Return", "primary")
        self._go.setObjectName("form_hand_over_go")
        self._open_again = named(KeyButton(look.theme, "printer"), "form_open_print")
        self._case_id: object = None
        self._build()
        self._connect()
        self._say()

    def focus_first(self) -> None:
        first = next((box for box in self.ways.values() if box.isEnabled()), None)
        if first is not None:
            first.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for row, way in enumerate(HandedBy):
            grid.addWidget(self.ways[way], row, 0)
            # The folder's words stand behind its button
            is_stick = way is HandedBy.USB_STICK
            span = (1, 1) if is_stick else (1, 2)
            grid.addWidget(self._about[way], row, 2 if is_stick else 1, *span)
        grid.addWidget(self._choose, list(HandedBy).index(HandedBy.USB_STICK), 1)
        language = QHBoxLayout()
        language.setSpacing(8)
        language.addWidget(self._language_name)
        language.addWidget(self.language)
        language.addStretch()
        buttons = in_wrapped_row(self._go, self._open_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        above = (self._heading, self._lead, self._done, self._result, self._paper)
        below = (self._in_charge, self._restored, self._reason_name, self.reason)
        for part in above:
            column.addWidget(part)
        column.addLayout(grid)
        column.addLayout(language)
        for other in below:
            column.addWidget(other)
        column.addLayout(buttons)
        column.addStretch()

    def _connect(self) -> None:
        self._forms.changed.connect(self._show)
        self._forms.cases.jobs.acting_changed.connect(lambda _acting: self._enable())
        for box in self.ways.values():
            box.toggled.connect(self._enable)
        self._choose.clicked.connect(self._take_folder)
        self._go.clicked.connect(self._hand_over)
        self._open_again.clicked.connect(self._open)
        self.reason.textChanged.connect(self._enable)

    def _say(self) -> None:
        self._heading.setText(self.tr("Serahkan formulir"))
        self._lead.setText(
            self.tr(
                "Formulir sudah terisi dengan yang diketahui buku tamu dan permohonan ini. Yang "
                "diserahkan tersimpan sebagai bukti langkah 6."
            )
        )
        self.ways[HandedBy.EMAIL].setText(self.tr("E-mail"))
        self.ways[HandedBy.USB_STICK].setText(self.tr("Stik USB"))
        self.ways[HandedBy.PRINTED].setText(self.tr("Cetakan"))
        self._about[HandedBy.PRINTED].setText(
            self.tr("PDF terbuka di penampil komputer ini; cetak dari sana.")
        )
        self._choose.say(self.tr("Pilih folder…"))
        self._language_name.setText(self.tr("Bahasa formulir"))
        self._in_charge.setText(self.tr("Tamu ini penanggung jawab teknis kegiatannya"))
        self._reason_name.setText(
            self.tr("Langkah sebelumnya belum selesai. Alasan diserahkan sekarang:")
        )
        self.reason.setAccessibleName(self.tr("Alasan"))
        self._go.say(self.tr("Serahkan dan catat"))
        self._open_again.say(self.tr("Buka PDF lagi"))
        self._offer_languages()
        self._show()

    def _offer_languages(self) -> None:
        chosen = self.language.currentData()
        with QSignalBlocker(self.language):
            self.language.clear()
            self.language.addItem(self.tr("Indonesia, Inggris di samping"), Language.INDONESIAN)
            self.language.addItem(self.tr("Inggris, Indonesia di samping"), Language.ENGLISH)
            self.language.setCurrentIndex(max(0, self.language.findData(chosen)))

    def _show(self) -> None:
        view = self._forms.cases.state.view
        state = self._forms.state
        if state.case_id != self._case_id:
            self._case_id = state.case_id
            self._begin(view)
        step = _step_of(view)
        is_told = state.handed is not None or step is None or step.done is None
        self._done.tell("" if is_told or step is None else self._done_words(step))
        self._in_charge.setVisible(not state.versions)
        address = _address(view)
        self.ways[HandedBy.EMAIL].setEnabled(bool(address))
        if not address:
            self.ways[HandedBy.EMAIL].setChecked(False)
        self._about[HandedBy.EMAIL].setText(
            breakable(address) if address else self.tr("Belum ada alamat e-mail pada permohonan.")
        )
        self._about[HandedBy.USB_STICK].setText(
            self.tr("Pilih folder pada stiknya.")
            if self._stick is None
            else breakable(str(self._stick))
        )
        self._show_result(state.handed)
        self._enable()

    def _begin(self, view: CaseView | None) -> None:
        """Another case: nothing of the one before stays chosen."""
        self._stick = self._opened = None
        for box in (*self.ways.values(), self._in_charge):
            with QSignalBlocker(box):
                box.setChecked(False)
        officer_id = self._forms.cases.state.officer_id
        if view is None:
            self._typed.show(None, {})
            return
        self.language.setCurrentIndex(max(0, self.language.findData(view.case.language)))
        self._typed.show(f"form-reason-{officer_id}-{view.case.id}", {})

    def _show_result(self, handed: HandedOver | None) -> None:
        self._result.tell("" if handed is None else breakable(self._result_words(handed)))
        if handed is not None and handed is not self._told:
            for box in self.ways.values():
                box.setChecked(False)
        self._told = handed
        to_print = None if handed is None else handed.to_print
        self._open_again.setVisible(to_print is not None)
        if to_print is None:
            self._paper.tell("")
        elif to_print != self._opened:
            self._open()
        if handed is not None and self._typed.text("reason"):
            self._typed.put("reason", "")
            self._typed.saved({"reason": ""})

    def _result_words(self, handed: HandedOver) -> str:
        told = [self.tr("Tercatat sebagai langkah 6.")]
        if HandedBy.EMAIL in handed.ways:
            told.append(self.tr("E-mail menunggu dikirim; keadaannya ada di Pesan."))
        if handed.on_stick:
            names = ", ".join(path.name for path in handed.on_stick)
            told.append(
                self.tr("Ditulis utuh di {folder}: {names}.").format(
                    folder=handed.on_stick[0].parent, names=names
                )
            )
        if handed.to_print is not None:
            told.append(self.tr("PDF untuk dicetak sudah dibuat."))
        return " ".join(told)

    def _done_words(self, step: GuideStep) -> str:
        assert step.done is not None
        view = self._forms.cases.state.view
        zone = None if view is None else view.local_now.tzinfo
        at = step.done.done_at.astimezone(zone)
        return self.tr("Sudah diserahkan {day} pukul {time}: {proof}.").format(
            day=f"{at:%d-%m-%Y}", time=f"{at:%H.%M}", proof=step.done.proof.rstrip(".")
        )

    def _enable(self) -> None:
        needs_reason = self._needs_reason()
        self._reason_name.setVisible(needs_reason)
        self.reason.setVisible(needs_reason)
        chosen = self._chosen()
        self._choose.setEnabled(HandedBy.USB_STICK in chosen)
        is_ready = (
            bool(chosen)
            and self._forms.state.case_id is not None
            and (HandedBy.USB_STICK not in chosen or self._stick is not None)
            and not (needs_reason and not self.reason.text().strip())
        )
        self._go.setEnabled(is_ready and not self._forms.cases.jobs.is_acting)

    def _needs_reason(self) -> bool:
        view = self._forms.cases.state.view
        if view is None:
            return False
        before = view.guide[FIRST_STEP_AT_COUNTER - 1 : _STEP - 1]
        return self._forms.state.is_reason_needed or any(each.done is None for each in before)

    def _chosen(self) -> frozenset[HandedBy]:
        return frozenset(way for way, box in self.ways.items() if box.isChecked())

    def _take_folder(self) -> None:
        folder = self._choose_folder()
        if folder is not None:
            self._stick = folder
            self._show()

    def _hand_over(self) -> None:
        chosen = self._chosen()
        names = [self.ways[way].text() for way in HandedBy if way in chosen]
        self._forms.hand_over(
            HandOverWish(
                ways=chosen,
                language=Language(self.language.currentData()),
                guest_is_in_charge=self._in_charge.isChecked() and not self._forms.state.versions,
                stick=self._stick,
                proof=", ".join(names),
                reason=self.reason.text().strip() or None if self._needs_reason() else None,
            )
        )

    def _open(self) -> None:
        handed = self._forms.state.handed
        if handed is None or handed.to_print is None:
            return
        self._opened = handed.to_print
        is_open = self._open_file(handed.to_print)
        self._paper.tell(
            ""
            if is_open
            else self.tr(
                "Tidak ada program yang membuka PDF di komputer ini. Serahkan lewat stik USB, lalu "
                "cetak dari komputer lain."
            )
        )


def _step_of(view: CaseView | None) -> GuideStep | None:
    return None if view is None else view.guide[_STEP - 1]


def _address(view: CaseView | None) -> str:
    """Where messages of the case go."""
    if view is None:
        return ""
    first = next((contact for contact in view.contacts if contact.is_first), None)
    return "" if first is None else first.details.email or ""
