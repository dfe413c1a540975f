"""What the counter shows of a guest's case: none yet, one to confirm, or the guide."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter, CaseState
from officer_app.cases.counter.open_case import OpenCase
from officer_app.cases.counter.who_came import WhoCame
from officer_app.cases.guide.guide_section import GuideSection
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.frames import Pages
from officer_app.look import Look
from officer_app.office_lists import OfficeLists
from officer_app.pieces import EmptyPlace, Note, wrapped_label
from officer_app.problem_words import press_sentence, problem_sentence
from officer_app.queue_presenter import QueuePresenter
from shared.domain.identifiers import CaseId, ContactId
from shared.domain.problem import Problem
from shared.domain.ticket_life import TicketStatus
from shared.use_cases.case_desk import continue_case, untie_visit

_AT_THE_COUNTER = (TicketStatus.CALLED, TicketStatus.SERVING, TicketStatus.ON_HOLD)


class CounterCaseSection(QWidget):
    """Follows the guest that the queue shows; a guest on hold keeps everything."""

    section_wanted = Signal(object, str)
    """The CaseId, and the key of the part of it."""
    advice_wanted = Signal()

    def __init__(
        self,
        cases: CasePresenter,
        queue: QueuePresenter,
        drafts: KeptDrafts,
        lists: OfficeLists,
        look: Look,
    ) -> None:
        super().__init__()
        self.setObjectName("counter_case")
        self._cases = cases
        self._queue = queue
        self._problem: Problem | None = None
        self._told_about: object = None
        self._note = Note(look.theme, "trouble")
        self._note.words.setObjectName("counter_case_told")
        self._note.hide()
        self._reading = EmptyPlace(look.theme, "clipboard-list")
        self._waiting = EmptyPlace(look.theme, "clock")
        self.open_case = OpenCase(cases, drafts, lists, look)
        self._confirm = QWidget()
        self._confirm_lead = wrapped_label("quiet")
        self.who = WhoCame(look, has_refusal=True)
        self.guide = GuideSection(cases, drafts, lists, look)
        self._pages = Pages()
        self._build()
        cases.changed.connect(self._show)
        cases.refused.connect(self._refused)
        cases.not_read.connect(self._not_read)
        queue.changed.connect(self._show)
        lists.changed.connect(self._show)
        self.open_case.advice_wanted.connect(self.advice_wanted)
        self.who.confirmed.connect(self._continue)
        self.who.refused.connect(self._untie)
        self.guide.section_wanted.connect(self._lead)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        confirm = QVBoxLayout(self._confirm)
        confirm.setContentsMargins(0, 8, 0, 0)
        confirm.setSpacing(8)
        confirm.addWidget(self._confirm_lead)
        confirm.addWidget(self.who)
        confirm.addStretch()
        for page in (self._reading, self._waiting, self.open_case, self._confirm, self.guide):
            self._pages.add(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._note)
        column.addWidget(self._pages)
        column.addStretch()

    def _say(self) -> None:
        self._confirm_lead.setText(
            self.tr("Tamu ini menyebut nomor permohonan di kios. Pastikan siapa yang datang.")
        )
        self.open_case.say()
        self.who.say()
        if self._problem is not None:
            self._note.tell(press_sentence(self._problem), "trouble")
        self._show()

    def _show(self) -> None:
        state, row = self._cases.state, self._queue.state.shown
        at_counter = state.at_counter
        self._forget_told(state)
        self.open_case.show_state(row)
        if at_counter is None:
            self._say_unread(state.is_database_away or self._problem is not None)
            self._pages.show_page(self._reading)
        elif at_counter.view is None:
            is_here = row is not None and row.ticket.status in _AT_THE_COUNTER
            self._waiting.heading.setText(self.tr("Belum ada permohonan"))
            self._waiting.words.setText(
                self.tr("Permohonan dimulai atau dilanjutkan setelah tamu ini dipanggil.")
            )
            self._pages.show_page(self.open_case if is_here else self._waiting)
        elif not at_counter.is_confirmed:
            self.who.show_case(at_counter.view, at_counter.guest)
            self._pages.show_page(self._confirm)
        else:
            self._pages.show_page(self.guide)

    def _forget_told(self, state: CaseState) -> None:
        """What was refused for one guest, or before it came about, is told no longer."""
        at_counter = state.at_counter
        about = (
            state.visit_id,
            at_counter is not None and at_counter.view is not None,
            at_counter is not None and at_counter.is_confirmed,
        )
        if about != self._told_about:
            self._told_about = about
            self._be_quiet()

    def _say_unread(self, is_away: bool) -> None:
        self._reading.heading.setText(
            self.tr("Permohonan belum dapat dibaca") if is_away else self.tr("Membaca permohonan")
        )
        self._reading.words.setText(
            self.tr("Antrean tetap dapat dilayani. Panduan muncul begitu database terhubung.")
            if is_away
            else ""
        )

    def _continue(self, came: ContactId | None) -> None:
        view = self._cases.state.view
        if view is None:
            return
        case_id = view.case.id
        self._cases.act_at_counter(
            lambda office, desk, visit: continue_case(office, desk, case_id, visit, came),
            lambda _case: self._be_quiet(),
        )

    def _untie(self) -> None:
        self._cases.act_at_counter(untie_visit, lambda _nothing: self._be_quiet())

    def _lead(self, key: str) -> None:
        view = self._cases.state.view
        if view is not None:
            case_id: CaseId = view.case.id
            self.section_wanted.emit(case_id, key)

    def _refused(self, problem: Problem) -> None:
        if self._pages.shown is self.guide:
            # The guide tells of its own acts.
            return
        self._problem = problem
        self._note.tell(press_sentence(problem), "trouble")

    def _not_read(self, problem: Problem) -> None:
        self._problem = problem
        self._note.tell(problem_sentence(problem), "trouble")
        self._show()

    def _be_quiet(self) -> None:
        self._problem = None
        self._note.tell("")
