"""The end of a round: how it ends, the note as it goes out, and what follows for the applicant."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.examination.examination_presenter import ExaminationPresenter, has_ended
from officer_app.cases.form.form_paper import FormPaper
from officer_app.cases.form.written_files import write_whole
from officer_app.cases.guide.day_field import DayField
from officer_app.cases.inline_question import InlineQuestion
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.message_states import MessageStates
from officer_app.cases.typed_day import day_text
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.frames import TurningRow
from officer_app.look import Look
from officer_app.pieces import EmptyPlace, KeyButton, Note, breakable, named, text_label
from shared.desktop.jobs import Err, Ok, Outcome
from shared.desktop.widget_colours import WidgetColours
from shared.domain.case_life import Progress, Verdict
from shared.domain.date_words import date_words
from shared.domain.examination.examination_note import note_as_html, note_as_text
from shared.domain.examination.finding_words import question_name
from shared.domain.examination.judgement import (
    Judgement,
    Round,
    RoundResult,
    questions_to_judge,
    repairs_without_note,
    round_result,
)
from shared.domain.examination.reminders import next_reminder, refusal_day
from shared.domain.message import MessageKind
from shared.use_cases.case_files import CaseDocument


class ResultPage(QWidget):
    """Nothing goes to the applicant before the press, and the press says what will go."""

    question_wanted = Signal(str)
    section_wanted = Signal(str)

    def __init__(
        self,
        exams: ExaminationPresenter,
        drafts: KeptDrafts,
        look: Look,
        choose_folder: Callable[[], Path | None],
    ) -> None:
        super().__init__()
        self.setObjectName("result_page")
        self._exams = exams
        self._look = look
        self._choose_folder = choose_folder
        self._state = Note(look.theme, "info")
        self._state.words.setObjectName("round_result")
        self._first = named(KeyButton(look.theme, "arrow-right"), "undecided_first")
        self._day_name = text_label("quiet")
        self.day = DayField("round_day", look)
        self._typed = TypedFields(drafts, {"day": self.day.line}, self)
        self._restored = RestoredNote(self._typed, look.theme)
        self._end = named(KeyButton(look.theme, "check", "Ctrl+Return", "primary"), "round_end")
        self._question = InlineQuestion("round_end_question", look)
        self._messages = MessageStates("round_messages", look)
        self._silence = Note(look.theme, "info", icon_name="clock")
        self._silence.words.setObjectName("round_silence")
        self._refuse = named(KeyButton(look.theme, "circle-x", role="trouble"), "case_refuse")
        self._heading = text_label("heading")
        self._copy = named(KeyButton(look.theme, "copy", "Ctrl+Shift+C"), "note_copy")
        self._copy_html = named(KeyButton(look.theme, "copy"), "note_copy_html")
        self._save = named(KeyButton(look.theme, "save", "Ctrl+S"), "note_save_files")
        self._told = Note(look.theme, "done")
        self._told.words.setObjectName("note_told")
        self._told.hide()
        self._paper = named(FormPaper(look), "note_preview")
        self._empty = EmptyPlace(look.theme, "file-text")
        self._parts = QWidget()
        self._build()
        self._connect()
        self._say()

    def focus_first(self) -> None:
        for widget in (self._end, self._first, self._copy):
            if widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus()
                return

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        end = TurningRow(8)
        end.add(self._day_name)
        end.add(self.day, 1)
        end.add(self._first)
        end.add(self._end)
        refuse = QHBoxLayout()
        refuse.addWidget(self._refuse)
        refuse.addStretch()
        files = TurningRow(8)
        files.add(self._heading, 1)
        for button in (self._copy, self._copy_html, self._save):
            files.add(button)
        column = QVBoxLayout(self._parts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._state)
        column.addWidget(self._restored)
        column.addWidget(end)
        column.addWidget(self._question)
        column.addWidget(self._messages)
        column.addWidget(self._silence)
        column.addLayout(refuse)
        column.addWidget(files)
        column.addWidget(self._told)
        column.addWidget(self._paper, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._parts, 1)
        page.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self._exams.changed.connect(self._show)
        self._exams.cases.jobs.acting_changed.connect(self._enable)
        self._exams.acts.begun.connect(lambda: self._told.tell(""))
        self.day.line.textChanged.connect(self._day_typed)
        self._typed.shown.connect(self.day.refresh)
        self._first.clicked.connect(self._lead)
        self._end.clicked.connect(self._ask_to_end)
        self._refuse.clicked.connect(self._ask_to_refuse)
        self._copy.clicked.connect(self._copy_note)
        self._copy_html.clicked.connect(self._copy_source)
        self._save.clicked.connect(self._save_files)
        self._messages.messages_wanted.connect(lambda: self.section_wanted.emit("messages"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._write()

    def _say(self) -> None:
        self._day_name.setText(self.tr("Tanggal"))
        self.day.line.setAccessibleName(self.tr("Tanggal putaran berakhir"))
        self._refuse.say(self.tr("Tolak karena tidak ada tanggapan"))
        self._heading.setText(self.tr("Catatan hasil pemeriksaan"))
        self._copy.say(self.tr("Salin teks untuk portal"))
        self._copy_html.say(self.tr("Salin sebagai HTML"))
        self._save.say(self.tr("Simpan PDF dan DOCX…"))
        self._empty.heading.setText(self.tr("Belum ada putaran pemeriksaan"))
        self._empty.words.setText(
            self.tr("Catatan hasil pemeriksaan disusun dari penilaian Anda dalam putaran.")
        )
        self._show()

    def _show(self) -> None:
        view, examined = self._exams.view, self._exams.shown
        self._parts.setVisible(examined is not None)
        self._empty.setVisible(examined is None)
        if view is None or examined is None:
            self._question.take_back()
            return
        may_judge = self._exams.may_judge
        self._typed.show(
            self._exams.draft_key(f"round-{examined.number}"), {"day": day_text(view.today)}
        )
        self._tell(examined)
        for part in (self._day_name, self.day, self._end, self._restored):
            part.setVisible(may_judge and (part is not self._restored or self._has_restored))
        undecided = _undecided(examined)
        self._first.setVisible(may_judge and bool(undecided))
        self._first.say(self.tr("Ke yang belum diputuskan"))
        goes_back = round_result(examined) is RoundResult.GOES_BACK
        self._end.say(self.tr("Kembalikan ke pemohon") if goes_back else self.tr("Akhiri putaran"))
        self._end.set_icon_name("undo-2" if goes_back else "check")
        kinds = (MessageKind.RETURNED_FOR_REPAIR, MessageKind.EXAMINATION_RESULT)
        self._messages.show_messages(
            self._exams.state.messages if has_ended(examined) else (), kinds, view
        )
        self._show_silence()
        self._show_note()
        self._enable()
        if not may_judge and not self._may_refuse():
            self._question.take_back()
        if self.isVisible():
            self._write()

    @property
    def _has_restored(self) -> bool:
        return self._typed.restored_at is not None

    def _tell(self, examined: Round) -> None:
        language = self._look.translations.language
        if examined.returned_on is not None:
            words = self.tr("Putaran {number} dikembalikan kepada pemohon pada {day}.").format(
                number=examined.number, day=date_words(examined.returned_on, language)
            )
            self._state.tell(words, "info")
            return
        if examined.completed_on is not None:
            words = self.tr(
                "Putaran {number} selesai pada {day} tanpa perbaikan; lanjutkan ke Evaluasi."
            ).format(number=examined.number, day=date_words(examined.completed_on, language))
            self._state.tell(words, "done")
            return
        match round_result(examined):
            case RoundResult.UNDECIDED:
                names = [
                    question_name(self._exams.form, key, language) for key in _undecided(examined)
                ]
                shown = "; ".join(names[:3])
                if len(names) > 3:
                    shown += self.tr(", dan {count} lainnya").format(count=len(names) - 3)
                told = [
                    self.tr("Belum dapat diakhiri. Belum diputuskan: {questions}.").format(
                        questions=shown
                    )
                ]
                if repairs_without_note(examined):
                    told.append(self.tr("Yang perlu diperbaiki memerlukan catatan."))
                self._state.tell(breakable(" ".join(told)), "attention")
            case RoundResult.GOES_BACK:
                repairs = sum(
                    judgement is Judgement.REPAIR for judgement in examined.judgements.values()
                )
                words = self.tr(
                    "Akan kembali ke pemohon dengan {count} pertanyaan untuk diperbaiki. Waktu "
                    "layanan berhenti sampai berkas lengkap dan jelas lagi."
                )
                self._state.tell(words.format(count=repairs), "attention")
            case RoundResult.COMPLETE:
                self._state.tell(
                    self.tr(
                        "Akan berakhir tanpa perbaikan: langkah 11 selesai, evaluasi menyusul."
                    ),
                    "done",
                )

    def _show_silence(self) -> None:
        view, newest = self._exams.view, self._exams.newest
        language = self._look.translations.language
        is_waiting = (
            view is not None
            and newest is not None
            and newest.returned_on is not None
            and view.case.progress is Progress.WAITING_FOR_APPLICANT
            and view.case.verdict is Verdict.NEEDS_REPAIR
        )
        self._refuse.setVisible(is_waiting)
        if not is_waiting or view is None or newest is None or newest.returned_on is None:
            self._silence.tell("")
            return
        last = refusal_day(newest.returned_on)
        told = [
            self.tr("Tanpa tanggapan pemohon, permohonan dapat ditolak mulai {day}.").format(
                day=date_words(last, language)
            )
        ]
        upcoming = next_reminder(newest.returned_on, view.today)
        if upcoming is not None:
            words = self.tr("Pengingat berikutnya dikirim sendiri pada {day}.")
            told.append(words.format(day=date_words(upcoming, language)))
        self._silence.tell(" ".join(told), "attention" if view.today >= last else "info")

    def _may_refuse(self) -> bool:
        view, newest = self._exams.view, self._exams.newest
        return (
            self._refuse.isVisibleTo(self)
            and view is not None
            and newest is not None
            and newest.returned_on is not None
            and view.today >= refusal_day(newest.returned_on)
        )

    def _show_note(self) -> None:
        papers = self._exams.state.papers

        def write(colours: WidgetColours) -> str:
            if papers is None:
                return ""
            return f'<div style="color: {colours.ink};">{note_as_html(papers.note)}</div>'

        self._paper.show_text(write)
        for button in (self._copy, self._copy_html, self._save):
            button.setEnabled(papers is not None)

    def _write(self) -> None:
        """The note as it stands, for the typed day; made off the screen's thread."""
        if self._exams.shown is not None and self._exams.state.papers is None:
            self._exams.write_papers(self._on_day())

    def _on_day(self) -> date:
        view = self._exams.view
        assert view is not None
        return self.day.day or view.today

    def _day_typed(self) -> None:
        self._enable()
        if self.day.day is not None and self.isVisible():
            self._exams.write_papers(self.day.day)

    def _enable(self) -> None:
        is_acting = self._exams.cases.jobs.is_acting
        examined = self._exams.shown
        is_ready = (
            self._exams.may_judge
            and examined is not None
            and round_result(examined) is not RoundResult.UNDECIDED
            and self.day.day is not None
        )
        self._end.setEnabled(is_ready and not is_acting)
        self._refuse.setEnabled(self._may_refuse() and not is_acting)

    def _lead(self) -> None:
        examined = self._exams.shown
        if examined is not None and (undecided := _undecided(examined)):
            self.question_wanted.emit(undecided[0])

    def _ask_to_end(self) -> None:
        examined, day = self._exams.shown, self.day.day
        if examined is None or day is None:
            return
        if round_result(examined) is not RoundResult.GOES_BACK:
            self._exams.end_round(day, self._ended)
            return
        words = self.tr(
            "Pemohon akan menerima catatan ini melalui e-mail dan WhatsApp, dan diminta "
            "memperbaiki sebelum {day}. Kembalikan sekarang?"
        ).format(day=date_words(refusal_day(day), self._look.translations.language))
        self._question.ask(
            words,
            self.tr("Ya, kembalikan"),
            self.tr("Belum"),
            lambda: self._exams.end_round(day, self._ended),
        )

    def _ended(self) -> None:
        self._typed.drop()
        self._told.tell(self.tr("Tersimpan; catatan ada di Berkas sebagai PDF dan DOCX."), "done")

    def _ask_to_refuse(self) -> None:
        self._question.ask(
            self.tr(
                "Permohonan ditolak karena tiga bulan tidak ada tanggapan. Pemohon diberi tahu "
                "melalui e-mail dan WhatsApp. Tolak sekarang?"
            ),
            self.tr("Ya, tolak"),
            self.tr("Belum"),
            self._exams.refuse_for_silence,
        )

    def _copy_note(self) -> None:
        """As formatted text where the portal takes it, else as plain text."""
        papers = self._exams.state.papers
        if papers is None:
            return
        both = QMimeData()
        both.setText(note_as_text(papers.note))
        both.setHtml(note_as_html(papers.note))
        QGuiApplication.clipboard().setMimeData(both)
        self._told.tell(self.tr("Tersalin. Tempel di kolom catatan portal."), "done")

    def _copy_source(self) -> None:
        papers = self._exams.state.papers
        if papers is not None:
            QGuiApplication.clipboard().setText(note_as_html(papers.note))
            self._told.tell(self.tr("Tersalin sebagai kode HTML."), "done")

    def _save_files(self) -> None:
        papers = self._exams.state.papers
        folder = None if papers is None else self._choose_folder()
        if papers is None or folder is None:
            return
        documents: tuple[CaseDocument, ...] = (papers.pdf, papers.docx)
        self._exams.cases.jobs.ask(
            f"note_files_{id(self)}", lambda: write_whole(folder, documents), self._saved
        )

    def _saved(self, outcome: Outcome[tuple[Path, ...]]) -> None:
        match outcome:
            case Ok(paths):
                names = ", ".join(path.name for path in paths)
                words = self.tr("Ditulis utuh di {folder}: {names}.")
                told = words.format(folder=paths[0].parent, names=names)
                self._told.tell(breakable(told), "done")
            case Err(problem):
                self._exams.refused.emit(problem)


def _undecided(examined: Round) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*questions_to_judge(examined), *repairs_without_note(examined))))
