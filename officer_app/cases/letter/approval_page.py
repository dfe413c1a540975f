"""Step 14: the approval by the Direktur Diseminasi Statistik, with the signed letter."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from officer_app.cases.guide.day_field import DayField
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.letter.letter_presenter import LetterPresenter
from officer_app.cases.letter.signature_words import needs_confirming, report_lines
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.pieces import (
    EmptyPlace,
    KeyButton,
    Note,
    Picture,
    breakable,
    named,
    wrapped_label,
)
from shared.domain.case_life import LetterSteps, Progress
from shared.domain.date_words import date_words

_LONGEST_NUMBER = 80
_USUAL_NUMBER = re.compile(r"[A-Z]{1,3}-\d+/\d{4,6}/[A-Z]{2}\.\d{3}/\d{4}")
"""Such as B-123/61110/KS.000/2026; another pattern is told, not refused."""
_NAME_SHARE, _FIELD_SHARE = 1, 4


class ApprovalPage(QWidget):
    """The signed file is looked into before anything is recorded; both are recorded together."""

    def __init__(
        self,
        letters: LetterPresenter,
        drafts: KeptDrafts,
        look: Look,
        choose_pdf: Callable[[], Path | None],
    ) -> None:
        super().__init__()
        self.setObjectName("approval_page")
        self._letters = letters
        self._look = look
        self._choose_pdf = choose_pdf
        self._state = Note(look.theme, "done")
        self._state.words.setObjectName("approval_state")
        self.number = named(QLineEdit(), "approval_number")
        self.number.setMaxLength(_LONGEST_NUMBER)
        self._number_hint = named(wrapped_label("quiet"), "approval_number_hint")
        self.day = DayField("approval_day", look)
        self._number_name, self._day_name = wrapped_label(), wrapped_label()
        self._typed = TypedFields(drafts, {"number": self.number, "day": self.day.line}, self)
        self._restored = RestoredNote(self._typed, look.theme)
        self._place = named(QFrame(), "signed_drop")
        self._place.setProperty("role", "card")
        self._place_words = named(wrapped_label(), "signed_name")
        self._choose = named(KeyButton(look.theme, "log-in", "Ctrl+O"), "signed_choose")
        self._drop = named(KeyButton(look.theme, "x", role="quiet"), "signed_drop_file")
        self._checking = Note(look.theme, "info")
        self._report_column = QVBoxLayout()
        self._report_column.setSpacing(4)
        self._report: list[QLabel] = []
        self._shown: object = None
        self.confirm = named(QCheckBox(), "signed_confirm")
        self._record = named(
            KeyButton(look.theme, "check", "Ctrl+Return", "primary"), "approval_record"
        )
        self._form = QWidget()
        self._empty = EmptyPlace(look.theme, "check")
        self._build()
        self._connect()
        self._say()

    def focus_first(self) -> None:
        if self._form.isVisibleTo(self):
            self.number.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        number = QVBoxLayout()
        number.setSpacing(2)
        number.addWidget(self.number)
        number.addWidget(self._number_hint)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, _NAME_SHARE)
        grid.setColumnStretch(1, _FIELD_SHARE)
        grid.addWidget(self._number_name, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(number, 0, 1)
        grid.addWidget(self._day_name, 1, 0)
        grid.addWidget(self.day, 1, 1)
        self._number_name.setContentsMargins(0, 7, 0, 0)
        inside = QHBoxLayout(self._place)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(12)
        picture = Picture(self._look.theme, "file-text", "accent", 28)
        inside.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self._place_words, 1)
        inside.addWidget(self._choose)
        inside.addWidget(self._drop)
        record = QHBoxLayout()
        record.addWidget(self._record)
        record.addStretch()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.addWidget(self._restored)
        form.addLayout(grid)
        form.addWidget(self._place)
        form.addWidget(self._checking)
        form.addLayout(self._report_column)
        form.addWidget(self.confirm)
        form.addLayout(record)
        form.addStretch()
        self._rest = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._state)
        for part in (self._form, self._empty, self._rest):
            column.addWidget(part, 1)

    def _connect(self) -> None:
        self._letters.changed.connect(self._show)
        self._letters.cases.jobs.acting_changed.connect(self._enable)
        self._typed.typed.connect(self._enable)
        self._typed.shown.connect(self._enable)
        self._typed.shown.connect(self.day.refresh)
        self.confirm.toggled.connect(self._enable)
        self._choose.clicked.connect(self._take)
        self._drop.clicked.connect(self._letters.drop_signed)
        self._record.clicked.connect(self._approve)

    def _say(self) -> None:
        self._number_name.setText(self.tr("Nomor surat"))
        self._day_name.setText(self.tr("Tanggal surat"))
        self.number.setAccessibleName(self.tr("Nomor surat"))
        self.number.setPlaceholderText(self.tr("B-123/61110/KS.000/2026"))
        self.day.line.setAccessibleName(self.tr("Tanggal surat"))
        self._choose.say(self.tr("Pilih PDF…"))
        self._drop.say(self.tr("Buang"))
        self._checking.tell(self.tr("Tanda tangan sedang diperiksa…"))
        self.confirm.setText(self.tr("Saya sudah memastikan bahwa ini surat yang benar"))
        self._record.say(self.tr("Catat persetujuan"))
        self._empty.heading.setText(self.tr("Belum ada yang disetujui"))
        self._shown = None
        self._show()

    def _show(self) -> None:
        view, state = self._letters.view, self._letters.state
        if view is None:
            return
        case, language = view.case, self._look.translations.language
        may = self._letters.may_approve
        self._form.setVisible(may)
        is_approved = case.letter_number is not None and case.letter_date is not None
        if case.letter_number is not None and case.letter_date is not None and not may:
            words = self.tr("Disetujui: nomor {number}, {day}. Surat bertanda tangan: {file}.")
            signed = self._letters.signed_letter
            self._state.tell(
                breakable(
                    words.format(
                        number=case.letter_number,
                        day=date_words(case.letter_date, language),
                        file="–" if signed is None else signed.file_name,
                    )
                )
            )
        else:
            self._state.tell("")
        self._empty.setVisible(not may and not is_approved)
        self._rest.setVisible(not may and is_approved)
        self._empty.words.setText(self._empty_words(case.progress))
        self._typed.show(self._letters.draft_key("approval") if may else None, {})
        signed_file = state.signed
        self._place_words.setText(
            self.tr("Seret PDF bertanda tangan ke sini. Tanda tangannya diperiksa dahulu.")
            if signed_file is None
            else breakable(signed_file.document.name)
        )
        self._drop.setVisible(signed_file is not None)
        self._checking.setVisible(state.is_checking)
        self._show_report()
        self._enable()

    def _empty_words(self, progress: Progress) -> str:
        if self._letters.letter_steps is not LetterSteps.APPLY:
            return self.tr("Menunggu putusan evaluasi.")
        if progress is Progress.EVALUATED:
            return self.tr("Susun dahulu naskahnya, lalu kirim untuk disetujui Direktur.")
        return self.tr("Persetujuan dicatat setelah naskah tersimpan.")

    def _show_report(self) -> None:
        signed, view = self._letters.state.signed, self._letters.view
        if signed is self._shown and (signed is None) == (not self._report):
            return
        self._shown = signed
        for label in self._report:
            label.hide()
            label.deleteLater()
        self._report = []
        self.confirm.setChecked(False)
        zone = None if view is None else view.local_now.tzinfo
        lines = (
            ()
            if signed is None
            else report_lines(signed.report, self._look.translations.language, zone)
        )
        for line in lines:
            label = named(wrapped_label(line.mood), "signature_line")
            label.setText(breakable(line.words))
            self._report.append(label)
            self._report_column.addWidget(label)

    def _enable(self) -> None:
        signed = self._letters.state.signed
        asks = signed is not None and needs_confirming(signed.report)
        self.confirm.setVisible(asks)
        number = self.number.text().strip()
        is_unusual = bool(number) and _USUAL_NUMBER.fullmatch(number) is None
        self._number_hint.setText(
            self.tr("Tidak seperti biasanya (B-123/61110/KS.000/2026); periksa sekali lagi.")
            if is_unusual
            else ""
        )
        self._number_hint.setVisible(is_unusual)
        is_ready = (
            signed is not None
            and (not asks or self.confirm.isChecked())
            and bool(number)
            and self.day.day is not None
        )
        self._record.setEnabled(is_ready and not self._letters.cases.jobs.is_acting)

    def _take(self) -> None:
        path = self._choose_pdf()
        if path is not None:
            self._letters.check_signed(path)

    def _approve(self) -> None:
        day = self.day.day
        if day is not None and self._record.isEnabled():
            self._letters.approve(self.number.text(), day, self._typed.drop)
