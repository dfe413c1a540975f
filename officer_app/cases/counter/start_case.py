"""Starts a case for the guest: what they plan, with the organiser from the guestbook."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from officer_app.cases.case_presenter import CasePresenter
from officer_app.cases.guide.request_form import RequestForm
from officer_app.cases.kept_drafts import KeptDrafts
from officer_app.cases.typed_fields import RestoredNote, TypedFields
from officer_app.look import Look
from officer_app.office_lists import OfficeLists
from officer_app.pieces import KeyButton, named, wrapped_label
from shared.domain.identifiers import CaseId, VisitId
from shared.use_cases.case_desk import start_case
from shared.use_cases.identity import new_id


class StartCase(QWidget):
    """A title and an organiser are enough; the rest can be asked at step 5."""

    def __init__(
        self, cases: CasePresenter, drafts: KeptDrafts, lists: OfficeLists, look: Look
    ) -> None:
        super().__init__()
        self._cases = cases
        self._lead = wrapped_label("quiet")
        self.form = RequestForm("start", lists, look)
        self.start = named(
            KeyButton(look.theme, "clipboard-list", "Ctrl+Return", "primary"), "start_case"
        )
        self._fields = TypedFields(drafts, self.form.fields, self)
        self._ids: dict[VisitId, CaseId] = {}
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._lead)
        column.addWidget(RestoredNote(self._fields, look.theme))
        column.addWidget(self.form)
        column.addLayout(buttons)
        self.start.clicked.connect(self._start)
        self._fields.shown.connect(self.form.start.refresh)
        cases.jobs.acting_changed.connect(self.start.setDisabled)

    @property
    def has_draft(self) -> bool:
        return self._fields.restored_at is not None

    def show_state(self) -> None:
        state = self._cases.state
        at_counter = state.at_counter
        if at_counter is None or state.officer_id is None or at_counter.view is not None:
            self._fields.show(None, {})
            return
        guest = at_counter.guest
        organiser = "" if guest is None else guest.institution_name or ""
        key = f"{state.officer_id.hex}-{at_counter.visit_id.hex}-start"
        self._fields.show(key, {"organiser": organiser})

    def say(self) -> None:
        self._lead.setText(
            self.tr(
                "Nomor permohonan dicetak pada slip dan dikirim lewat pesan; berlaku sampai "
                "surat terbit."
            )
        )
        self.start.say(self.tr("Mulai permohonan"))
        self.form.say()

    def _start(self) -> None:
        request, visit_id = self.form.request(), self._cases.state.visit_id
        if request is None or visit_id is None:
            return
        # A press that was not answered and is made again must not open a second case.
        case_id = self._ids.setdefault(visit_id, CaseId(new_id()))
        paper, texts = self._cases.paper, self._fields.texts()
        self._cases.act_at_counter(
            lambda office, desk, visit: start_case(office, desk, case_id, visit, request, paper),
            lambda _case: self._fields.saved(texts),
        )
