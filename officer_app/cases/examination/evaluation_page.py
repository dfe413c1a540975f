"""The evaluation with the team: who, what was discussed, what was decided and why."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from officer_app.cases.case_words import verdict_name
from officer_app.cases.examination.examination_presenter import ExaminationPresenter
from officer_app.cases.examination.point_rows import PointRows
from officer_app.cases.form.written_files import write_whole
from officer_app.cases.guide.day_field import DayField
from officer_app.cases.inline_question import InlineQuestion
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.message_states import MessageStates
from officer_app.cases.pdf_pane import PdfPane
from officer_app.cases.typed_day import day_text
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.frames import TurningRow, scrolling
from officer_app.look import Look
from officer_app.pieces import (
    EmptyPlace,
    KeyButton,
    Note,
    breakable,
    lines_wide,
    named,
    wrapped_label,
)
from shared.configuration.verdict_words import verdict_words
from shared.database.examinations import Evaluation
from shared.desktop.jobs import Err, Ok, Outcome
from shared.domain.case_life import Progress, Verdict
from shared.domain.date_words import date_words
from shared.domain.message import MessageKind

DECISIONS = (Verdict.FEASIBLE, Verdict.NOT_FEASIBLE, Verdict.NEEDS_REPAIR)
_PEOPLE_LINES, _REASON_LINES = 4, 5
_NAME_SHARE, _FIELD_SHARE = 1, 4


class EvaluationPage(QWidget):
    """Typing is kept; minutes can be looked at before anything is recorded."""

    section_wanted = Signal(str)

    def __init__(
        self,
        exams: ExaminationPresenter,
        drafts: KeptDrafts,
        look: Look,
        choose_folder: Callable[[], Path | None],
    ) -> None:
        super().__init__()
        self.setObjectName("evaluation_page")
        self._exams = exams
        self._look = look
        self._choose_folder = choose_folder
        self._held = Note(look.theme, "done")
        self._held.words.setObjectName("evaluation_held")
        self._messages = MessageStates("result_messages", look)
        self.day = DayField("evaluation_day", look)
        self.people = named(QPlainTextEdit(), "evaluation_people")
        self.points = named(PointRows(look), "evaluation_points")
        self.decision = named(QComboBox(), "evaluation_decision")
        self._follows = named(wrapped_label("quiet"), "evaluation_follows")
        self.reasons = named(QPlainTextEdit(), "evaluation_reasons")
        self._names = {
            name: wrapped_label() for name in ("day", "people", "points", "decision", "reasons")
        }
        fields: dict[str, QWidget] = {
            "day": self.day.line,
            "people": self.people,
            "points": self.points,
            "decision": self.decision,
            "reasons": self.reasons,
        }
        self._typed = TypedFields(drafts, fields, self)
        self._restored = RestoredNote(self._typed, look.theme)
        self._tells = Note(look.theme, "info", icon_name="mail")
        self._lacks = named(wrapped_label("quiet"), "evaluation_lacks")
        self._look_at = named(KeyButton(look.theme, "file-text", "Ctrl+Shift+P"), "minutes_look")
        self._save = named(KeyButton(look.theme, "save", "Ctrl+S"), "minutes_save")
        self._record = named(
            KeyButton(look.theme, "check", "Ctrl+Return", "primary"), "evaluation_record"
        )
        self._question = InlineQuestion("evaluation_question", look)
        self._told = Note(look.theme, "done")
        self._told.hide()
        self._pane = named(PdfPane(), "minutes_pane")
        self._shown_minutes: object = None
        self._form = QWidget()
        self._empty = EmptyPlace(look.theme, "users")
        self._build()
        self._connect()
        self._say()

    def focus_first(self) -> None:
        (self.people if self._form.isVisibleTo(self) else self).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        for text, lines in ((self.people, _PEOPLE_LINES), (self.reasons, _REASON_LINES)):
            text.setTabChangesFocus(True)
            text.setFixedHeight(lines_wide(text, lines))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, _NAME_SHARE)
        grid.setColumnStretch(1, _FIELD_SHARE)
        decision = QVBoxLayout()
        decision.setSpacing(4)
        decision.addWidget(self.decision)
        decision.addWidget(self._follows)
        places: tuple[tuple[str, QWidget | QVBoxLayout], ...] = (
            ("day", self.day),
            ("people", self.people),
            ("points", self.points),
            ("decision", decision),
            ("reasons", self.reasons),
        )
        for row, (name, field) in enumerate(places):
            label: QLabel = self._names[name]
            label.setContentsMargins(0, 7, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(field, QVBoxLayout):
                grid.addLayout(field, row, 1)
            else:
                grid.addWidget(field, row, 1)
        buttons = TurningRow(8)
        for button in (self._record, self._look_at, self._save):
            buttons.add(button)
        buttons.add_stretch()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 4, 0)
        form.setSpacing(8)
        form.addWidget(self._restored)
        form.addLayout(grid)
        form.addWidget(self._tells)
        form.addWidget(self._lacks)
        form.addWidget(buttons)
        form.addWidget(self._question)
        form.addWidget(self._told)
        form.addStretch()
        beside = TurningRow(12)
        beside.add(scrolling(self._form), 3)
        beside.add(self._pane, 2)
        self._form_area = QWidget()
        area = QVBoxLayout(self._form_area)
        area.setContentsMargins(0, 0, 0, 0)
        area.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._held)
        column.addWidget(self._messages)
        column.addWidget(self._form_area, 1)
        column.addWidget(self._empty, 1)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)

    def _connect(self) -> None:
        self._exams.changed.connect(self._show)
        self._exams.cases.jobs.acting_changed.connect(self._enable)
        self._typed.typed.connect(self._typed_over)
        self._typed.shown.connect(self._typed_over)
        self._typed.shown.connect(self.day.refresh)
        self.decision.currentIndexChanged.connect(self._say_decision)
        self._look_at.clicked.connect(self._write)
        self._save.clicked.connect(self._save_file)
        self._record.clicked.connect(self._ask)
        self._messages.messages_wanted.connect(lambda: self.section_wanted.emit("messages"))

    def _say(self) -> None:
        self._names["day"].setText(self.tr("Tanggal"))
        self._names["people"].setText(self.tr("Peserta"))
        self._names["points"].setText(self.tr("Pembahasan"))
        self._names["decision"].setText(self.tr("Putusan"))
        self._names["reasons"].setText(self.tr("Alasan"))
        self.day.line.setAccessibleName(self.tr("Tanggal evaluasi"))
        self.people.setAccessibleName(self.tr("Peserta"))
        self.people.setPlaceholderText(self.tr("Satu nama per baris"))
        self.decision.setAccessibleName(self.tr("Putusan"))
        self.reasons.setAccessibleName(self.tr("Alasan"))
        self.reasons.setPlaceholderText(self.tr("Mengapa tim memutuskan demikian?"))
        self._look_at.say(self.tr("Lihat notula"))
        self._save.say(self.tr("Simpan DOCX…"))
        self._record.say(self.tr("Catat evaluasi"))
        self._offer_decisions()
        self._show()

    def _offer_decisions(self) -> None:
        language = self._look.translations.language
        chosen = self.decision.currentData()
        with QSignalBlocker(self.decision):
            self.decision.clear()
            self.decision.addItem(self.tr("– belum dipilih –"), "")
            for verdict in DECISIONS:
                self.decision.addItem(verdict_name(verdict, language), verdict.value)
            self.decision.setCurrentIndex(max(0, self.decision.findData(chosen)))
        self._say_decision()

    def _say_decision(self) -> None:
        told = self.decision.currentData()
        if not told:
            self._follows.setText(self.tr("Putusan menentukan langkah 13 sampai 15."))
            return
        words = {
            Verdict.FEASIBLE: self.tr(
                "Langkah 13 sampai 15 berjalan: naskah disusun, disetujui Direktur, lalu dikirim "
                "lewat portal."
            ),
            Verdict.NOT_FEASIBLE: self.tr(
                "Langkah 13 sampai 15 berjalan dengan surat yang menjelaskan mengapa tidak layak."
            ),
            Verdict.NEEDS_REPAIR: self.tr(
                "Langkah 13 sampai 15 menunggu: formulir kembali ke pemohon, waktu layanan "
                "berhenti, lalu diperiksa lagi."
            ),
        }
        self._follows.setText(words[Verdict(told)])

    def _show(self) -> None:
        view, known = self._exams.view, self._exams.state.examination
        if view is None:
            return
        self._show_held()
        newest = self._exams.newest
        is_ready = (
            view.case.progress is Progress.IN_EXAMINATION
            and newest is not None
            and newest.completed_on is not None
        )
        self._form_area.setVisible(is_ready)
        has_held = known is not None and bool(known.evaluations)
        self._empty.setVisible(not is_ready and not has_held)
        self._rest.setVisible(not is_ready and has_held)
        self._empty.heading.setText(self.tr("Evaluasi belum dapat dicatat"))
        self._empty.words.setText(
            self.tr("Selesaikan dahulu putaran pemeriksaan tanpa perbaikan di halaman Hasil.")
        )
        number = 0 if known is None else len(known.evaluations)
        key = self._exams.draft_key(f"evaluation-{number}") if is_ready else None
        self._typed.show(key, {"day": day_text(view.today)} if is_ready else {})
        self._tells.tell(
            self.tr(
                "Hasil dikirim kepada pemohon melalui e-mail dan WhatsApp begitu evaluasi dicatat."
            )
        )
        minutes = self._exams.state.minutes
        self._pane.setVisible(minutes is not None)
        if minutes is not None and minutes is not self._shown_minutes:
            self._shown_minutes = minutes
            self._pane.show_pdf(minutes.pdf.content)
        self._enable()

    def _show_held(self) -> None:
        view, known = self._exams.view, self._exams.state.examination
        held = known.evaluations if known is not None else ()
        if view is None or not held:
            self._held.tell("")
            self._messages.hide()
            return
        language, newest = self._look.translations.language, held[-1]
        words = verdict_words()[newest.decision]
        self._held.tell(
            breakable(
                self.tr("Dievaluasi {day} bersama {people}. Putusan: {verdict}. {follows}").format(
                    day=date_words(newest.held_on, language),
                    people=", ".join(newest.people),
                    verdict=words.verdict.in_language(language),
                    follows=self._steps_words(newest.decision),
                )
            ),
            "done" if newest.decision is Verdict.FEASIBLE else "attention",
        )
        kind = (
            MessageKind.RETURNED_FOR_REPAIR
            if newest.decision is Verdict.NEEDS_REPAIR
            else MessageKind.EXAMINATION_RESULT
        )
        self._messages.show_messages(self._exams.state.messages, (kind,), view)

    def _steps_words(self, decision: Verdict) -> str:
        if decision is Verdict.NEEDS_REPAIR:
            return self.tr("Formulir kembali ke pemohon; surat menunggu.")
        return self.tr("Notula ada di Berkas; lanjutkan di Surat.")

    def _typed_over(self) -> None:
        """Minutes that were looked at no longer say what is typed."""
        self._say_decision()
        self._exams.forget_minutes()
        self._enable()

    def _evaluation(self) -> Evaluation | None:
        """None while something is missing."""
        day, decision = self.day.day, self.decision.currentData()
        people = tuple(
            line.strip() for line in self.people.toPlainText().splitlines() if line.strip()
        )
        reasons = self.reasons.toPlainText().strip()
        if day is None or not decision or not people or not reasons or self.points.lacks_subject:
            return None
        return Evaluation(day, people, self.points.points, Verdict(decision), reasons)

    def _lack_words(self) -> str:
        lacks = []
        if self.day.day is None:
            lacks.append(self.tr("tanggal"))
        if not self.people.toPlainText().strip():
            lacks.append(self.tr("peserta"))
        if self.points.lacks_subject:
            lacks.append(self.tr("pokok bahasan"))
        if not self.decision.currentData():
            lacks.append(self.tr("putusan"))
        if not self.reasons.toPlainText().strip():
            lacks.append(self.tr("alasan"))
        return self.tr("Masih kurang: {lacks}.").format(lacks=", ".join(lacks)) if lacks else ""

    def _enable(self) -> None:
        is_ready = self._evaluation() is not None
        is_acting = self._exams.cases.jobs.is_acting
        self._lacks.setText(self._lack_words())
        self._lacks.setVisible(bool(self._lacks.text()))
        self._look_at.setEnabled(is_ready)
        self._save.setEnabled(is_ready and self._exams.state.minutes is not None)
        self._record.setEnabled(is_ready and not is_acting)

    def _write(self) -> None:
        if (held := self._evaluation()) is not None:
            self._exams.write_minutes(held)

    def _ask(self) -> None:
        held = self._evaluation()
        if held is None:
            return
        language = self._look.translations.language
        words = self.tr(
            "Putusan “{verdict}” dicatat dan dikirim kepada pemohon melalui e-mail dan WhatsApp. "
            "Catat sekarang?"
        )
        self._question.ask(
            words.format(verdict=verdict_name(held.decision, language)),
            self.tr("Ya, catat dan kirim"),
            self.tr("Belum"),
            lambda: self._exams.record_evaluation(held, self._recorded),
        )

    def _recorded(self) -> None:
        self._typed.drop()
        self._exams.forget_minutes()

    def _save_file(self) -> None:
        minutes = self._exams.state.minutes
        folder = None if minutes is None else self._choose_folder()
        if minutes is None or folder is None:
            return
        document = minutes.docx
        self._exams.cases.jobs.ask(
            f"minutes_file_{id(self)}", lambda: write_whole(folder, (document,)), self._saved
        )

    def _saved(self, outcome: Outcome[tuple[Path, ...]]) -> None:
        match outcome:
            case Ok(paths):
                words = self.tr("Ditulis utuh: {file}.").format(file=paths[0])
                self._told.tell(breakable(words), "done")
            case Err(problem):
                self._exams.refused.emit(problem)
